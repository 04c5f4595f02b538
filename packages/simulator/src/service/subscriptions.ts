import { failure, type Origin } from '../hypervisor/errors.js';

/** What a client wants to be told: one kind of event, of one object or of all. */
interface Subscription {
  readonly eventId: number;
  /** UUID of the only object that it is about. */
  readonly uuid: string | undefined;
}

/** The registrations of one client for one class of objects; each has the callback id that its messages begin with. */
export class Subscriptions {
  readonly #what: string;
  readonly #origin: Origin;
  readonly #kinds: number;
  readonly #entries = new Map<number, Subscription>();
  #next = 0;

  /** `what` and `origin` are for errors; event ids below `kinds` exist. */
  constructor(options: { readonly what: string; readonly origin: Origin; readonly kinds: number }) {
    this.#what = options.what;
    this.#origin = options.origin;
    this.#kinds = options.kinds;
  }

  /** Registers and answers the callback id. Fails for an unknown event, or one that is registered already. */
  add(eventId: number, uuid: string | undefined): number {
    if (eventId < 0 || eventId >= this.#kinds) {
      throw failure('INTERNAL_ERROR', `unsupported ${this.#what} event ID ${eventId}`, this.#origin);
    }
    for (const entry of this.#entries.values()) {
      if (entry.eventId === eventId && entry.uuid === uuid) {
        throw failure('INVALID_ARG', `${this.#what} event callback already tracked`, this.#origin);
      }
    }
    const id = this.#next++;
    this.#entries.set(id, { eventId, uuid });
    return id;
  }

  remove(id: number): void {
    if (!this.#entries.delete(id)) {
      throw failure('INVALID_ARG', `${this.#what} event callback ${id} not registered`, this.#origin);
    }
  }

  clear(): void {
    this.#entries.clear();
  }

  /** The callback ids that an event of that kind and object is to be sent to. */
  matching(eventId: number, uuid: string): number[] {
    const ids: number[] = [];
    for (const [id, entry] of this.#entries) {
      if (entry.eventId === eventId && (entry.uuid === undefined || entry.uuid === uuid)) ids.push(id);
    }
    return ids;
  }
}
