/** Some ten documents have their records in one array of this length (16 KB). */
const poolLength = 4096;

/**
 * Arrays for the records of documents. Most documents need some hundred numbers, and an array of its own would cost more
 * than reading one; so several share one, one behind the other. A long document has its own: whoever keeps a short one
 * keeps no more alive than the shared array.
 */
export class TapePool {
  #tape = new Int32Array(poolLength);
  #used = 0;
  #start = 0;

  /** Where the array that was given last is free. */
  get start(): number {
    return this.#start;
  }

  /** An array that probably has room for the records of a text, from `start` on. */
  roomFor(length: number): Int32Array {
    // Of libvirt's documents few have more than a number for each two characters
    const wanted = Math.ceil(length / 2);
    if (wanted > poolLength) {
      this.#start = 0;
      return new Int32Array(wanted);
    }
    if (this.#used + wanted > poolLength) {
      this.#tape = new Int32Array(poolLength);
      this.#used = 0;
    }
    this.#start = this.#used;
    return this.#tape;
  }

  /** Takes what a document has used of the array that it was given, unless it has its own. */
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
