/**
 * Names that documents are expected to have. A scanner that finds one gives the table's own string: nothing is allocated,
 * and what is looked up by it later needs no hashing. Never changes once it is made.
 */
export class NameTable {
  readonly #slots: readonly (string | undefined)[];
  readonly #mask: number;

  constructor(names: ReadonlySet<string>) {
    let size = 64;
    while (size < names.size * 4) size *= 2;
    const slots = new Array<string | undefined>(size).fill(undefined);
    this.#mask = size - 1;
    for (const name of names) {
      let at = hashOf(name, 0, name.length) & this.#mask;
      while (slots[at] !== undefined) at = (at + 1) & this.#mask;
      slots[at] = name;
    }
    this.#slots = slots;
  }

  /** The name that stands in a span of a text. */
  find(text: string, start: number, end: number): string {
    const slots = this.#slots;
    let at = hashOf(text, start, end) & this.#mask;
    for (;;) {
      const name = slots[at];
      if (name === undefined) return text.slice(start, end);
      if (name.length === end - start && standsAt(name, text, start)) return name;
      at = (at + 1) & this.#mask;
    }
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 11);
}

function standsAt(name: string, text: string, start: number): boolean {
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
