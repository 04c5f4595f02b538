import { ConnectionError, TimeoutError } from '../rpc/errors.js';
import { onAbort } from '../rpc/on-abort.js';
import { type Session } from '../rpc/session.js';
import { EventRegistration } from './event-registration.js';
import { EventRoute } from './event-route.js';
import { type EventLink, type EventOptions } from './event-link.js';
import * as requests from './event-requests.js';
import { type EventRequest } from './event-source.js';

/** What the daemon sends to whom: all registrations of one connection, and what to ask for. */
export class EventRegistrations {
  /** Makes the requests. */
  readonly requests = requests;
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
    const remove = await this.#registration(request).add(listener, signal);
    if (signal === undefined) return remove;
    if (signal.aborted) {
      remove();
      signal.throwIfAborted();
    }
    const stop = (): void => {
      forgetSignal();
      forgetClose();
      remove();
    };
    // A signal may outlive the connection, and shall not keep it.
    const forgetClose = this.#link.onClose(stop);
    const forgetSignal = onAbort(signal, stop);
    return stop;
  }

  /** Registers everything with a new session; its events are held back until `announce` has run. Rejects when that session is lost or does not answer. */
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

/** The session is gone, or as good as gone: a daemon that does not answer has not refused, and listeners must not be left out for it. */
function isLost(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
