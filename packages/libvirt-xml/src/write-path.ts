import { XmlError } from './xml-error.js';

/** As deep as the scanner reads: an object that holds itself ends here. */
const maxDepth = 256;

/** Where in an object the writer is, for its errors. */
export class WritePath {
  readonly #keys: string[] = [];
  readonly #indexes: number[] = [];

  /** Goes one property deeper, to an item of a list where `index` is not -1. */
  enter(key: string, index: number): void {
    this.#indexes.push(index);
    if (this.#keys.push(key) > maxDepth) this.fail('', `objects nest deeper than ${maxDepth}`);
  }

  /** Goes back. */
  leave(): void {
    this.#keys.pop();
    this.#indexes.pop();
  }

  /** Runs an action one property deeper. */
  within<T>(step: string, action: () => T): T {
    this.enter(step, -1);
    const result = action();
    this.leave();
    return result;
  }

  /** Runs an action several properties deeper. */
  along<T>(steps: readonly string[], action: () => T): T {
    const [first, ...rest] = steps;
    return first === undefined ? action() : this.within(first, () => this.along(rest, action));
  }

  /** Throws an error that names the property, as `devices.disk[1].target`. */
  fail(property: string, reason: string): never {
    const steps = this.#keys.map((key, at) =>
      (this.#indexes[at] ?? -1) < 0 ? key : `${key}[${this.#indexes[at]}]`,
    );
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
