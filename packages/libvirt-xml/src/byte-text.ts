/** Of ASCII: what may stand in text and in attributes as it is. */
const plain = new Uint8Array(128).fill(1, 32);
for (const char of '&<>"\'') plain[char.charCodeAt(0)] = 0;

const digits = new TextEncoder().encode('0123456789abcdef');
const encoder = new TextEncoder();
const isLittleEndian = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** A text that is written many times. */
export class Piece {
  declare readonly text: string;
  /** In bytes. */
  declare readonly length: number;
  /** Its bytes by fours, with zeros behind the last one. */
  declare readonly words: Int32Array;

  constructor(text: string) {
    const bytes = encoder.encode(text);
    this.text = text;
    this.length = bytes.length;
    this.words = new Int32Array((bytes.length + 3) >> 2);
    new Uint8Array(this.words.buffer).set(bytes);
  }
}

/** How much is put together before it becomes a string. */
const size = 64 * 1024;
/** Longer texts are not read character by character. */
const longText = 64;

/**
 * A text in the making, as UTF-8: the many short pieces that a document is made of are put together faster so than as
 * strings. Used again and again. What is added has no halves of surrogate pairs.
 */
export class ByteText {
  readonly #bytes = new Uint8Array(size);
  readonly #view = new DataView(this.#bytes.buffer);
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #length = 0;
  /** What is complete before the bytes. */
  #done = '';

  /** Gives the text and begins another. */
  take(): string {
    this.#flush();
    const text = this.#done;
    this.#done = '';
    return text;
  }

  /** Adds a piece. */
  put({ words, length }: Piece): void {
    // By fours: what is written beyond the piece is written over
    let at = this.#length;
    if (at + length + 3 > size) at = this.#flush();
    this.#length = at + length;
    const view = this.#view;
    for (let index = 0; index < words.length; index++, at += 4)
      view.setInt32(at, words[index] as number, isLittleEndian);
  }

  /** Adds a text as it is. */
  add(text: string): void {
    if (this.#length + text.length * 3 > size) {
      this.#flush();
      if (text.length * 3 > size) {
        this.#done += text;
        return;
      }
    }
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** Adds a text if it is short and of characters that stand anywhere as they are; whether it did. */
  addPlain(text: string): boolean {
    const { length } = text;
    if (length > longText) return false;
    let at = this.#length;
    if (at + length > size) at = this.#flush();
    const bytes = this.#bytes;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128 || plain[code] === 0) return false;
      bytes[at++] = code;
    }
    this.#length = at;
    return true;
  }

  /** Adds an integer from 0 to 2^31 - 1, to a base of 10 or 16, with zeros before it up to a number of digits. */
  addInteger(value: number, base: number, minimum: number): void {
    let count = 1;
    for (let rest = value; rest >= base; rest = (rest / base) | 0) count++;
    if (count < minimum) count = minimum;
    let from = this.#length;
    if (from + count > size) from = this.#flush();
    const bytes = this.#bytes;
    let rest = value;
    for (let at = from + count - 1; at >= from; at--) {
      bytes[at] = digits[rest % base] as number;
      rest = (rest / base) | 0;
    }
    this.#length = from + count;
  }

  /** Makes a string of the bytes, so that there are none. */
  #flush(): 0 {
    if (this.#length > 0) this.#done += this.#decoder.decode(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return 0;
  }
}
