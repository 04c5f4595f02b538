/** What the first cluster of a qcow2 file says. Source: QEMU's docs/interop/qcow2. */
export interface Qcow2Header {
  /** Bytes that the guest sees. */
  readonly virtualSize: number;
  /** The file that unallocated clusters are read from. */
  readonly backingFile: string | undefined;
  /** The format of that file, where the image names it. */
  readonly backingFormat: string | undefined;
}

const MAGIC = 0x51_46_49_fb;
const CLUSTER_BITS = 16;
const CLUSTER = 1 << CLUSTER_BITS;
const HEADER_LENGTH = 112;
const BACKING_FORMAT_EXTENSION = 0xe2_79_2a_ca;
/** How many bytes `readQcow2Header` needs to see of a file. */
export const QCOW2_PROBE_BYTES = CLUSTER;

/** Where a header says what the file is an overlay of; zeros for nothing. */
export const QCOW2_BACKING = { offset: 8, length: 12 } as const;

/** The header of a qcow2 file from its first bytes; undefined if they are not qcow2. */
export function readQcow2Header(bytes: Uint8Array): Qcow2Header | undefined {
  if (bytes.length < 72) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4);
  if (view.getUint32(0) !== MAGIC || version < 2) return undefined;
  const nameOffset = Number(view.getBigUint64(8));
  const nameLength = view.getUint32(16);
  const hasName = nameOffset > 0 && nameOffset + nameLength <= bytes.length;
  return {
    virtualSize: Number(view.getBigUint64(24)),
    backingFile: hasName
      ? new TextDecoder().decode(bytes.subarray(nameOffset, nameOffset + nameLength))
      : undefined,
    backingFormat: version >= 3 && hasName ? readBackingFormat(view, bytes, nameOffset) : undefined,
  };
}

function readBackingFormat(view: DataView, bytes: Uint8Array, end: number): string | undefined {
  let offset = view.getUint32(100);
  while (offset + 8 <= end) {
    const type = view.getUint32(offset);
    const length = view.getUint32(offset + 4);
    if (type === BACKING_FORMAT_EXTENSION) {
      return new TextDecoder().decode(bytes.subarray(offset + 8, offset + 8 + length));
    }
    if (type === 0) return undefined;
    offset += 8 + Math.ceil(length / 8) * 8;
  }
  return undefined;
}

/** An empty qcow2 image (version 3): header, refcount table and block, and level-1 table, as qemu-img makes it. */
export function emptyQcow2(header: Qcow2Header): Uint8Array {
  const clustersPerTable = CLUSTER / 8;
  const level1Entries = Math.max(1, Math.ceil(header.virtualSize / CLUSTER / clustersPerTable));
  const level1Clusters = Math.ceil((level1Entries * 8) / CLUSTER);
  const bytes = new Uint8Array((3 + level1Clusters) * CLUSTER);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, 3);
  view.setUint32(20, CLUSTER_BITS);
  view.setBigUint64(24, BigInt(header.virtualSize));
  view.setUint32(36, level1Entries);
  view.setBigUint64(40, BigInt(3 * CLUSTER));
  view.setBigUint64(48, BigInt(CLUSTER));
  view.setUint32(56, 1);
  // Refcounts of 2^4 bits.
  view.setUint32(96, 4);
  view.setUint32(100, HEADER_LENGTH);
  writeBacking(view, bytes, header);
  view.setBigUint64(CLUSTER, BigInt(2 * CLUSTER));
  for (let cluster = 0; cluster < 3 + level1Clusters; cluster++) {
    view.setUint16(2 * CLUSTER + 2 * cluster, 1);
  }
  return bytes;
}

function writeBacking(view: DataView, bytes: Uint8Array, header: Qcow2Header): void {
  if (header.backingFile === undefined) return;
  let offset = HEADER_LENGTH;
  if (header.backingFormat !== undefined) {
    const format = new TextEncoder().encode(header.backingFormat);
    view.setUint32(offset, BACKING_FORMAT_EXTENSION);
    view.setUint32(offset + 4, format.length);
    bytes.set(format, offset + 8);
    offset += 8 + Math.ceil(format.length / 8) * 8;
  }
  // The end of the extensions takes eight zero bytes.
  offset += 8;
  const name = new TextEncoder().encode(header.backingFile);
  bytes.set(name, offset);
  view.setBigUint64(8, BigInt(offset));
  view.setUint32(16, name.length);
}
