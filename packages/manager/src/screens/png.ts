import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { ComputeError, type Screenshot } from '@hostelry/compute';

const compress = promisify(deflate);

/** A picture of red, green and blue, a byte each, row by row from the top. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 3;
/** PNG's words for what we write: 8 bits, red green blue, and the only method of each kind, not interlaced. */
const HEADER_END = Buffer.from([8, 2, 0, 0, 0]);

/** A screenshot as PNG. `failed` if it is no picture of the type that it says. */
export async function pngOf({ mediaType, bytes }: Screenshot): Promise<Uint8Array> {
  if (mediaType === 'image/png') {
    if (!SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length))) throw broken('it does not begin as PNG');
    return bytes;
  }
  return encode(readPixmap(bytes));
}

/**
 * Reads a portable pixmap as QEMU writes it: binary (P6), one byte a colour. Comments are passed over, and colours are stretched to 255.
 * Source: netpbm's ppm(5).
 */
function readPixmap(bytes: Uint8Array): Pixels {
  const header = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const found = /^P6(?:\s|#[^\n]*\n)+(\d{1,5})(?:\s|#[^\n]*\n)+(\d{1,5})(?:\s|#[^\n]*\n)+(\d{1,5})\s/.exec(
    header,
  );
  if (found === null) throw broken('it has no header of a binary pixmap');
  const [whole = '', ...numbers] = found;
  const [width = 0, height = 0, most = 0] = numbers.map(Number);
  if (width === 0 || height === 0) throw broken(`it has ${width} times ${height} pixels`);
  if (most < 1 || most > 255) throw broken(`its brightest value is ${most}, not one of 1 to 255`);
  const body = bytes.subarray(whole.length, whole.length + width * height * BYTES_A_PIXEL);
  if (body.length < width * height * BYTES_A_PIXEL) throw broken('it ends too early');
  return {
    width,
    height,
    bytes: most === 255 ? body : body.map((each) => Math.min(255, Math.round((each * 255) / most))),
  };
}

/** Source: the PNG specification (W3C, second edition), 5 and 11. */
async function encode({ width, height, bytes }: Pixels): Promise<Uint8Array> {
  const row = width * BYTES_A_PIXEL;
  // Each row begins with its filter: 0 leaves it as it is.
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(bytes.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, HEADER_END])),
    chunk('IDAT', await compress(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function broken(why: string): ComputeError {
  return new ComputeError('failed', `The hypervisor's screenshot cannot be read: ${why}`);
}
