import { type ConnectionError } from '../rpc/errors.js';
import { onAbort } from '../rpc/on-abort.js';
import { type EventLoss } from './event-loss.js';
import { EventQueue, type LossPolicy } from './event-queue.js';

/** How to iterate over events. */
export interface EventIterationOptions {
  /** Aborting ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Events that may wait for the reader; more are lost. Default 1024. */
  readonly limit?: number | undefined;
  /**
   * What is done where events are missing, because the reader was too slow or the connection was away. `throw` (the default): the
   * iteration ends, after what was queued, with EventOverflowError or EventGapError. `yield`: it gives an EventLoss in their place and goes on.
   */
  readonly losses?: LossPolicy | undefined;
}

/** Where an iteration gets its events. */
export interface IterationFeed<T> {
  /** Subscribes; resolves, with how to stop, once events come. */
  on(listener: (event: T) => void): Promise<() => void>;
  onGap(listener: (reason: ConnectionError) => void): () => void;
  onClose(listener: (reason: ConnectionError) => void): () => void;
}

const DEFAULT_LIMIT = 1024;

/**
 * Events as an async iteration, for one reader. It listens from `start` or the first `next` on,
 * until it is left (`break`, `return`), its signal is aborted, or the connection ends, which it ends with.
 */
export class EventIteration<T> implements AsyncIterableIterator<T> {
  readonly #feed: IterationFeed<unknown>;
  readonly #queue: EventQueue<unknown>;
  readonly #signal: AbortSignal | undefined;
  readonly #stops: (() => void)[] = [];
  #started: Promise<void> | undefined;
  #over = false;

  constructor(feed: IterationFeed<Exclude<T, EventLoss>>, options: EventIterationOptions = {}) {
    this.#feed = feed;
    this.#queue = new EventQueue(options.limit ?? DEFAULT_LIMIT, options.losses ?? 'throw');
    this.#signal = options.signal;
  }

  /** Events lost so far because the reader was too slow. */
  get dropped(): number {
    return this.#queue.dropped;
  }

  /** Resolves once the daemon sends the events: what is done after that is seen. Rejects with the daemon's error or the signal's reason. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async next(): Promise<IteratorResult<T, void>> {
    if (!this.#over) await this.start();
    try {
      const result = await this.#queue.take();
      if (result.done === true) this.#stop();
      // What the policy lets into the queue is what T says.
      return result as IteratorResult<T, void>;
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  /** Leaves: nothing more is received, and what waits is thrown away. */
  return(): Promise<IteratorResult<T, void>> {
    this.#queue.discard();
    this.#stop();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #start(): Promise<void> {
    const signal = this.#signal;
    try {
      signal?.throwIfAborted();
      this.#stops.push(
        this.#feed.onClose((reason) => this.#queue.end(reason)),
        this.#feed.onGap((reason) => this.#queue.gap(reason)),
      );
      if (signal !== undefined) {
        this.#stops.push(onAbort(signal, () => this.#queue.end(asError(signal.reason))));
      }
      const stop = await this.#feed.on((event) => this.#queue.push(event));
      if (this.#over) stop();
      else this.#stops.push(stop);
    } catch (error) {
      this.#queue.discard();
      this.#stop();
      throw error;
    }
  }

  #stop(): void {
    this.#over = true;
    for (const stop of this.#stops.splice(0)) stop();
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The iteration was aborted', { cause: reason });
}
