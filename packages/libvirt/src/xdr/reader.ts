import { type Hyper } from './hyper.js';
import { XdrError } from './errors.js';
import { NameTable } from './name-table.js';

const two32 = 0x1_0000_0000;

/**
 * Reads XDR values one after the other from a slice of bytes.
 *
 * Every method takes `field`, the `type.field` that an XdrError names. A length is checked against its maximum and
 * against the bytes that are left before anything is allocated. Byte strings are views of the given bytes, not copies:
 * they keep the whole frame alive, so copy what is kept for long. Those of a fixed length are short, and copies. Bytes
 * after the last value are no error (libvirt's own daemon accepts them); look at `remaining` where it matters.
 */
export class XdrReader {
  readonly #buffer: Buffer;
  readonly #view: DataView;
  readonly #end: number;
  #position: number;
  #names: NameTable | undefined;

  /** Reads `bytes` from `start` up to `end`; `names` may be shared by all readers of a connection. */
  constructor(bytes: Uint8Array, start = 0, end = bytes.length, names?: NameTable) {
    this.#buffer = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      throw new RangeError(`Cannot read bytes ${start} to ${end} of ${bytes.length}`);
    }
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#position = start;
    this.#end = end;
    this.#names = names;
  }

  /** The offset of the next value in the bytes given. */
  get position(): number {
    return this.#position;
  }

  /** How many bytes are left. */
  get remaining(): number {
    return this.#end - this.#position;
  }

  /** Signed 32-bit integer. */
  int(field: string): number {
    return this.#view.getInt32(this.#take(4, field));
  }

  /** Unsigned 32-bit integer. */
  uint(field: string): number {
    return this.#view.getUint32(this.#take(4, field));
  }

  /** Signed 64-bit integer: a number while it is exact, else a bigint. */
  hyper(field: string): Hyper {
    const at = this.#take(8, field);
    const high = this.#view.getInt32(at);
    const low = this.#view.getUint32(at + 4);
    const value = high * two32 + low;
    return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
      ? value
      : this.#view.getBigInt64(at);
  }

  /** Unsigned 64-bit integer: a number while it is exact, else a bigint. */
  uhyper(field: string): Hyper {
    const at = this.#take(8, field);
    const high = this.#view.getUint32(at);
    return high <= 0x1f_ffff ? high * two32 + this.#view.getUint32(at + 4) : this.#view.getBigUint64(at);
  }

  /** IEEE 754 double. */
  double(field: string): number {
    return this.#view.getFloat64(this.#take(8, field));
  }

  /** C's `char`, which takes four bytes: -128 to 127. */
  char(field: string): number {
    return (this.int(field) << 24) >> 24;
  }

  /** C's `unsigned char`, which takes four bytes: 0 to 255. */
  uchar(field: string): number {
    return this.int(field) & 0xff;
  }

  /** C's `unsigned short`, which takes four bytes: 0 to 65535. */
  ushort(field: string): number {
    return this.int(field) & 0xffff;
  }

  /** Whether an optional value follows; flags other than 0 and 1 are refused. */
  present(field: string): boolean {
    const flag = this.int(field);
    if (flag !== 0 && flag !== 1) {
      throw new XdrError('unknown-discriminant', field, `Cannot read ${field}: optional flag is ${flag}`);
    }
    return flag === 1;
  }

  /** A UTF-8 string of at most `maximum` bytes. */
  string(maximum: number, field: string): string {
    const length = this.#length(maximum, field);
    const at = this.#take((length + 3) & ~3, field);
    return this.#buffer.toString('utf8', at, at + length);
  }

  /** Like `string`, for strings of which there are few different ones: equal bytes give the same string at once. */
  name(maximum: number, field: string): string {
    const length = this.#length(maximum, field);
    const at = this.#take((length + 3) & ~3, field);
    return (this.#names ??= new NameTable()).get(this.#buffer, this.#view, at, length);
  }

  /** A byte string of at most `maximum` bytes, as a view of the frame. */
  opaque(maximum: number, field: string): Uint8Array {
    const length = this.#length(maximum, field);
    const at = this.#take((length + 3) & ~3, field);
    return this.#buffer.subarray(at, at + length);
  }

  /** Exactly `size` bytes and their padding: a UUID, in libvirt's protocol. */
  opaqueFixed(size: number, field: string): Uint8Array {
    const at = this.#take((size + 3) & ~3, field);
    const bytes = new Uint8Array(size);
    for (let index = 0; index < size; index++) bytes[index] = this.#buffer[at + index] as number;
    return bytes;
  }

  /** An array of at most `maximum` C `char`s, each of which takes four bytes on the wire. */
  chars(maximum: number, field: string): Uint8Array {
    return this.charsFixed(this.count(maximum, 4, field), field);
  }

  /** Exactly `size` C `char`s, each of which takes four bytes on the wire. */
  charsFixed(size: number, field: string): Uint8Array {
    const at = this.#take(4 * size, field);
    const bytes = new Uint8Array(size);
    for (let index = 0; index < size; index++) bytes[index] = this.#view.getUint8(at + 4 * index + 3);
    return bytes;
  }

  /** The length of an array of which each element takes `elementSize` bytes or more. */
  count(maximum: number, elementSize: number, field: string): number {
    const count = this.#length(maximum, field);
    if (count * elementSize > this.#end - this.#position) this.#truncated(count * elementSize, field);
    return count;
  }

  /** The error for a union's discriminant that the definition does not know. */
  unknownDiscriminant(value: number, field: string): XdrError {
    return new XdrError('unknown-discriminant', field, `Cannot read ${field}: unknown discriminant ${value}`);
  }

  #length(maximum: number, field: string): number {
    const length = this.#view.getUint32(this.#take(4, field));
    if (length > maximum) {
      throw new XdrError('too-long', field, `Cannot read ${field}: length ${length} is over ${maximum}`);
    }
    return length;
  }

  #take(size: number, field: string): number {
    const at = this.#position;
    if (at + size > this.#end) this.#truncated(size, field);
    this.#position = at + size;
    return at;
  }

  #truncated(size: number, field: string): never {
    throw new XdrError(
      'truncated',
      field,
      `Cannot read ${field}: it takes ${size} bytes at offset ${this.#position}, ${this.remaining} are left`,
    );
  }
}
