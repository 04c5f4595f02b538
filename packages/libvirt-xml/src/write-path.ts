import { XmlError } from './xml-error.js';

/** As deep as the scanner reads: an object that holds itself ends here. */
const maxDepth = 256;

/** Where in an object the writer is, for its errors. */
export class WritePath {
  readonly #steps: string[] = [];

  /** Runs an action one property deeper. */
  within<T>(step: string, action: () => T): T {
    this.#steps.push(step);
    if (this.#steps.length > maxDepth) this.fail('', `objects nest deeper than ${maxDepth}`);
    const result = action();
    this.#steps.pop();
    return result;
  }

  /** Runs an action several properties deeper. */
  along<T>(steps: readonly string[], action: () => T): T {
    const [first, ...rest] = steps;
    return first === undefined ? action() : this.within(first, () => this.along(rest, action));
  }

  /** Throws an error that names the property, as `devices.disk[1].target`. */
  fail(property: string, reason: string): never {
    const path = [...this.#steps, property].filter((step) => step !== '').join('.');
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
