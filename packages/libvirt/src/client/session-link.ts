import { type CallOptions } from '../rpc/call-options.js';
import { ConnectionError, TimeoutError } from '../rpc/errors.js';
import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { onAbort } from '../rpc/on-abort.js';
import { type Session } from '../rpc/session.js';
import { backOffMs, mayDoBetter, pause, type ReconnectOptions } from './reconnect.js';
import { checkTimeout, MAX_TIMER_MS } from '../rpc/timers.js';

/** What a link is made of. */
export interface SessionLinkParts {
  readonly session: Session;
  readonly callTimeoutMs: number;
  readonly onListenerError: (error: unknown) => void;
  /** How to open another session, where a lost one shall be replaced. */
  readonly reopen?: {
    readonly open: (signal: AbortSignal) => Promise<Session>;
    readonly options: ReconnectOptions;
  };
}

/** What those who keep something with the daemon do for a link. */
export interface SessionUser {
  /** The session is gone and perhaps another will come. */
  lost(reason: ConnectionError): void;
  /** A new session is there and nobody uses it yet. Calls `announce` where listeners shall learn of the gap. Rejects when the session is lost. */
  renew(session: Session, announce: () => void): Promise<void>;
}

type Listeners<T> = Set<(value: T) => void>;

/**
 * The session that a connection uses now. Without reconnecting there is one, and its end is the link's.
 * With it a lost session is replaced, after growing pauses, until the link is closed; raw event listeners move to the new one.
 */
export class SessionLink {
  readonly #parts: SessionLinkParts;
  readonly #events = new Set<{ attach(session: Session): void; stop(): void }>();
  readonly #closeListeners: Listeners<ConnectionError> = new Set();
  readonly #lostListeners: Listeners<ConnectionError> = new Set();
  readonly #gapListeners: Listeners<ConnectionError> = new Set();
  readonly #waiters = new Set<{ resolve(session: Session): void; reject(error: Error): void }>();
  /** Ends the making of another session, where there may be one. */
  readonly #ending: AbortController | undefined;
  #user: SessionUser | undefined;
  #session: Session | undefined;
  /** A session that is being made ready to take the lost one's place. */
  #next: Session | undefined;
  /** Why the last session was lost, while there is none. */
  #away: ConnectionError | undefined;
  #closed: ConnectionError | undefined;

  constructor(parts: SessionLinkParts) {
    this.#parts = parts;
    if (parts.reopen !== undefined) {
      const { signal } = parts.reopen.options;
      this.#ending = new AbortController();
      if (signal !== undefined) this.#endWith(signal, this.#ending);
    }
    this.#adopt(parts.session);
  }

  /** Names who keeps something with the daemon; once. */
  serve(user: SessionUser): void {
    this.#user = user;
  }

  /** The error that ended the link for good, while there is one. */
  get closed(): ConnectionError | undefined {
    return this.#closed;
  }

  /** Deadline of calls that name none. */
  get callTimeoutMs(): number {
    return this.#parts.callTimeoutMs;
  }

  /** True while there is a session. */
  get isUp(): boolean {
    return this.#session !== undefined;
  }

  /** The session to use now. Throws ConnectionError when there is none. */
  current(): Session {
    if (this.#session !== undefined) return this.#session;
    throw this.#closed ?? this.#away ?? new ConnectionError('closed', 'The connection is closed');
  }

  /** The session, when there is one; how long that may take is the options' say. Rejects with ConnectionError, TimeoutError or the signal's reason. */
  ready(options: CallOptions = {}, purpose = 'the connection'): Promise<Session> {
    if (this.#session !== undefined) return Promise.resolve(this.#session);
    const failure =
      this.#closed ?? (this.#parts.reopen?.options.whileAway === 'fail' ? this.#away : undefined);
    if (failure !== undefined) return Promise.reject(failure);
    const { signal, timeoutMs = this.#parts.callTimeoutMs } = options;
    return new Promise((resolve, reject) => {
      checkTimeout('timeoutMs', timeoutMs);
      // An abort is rejected with its reason, whatever that is.
      signal?.throwIfAborted();
      let timer: NodeJS.Timeout | undefined;
      const done = (): void => {
        this.#waiters.delete(waiter);
        clearTimeout(timer);
        forget?.();
      };
      const fail = (error: Error): void => {
        done();
        reject(error);
      };
      const waiter = {
        resolve: (session: Session) => {
          done();
          resolve(session);
        },
        reject: fail,
      };
      this.#waiters.add(waiter);
      if (timeoutMs <= MAX_TIMER_MS)
        timer = setTimeout(() => fail(new TimeoutError(purpose, timeoutMs)), timeoutMs);
      const forget = signal && onAbort(signal, () => fail(signal.reason as Error));
    });
  }

  /** Calls a procedure on the session of now, or the next one. */
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R> {
    if (this.#session !== undefined) return this.#session.call(procedure, args, options);
    return this.#callLater(procedure, args, options);
  }

  /** As Session.onEvent, on this session and those after it. */
  onEvent<M>(procedure: EventProcedure<M>, listener: (message: M) => void): () => void {
    let stop: () => void = () => undefined;
    const entry = {
      attach: (session: Session): void => void (stop = session.onEvent(procedure, listener)),
      stop: () => stop(),
    };
    this.#events.add(entry);
    const session = this.#session ?? this.#next;
    if (session !== undefined) entry.attach(session);
    return () => {
      this.#events.delete(entry);
      entry.stop();
    };
  }

  /** Calls `listener` once when the link ends for good (soon, if it has); returns how to stop that. */
  onClose(listener: (reason: ConnectionError) => void): () => void {
    if (this.#closed === undefined) return add(this.#closeListeners, listener);
    const reason = this.#closed;
    queueMicrotask(() => this.#notify(new Set([listener]), reason));
    return () => undefined;
  }

  /** Calls `listener` each time that a session is lost and another is looked for; returns how to stop that. */
  onLost(listener: (reason: ConnectionError) => void): () => void {
    return add(this.#lostListeners, listener);
  }

  /** Calls `listener` each time that a new session has taken a lost one's place, with the reason of the loss; returns how to stop that. */
  onGap(listener: (reason: ConnectionError) => void): () => void {
    return add(this.#gapListeners, listener);
  }

  /** Ends the link for good; what waits for a session is rejected. The session itself is the caller's to end. */
  close(reason: ConnectionError): void {
    if (this.#closed !== undefined) return;
    this.#closed = reason;
    this.#session = undefined;
    this.#ending?.abort(reason);
    for (const waiter of [...this.#waiters]) waiter.reject(reason);
    const listeners = new Set(this.#closeListeners);
    this.#closeListeners.clear();
    this.#user?.lost(reason);
    this.#notify(listeners, reason);
  }

  async #callLater<A, R>(procedure: Procedure<A, R>, args: A, options: CallOptions = {}): Promise<R> {
    const { timeoutMs = this.#parts.callTimeoutMs } = options;
    const began = performance.now();
    const session = await this.ready(options, procedure.name);
    const left = Math.max(timeoutMs - (performance.now() - began), 1);
    return session.call(procedure, args, { ...options, timeoutMs: left });
  }

  #adopt(session: Session): void {
    this.#session = session;
    this.#away = undefined;
    session.onClose((reason) => this.#onSessionEnd(session, reason));
  }

  #onSessionEnd(session: Session, reason: ConnectionError): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    if (this.#parts.reopen === undefined || this.#ending === undefined || this.#ending.signal.aborted)
      return this.close(reason);
    this.#away = reason;
    this.#user?.lost(reason);
    this.#notify(this.#lostListeners, reason);
    void this.#reconnect(reason, this.#parts.reopen, this.#ending.signal);
  }

  /** Tries until there is a session, or the link is closed. Never rejects. */
  async #reconnect(
    reason: ConnectionError,
    reopen: NonNullable<SessionLinkParts['reopen']>,
    signal: AbortSignal,
  ): Promise<void> {
    const { options } = reopen;
    for (let attempt = 1; ; attempt++) {
      try {
        await pause(backOffMs(attempt, options, Math.random), signal);
        await this.#replace(await reopen.open(signal), reason, signal);
        return;
      } catch (error) {
        if (this.#closed !== undefined) return;
        if (signal.aborted || !mayDoBetter(error) || attempt >= (options.attempts ?? Infinity))
          return this.close(lastWord(reason, error, attempt));
      }
    }
  }

  /** Puts the new session in the lost one's place, after everything that was registered is registered again. Rejects if it is lost meanwhile. */
  async #replace(session: Session, reason: ConnectionError, signal: AbortSignal): Promise<void> {
    // What is being registered with it waits for the daemon, and shall not when the session is not wanted any more.
    const forget = onAbort(signal, () => {
      if (this.#session !== session) session.close(signal.reason as ConnectionError, { abruptly: true });
    });
    try {
      signal.throwIfAborted();
      this.#next = session;
      for (const entry of this.#events) entry.attach(session);
      await this.#user?.renew(session, () => {
        signal.throwIfAborted();
        if (session.closed !== undefined) throw session.closed;
        this.#adopt(session);
        for (const waiter of [...this.#waiters]) waiter.resolve(session);
        this.#notify(this.#gapListeners, reason);
      });
    } catch (error) {
      for (const entry of this.#events) entry.stop();
      session.close(undefined, { abruptly: true });
      throw error;
    } finally {
      this.#next = undefined;
      forget();
    }
  }

  #endWith(signal: AbortSignal, ending: AbortController): void {
    const forget = onAbort(signal, () => {
      const cause: unknown = signal.reason;
      const error = new ConnectionError('closed', 'Reconnecting was aborted', { cause, retryable: false });
      ending.abort(error);
    });
    this.#closeListeners.add(forget);
  }

  #notify(listeners: Listeners<ConnectionError>, reason: ConnectionError): void {
    for (const listener of [...listeners]) {
      try {
        listener(reason);
      } catch (thrown) {
        this.#parts.onListenerError(thrown);
      }
    }
  }
}

function add<T>(listeners: Listeners<T>, listener: (value: T) => void): () => void {
  // Wrapped, so that one function that listens twice is two listeners.
  const entry = (value: T): void => listener(value);
  listeners.add(entry);
  return () => void listeners.delete(entry);
}

/** Why a connection that was lost is not made again. */
function lastWord(reason: ConnectionError, error: unknown, attempts: number): ConnectionError {
  if (error instanceof ConnectionError && !error.retryable) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new ConnectionError('closed', `${reason.message}; gave up after ${attempts} attempts: ${why}`, {
    cause: error,
    retryable: false,
  });
}
