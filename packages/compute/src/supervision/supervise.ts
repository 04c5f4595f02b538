import { Stream, type Readable } from 'node:stream';
import { type CallOptions } from '../call-options.js';
import { type ComputeDriver } from '../compute-driver.js';
import { ComputeError } from '../errors.js';
import { FACET_CALLS, FACETS, type CallLength, type FacetCall } from '../facet-calls.js';
import { type FacetName } from '../facets.js';
import { reportWarning } from '../report.js';
import { boundedCall } from './bounded-call.js';
import { type CallObserver } from './call-metrics.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Deadlines of calls whose caller sets none. */
export const DEADLINES = {
  start: 30 * SECOND,
  /** For closing what a start had opened. */
  startUndo: 5 * SECOND,
  stop: 10 * SECOND,
  query: 30 * SECOND,
  change: 5 * MINUTE,
  /** Added to the time that the caller gives a guest. */
  guestMargin: MINUTE,
  guest: MINUTE,
  /** Images may be downloaded and uploaded in it. */
  transfer: 60 * MINUTE,
  /** For the undo after an abort. */
  undo: 30 * SECOND,
} as const;

export interface SuperviseOptions {
  /** The host's name, for messages. */
  readonly host: string;
  readonly observe?: CallObserver;
}

/** A method as the supervision sees it: some arguments, then options. */
type Method = (...args: unknown[]) => Promise<unknown>;

type Options = CallOptions & { readonly timeoutMs?: number };

const CORE: Readonly<Record<'hostInfo' | 'list' | 'get' | 'spawn' | 'destroy', FacetCall>> = {
  hostInfo: { doing: 'Reading the inventory', takes: 0, length: 'query' },
  list: { doing: 'Listing instances', takes: 0, length: 'query' },
  get: { doing: 'Reading instance %', takes: 1, length: 'query' },
  spawn: { doing: 'Launching %', takes: 1, length: 'transfer' },
  destroy: { doing: 'Deleting instance %', takes: 1, length: 'change' },
};

/**
 * Gives a driver that does as this one and behaves: start and stop run once, every call ends by a deadline or when its caller gives up,
 * what is called while it is not started is `unreachable`, every error is a ComputeError, and every call is told to the observer.
 * So a driver may stay naive. A facet is there exactly if the driver has it.
 */
export function supervise(driver: ComputeDriver, options: SuperviseOptions): ComputeDriver {
  const calls = new SupervisedCalls(driver, options);
  const core = Object.entries(CORE).map(([name, rule]) => [name, calls.method(name, rule, driver)]);
  const supervised = {
    get name() {
      return driver.name;
    },
    start: (given?: CallOptions) => calls.start(given),
    stop: () => calls.stop(),
    subscribe: driver.subscribe.bind(driver),
    ...Object.fromEntries(core),
  } as ComputeDriver;
  for (const name of FACETS) {
    Object.defineProperty(supervised, name, { enumerable: true, get: () => calls.facet(name) });
  }
  return supervised;
}

/** The calls of one driver. */
class SupervisedCalls {
  readonly #driver: ComputeDriver;
  readonly #host: string;
  readonly #observe: CallObserver | undefined;
  /** Made once for each facet that the driver has. */
  readonly #facets = new WeakMap<object, object>();
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(driver: ComputeDriver, { host, observe }: SuperviseOptions) {
    this.#driver = driver;
    this.#host = host;
    this.#observe = observe;
  }

  async start(options?: CallOptions): Promise<void> {
    const limits = { deadlineMs: DEADLINES.start, graceMs: DEADLINES.startUndo };
    this.#started ??= this.#run('start', 'Opening the connection', limits, options?.signal, (signal) =>
      this.#driver.start({ ...options, signal }),
    );
    try {
      await this.#started;
    } catch (error) {
      // The contract lets a failed start be tried again.
      this.#started = undefined;
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopped ??= this.#stopOnce();
    return this.#stopped;
  }

  /** The facet of that name, supervised; undefined if the driver has none. */
  facet(name: FacetName): object | undefined {
    const facet: object | undefined = this.#driver[name];
    if (facet === undefined) return undefined;
    let supervised = this.#facets.get(facet);
    if (supervised === undefined) {
      const rules = Object.entries(FACET_CALLS[name] as Readonly<Record<string, FacetCall>>);
      const methods = rules.map(([method, rule]) => [
        method,
        this.method(method, rule, facet, `${name}.${method}`),
      ]);
      supervised = Object.fromEntries(methods) as object;
      this.#facets.set(facet, supervised);
    }
    return supervised;
  }

  /** The method of `owner` that the rule describes, supervised. It is looked up at each call, as the driver's own callers do. */
  method(method: string, rule: FacetCall, owner: object, call = method): Method {
    return async (...args) => {
      const options = args[rule.takes] as Options | undefined;
      const before = args.slice(0, rule.takes);
      const doing = rule.doing.replace('%', () => nameOf(args[0]));
      this.#requireStarted(doing);
      return this.#run(call, doing, limitsOf(rule.length, options), options?.signal, async (signal) => {
        const work = (owner as Readonly<Record<string, Method>>)[method];
        if (work === undefined) throw new TypeError(`The driver has no method ${call}`);
        const result = await work.call(owner, ...before, { ...options, signal });
        if (signal.aborted) closeUnclaimed(result);
        return result;
      });
    };
  }

  async #stopOnce(): Promise<void> {
    this.#started = undefined;
    try {
      const limits = { deadlineMs: DEADLINES.stop, graceMs: 0 };
      await this.#run('stop', 'Closing the connection', limits, undefined, () => this.#driver.stop());
    } catch {
      // The contract says that stop never throws; the observer was told, and nobody could do more about it.
    }
  }

  #requireStarted(doing: string): void {
    if (this.#started !== undefined && this.#stopped === undefined) return;
    const state = this.#stopped === undefined ? 'not started' : 'stopped';
    throw new ComputeError(
      'unreachable',
      `${this.#on(doing)} failed: driver "${this.#driver.name}" is ${state}`,
    );
  }

  #on(doing: string): string {
    return `${doing} on host ${JSON.stringify(this.#host)}`;
  }

  async #run<Result>(
    call: string,
    doing: string,
    limits: { readonly deadlineMs: number; readonly graceMs: number },
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const subject = this.#on(doing);
    const [startedAt, begin] = [Date.now(), performance.now()];
    let error: ComputeError | undefined;
    try {
      return await boundedCall({ subject, ...limits, signal }, work);
    } catch (cause) {
      // boundedCall throws nothing else.
      error = cause as ComputeError;
      throw error;
    } finally {
      const durationMs = performance.now() - begin;
      const driver = this.#driver.name;
      const ended = { driver, host: this.#host, call, subject, startedAt, durationMs };
      this.#tell(() => this.#observe?.(error === undefined ? ended : { ...ended, error }));
    }
  }

  #tell(observe: () => void): void {
    try {
      observe();
    } catch (error) {
      reportWarning('An observer of driver calls failed', error);
    }
  }
}

function limitsOf(
  length: CallLength,
  options: Options | undefined,
): { readonly deadlineMs: number; readonly graceMs: number } {
  switch (length) {
    case 'query':
      return { deadlineMs: DEADLINES.query, graceMs: 0 };
    case 'open':
      return { deadlineMs: DEADLINES.query, graceMs: DEADLINES.undo };
    case 'guest':
      return {
        deadlineMs: (options?.timeoutMs ?? DEADLINES.guest) + DEADLINES.guestMargin,
        graceMs: DEADLINES.undo,
      };
    default:
      return { deadlineMs: DEADLINES[length], graceMs: DEADLINES.undo };
  }
}

/** A UUID as it is, or what has a name by it. */
function nameOf(first: unknown): string {
  if (typeof first === 'string') return first;
  const name = typeof first === 'object' && first !== null && 'name' in first ? first.name : undefined;
  return JSON.stringify(name ?? '');
}

/** A stream that arrives after the caller has left is closed: nobody else knows it. */
function closeUnclaimed(result: unknown): void {
  if (typeof result !== 'object' || result === null) return;
  const stream: unknown = 'stream' in result ? result.stream : result;
  if (stream instanceof Stream && 'destroy' in stream) (stream as Readable).destroy();
}
