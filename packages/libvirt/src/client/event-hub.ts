import { type Session } from '../rpc/session.js';
import { EventIteration, type EventIterationOptions } from './event-iteration.js';
import { type EventRegistrations } from './event-registrations.js';
import { type EventLink, type EventOptions } from './event-link.js';
import { type EventRequest } from './event-source.js';

/** Which events: one of the requests, which are loaded by then. */
export type AskForEvents<P> = (requests: EventRegistrations['requests']) => EventRequest<P>;

/** All event listeners of one connection. What they need is loaded with the first, since many connections have none. */
export class EventHub {
  readonly #link: EventLink;
  readonly #onListenerError: (error: unknown) => void;
  #loading: Promise<EventRegistrations> | undefined;
  #loaded: EventRegistrations | undefined;

  constructor(link: EventLink, onListenerError: (error: unknown) => void) {
    this.#link = link;
    this.#onListenerError = onListenerError;
  }

  /** Calls the listener with each event that is asked for; resolves, with how to stop, once the daemon sends them. */
  async on<P>(
    ask: AskForEvents<P>,
    listener: (payload: P) => void,
    options: EventOptions = {},
  ): Promise<() => void> {
    options.signal?.throwIfAborted();
    const registrations = this.#loaded ?? (await (this.#loading ??= this.#load()));
    return registrations.on(ask(registrations.requests), listener, options);
  }

  /** The events that are asked for as an iteration; T is P, or P or EventLoss where losses are yielded. */
  iterate<P, T extends P>(ask: AskForEvents<P>, options?: EventIterationOptions): EventIteration<T> {
    return new EventIteration<T>(
      {
        on: (listener) => this.on(ask, listener as (payload: P) => void, { signal: options?.signal }),
        onGap: (listener) => this.#link.onGap(listener),
        onClose: (listener) => this.#link.onClose(listener),
      },
      options,
    );
  }

  /** Registers everything with a new session; its events are held back until `announce` has run. Rejects when that session is lost. */
  async renew(session: Session, announce: () => void): Promise<void> {
    if (this.#loaded === undefined) announce();
    else await this.#loaded.renew(session, announce);
  }

  async #load(): Promise<EventRegistrations> {
    const { EventRegistrations } = await import('./event-registrations.js');
    this.#loaded = new EventRegistrations(this.#link, this.#onListenerError);
    return this.#loaded;
  }
}
