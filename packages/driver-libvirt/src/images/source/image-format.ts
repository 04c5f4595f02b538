import { ComputeError } from '@hostelry/compute';
import { type DiskFormat } from '../cached-image.js';
import { checkQcow2Extent, type ReadAt } from './qcow2-extent.js';
import { isQcow2, QCOW2_HEADER_BYTES, readQcow2Header } from './qcow2-header.js';

/** Beginnings of files that are surely meant as something other than a raw disk. */
const FOREIGN = [
  { magic: '1f8b', name: 'gzip-compressed' },
  { magic: 'fd377a585a00', name: 'xz-compressed' },
  { magic: '28b52ffd', name: 'zstd-compressed' },
  { magic: '425a68', name: 'bzip2-compressed' },
  { magic: '504b0304', name: 'a zip archive' },
  { magic: '4b444d56', name: 'in VMDK format' },
  { magic: '7668647866696c65', name: 'in VHDX format' },
  { magic: '636f6e6563746978', name: 'in VHD format' },
  { magic: '3c3c3c20', name: 'in VDI format' },
  { magic: '51454400', name: 'in QED format' },
  { magic: '3c21444f4354595045', name: 'an HTML page' },
  { magic: '3c21646f6374797065', name: 'an HTML page' },
  { magic: '3c68746d6c', name: 'an HTML page' },
] as const;

/** An image's file, however it was come by. */
export interface ImageFile {
  /** The location, for messages. */
  readonly name: string;
  readonly size: number;
  readonly readAt: ReadAt;
}

export interface ImageFormat {
  readonly format: DiskFormat;
  readonly virtualSizeBytes: number;
}

/**
 * The format of a disk image and the size that a guest sees, after checking that it is complete and safe as a base.
 * `wanted` is taken over what the first bytes say, except that qcow2 must be qcow2. `invalid` names the image and what is wrong.
 */
export async function readDiskFormat(
  file: ImageFile,
  wanted: DiskFormat | undefined,
  signal?: AbortSignal,
): Promise<ImageFormat> {
  if (file.size === 0) throw new ComputeError('invalid', `Image "${file.name}" is empty`);
  if (wanted === 'raw') return { format: 'raw', virtualSizeBytes: file.size };
  const head = await file.readAt(0, QCOW2_HEADER_BYTES);
  if (isQcow2(head)) {
    const header = readQcow2Header(head, file.name);
    await checkQcow2Extent(header, file, signal);
    return { format: 'qcow2', virtualSizeBytes: header.virtualSize };
  }
  const start = Buffer.from(head).toString('hex');
  const foreign = FOREIGN.find(({ magic }) => start.startsWith(magic));
  if (wanted === 'qcow2') {
    const found = foreign === undefined ? '' : `: it is ${foreign.name}`;
    throw new ComputeError('invalid', `Image "${file.name}" is not in qcow2 format${found}`);
  }
  if (foreign !== undefined) {
    throw new ComputeError(
      'invalid',
      `Image "${file.name}" is ${foreign.name}; qcow2 and raw images are taken`,
    );
  }
  return { format: 'raw', virtualSizeBytes: file.size };
}
