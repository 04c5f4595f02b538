import { unknownName } from './tape.js';

/** What a table learns at most: a document of a stranger may have any number of names, of any length. */
const learntNames = 1024;
const learntLength = 32;

/**
 * Names that documents are expected to have, numbered. A scanner that finds one allocates nothing, and what is looked up by it
 * later is looked up by a number. The names are of ASCII characters.
 */
export class NameTable {
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #most: number;
  /** The numbers by hash, `unknownName` where there is none. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** The characters of all names, and where those of each begin and end. */
  readonly #characters: Uint8Array;
  readonly #bounds: Int32Array;

  /** A table without names takes those that it meets, as far as there is room. */
  constructor(names: ReadonlySet<string> = new Set()) {
    const learns = names.size === 0;
    this.#most = learns ? learntNames : names.size;
    let size = 64;
    while (size < this.#most * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(unknownName);
    const length = learns ? learntNames * learntLength : [...names].join('').length;
    this.#characters = new Uint8Array(length);
    this.#bounds = new Int32Array(this.#most + 1);
    for (const name of names) this.#add(name, hashOf(name));
  }

  /** The number of the name that stands in a span of characters with that hash; `unknownName` for another one. */
  find(codes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const bounds = this.#bounds;
    let at = hash & this.#mask;
    for (;;) {
      const number = slots[at] as number;
      if (number === unknownName) return this.#learn(codes, start, end, hash);
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

  #learn(codes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.#names.length === this.#most || end - start > learntLength) return unknownName;
    return this.#add(String.fromCharCode(...codes.subarray(start, end)), hash);
  }

  #add(name: string, hash: number): number {
    const number = this.#names.push(name) - 1;
    this.#numbers.set(name, number);
    const start = this.#bounds[number] as number;
    this.#bounds[number + 1] = start + name.length;
    for (let index = 0; index < name.length; index++)
      this.#characters[start + index] = name.charCodeAt(index);
    let at = hash & this.#mask;
    while (this.#slots[at] !== unknownName) at = (at + 1) & this.#mask;
    this.#slots[at] = number;
    return number;
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

function hashOf(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) hash = addToHash(hash, name.charCodeAt(index));
  return hash;
}
