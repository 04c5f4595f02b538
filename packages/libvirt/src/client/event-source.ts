import { type EventProcedure, type Procedure } from '../rpc/procedure.js';

/** Where messages come from; a Session, or a link that outlives sessions. */
export interface EventMessages {
  onEvent<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void;
}

/** Where registrations are asked for: one Session, and never one that has yet to be made. */
export interface EventCalls {
  call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R>;
}

/** What to do with a message: the number of the registration it belongs to, and what listeners get. */
export type DeliverEvent<P> = (callbackId: number, makePayload: () => P) => void;

/** One kind of event: its number among its kin, and how its messages become what listeners get. */
export interface EventSource<P> {
  /** Of DomainEventID, NetworkEventID and so on. */
  readonly id: number;
  /** The message's name in the protocol; messages and callback numbers are told apart by it. */
  readonly message: string;
  subscribe(messages: EventMessages, deliver: DeliverEvent<P>): () => void;
}

/** What listeners of a source get. */
export type PayloadOf<S> = S extends EventSource<infer P> ? P : never;

/** One registration at the daemon: which events, of which object. */
export interface EventRequest<P> {
  readonly source: EventSource<P>;
  /** Names the registration among those of its source: the same key is registered once. */
  readonly key: string;
  /** Registers; gives the callback's number. */
  register(calls: EventCalls): Promise<number>;
  deregister(calls: EventCalls, callbackId: number): Promise<unknown>;
}

/** A source whose messages begin with the callback's number, as all do. */
export function eventSource<M extends { readonly callbackID: number }, P>(
  id: number,
  procedure: EventProcedure<M>,
  payload: (message: M) => P,
): EventSource<P> {
  return {
    id,
    message: procedure.name,
    subscribe: (messages, deliver) =>
      messages.onEvent(procedure, (message) => deliver(message.callbackID, () => payload(message))),
  };
}
