import { type ConnectionError } from '../rpc/errors.js';
import { type Session } from '../rpc/session.js';

/**
 * Sessions for streams, beside the one for calls.
 * A stream that is not read stops its whole connection, so each open stream has one to itself; one idle session is kept for the next.
 */
export class StreamSessions {
  readonly #open: (signal: AbortSignal | undefined) => Promise<Session>;
  readonly #all = new Set<Session>();
  #idle: Session | undefined;
  #closed: ConnectionError | undefined;

  constructor(open: (signal: AbortSignal | undefined) => Promise<Session>) {
    this.#open = open;
  }

  /** A session that no stream uses; give it back with `giveBack`, or close it. Errors as for opening a session. */
  async take(signal: AbortSignal | undefined): Promise<Session> {
    if (this.#closed !== undefined) throw this.#closed;
    const idle = this.#idle;
    if (idle !== undefined && idle.closed === undefined) {
      this.#idle = undefined;
      return idle;
    }
    const session = await this.#open(signal);
    // Read again: the connection may have been closed while this one was opened.
    const closed = this.#closedNow();
    if (closed !== undefined) {
      session.close(closed, { abruptly: true });
      throw closed;
    }
    this.#all.add(session);
    session.onClose(() => this.#all.delete(session));
    return session;
  }

  /** Keeps the session for the next stream if none is kept yet, else closes it. */
  giveBack(session: Session): void {
    if (session.closed !== undefined) return;
    if (this.#idle === undefined || this.#idle.closed !== undefined) this.#idle = session;
    else session.close();
  }

  /** Ends all of them, for good; streams that are open fail with `error`. */
  close(error: ConnectionError): void {
    this.#closed ??= error;
    this.drop(error);
  }

  /** Ends those that are open, and their streams with `error`; others may follow. */
  drop(error: ConnectionError): void {
    for (const session of [...this.#all]) session.close(error);
  }

  #closedNow(): ConnectionError | undefined {
    return this.#closed;
  }
}
