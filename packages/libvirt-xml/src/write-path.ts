import { XmlError } from './xml-error.js';

/** As deep as the scanner reads: an object that holds itself ends here. */
const maxDepth = 256;

/** How many steps are told of what is too deep. */
const maxShown = 8;

/** What a property is called; where that takes work to tell, what tells it (several steps, perhaps). */
type Step = string | (() => readonly string[]);

/** Where in an object the writer is, for its errors. */
export class WritePath {
  readonly #steps: Step[] = [];
  readonly #indexes: number[] = [];
  #depth = 0;

  /** Goes one property deeper, to an item of a list where `index` is not -1. */
  enter(step: Step, index: number): void {
    this.#steps[this.#depth] = step;
    this.#indexes[this.#depth] = index;
    if (++this.#depth <= maxDepth) return;
    // What holds itself repeats its steps: where they begin is enough
    this.#depth = maxShown;
    this.fail('…', `objects nest deeper than ${maxDepth}`);
  }

  /** Goes back. */
  leave(): void {
    this.#depth--;
  }

  /** Runs an action one property deeper, or several. */
  within<T>(step: Step, action: () => T): T {
    this.enter(step, -1);
    const result = action();
    this.leave();
    // What tells a step holds a document
    this.#steps[this.#depth] = '';
    return result;
  }

  /** Throws an error that names the property, as `devices.disk[1].target`. */
  fail(property: string, reason: string): never {
    const steps = this.#steps.slice(0, this.#depth).flatMap((step, at) => {
      const index = this.#indexes[at] ?? -1;
      if (typeof step !== 'string') return step();
      return index < 0 ? step : `${step}[${index}]`;
    });
    const path = [...steps, property]
      .filter((step) => step !== '')
      .join('.')
      .replaceAll('.[', '[');
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
