import { type Hyper } from './hyper.js';
import { XdrError } from './errors.js';

const two32 = 0x1_0000_0000;
/** Up to this many UTF-16 units it is cheaper to reserve the worst case than to measure the string first. */
const shortString = 1024;

/**
 * Writes XDR values one after the other into bytes that grow as needed.
 *
 * Every method takes `field`, the `type.field` that an XdrError names. Values are checked before they are written,
 * lengths before anything is allocated for them.
 */
export class XdrWriter {
  #buffer: Buffer;
  #view: DataView;
  #position = 0;

  /** `capacity` bytes are reserved at first. */
  constructor(capacity = 256) {
    this.#buffer = Buffer.allocUnsafe(Math.max(capacity, 16));
    this.#view = viewOf(this.#buffer);
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#position;
  }

  /** The bytes written so far, as a view that stays good until the writer is used again. */
  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#position);
  }

  /** Sets the 32-bit word at `offset`, which must have been written already: for a frame's length. */
  patchUint(offset: number, value: number): void {
    if (offset + 4 > this.#position)
      throw new RangeError(`Cannot set bytes at ${offset} of ${this.#position}`);
    this.#view.setUint32(offset, value);
  }

  /** Signed 32-bit integer. */
  int(value: number, field: string): void {
    if ((value | 0) !== value) throw outOfRange(value, field, 'a signed 32-bit integer');
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  /** Unsigned 32-bit integer. */
  uint(value: number, field: string): void {
    if (value >>> 0 !== value) throw outOfRange(value, field, 'an unsigned 32-bit integer');
    const at = this.#reserve(4);
    this.#view.setUint32(at, value);
  }

  /** Signed 64-bit integer. */
  hyper(value: Hyper, field: string): void {
    if (typeof value === 'bigint') {
      if (BigInt.asIntN(64, value) !== value) throw outOfRange(value, field, 'a signed 64-bit integer');
      const at = this.#reserve(8);
      this.#view.setBigInt64(at, value);
      return;
    }
    if (!Number.isSafeInteger(value)) throw outOfRange(value, field, 'a signed 64-bit integer');
    const high = Math.floor(value / two32);
    const at = this.#reserve(8);
    this.#view.setInt32(at, high);
    this.#view.setUint32(at + 4, value - high * two32);
  }

  /** Unsigned 64-bit integer. */
  uhyper(value: Hyper, field: string): void {
    if (value < 0) throw outOfRange(value, field, 'an unsigned 64-bit integer');
    if (typeof value === 'bigint') {
      if (BigInt.asUintN(64, value) !== value) throw outOfRange(value, field, 'an unsigned 64-bit integer');
      const at = this.#reserve(8);
      this.#view.setBigUint64(at, value);
      return;
    }
    this.hyper(value, field);
  }

  /** IEEE 754 double. */
  double(value: number, field: string): void {
    if (typeof value !== 'number') throw outOfRange(value, field, 'a number');
    const at = this.#reserve(8);
    this.#view.setFloat64(at, value);
  }

  /** C's `char`, which takes four bytes. */
  char(value: number, field: string): void {
    if ((value << 24) >> 24 !== value) throw outOfRange(value, field, 'a signed 8-bit integer');
    this.int(value, field);
  }

  /** C's `unsigned char`, which takes four bytes. */
  uchar(value: number, field: string): void {
    if ((value & 0xff) !== value) throw outOfRange(value, field, 'an unsigned 8-bit integer');
    this.int(value, field);
  }

  /** C's `unsigned short`, which takes four bytes. */
  ushort(value: number, field: string): void {
    if ((value & 0xffff) !== value) throw outOfRange(value, field, 'an unsigned 16-bit integer');
    this.int(value, field);
  }

  /** Whether an optional value follows. */
  present(value: boolean): void {
    const at = this.#reserve(4);
    this.#view.setInt32(at, value ? 1 : 0);
  }

  /** A string of at most `maximum` bytes of UTF-8. NUL is refused: C would silently cut the string there. */
  string(value: string, maximum: number, field: string): void {
    if (typeof value !== 'string') throw outOfRange(value, field, 'a string');
    const units = value.length;
    if (units > maximum) throw tooLong(units, maximum, field);
    if (value.includes('\0')) {
      throw new XdrError(
        'invalid-value',
        field,
        `Cannot write ${field}: the string contains a NUL character`,
      );
    }
    const worst = units <= shortString ? 3 * units : Buffer.byteLength(value);
    if (units > shortString && worst > maximum) throw tooLong(worst, maximum, field);
    const at = this.#reserve(4 + worst + 3);
    const length = this.#buffer.write(value, at + 4, worst, 'utf8');
    if (length > maximum) {
      this.#position = at;
      throw tooLong(length, maximum, field);
    }
    this.#view.setUint32(at, length);
    this.#pad(at + 4, length);
  }

  /** A byte string of at most `maximum` bytes. */
  opaque(value: Uint8Array, maximum: number, field: string): void {
    this.count(bytesIn(value, field).length, maximum, field);
    this.#packed(value);
  }

  /** Exactly `size` bytes. */
  opaqueFixed(value: Uint8Array, size: number, field: string): void {
    if (bytesIn(value, field).length !== size) {
      throw new XdrError(
        'invalid-value',
        field,
        `Cannot write ${field}: ${value.length} bytes where there must be ${size}`,
      );
    }
    this.#packed(value);
  }

  /** An array of at most `maximum` C `char`s, each of which takes four bytes on the wire. */
  chars(value: Uint8Array, maximum: number, field: string): void {
    this.count(bytesIn(value, field).length, maximum, field);
    this.#spread(value, value.length);
  }

  /** `size` C `char`s of four bytes each on the wire; what `value` is short of becomes NUL, as in a C string. */
  charsFixed(value: Uint8Array, size: number, field: string): void {
    if (bytesIn(value, field).length > size) throw tooLong(value.length, size, field);
    this.#spread(value, size);
  }

  /** The length of an array. */
  count(length: number, maximum: number, field: string): void {
    if (length > maximum) throw tooLong(length, maximum, field);
    const at = this.#reserve(4);
    this.#view.setUint32(at, length);
  }

  /** Bytes as they are, without a length or padding: for a stream's data. */
  raw(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#buffer.set(value, at);
  }

  /** The error for a union's discriminant that the definition does not know. */
  unknownDiscriminant(value: unknown, field: string): XdrError {
    return new XdrError(
      'unknown-discriminant',
      field,
      `Cannot write ${field}: unknown discriminant ${describe(value)}`,
    );
  }

  #packed(value: Uint8Array): void {
    const length = value.length;
    const at = this.#reserve(length + 3);
    this.#buffer.set(value, at);
    this.#pad(at, length);
  }

  #spread(value: Uint8Array, size: number): void {
    const at = this.#reserve(4 * size);
    for (let index = 0; index < size; index++) {
      this.#view.setInt32(at + 4 * index, ((value[index] ?? 0) << 24) >> 24);
    }
  }

  /** Ends `length` bytes at `start` with zeros up to a multiple of four, for which there is room, and goes on there. */
  #pad(start: number, length: number): void {
    let position = start + length;
    this.#position = start + ((length + 3) & ~3);
    while (position < this.#position) this.#buffer[position++] = 0;
  }

  #reserve(size: number): number {
    const at = this.#position;
    const end = at + size;
    if (end > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(end, 2 * this.#buffer.length));
      this.#buffer.copy(grown, 0, 0, at);
      this.#buffer = grown;
      this.#view = viewOf(grown);
    }
    this.#position = end;
    return at;
  }
}

function viewOf(buffer: Buffer): DataView {
  return new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function bytesIn(value: Uint8Array, field: string): Uint8Array {
  if (!(value instanceof Uint8Array)) throw outOfRange(value, field, 'bytes');
  return value;
}

function tooLong(length: number, maximum: number, field: string): XdrError {
  return new XdrError('too-long', field, `Cannot write ${field}: length ${length} is over ${maximum}`);
}

function outOfRange(value: unknown, field: string, wanted: string): XdrError {
  return new XdrError('invalid-value', field, `Cannot write ${field}: ${describe(value)} is not ${wanted}`);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
