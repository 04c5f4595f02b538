/** Of ASCII: what may stand in text and in attributes as it is. */
const plain = new Uint8Array(128).fill(1, 32);
for (const char of '&<>"\'') plain[char.charCodeAt(0)] = 0;

const digits = new TextEncoder().encode('0123456789abcdef');
const encoder = new TextEncoder();
const isLittleEndian = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** How much is put together before it becomes a string. */
const size = 64 * 1024;

/** The bytes of all pieces by fours: side by side, since a writer goes from piece to piece. */
const pieceWords = new Int32Array(64 * 1024);
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
    this.to = pieces.end + ((length + 3) >> 2);
    const hasRoom = this.to <= pieceWords.length;
    this.length = hasRoom ? length : size;
    if (!hasRoom) return;
    pieces.end = this.to;
    encoder.encodeInto(text, pieceBytes.subarray(this.from * 4));
  }
}

/** Longer texts are not read character by character. */
const longText = 64;

/**
 * The bytes of the texts that are being made. One that is begun while another is not complete (a copy inside a fresh
 * element) has its own behind the other's. That there is one array, for ever, is what makes it fast: V8 knows where it is.
 */
const bytes = new Uint8Array(size);
const view = new DataView(bytes.buffer);
const used = { length: 0 };
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A text in the making, as UTF-8: the many short pieces that a document is made of are put together faster so than as
 * strings. What is added has no halves of surrogate pairs. Texts are ended in the opposite order of their beginnings.
 */
export class ByteText {
  readonly #start = used.length;
  /** What is complete before the bytes. */
  #done = '';

  /** Gives the text. */
  take(): string {
    this.#flush();
    return this.#done;
  }

  /** Leaves nothing behind, whether the text was complete or not. */
  end(): void {
    used.length = this.#start;
  }

  /** Adds a piece. */
  put(piece: Piece): void {
    // By fours: what is written beyond the piece is written over
    let at = used.length;
    if (at + piece.length + 3 > size) {
      this.#addSlowly(piece.text);
      return;
    }
    used.length = at + piece.length;
    const { to } = piece;
    for (let index = piece.from; index < to; index++, at += 4)
      view.setInt32(at, pieceWords[index] as number, isLittleEndian);
  }

  /** Adds a text as it is. */
  add(text: string): void {
    if (used.length + text.length * 3 > size) this.#addSlowly(text);
    else used.length += encoder.encodeInto(text, bytes.subarray(used.length)).written;
  }

  /** Adds a text if it is of characters that stand anywhere as they are, short, and there is room; whether it did. */
  addPlain(text: string): boolean {
    const { length } = text;
    let at = used.length;
    if (length > longText || at + length > size) return false;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 128 || plain[code] === 0) return false;
      bytes[at++] = code;
    }
    used.length = at;
    return true;
  }

  /** Adds an integer from 0 to 2^31 - 1, to a base of 10 or 16, with zeros before it up to a number of digits. */
  addInteger(value: number, base: number, minimum: number): void {
    let count = 1;
    for (let rest = value; rest >= base; rest = (rest / base) | 0) count++;
    if (count < minimum) count = minimum;
    const from = used.length;
    if (from + count > size) {
      this.#addSlowly(value.toString(base).padStart(minimum, '0'));
      return;
    }
    let rest = value;
    for (let at = from + count - 1; at >= from; at--) {
      bytes[at] = digits[rest % base] as number;
      rest = (rest / base) | 0;
    }
    used.length = from + count;
  }

  /** Adds a text for which there is no room. */
  #addSlowly(text: string): void {
    this.#flush();
    this.#done += text;
  }

  /** Makes a string of the bytes, so that there are none. */
  #flush(): void {
    if (used.length > this.#start) this.#done += decoder.decode(bytes.subarray(this.#start, used.length));
    used.length = this.#start;
  }
}
