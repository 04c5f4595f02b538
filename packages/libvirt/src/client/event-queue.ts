import { type ConnectionError } from '../rpc/errors.js';
import { EventGapError, EventLoss, EventOverflowError } from './event-loss.js';

/** What a queue does about events that are missing: end with an error, or put an EventLoss where they would have been. */
export type LossPolicy = 'throw' | 'yield';

interface Reader<T> {
  readonly resolve: (result: IteratorResult<T | EventLoss, void>) => void;
  readonly reject: (error: Error) => void;
}

/** A bounded queue between a connection that must never wait and a reader that may. Nothing is ever missing without being said. */
export class EventQueue<T> {
  readonly #limit: number;
  readonly #losses: LossPolicy;
  readonly #items: (T | EventLoss)[] = [];
  readonly #readers: Reader<T>[] = [];
  /** Events dropped since the last one that was queued. */
  #dropping = 0;
  #dropped = 0;
  #ended = false;
  #error: Error | undefined;

  constructor(limit: number, losses: LossPolicy) {
    if (!Number.isInteger(limit) || limit < 1)
      throw new RangeError(`Invalid event queue limit ${limit}: must be 1 or more`);
    this.#limit = limit;
    this.#losses = losses;
  }

  /** Events that were dropped so far because the reader was too slow. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Adds an event; one too many is dropped, and said as the policy has it. */
  push(item: T): void {
    if (this.#ended) return;
    if (this.#items.length >= this.#limit) {
      this.#dropped++;
      if (this.#losses === 'throw') this.end(new EventOverflowError(this.#limit));
      else this.#dropping++;
      return;
    }
    this.#markDropped();
    this.#put(item);
  }

  /** Says that events were missed while the connection was away. */
  gap(reason: ConnectionError): void {
    if (this.#ended) return;
    if (this.#losses === 'throw') return this.end(new EventGapError(reason));
    const last = this.#items.at(-1);
    // A reader that sleeps through many reconnects learns of one gap; what was dropped between them is said after it.
    if (last instanceof EventLoss && last.kind === 'gap') return;
    this.#markDropped();
    this.#put(new EventLoss('gap', { reason }));
  }

  /** Ends the queue after what it holds, with an error if one is given. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#markDropped();
    this.#ended = true;
    this.#error = error;
    for (const reader of this.#readers.splice(0)) void this.take().then(reader.resolve, reader.reject);
  }

  /** Throws away what it holds, the error that ended it as well, and ends. */
  discard(): void {
    this.#items.length = 0;
    this.#dropping = 0;
    this.#error = undefined;
    this.end();
  }

  /** The next item, when there is one; rejects once with the error that ended the queue, and then there is nothing more. */
  take(): Promise<IteratorResult<T | EventLoss, void>> {
    if (this.#items.length === 0) this.#markDropped();
    if (this.#items.length > 0) {
      return Promise.resolve({ done: false, value: this.#items.shift() as T | EventLoss });
    }
    if (!this.#ended) return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    const error = this.#error;
    this.#error = undefined;
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
  }

  #markDropped(): void {
    if (this.#dropping === 0) return;
    const count = this.#dropping;
    this.#dropping = 0;
    this.#put(new EventLoss('dropped', { count }));
  }

  #put(item: T | EventLoss): void {
    const reader = this.#readers.shift();
    if (reader === undefined) this.#items.push(item);
    else reader.resolve({ done: false, value: item });
  }
}
