const CHUNK = 64 * 1024;

/**
 * The content of one volume: a sparse file in memory.
 * What was never written reads as zeros and takes no memory.
 */
export class VolumeBytes {
  readonly #chunks = new Map<number, Uint8Array>();
  #length: number;

  /** `length` in bytes, all zeros. */
  constructor(length = 0) {
    this.#length = length;
  }

  /** Bytes in the file, holes included. */
  get length(): number {
    return this.#length;
  }

  /** Bytes that take room. */
  get allocated(): number {
    return this.#chunks.size * CHUNK;
  }

  /** Bytes of room that writing `length` bytes at `offset` would newly take. */
  growth(offset: number, length: number): number {
    if (length === 0) return 0;
    let missing = 0;
    const end = Math.ceil((offset + length) / CHUNK);
    for (let index = Math.floor(offset / CHUNK); index < end; index++) {
      if (!this.#chunks.has(index)) missing += CHUNK;
    }
    return missing;
  }

  /** Copies `bytes` to `offset`; the file grows where needed. */
  write(offset: number, bytes: Uint8Array): void {
    let position = 0;
    while (position < bytes.length) {
      const at = offset + position;
      const within = at % CHUNK;
      const part = bytes.subarray(position, position + CHUNK - within);
      this.#chunk(Math.floor(at / CHUNK)).set(part, within);
      position += part.length;
    }
    this.#length = Math.max(this.#length, offset + bytes.length);
  }

  /** A copy of up to `length` bytes from `offset`; shorter at the end of the file, empty beyond it. */
  read(offset: number, length: number): Uint8Array {
    const size = Math.max(0, Math.min(length, this.#length - offset));
    const bytes = new Uint8Array(size);
    let position = 0;
    while (position < size) {
      const at = offset + position;
      const within = at % CHUNK;
      const step = Math.min(CHUNK - within, size - position);
      const chunk = this.#chunks.get(Math.floor(at / CHUNK));
      if (chunk !== undefined) bytes.set(chunk.subarray(within, within + step), position);
      position += step;
    }
    return bytes;
  }

  /** How many bytes from `offset` on are alike: a hole that was never written, or data. Ends with the file. */
  runAt(offset: number): { readonly isHole: boolean; readonly length: number } {
    const first = Math.floor(offset / CHUNK);
    const isHole = !this.#chunks.has(first);
    let end = Number.POSITIVE_INFINITY;
    if (isHole) {
      for (const index of this.#chunks.keys()) if (index > first) end = Math.min(end, index);
    } else {
      end = first;
      while (this.#chunks.has(end)) end++;
    }
    return { isHole, length: Math.max(0, Math.min(end * CHUNK, this.#length) - offset) };
  }

  /** Makes a run of zeros, which takes no room where it covers whole chunks; the file grows where needed. */
  punch(offset: number, length: number): void {
    const end = offset + length;
    for (const [index, chunk] of this.#chunks) {
      const start = index * CHUNK;
      if (start >= end || start + CHUNK <= offset) continue;
      if (start >= offset && start + CHUNK <= end) this.#chunks.delete(index);
      else chunk.fill(0, Math.max(0, offset - start), Math.min(CHUNK, end - start));
    }
    this.#length = Math.max(this.#length, end);
  }

  /** Cuts the file, or lengthens it with zeros. */
  truncate(length: number): void {
    if (length < this.#length) {
      const last = Math.floor(length / CHUNK);
      for (const index of [...this.#chunks.keys()]) {
        if (index > last || (index === last && length % CHUNK === 0)) this.#chunks.delete(index);
      }
      this.#chunks.get(last)?.fill(0, length % CHUNK);
    }
    this.#length = length;
  }

  /** An independent copy. */
  clone(): VolumeBytes {
    const copy = new VolumeBytes(this.#length);
    for (const [index, chunk] of this.#chunks) copy.#chunks.set(index, chunk.slice());
    return copy;
  }

  #chunk(index: number): Uint8Array {
    let chunk = this.#chunks.get(index);
    if (chunk === undefined) {
      chunk = new Uint8Array(CHUNK);
      this.#chunks.set(index, chunk);
    }
    return chunk;
  }
}
