import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What a call of a builtin goes through, by what it was called on, its arguments, its result and where it began. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown, from: number) => number;

const lengthOf = (value: unknown): number => (value as { readonly length?: number } | null)?.length ?? 0;
const whole: Cost = (self) => lengthOf(self);
const made: Cost = (_self, _args, result) => lengthOf(result);

/** From where it begins to where it finds something, or to the end. */
const search: Cost = (self, args, result) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  const found = typeof result === 'number' && result >= 0 ? result : lengthOf(self);
  return Math.max(1, found - from);
};

/** A sticky expression looks at one place; another goes on to where it finds something. */
const matching: Cost = (self, args, result, from) => {
  const { sticky, global } = self as RegExp;
  const match = result as { readonly index?: number; readonly 0?: string } | null;
  const start = sticky || global ? from : 0;
  if (match?.index !== undefined) return lengthOf(match[0]) + match.index - start + 1;
  return sticky || result === true ? 1 : lengthOf(args[0]) - start + 1;
};

const builtins: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: search,
      includes: whole,
      lastIndexOf: whole,
      trim: whole,
      split: whole,
      replace: whole,
      replaceAll: whole,
      matchAll: whole,
      slice: made,
      toLowerCase: whole,
      padStart: made,
    },
  ],
  [RegExp.prototype, { exec: matching, test: matching }],
  [
    Array.prototype,
    {
      includes: whole,
      indexOf: search,
      lastIndexOf: whole,
      slice: made,
      concat: made,
      with: made,
      flat: made,
      join: whole,
      splice: whole,
      shift: whole,
      unshift: whole,
      toSpliced: whole,
      toReversed: whole,
      toSorted: whole,
      sort: whole,
      reverse: whole,
    },
  ],
  [Object, { keys: made, entries: made, values: made, fromEntries: whole }],
];

/**
 * Counts work in place of time: how often the blocks of the package's functions run, and how many characters and items the
 * builtins that they call go through. The package must be imported after the start, or V8 counts functions alone.
 */
export class WorkCounter {
  readonly #session = new Session();
  #throughBuiltins = 0;

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How much work an action is. */
  async of(action: () => unknown): Promise<number> {
    this.#blocks();
    this.#throughBuiltins = 0;
    const restore = this.#watchBuiltins();
    try {
      await action();
    } finally {
      restore();
    }
    return this.#blocks() + this.#throughBuiltins;
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** How often blocks ran since the last call. */
  #blocks(): number {
    let sum = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error !== null) throw new Error(`Cannot count: ${error.message}`);
      for (const { url, functions } of (coverage as unknown as Coverage).result) {
        if (!url.includes('/packages/libvirt-xml/src/')) continue;
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  }

  #watchBuiltins(): () => void {
    const undo: (() => void)[] = [];
    const add = (cost: number): void => {
      this.#throughBuiltins += cost;
    };
    for (const [holder, costs] of builtins) {
      for (const [name, cost] of Object.entries(costs)) {
        const descriptor = Object.getOwnPropertyDescriptor(holder, name);
        const method = descriptor?.value as Method | undefined;
        if (descriptor === undefined || method === undefined) continue;
        const value = function (this: unknown, ...args: unknown[]): unknown {
          const from = this instanceof RegExp ? this.lastIndex : 0;
          const result = Reflect.apply(method, this, args);
          add(cost(this === Object ? args[0] : this, args, result, from));
          return result;
        };
        Object.defineProperty(holder, name, { ...descriptor, value });
        undo.push(() => Object.defineProperty(holder, name, descriptor));
      }
    }
    return () => undo.forEach((each) => each());
  }
}
