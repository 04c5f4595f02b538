import { type CallOptions } from '../rpc/call-options.js';
import { LibvirtError, type ConnectionError } from '../rpc/errors.js';
import { type Procedure } from '../rpc/procedure.js';
import { type Session } from '../rpc/session.js';
import { type OpenedStream } from '../rpc/stream-channel.js';

/**
 * Sessions for streams, beside the one for calls.
 * A stream that is not read stops its whole connection, so each open stream has one to itself; one idle session is kept for the next.
 */
export class StreamSessions {
  readonly #open: (signal: AbortSignal | undefined) => Promise<Session>;
  readonly #shared: (() => Session) | undefined;
  readonly #all = new Set<Session>();
  #idle: Session | undefined;
  #closed: ConnectionError | undefined;

  /** `shared` gives the session of calls, where streams shall run beside them instead. */
  constructor(open: (signal: AbortSignal | undefined) => Promise<Session>, shared?: () => Session) {
    this.#open = open;
    this.#shared = shared;
  }

  /** Opens a stream. Errors as for opening a session and as Session.openStream. */
  async openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options?: CallOptions,
  ): Promise<OpenedStream<R>> {
    if (this.#shared !== undefined) return this.#shared().openStream(procedure, args, options);
    const session = await this.#take(options?.signal);
    try {
      const opened = await session.openStream(procedure, args, options);
      void opened.channel.settled.then((how) => {
        if (how === 'clean') this.#giveBack(session);
        else giveUp(session);
      });
      return opened;
    } catch (error) {
      if (error instanceof LibvirtError) this.#giveBack(session);
      // Otherwise the call may have been given up while the daemon opens the stream, and that session is not clean.
      else giveUp(session);
      throw error;
    }
  }

  /** A session that no stream uses. */
  async #take(signal: AbortSignal | undefined): Promise<Session> {
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
  #giveBack(session: Session): void {
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
    for (const session of [...this.#all]) giveUp(session, error);
  }

  #closedNow(): ConnectionError | undefined {
    return this.#closed;
  }
}

/** At once: what an upload has queued is of no use any more, and a daemon that does not read would never let it go. */
function giveUp(session: Session, error?: ConnectionError): void {
  session.close(error, { abruptly: true });
}
