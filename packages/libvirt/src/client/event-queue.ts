/** More events came than the reader took: some were lost, so what is known should be compared with the daemon. */
export class EventOverflowError extends Error {
  readonly code = 'event-overflow';
  readonly limit: number;

  constructor(limit: number) {
    super(`More than ${limit} events waited to be read and some were lost`);
    this.name = 'EventOverflowError';
    this.limit = limit;
  }
}

/** A bounded queue between a reader that must never wait and an iteration that may. */
export class EventQueue<T> {
  readonly #limit: number;
  #items: T[] = [];
  #ended = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds an item; when the queue is full it ends with EventOverflowError after what it holds. */
  push(item: T): void {
    if (this.#ended) return;
    if (this.#items.length >= this.#limit) return this.end(new EventOverflowError(this.#limit));
    this.#items.push(item);
    this.#wake?.();
  }

  /** Ends the iteration after what is queued, with an error if one is given. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }

  /** The items in order; throws the error that ended the queue. For one reader. */
  async *drain(): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const items = this.#items;
      this.#items = [];
      yield* items;
      if (this.#items.length > 0) continue;
      if (this.#ended) {
        if (this.#error !== undefined) throw this.#error;
        return;
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
    }
  }
}
