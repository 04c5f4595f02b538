import { asciiBytes, ucs2Bytes } from './names.js';
import { directoryRecord, SECTOR, writeBoth16, writeBoth32, type Extent } from './records.js';

/** What a volume descriptor says of its tree. */
export interface VolumeTree {
  readonly joliet: boolean;
  readonly root: Extent;
  readonly pathTableBytes: number;
  /** Sector of the path table with little-endian numbers. */
  readonly pathTableL: number;
  /** Sector of the path table with big-endian numbers. */
  readonly pathTableM: number;
}

/**
 * The primary volume descriptor, or the supplementary one that announces Joliet names.
 * Source: ECMA-119, 8.4 and 8.5; the Joliet specification for the escape sequence of UCS-2 level 3.
 */
export function volumeDescriptor(
  tree: VolumeTree,
  volume: { readonly id: string; readonly sectors: number; readonly date: Date },
): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, length: number, value: string): void => {
    const encoded = tree.joliet ? ucs2Bytes(value) : asciiBytes(value);
    const blank = tree.joliet ? ucs2Bytes(' ') : asciiBytes(' ');
    for (let i = 0; i + blank.length <= length; i += blank.length) bytes.set(blank, offset + i);
    bytes.set(encoded.subarray(0, length), offset);
  };
  writeHeader(bytes, tree.joliet ? 2 : 1);
  text(8, 32, 'LINUX');
  text(40, 32, volume.id);
  writeBoth32(view, 80, volume.sectors);
  if (tree.joliet) bytes.set([0x25, 0x2f, 0x45], 88);
  writeBoth16(view, 120, 1);
  writeBoth16(view, 124, 1);
  writeBoth16(view, 128, SECTOR);
  writeBoth32(view, 132, tree.pathTableBytes);
  view.setUint32(140, tree.pathTableL, true);
  view.setUint32(148, tree.pathTableM, false);
  bytes.set(directoryRecord(Uint8Array.of(0), tree.root, { directory: true, date: volume.date }), 156);
  text(190, 128, '');
  text(318, 128, '');
  text(446, 128, '');
  text(574, 128, 'HOSTELRY');
  for (const offset of [702, 739, 776]) text(offset, 37, '');
  const now = volumeDate(volume.date);
  const never = volumeDate(undefined);
  bytes.set(now, 813);
  bytes.set(now, 830);
  bytes.set(never, 847);
  bytes.set(never, 864);
  view.setUint8(881, 1);
  return bytes;
}

/** The descriptor that ends the set (ECMA-119, 8.3). */
export function setTerminator(): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  writeHeader(bytes, 255);
  return bytes;
}

function writeHeader(bytes: Uint8Array, type: number): void {
  bytes[0] = type;
  bytes.set(asciiBytes('CD001'), 1);
  bytes[6] = 1;
}

/** The 17-byte date of volume descriptors, in UTC; undefined is "not specified" (ECMA-119, 8.4.26.1). */
function volumeDate(date: Date | undefined): Uint8Array {
  const digits = date?.toISOString().replace(/\D/g, '').slice(0, 16) ?? '0'.repeat(16);
  const bytes = new Uint8Array(17);
  bytes.set(asciiBytes(digits));
  return bytes;
}
