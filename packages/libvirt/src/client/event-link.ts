import { type ConnectionError } from '../rpc/errors.js';
import { type EventCalls, type EventMessages } from './event-source.js';

/** What events need of the connection. */
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
