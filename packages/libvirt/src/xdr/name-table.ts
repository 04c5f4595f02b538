/** One interned name: its bytes as big-endian words (padding included) and its text. */
interface Entry {
  readonly length: number;
  readonly words: Int32Array;
  readonly text: string;
  /** The entry that followed this one last time: bulk statistics repeat the same names in the same order. */
  follower: Entry | undefined;
}

const maximumEntries = 4096;
const maximumLength = 96;
const bucketCount = 1024;

/**
 * Gives the same string object for the same bytes, so that the parameter names of bulk statistics (80 names, 200
 * times) are decoded once. It keeps at most 4096 names of at most 96 bytes; anything else is just decoded.
 *
 * A table may be shared by the readers of one connection.
 */
export class NameTable {
  readonly #buckets: (Entry[] | undefined)[] = [];
  #count = 0;
  #previous: Entry | undefined;

  /** The text of the `length` bytes at `offset`, which with their padding must lie inside `view` and `buffer`. */
  get(buffer: Buffer, view: DataView, offset: number, length: number): string {
    if (length > maximumLength) return buffer.toString('utf8', offset, offset + length);
    const predicted = this.#previous?.follower;
    if (predicted !== undefined && matches(predicted, view, offset, length)) {
      this.#previous = predicted;
      return predicted.text;
    }
    const entry = this.#find(buffer, view, offset, length);
    if (entry === undefined) return buffer.toString('utf8', offset, offset + length);
    if (this.#previous !== undefined) this.#previous.follower = entry;
    this.#previous = entry;
    return entry.text;
  }

  #find(buffer: Buffer, view: DataView, offset: number, length: number): Entry | undefined {
    const words = (length + 3) >> 2;
    let hash = length;
    for (let index = 0; index < words; index++) {
      hash = (Math.imul(hash, 31) + view.getInt32(offset + 4 * index)) | 0;
    }
    const bucket = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (bucketCount - 1);
    const entries = this.#buckets[bucket];
    if (entries !== undefined) {
      for (const entry of entries) if (matches(entry, view, offset, length)) return entry;
    }
    if (this.#count === maximumEntries) return undefined;
    const copy = new Int32Array(words);
    for (let index = 0; index < words; index++) copy[index] = view.getInt32(offset + 4 * index);
    const text = buffer.toString('utf8', offset, offset + length);
    const entry: Entry = { length, words: copy, text, follower: undefined };
    if (entries === undefined) this.#buckets[bucket] = [entry];
    else entries.push(entry);
    this.#count++;
    return entry;
  }
}

function matches(entry: Entry, view: DataView, offset: number, length: number): boolean {
  if (entry.length !== length) return false;
  const words = entry.words;
  for (let index = 0; index < words.length; index++) {
    if (words[index] !== view.getInt32(offset + 4 * index)) return false;
  }
  return true;
}
