import { abortable } from './abortable.js';
import { type EventCalls, type EventRequest } from './event-source.js';

/** What a registration needs of the route that it is on. */
export interface RegistrationRoute {
  /** A registration is asked for: messages may come before its number is known. */
  pending(): void;
  /** Its number is known, or (undefined) it was refused. */
  settled(callbackId: number | undefined): void;
  /** Nothing more is expected for that number. */
  released(callbackId: number): void;
  /** Nobody listens and nothing is registered any more. */
  idle(): void;
}

/** What a registration is made of. */
export interface RegistrationParts<P> {
  readonly request: EventRequest<P>;
  readonly route: RegistrationRoute;
  /** The session to ask; throws ConnectionError while there is none. */
  readonly calls: () => EventCalls;
  readonly onListenerError: (error: unknown) => void;
}

/**
 * One kind of event of one object (or all): registered once with the daemon while there are listeners, and fanned out here.
 * A second registration of the same would be an error at the daemon.
 */
export class EventRegistration<P> {
  readonly #parts: RegistrationParts<P>;
  readonly #listeners = new Set<{ readonly listener: (payload: P) => void }>();
  #callbackId: number | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: RegistrationParts<P>) {
    this.#parts = parts;
  }

  /** Adds a listener; resolves, with how to remove it, once the daemon sends these events. Rejects with the daemon's error or the signal's reason, and then the listener is not added. */
  async add(listener: (payload: P) => void, signal?: AbortSignal): Promise<() => void> {
    const entry = { listener };
    const remove = (): void => {
      if (!this.#listeners.delete(entry) || this.#listeners.size > 0) return;
      // The connection may be gone, and then nothing is registered any more; other failures are nobody's to handle.
      this.#adjust(this.#parts.calls).catch(() => undefined);
    };
    this.#listeners.add(entry);
    try {
      const adjusted = this.#adjust(this.#parts.calls);
      await (signal === undefined ? adjusted : abortable(adjusted, signal));
    } catch (error) {
      // Of a signal: the daemon may register it yet, and is then told that nobody listens.
      remove();
      throw error;
    }
    return remove;
  }

  /** Registers again with another session, on which nothing is registered yet. Rejects if that is lost too; a refusal is reported. */
  renew(calls: EventCalls, isLost: (error: unknown) => boolean): Promise<void> {
    const step = this.#work.then(() => {
      if (this.#callbackId !== undefined) this.#parts.route.released(this.#callbackId);
      this.#callbackId = undefined;
    });
    this.#work = step;
    return this.#adjust(() => calls).catch((error: unknown) => {
      if (isLost(error)) throw error;
      this.#parts.onListenerError(error);
    });
  }

  /** Hands an event to the listeners; one that throws is reported and keeps nobody else from it. */
  deliver(makePayload: () => P): void {
    if (this.#listeners.size === 0) return;
    const payload = makePayload();
    for (const { listener } of [...this.#listeners]) {
      try {
        listener(payload);
      } catch (error) {
        this.#parts.onListenerError(error);
      }
    }
  }

  /** Brings the daemon in line with the listeners, one step after the other. */
  #adjust(calls: () => EventCalls): Promise<void> {
    const { request, route } = this.#parts;
    const step = this.#work.then(async () => {
      if (this.#listeners.size > 0 && this.#callbackId === undefined) {
        const session = calls();
        route.pending();
        try {
          this.#callbackId = await request.register(session);
        } finally {
          route.settled(this.#callbackId);
        }
      } else if (this.#listeners.size === 0 && this.#callbackId !== undefined) {
        const callbackId = this.#callbackId;
        this.#callbackId = undefined;
        route.released(callbackId);
        await request.deregister(calls(), callbackId);
      }
    });
    this.#work = step
      .catch(() => undefined)
      .then(() => {
        if (this.#listeners.size === 0 && this.#callbackId === undefined) route.idle();
      });
    return step;
  }
}
