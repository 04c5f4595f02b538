import { ComputeError } from '@hostelry/compute';
import { SECTOR } from './records.js';

const JOLIET = 2;
const TERMINATOR = 255;
const ROOT_RECORD = 156;
const IS_DIRECTORY = 2;
const FIRST_DESCRIPTOR = 16;

/**
 * The files in the root folder of an ISO 9660 image with Joliet names, by these names; folders are passed over.
 * `failed` if it is none, or is cut short. Source: ECMA-119, 8 and 9, and the Joliet specification.
 */
export function readIsoFiles(image: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength);
  try {
    const files = new Map<string, Buffer>();
    const root = descriptorOf(bytes, JOLIET) + ROOT_RECORD;
    const begin = bytes.readUInt32LE(root + 2) * SECTOR;
    const end = begin + bytes.readUInt32LE(root + 10);
    for (let at = begin; at < end;) {
      const length = bytes.readUInt8(at);
      // No record crosses into the next sector.
      if (length === 0) {
        at = (Math.floor(at / SECTOR) + 1) * SECTOR;
        continue;
      }
      const isFile = (bytes.readUInt8(at + 25) & IS_DIRECTORY) === 0;
      if (isFile) files.set(nameAt(bytes, at), contentAt(bytes, at));
      at += length;
    }
    return files;
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ComputeError('failed', 'The ISO 9660 image is cut short', { cause });
  }
}

function descriptorOf(bytes: Buffer, type: number): number {
  for (let at = FIRST_DESCRIPTOR * SECTOR; ; at += SECTOR) {
    const found = bytes.readUInt8(at);
    if (bytes.toString('latin1', at + 1, at + 6) !== 'CD001' || found === TERMINATOR) {
      throw new ComputeError('failed', 'The volume is no ISO 9660 image with Joliet names');
    }
    if (found === type) return at;
  }
}

/** Joliet's names are UCS-2, most significant byte first, and may end with a version. */
function nameAt(bytes: Buffer, record: number): string {
  const name = Buffer.from(bytes.subarray(record + 33, record + 33 + bytes.readUInt8(record + 32)));
  return name.swap16().toString('utf16le').replace(/;\d+$/, '');
}

function contentAt(bytes: Buffer, record: number): Buffer {
  const begin = bytes.readUInt32LE(record + 2) * SECTOR;
  const end = begin + bytes.readUInt32LE(record + 10);
  if (end > bytes.length) throw new RangeError('The file ends behind the image');
  return bytes.subarray(begin, end);
}
