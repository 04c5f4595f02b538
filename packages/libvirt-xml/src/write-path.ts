import { XmlError } from './xml-error.js';

/** As deep as the scanner reads: an object that holds itself ends here. */
const maxDepth = 256;

/** Where in an object the writer is, for its errors. */
export class WritePath {
  readonly #keys: string[] = [];
  readonly #indexes: (number | undefined)[] = [];

  /** Goes to a property, or to an item of it. */
  enter(key: string, index?: number): void {
    this.#keys.push(key);
    this.#indexes.push(index);
    if (this.#keys.length > maxDepth) this.fail('', `objects nest deeper than ${maxDepth}`);
  }

  /** Goes back to where the last enter came from. */
  leave(): void {
    this.#keys.pop();
    this.#indexes.pop();
  }

  /** Throws an error that names the property, as `devices.disk[1].target`. */
  fail(property: string, reason: string): never {
    const steps = this.#keys.map((key, at) => {
      const index = this.#indexes[at];
      return index === undefined ? key : `${key}[${index}]`;
    });
    const path = [...steps, property].filter((step) => step !== '').join('.');
    throw new XmlError(`Cannot write "${path}": ${reason}`);
  }
}

/** A value as an error message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return String(value);
}
