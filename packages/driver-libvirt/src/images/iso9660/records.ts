/** Bytes of a logical sector and of a logical block. */
export const SECTOR = 2048;

/** Where an extent lies: its first sector, and its length in bytes. */
export interface Extent {
  sector: number;
  bytes: number;
}

/** Sectors that so many bytes take. */
export function sectorsOf(bytes: number): number {
  return Math.ceil(bytes / SECTOR);
}

/** Writes a 16-bit number little-endian, then big-endian (ECMA-119, 7.2.3). */
export function writeBoth16(view: DataView, offset: number, value: number): void {
  view.setUint16(offset, value, true);
  view.setUint16(offset + 2, value, false);
}

/** Writes a 32-bit number little-endian, then big-endian (ECMA-119, 7.3.3). */
export function writeBoth32(view: DataView, offset: number, value: number): void {
  view.setUint32(offset, value, true);
  view.setUint32(offset + 4, value, false);
}

/** Length of a directory record whose identifier has so many bytes; always even. */
export function recordLength(identifierBytes: number): number {
  return 33 + identifierBytes + (identifierBytes % 2 === 0 ? 1 : 0);
}

/** One directory record (ECMA-119, 9.1). */
export function directoryRecord(
  identifier: Uint8Array,
  extent: Extent,
  options: { readonly directory: boolean; readonly date: Date },
): Uint8Array {
  const length = recordLength(identifier.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, length);
  writeBoth32(view, 2, extent.sector);
  writeBoth32(view, 10, extent.bytes);
  bytes.set(recordDate(options.date), 18);
  view.setUint8(25, options.directory ? 2 : 0);
  writeBoth16(view, 28, 1);
  view.setUint8(32, identifier.length);
  bytes.set(identifier, 33);
  return bytes;
}

/** One path table record (ECMA-119, 9.4); numbers in the byte order of its table. */
export function pathTableRecord(
  identifier: Uint8Array,
  sector: number,
  parent: number,
  littleEndian: boolean,
): Uint8Array {
  const bytes = new Uint8Array(8 + identifier.length + (identifier.length % 2));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, identifier.length);
  view.setUint32(2, sector, littleEndian);
  view.setUint16(6, parent, littleEndian);
  bytes.set(identifier, 8);
  return bytes;
}

/** The seven-byte date of directory records, in UTC (ECMA-119, 9.1.5). */
function recordDate(date: Date): Uint8Array {
  return Uint8Array.of(
    date.getUTCFullYear() - 1900,
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    0,
  );
}
