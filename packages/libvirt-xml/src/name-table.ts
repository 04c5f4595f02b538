import { unknownName } from './tape.js';

/**
 * Names that documents are expected to have, numbered. A scanner that finds one allocates nothing, and what is looked up by it
 * later is looked up by a number. Never changes once it is made. The names are of ASCII characters.
 */
export class NameTable {
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The numbers by hash, `unknownName` where there is none. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** The characters of all names, and where those of each begin and end. */
  readonly #characters: Uint8Array;
  readonly #bounds: Int32Array;

  constructor(names: ReadonlySet<string>) {
    this.#names = [...names];
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
    let size = 64;
    while (size < names.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(unknownName);
    this.#characters = new TextEncoder().encode(this.#names.join(''));
    this.#bounds = new Int32Array(names.size + 1);
    for (const [number, name] of this.#names.entries()) {
      const start = this.#bounds[number] as number;
      this.#bounds[number + 1] = start + name.length;
      let at = hashOf(this.#characters, start, start + name.length) & this.#mask;
      while (this.#slots[at] !== unknownName) at = (at + 1) & this.#mask;
      this.#slots[at] = number;
    }
  }

  /** The number of the name that stands in a span of characters with that hash; `unknownName` for another one. */
  find(codes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const bounds = this.#bounds;
    let at = hash & this.#mask;
    for (;;) {
      const number = slots[at] as number;
      if (number === unknownName) return unknownName;
      const from = bounds[number] as number;
      if ((bounds[number + 1] as number) - from === end - start && this.#standsAt(from, codes, start, end))
        return number;
      at = (at + 1) & this.#mask;
    }
  }

  /** The number of a name; `unknownName` for one that the table does not have. */
  numberOf(name: string): number {
    return this.#numbers.get(name) ?? unknownName;
  }

  /** The name of a number. */
  nameOf(number: number): string {
    return this.#names[number] as string;
  }

  #standsAt(from: number, codes: Uint8Array, start: number, end: number): boolean {
    const characters = this.#characters;
    for (let at = start; at < end; at++) if (characters[from + at - start] !== codes[at]) return false;
    return true;
  }
}

/** The hash of a name with one character more. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(codes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = addToHash(hash, codes[at] as number);
  return hash;
}
