import { inflateRawSync } from 'node:zlib';
import { emptyQcow2, type Qcow2Header } from './qcow2-header.js';
import { VolumeBytes } from './volume-bytes.js';

/** Packed images are of clusters of this size; images that were uploaded may have others. */
const CLUSTER = 1 << 16;
const ENTRIES = CLUSTER / 8;
/** How many clusters one block of refcounts of two bytes is for. */
const COUNTED = CLUSTER / 2;
const OFFSET_BITS = 0x00ff_ffff_ffff_fe00n;
const COMPRESSED = 1n << 62n;
const IN_USE_ONCE = 1n << 63n;
const READS_AS_ZEROS = 1n;

/**
 * What a guest sees of a qcow2 file: what was written to it, over what `below` (its backing file's view) has.
 * Source: QEMU's docs/interop/qcow2.
 */
export function readQcow2Data(file: VolumeBytes, below: VolumeBytes | undefined): VolumeBytes {
  const head = viewOf(file.read(0, 104));
  const bits = head.getUint32(20);
  const cluster = 2 ** bits;
  const size = Number(head.getBigUint64(24));
  const disk = below?.clone() ?? new VolumeBytes();
  disk.truncate(size);
  const level1 = viewOf(file.read(Number(head.getBigUint64(40)), head.getUint32(36) * 8));
  for (let table = 0; table < level1.byteLength / 8; table++) {
    const tableOffset = Number(level1.getBigUint64(table * 8) & OFFSET_BITS);
    if (tableOffset === 0) continue;
    const level2 = viewOf(file.read(tableOffset, cluster));
    for (let index = 0; index < cluster / 8; index++) {
      const entry = level2.getBigUint64(index * 8);
      const guestOffset = (table * (cluster / 8) + index) * cluster;
      const length = Math.min(cluster, size - guestOffset);
      if (entry === 0n || length <= 0) continue;
      if ((entry & COMPRESSED) !== 0n) {
        disk.write(guestOffset, inflated(file, entry, bits).subarray(0, length));
      } else if ((entry & READS_AS_ZEROS) !== 0n) disk.punch(guestOffset, length);
      else {
        const bytes = file.read(Number(entry & OFFSET_BITS), length);
        disk.write(guestOffset, bytes);
      }
    }
  }
  disk.truncate(size);
  return disk;
}

/** A qcow2 file of what a guest sees: what was never written takes no room in it. */
export function packQcow2(disk: VolumeBytes, header: Qcow2Header): VolumeBytes {
  const empty = emptyQcow2(header);
  const file = new VolumeBytes();
  file.write(0, empty);
  const head = viewOf(empty);
  const level1 = Number(head.getBigUint64(40));
  let next = empty.length / CLUSTER;
  let block = 2 * CLUSTER;
  const allocate = (): number => {
    if (next % COUNTED === 0) {
      block = next * CLUSTER;
      writeNumber(file, CLUSTER + (next / COUNTED) * 8, BigInt(block));
      count(next);
      next += 1;
    }
    count(next);
    next += 1;
    return (next - 1) * CLUSTER;
  };
  const count = (cluster: number): void => file.write(block + 2 * (cluster % COUNTED), Uint8Array.of(0, 1));
  for (let offset = 0; offset < disk.length;) {
    const { isHole, length } = disk.runAt(offset);
    const end = offset + length;
    for (; !isHole && offset < end; offset += CLUSTER) {
      const place = Math.floor(offset / CLUSTER);
      const entry = level1 + Math.floor(place / ENTRIES) * 8;
      let table = Number(viewOf(file.read(entry, 8)).getBigUint64(0) & OFFSET_BITS);
      if (table === 0) {
        table = allocate();
        file.write(table, new Uint8Array(CLUSTER));
        writeNumber(file, entry, BigInt(table) | IN_USE_ONCE);
      }
      const data = allocate();
      const cluster = new Uint8Array(CLUSTER);
      cluster.set(disk.read(offset, CLUSTER));
      file.write(data, cluster);
      writeNumber(file, table + (place % ENTRIES) * 8, BigInt(data) | IN_USE_ONCE);
    }
    offset = end;
  }
  return file;
}

function inflated(file: VolumeBytes, entry: bigint, clusterBits: number): Uint8Array {
  const shift = BigInt(62 - (clusterBits - 8));
  const offset = Number(entry & ((1n << shift) - 1n));
  const sectors = Number((entry & (COMPRESSED - 1n)) >> shift) + 1;
  const packed = file.read(offset, sectors * 512 - (offset % 512));
  return inflateRawSync(packed, { maxOutputLength: 2 ** clusterBits, finishFlush: 2 });
}

function writeNumber(file: VolumeBytes, offset: number, value: bigint): void {
  const bytes = new Uint8Array(8);
  viewOf(bytes).setBigUint64(0, value);
  file.write(offset, bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
