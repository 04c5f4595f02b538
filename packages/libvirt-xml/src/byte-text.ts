/** Of ASCII: what may stand in text and in attributes as it is. */
const plain = new Uint8Array(128).fill(1, 32);
for (const char of '&<>"\'') plain[char.charCodeAt(0)] = 0;

const digits = new TextEncoder().encode('0123456789abcdef');
const zero = '0'.charCodeAt(0);
const x = 'x'.charCodeAt(0);
const encoder = new TextEncoder();
const isLittleEndian = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** How much is put together before it becomes a string. */
const size = 64 * 1024;

/**
 * The bytes of all pieces by eights: side by side, since a writer goes from piece to piece. As floating-point numbers, since
 * those are what takes eight bytes at once; no piece of markup is read as NaN, whose bits need not survive.
 */
const pieceWords = new Float64Array(32 * 1024);
const pieceBytes = new Uint8Array(pieceWords.buffer);
const pieces = { end: 0 };

/** A text that is written again and again. Made once and kept for ever. */
export class Piece {
  declare readonly text: string;
  /** In bytes; more than there is room for where it has no place among the bytes of all. */
  declare readonly length: number;
  /** Where its words begin and end. */
  declare readonly from: number;
  declare readonly to: number;

  constructor(text: string) {
    const { length } = encoder.encode(text);
    this.text = text;
    this.from = pieces.end;
    this.to = pieces.end + ((length + 7) >> 3);
    const hasRoom = this.to <= pieceWords.length;
    this.length = hasRoom ? length : size;
    if (!hasRoom) return;
    pieces.end = this.to;
    encoder.encodeInto(text, pieceBytes.subarray(this.from * 8));
  }
}

/** Longer texts are not read character by character. */
const longText = 64;

/**
 * The bytes of the texts that are being made. One that is begun while another is not complete (a copy inside a fresh
 * element) has its own behind the other's. That there is one array, for ever, is what makes it fast: V8 knows where it is.
 */
const bytes = Buffer.alloc(size);
const view = new DataView(bytes.buffer, bytes.byteOffset);
const used = { length: 0 };

/**
 * A text in the making, as UTF-8: the many short pieces that a document is made of are put together faster so than as
 * strings. What is added has no halves of surrogate pairs. Texts are ended in the opposite order of their beginnings.
 */
export class ByteText {
  readonly #start = used.length;
  /** What is complete before the bytes. */
  #done = '';
  #mark = 0;
  /** How much was complete at the mark, where its bytes became a string since; -1 where they are still bytes. */
  #doneAtMark = 0;

  /** Gives the text. */
  take(): string {
    // Nobody goes back now
    this.#doneAtMark = 0;
    this.#flush();
    return this.#done;
  }

  /** Leaves nothing behind, whether the text was complete or not. */
  end(): void {
    used.length = this.#start;
  }

  /** Says where `backToMark` goes back to: the last one counts. */
  mark(): void {
    this.#mark = used.length;
    this.#doneAtMark = -1;
  }

  /** Forgets what was added since the mark. */
  backToMark(): void {
    if (this.#doneAtMark < 0) used.length = this.#mark;
    else {
      this.#done = this.#done.slice(0, this.#doneAtMark);
      used.length = this.#start;
    }
  }

  /** Adds a piece. */
  put(piece: Piece): void {
    // By eights: what is written beyond the piece is written over
    let at = used.length;
    if (at + piece.length + 7 > size) {
      this.#addSlowly(piece.text);
      return;
    }
    used.length = at + piece.length;
    const { to } = piece;
    for (let index = piece.from; index < to; index++, at += 8)
      view.setFloat64(at, pieceWords[index] as number, isLittleEndian);
  }

  /** Adds a text as it is. */
  add(text: string): void {
    if (used.length + text.length * 3 > size) this.#addSlowly(text);
    else used.length += bytes.write(text, used.length);
  }

  /** Adds a text if it is of characters that stand anywhere as they are, short, and there is room; whether it did. */
  addPlain(text: string): boolean {
    const { length } = text;
    let at = used.length;
    if (length > longText || at + length > size) return false;
    // What is added in vain is written over
    let codes = 0;
    let arePlain = 1;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      codes |= code;
      arePlain &= plain[code & 127] as number;
      bytes[at++] = code;
    }
    if (codes >= 128 || arePlain === 0) return false;
    used.length = at;
    return true;
  }

  /** Adds an integer from 0 to 2^31 - 1. */
  addDecimal(value: number): void {
    let count = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) count++;
    const from = used.length;
    if (from + count > size) {
      this.#addSlowly(String(value));
      return;
    }
    let rest = value;
    for (let at = from + count - 1; at >= from; at--) {
      const next = (rest / 10) | 0;
      bytes[at] = zero + rest - next * 10;
      rest = next;
    }
    used.length = from + count;
  }

  /** Adds an integer from 0 to 2^31 - 1, as 0x and at least some digits. */
  addHexadecimal(value: number, minimum: number): void {
    const count = Math.max(minimum, (35 - Math.clz32(value)) >> 2);
    let at = used.length;
    if (at + 2 + count > size) {
      this.#addSlowly(`0x${value.toString(16).padStart(minimum, '0')}`);
      return;
    }
    bytes[at++] = zero;
    bytes[at++] = x;
    for (let shift = (count - 1) * 4; shift >= 0; shift -= 4)
      bytes[at++] = digits[(value >> shift) & 15] as number;
    used.length = at;
  }

  /** Adds a text for which there is no room. */
  #addSlowly(text: string): void {
    this.#flush();
    this.#done += text;
  }

  /** Makes a string of the bytes, so that there are none. */
  #flush(): void {
    if (used.length === this.#start) return;
    if (this.#doneAtMark >= 0) this.#done += bytes.toString('utf8', this.#start, used.length);
    else {
      this.#done += bytes.toString('utf8', this.#start, this.#mark);
      this.#doneAtMark = this.#done.length;
      this.#done += bytes.toString('utf8', this.#mark, used.length);
    }
    used.length = this.#start;
  }
}
