import { ComputeError } from '@hostelry/compute';

/** Bytes that `readQcow2Header` needs at most: the header of version 3. */
export const QCOW2_HEADER_BYTES = 112;

const MAGIC = 0x514649fb;

/** QEMU's own limits. */
const MAX_L1_BYTES = 32 * 2 ** 20;
const MAX_REFCOUNT_TABLE_BYTES = 8 * 2 ** 20;
/** Sizes above are taken for a damaged header: more than libvirt can say in a signed 64-bit number, with room. */
const MAX_VIRTUAL_SIZE = 2 ** 52;

/** Incompatible feature bits, by what they mean. */
const CORRUPT = 1n << 1n;
const EXTERNAL_DATA = 1n << 2n;
const EXTENDED_L2 = 1n << 4n;
const KNOWN = 0b11111n;

/** The part of a qcow2 header that decides whether an image is usable as a base. Sizes and offsets in bytes. */
export interface Qcow2Header {
  readonly version: 2 | 3;
  readonly virtualSize: number;
  readonly clusterSize: number;
  readonly l1: { readonly offset: number; readonly entries: number };
  readonly refcountTable: { readonly offset: number; readonly bytes: number };
  readonly extendedL2: boolean;
}

/** Whether the bytes begin as a qcow2 image does. */
export function isQcow2(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0) === MAGIC;
}

/**
 * The header at the beginning of `bytes`; `name` is for messages.
 * `invalid` for one that is cut off or damaged, and for an image that refers to other files (a backing or data file could make the host read any file for the guest), is encrypted, or needs what this version does not know.
 * Source: QEMU's qcow2 format description, versions 2 and 3.
 */
export function readQcow2Header(bytes: Uint8Array, name: string): Qcow2Header {
  const refuse = (text: string): never => {
    throw new ComputeError('invalid', `Image "${name}" ${text}`);
  };
  const view = viewOf(bytes);
  if (bytes.length < 72) refuse('is truncated: its qcow2 header is not complete');
  const version = view.getUint32(4);
  if (version !== 2 && version !== 3)
    return refuse(`is qcow2 version ${version}; versions 2 and 3 are taken`);
  if (version === 3 && bytes.length < 104) refuse('is truncated: its qcow2 header is not complete');
  if (view.getBigUint64(8) !== 0n || view.getUint32(16) !== 0) {
    refuse('has a backing file; only images that are complete in themselves are taken');
  }
  if (view.getUint32(32) !== 0) refuse('is encrypted; only images in plain text are taken');
  const features = version === 3 ? view.getBigUint64(72) : 0n;
  if ((features & EXTERNAL_DATA) !== 0n) {
    refuse('keeps its data in another file; only images that are complete in themselves are taken');
  }
  if ((features & CORRUPT) !== 0n) refuse('is marked as corrupt');
  if ((features & ~KNOWN) !== 0n) refuse(`needs unknown qcow2 features (0x${features.toString(16)})`);
  const clusterBits = view.getUint32(20);
  if (clusterBits < 9 || clusterBits > 21)
    refuse(`has clusters of 2^${clusterBits} bytes; 2^9 to 2^21 are possible`);
  const clusterSize = 2 ** clusterBits;
  const size = view.getBigUint64(24);
  if (size === 0n) refuse('has a virtual size of 0');
  if (size > BigInt(MAX_VIRTUAL_SIZE)) refuse(`has an impossible virtual size of ${size} bytes`);
  const header: Qcow2Header = {
    version,
    virtualSize: Number(size),
    clusterSize,
    l1: { entries: view.getUint32(36), offset: Number(view.getBigUint64(40)) },
    refcountTable: {
      offset: Number(view.getBigUint64(48)),
      bytes: view.getUint32(56) * clusterSize,
    },
    extendedL2: (features & EXTENDED_L2) !== 0n,
  };
  checkTables(header, refuse);
  return header;
}

function checkTables(header: Qcow2Header, refuse: (text: string) => never): void {
  const { l1, refcountTable, clusterSize, virtualSize } = header;
  const entryBytes = header.extendedL2 ? 16 : 8;
  const bytesPerL2 = (clusterSize / entryBytes) * clusterSize;
  if (l1.entries * 8 > MAX_L1_BYTES || l1.entries < Math.ceil(virtualSize / bytesPerL2)) {
    refuse(`has a damaged header: an L1 table of ${l1.entries} entries for ${virtualSize} bytes`);
  }
  if (refcountTable.bytes > MAX_REFCOUNT_TABLE_BYTES || refcountTable.bytes === 0) {
    refuse(`has a damaged header: a refcount table of ${refcountTable.bytes} bytes`);
  }
  for (const offset of [l1.offset, refcountTable.offset]) {
    if (offset % clusterSize !== 0 || (offset === 0 && l1.entries > 0)) {
      refuse(`has a damaged header: a table at offset ${offset}`);
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
