import { ANY_HOST, type ManagerEvent, type NewEvent } from './manager-event.js';
import { type Change, type CommitResult, type Retention, type Store } from './store/store.js';

/** Takes what happened: the narrow side of the hub that hosts see. */
export interface EventSink {
  /** Appends the event to the log soon; returns at once. */
  publish(event: NewEvent): void;
}

/** Takes changes with their events: the narrow side of the hub that operations see. */
export interface Journal {
  commit(change: Change): Promise<CommitResult>;
}

export interface SubscribeOptions {
  /** Events after this id. Default: from now on. */
  readonly since?: number;
  /** Ends the subscription. */
  readonly signal?: AbortSignal;
}

export interface EventHubOptions {
  readonly store: Store;
  /** Told what could not be stored; nobody waits for it. */
  readonly report: (problem: Error) => void;
  /** What stays in the store; older is forgotten every `pruneEvery` events. */
  readonly keep?: { readonly events: number; readonly operations: number; readonly keysForMs: number };
  readonly now?: () => number;
}

/** How many events a subscriber holds at most; the rest waits in the store. */
const BATCH = 256;
const PRUNE_EVERY = 500;
const DEFAULT_KEEP = { events: 10_000, operations: 1000, keysForMs: 24 * 3600 * 1000 };

/**
 * The event log and its readers. Everything goes through the store first; a subscriber reads from there at its own pace and is only woken here,
 * so that a slow one costs no memory. One that is so slow that the store has forgotten what it did not read gets a `gap` event in its place.
 */
export class EventHub implements EventSink, Journal {
  readonly #options: EventHubOptions;
  readonly #sleepers = new Set<() => void>();
  #pending: NewEvent[] = [];
  #writing: Promise<void> | undefined;
  #lastId = 0;
  #sincePrune = 0;
  #readers = 0;
  #closed = false;

  constructor(options: EventHubOptions) {
    this.#options = options;
  }

  /** Called once, when the store is open. */
  async start(): Promise<void> {
    this.#lastId = await this.#options.store.lastEventId();
    await this.#prune();
  }

  publish(event: NewEvent): void {
    if (this.#closed) return;
    this.#pending.push(event);
    this.#writing ??= this.#write();
  }

  async commit(change: Change): Promise<CommitResult> {
    const result = await this.#options.store.commit(change);
    const last = result.events.at(-1);
    if (last !== undefined) {
      this.#lastId = Math.max(this.#lastId, last.id);
      for (const wake of [...this.#sleepers]) wake();
      this.#sincePrune += result.events.length;
      if (this.#sincePrune >= PRUNE_EVERY) await this.#prune();
    }
    return result;
  }

  /** Events in order, each once; ends when the signal aborts or the hub closes. */
  subscribe(options: SubscribeOptions = {}): AsyncIterable<ManagerEvent> {
    // The place is taken now, not when the caller begins to read.
    return this.#read(options.since ?? this.#lastId, options.signal);
  }

  /** How many read events now. */
  get readers(): number {
    return this.#readers;
  }

  /** Writes what is pending and ends all subscriptions. */
  async close(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing;
    this.#closed = true;
    for (const wake of [...this.#sleepers]) wake();
  }

  async *#read(after: number, end?: AbortSignal): AsyncGenerator<ManagerEvent, void, undefined> {
    const { store } = this.#options;
    let cursor = after;
    const last = this.#lastId;
    if (cursor > last) {
      yield this.#gap(last, `There is no event ${cursor}: the log ends at ${last}`);
      cursor = last;
    }
    this.#readers += 1;
    try {
      while (!this.#hasEnded(end)) {
        const sleep = this.#sleep(end);
        try {
          const page = await store.eventsAfter(cursor, BATCH);
          if (page.forgotten > cursor) {
            yield this.#gap(page.forgotten, `Events ${cursor + 1} to ${page.forgotten} are no longer kept`);
          }
          for (const event of page.events) {
            if (this.#hasEnded(end)) return;
            yield event;
          }
          cursor = page.events.at(-1)?.id ?? Math.max(cursor, page.forgotten);
          if (page.events.length === 0) await sleep.woken;
        } finally {
          sleep.cancel();
        }
      }
    } finally {
      this.#readers -= 1;
    }
  }

  #hasEnded(end: AbortSignal | undefined): boolean {
    return this.#closed || end?.aborted === true;
  }

  /** Registered before the store is read, so that no commit in between is missed. */
  #sleep(end: AbortSignal | undefined): { woken: Promise<void>; cancel: () => void } {
    let wake = (): void => {};
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.#sleepers.add(wake);
    end?.addEventListener('abort', wake, { once: true });
    const cancel = (): void => {
      this.#sleepers.delete(wake);
      end?.removeEventListener('abort', wake);
    };
    return { woken, cancel };
  }

  #gap(id: number, detail: string): ManagerEvent {
    const at = (this.#options.now ?? Date.now)();
    return { id, at, type: 'host', host: ANY_HOST, change: 'gap', detail };
  }

  async #write(): Promise<void> {
    while (this.#pending.length > 0) {
      const events = this.#pending;
      this.#pending = [];
      try {
        await this.commit({ events });
      } catch (error) {
        this.#options.report(new Error(`Cannot store ${events.length} events`, { cause: error }));
      }
    }
    this.#writing = undefined;
  }

  async #prune(): Promise<void> {
    this.#sincePrune = 0;
    const keep = this.#options.keep ?? DEFAULT_KEEP;
    const keysSince = (this.#options.now ?? Date.now)() - keep.keysForMs;
    const retention: Retention = { events: keep.events, operations: keep.operations, keysSince };
    try {
      await this.#options.store.prune(retention);
    } catch (error) {
      this.#options.report(new Error('Cannot prune the store', { cause: error }));
    }
  }
}
