import { ComputeError } from '@hostelry/compute';
import { type Qcow2Header } from './qcow2-header.js';

/** Offset bits of L1 and L2 entries, and of a standard cluster. */
const OFFSET_MASK = 0x00ff_ffff_ffff_fe00n;
const COMPRESSED = 1n << 62n;

/** Reads up to `length` bytes at `offset`; fewer only at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

/**
 * Follows the image's tables to every cluster, and refuses (`invalid`, "truncated") one that lies behind the end of the file.
 * That finds an image that was cut off, which its header alone does not show: tables stand at the front.
 */
export async function checkQcow2Extent(
  header: Qcow2Header,
  file: { readonly name: string; readonly size: number; readonly readAt: ReadAt },
  signal?: AbortSignal,
): Promise<void> {
  const inFile = (end: number): void => {
    if (end > file.size) {
      throw new ComputeError(
        'invalid',
        `Image "${file.name}" is truncated: it refers to byte ${end} and has ${file.size}`,
      );
    }
  };
  inFile(header.refcountTable.offset + header.refcountTable.bytes);
  inFile(header.l1.offset + header.l1.entries * 8);
  const l1 = await file.readAt(header.l1.offset, header.l1.entries * 8);
  for (const entry of entries(l1, 8)) {
    signal?.throwIfAborted();
    const offset = Number(entry & OFFSET_MASK);
    if (offset === 0) continue;
    inFile(offset + header.clusterSize);
    const l2 = await file.readAt(offset, header.clusterSize);
    inFile(lastClusterStart(l2, header));
  }
}

/** The highest byte that an entry of the table says is present, plus one. The last cluster itself may be short. */
function lastClusterStart(l2: Uint8Array, header: Qcow2Header): number {
  const compressedOffset = (1n << (62n - BigInt(Math.log2(header.clusterSize) - 8))) - 1n;
  let last = 0;
  for (const entry of entries(l2, header.extendedL2 ? 16 : 8)) {
    if (entry === 0n) continue;
    const offset = Number(entry & ((entry & COMPRESSED) !== 0n ? compressedOffset : OFFSET_MASK));
    if (offset > 0 && offset + 1 > last) last = offset + 1;
  }
  return last;
}

function* entries(table: Uint8Array, stride: number): Generator<bigint> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  for (let offset = 0; offset + 8 <= table.byteLength; offset += stride) {
    yield view.getBigUint64(offset);
  }
}
