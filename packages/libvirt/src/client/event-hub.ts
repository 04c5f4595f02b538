import { remote } from '../generated/remote.js';
import { type ConnectionError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';
import { domainEventTable, type DomainEventName, type DomainEventPayload } from './domain-events.js';
import { EventQueue } from './event-queue.js';
import { EventRegistration } from './event-registration.js';

/** How to iterate over events. */
export interface EventIterationOptions {
  /** Aborting ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Events that may wait for the reader; one more ends the iteration with EventOverflowError. Default 1024. */
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 1024;

/** All event listeners of one connection. */
export class EventHub {
  readonly #session: Session;
  readonly #onListenerError: (error: unknown) => void;
  readonly #registrations = new Map<DomainEventName, EventRegistration<unknown>>();

  constructor(session: Session, onListenerError: (error: unknown) => void) {
    this.#session = session;
    this.#onListenerError = onListenerError;
  }

  /** See Connection.onDomainEvent. */
  async on<Name extends DomainEventName>(
    name: Name,
    listener: (payload: DomainEventPayload<Name>) => void,
  ): Promise<() => void> {
    const registration = this.#registrations.get(name) ?? this.#register(name);
    // The table pairs each name with its payload; a map keyed by name cannot say so.
    return registration.add(listener as (payload: unknown) => void);
  }

  /** See Connection.domainEvents. */
  async *iterate<Name extends DomainEventName>(
    name: Name,
    options: EventIterationOptions = {},
  ): AsyncGenerator<DomainEventPayload<Name>, void, undefined> {
    const { signal } = options;
    signal?.throwIfAborted();
    const queue = new EventQueue<DomainEventPayload<Name>>(options.limit ?? DEFAULT_LIMIT);
    const onAbort = (): void => {
      const reason: unknown = signal?.reason;
      queue.end(reason instanceof Error ? reason : new Error('The iteration was aborted', { cause: reason }));
    };
    const stopClose = this.#session.onClose((error: ConnectionError) => queue.end(error));
    signal?.addEventListener('abort', onAbort, { once: true });
    let stop: (() => void) | undefined;
    try {
      stop = await this.on(name, (payload) => queue.push(payload));
      yield* queue.drain();
    } finally {
      stop?.();
      stopClose();
      signal?.removeEventListener('abort', onAbort);
    }
  }

  #register(name: DomainEventName): EventRegistration<unknown> {
    const row = domainEventTable[name];
    const session = this.#session;
    const registration = new EventRegistration<unknown>(
      {
        register: async () => {
          const args = { eventID: row.id, dom: undefined };
          return (await session.call(remote.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY, args)).callbackID;
        },
        deregister: async (callbackID) => {
          await session.call(remote.CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY, { callbackID });
        },
      },
      this.#onListenerError,
    );
    row.subscribe(session, (callbackId, makePayload) => registration.dispatch(callbackId, makePayload));
    this.#registrations.set(name, registration);
    return registration;
  }
}
