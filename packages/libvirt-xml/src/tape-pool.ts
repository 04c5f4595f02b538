/** Four documents or so have their records in one array of this length (16 KB). */
const poolLength = 4096;

/**
 * Arrays for the records of documents. Most documents need some hundred numbers, and an array of its own would cost more
 * than reading one; so several share one, one behind the other.
 */
export class TapePool {
  #tape = new Int32Array(poolLength);
  #used = 0;

  /** How much of the array is taken. */
  get used(): number {
    return this.#used;
  }

  /** An array that probably has room for the records of a text, from `used` on. */
  roomFor(length: number): Int32Array {
    // Of libvirt's documents few have more than a number for each two characters
    if (this.#used + length / 2 <= this.#tape.length) return this.#tape;
    this.#used = 0;
    this.#tape = new Int32Array(Math.max(poolLength, length / 2));
    return this.#tape;
  }

  /** Takes what one document has used of it, unless it went to a larger array. */
  use(tape: Int32Array, end: number): void {
    if (tape === this.#tape) this.#used = end;
  }
}

/** A larger array with what was there, at the same places. */
export function grown(tape: Int32Array): Int32Array {
  const larger = new Int32Array(tape.length * 2);
  larger.set(tape);
  return larger;
}
