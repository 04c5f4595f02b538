import { ConnectionError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';
import { EventIteration, type EventIterationOptions } from './event-iteration.js';
import { EventRegistration } from './event-registration.js';
import { EventRoute } from './event-route.js';
import { type EventCalls, type EventMessages, type EventRequest } from './event-source.js';

/** What the hub needs of the connection. */
export interface EventLink extends EventMessages {
  /** The session to use now, without waiting for one. Throws ConnectionError. */
  current(): EventCalls;
  /** Resolves when there is a session. Rejects with ConnectionError, TimeoutError or the signal's reason. */
  ready(options: EventOptions): Promise<unknown>;
  onGap(listener: (reason: ConnectionError) => void): () => void;
  onClose(listener: (reason: ConnectionError) => void): () => void;
}

/** How to listen to events. */
export interface EventOptions {
  /** Aborting ends the listening. */
  readonly signal?: AbortSignal | undefined;
}

/** All event listeners of one connection. */
export class EventHub {
  readonly #link: EventLink;
  readonly #onListenerError: (error: unknown) => void;
  readonly #routes = new Map<string, EventRoute<unknown>>();
  readonly #registrations = new Map<string, EventRegistration<unknown>>();

  constructor(link: EventLink, onListenerError: (error: unknown) => void) {
    this.#link = link;
    this.#onListenerError = onListenerError;
  }

  /** Calls the listener with each event of the request; resolves, with how to stop, once the daemon sends them. */
  async on<P>(
    request: EventRequest<P>,
    listener: (payload: P) => void,
    options: EventOptions = {},
  ): Promise<() => void> {
    const { signal } = options;
    signal?.throwIfAborted();
    await this.#link.ready(options);
    const remove = await this.#registration(request).add(listener);
    if (signal === undefined) return remove;
    const stop = (): void => {
      signal.removeEventListener('abort', stop);
      forget();
      remove();
    };
    // A signal may outlive the connection, and shall not keep it.
    const forget = this.#link.onClose(stop);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) {
      stop();
      signal.throwIfAborted();
    }
    return stop;
  }

  /** The request's events as an iteration; T is P, or P or EventLoss where losses are yielded. */
  iterate<P, T extends P>(request: EventRequest<P>, options?: EventIterationOptions): EventIteration<T> {
    return new EventIteration<T>(
      {
        on: (listener) => this.on(request, listener as (payload: P) => void),
        onGap: (listener) => this.#link.onGap(listener),
        onClose: (listener) => this.#link.onClose(listener),
      },
      options,
    );
  }

  /** Registers everything with a new session; its events are held back until `announce` has run. Rejects when that session is lost. */
  async renew(session: Session, announce: () => void): Promise<void> {
    const routes = [...this.#routes.values()];
    for (const route of routes) route.hold();
    try {
      await Promise.all([...this.#registrations.values()].map((each) => each.renew(session, isLost)));
      announce();
    } finally {
      for (const route of routes) route.release();
    }
  }

  #registration<P>(request: EventRequest<P>): EventRegistration<P> {
    const key = `${request.source.message} ${request.key}`;
    const known = this.#registrations.get(key);
    // A key belongs to one source, and a source to one payload; a map cannot say so.
    if (known !== undefined) return known as unknown as EventRegistration<P>;
    const route = this.#route(request);
    const registration: EventRegistration<P> = new EventRegistration({
      request,
      route: {
        pending: () => route.pending(),
        settled: (callbackId) =>
          route.settled(callbackId, (makePayload) => registration.deliver(makePayload)),
        released: (callbackId) => route.released(callbackId),
        idle: () => {
          if (this.#registrations.get(key) === kept) this.#registrations.delete(key);
        },
      },
      calls: () => this.#link.current(),
      onListenerError: this.#onListenerError,
    });
    const kept = registration as unknown as EventRegistration<unknown>;
    this.#registrations.set(key, kept);
    return registration;
  }

  #route<P>({ source }: EventRequest<P>): EventRoute<P> {
    const known = this.#routes.get(source.message);
    if (known !== undefined) return known as unknown as EventRoute<P>;
    const route = new EventRoute(source, this.#link);
    this.#routes.set(source.message, route as unknown as EventRoute<unknown>);
    return route;
  }
}

function isLost(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError;
}
