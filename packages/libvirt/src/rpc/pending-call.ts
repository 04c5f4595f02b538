import { type Deadlines, type Expiring } from './deadlines.js';
import { onAbort } from './on-abort.js';
import { type StreamChannel } from './stream-channel.js';
import { type WindowSlot } from './window.js';
import { MAX_TIMER_MS } from './timers.js';

/** What a pending call is made of. */
export interface PendingCallParts {
  readonly resolve: (payload: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  readonly signal: AbortSignal | undefined;
  /** The deadlines of the session's calls. */
  readonly deadlines: Deadlines;
  readonly timeoutMs: number;
  readonly timeoutError: () => Error;
  /** Called once, when the caller has its answer (or gave up). */
  readonly settled: () => void;
}

/**
 * One call from its queueing to the daemon's reply.
 * The caller's promise settles once: by reply, deadline, signal or the session's end. The slot in the window is freed only by the reply.
 */
export class PendingCall implements Expiring {
  readonly due: number;
  readonly #parts: PendingCallParts;
  readonly #stopListening: (() => void) | undefined;
  #leaveQueue: (() => void) | undefined;
  #slot: WindowSlot | undefined;
  #channel: StreamChannel | undefined;
  #settled = false;

  constructor(parts: PendingCallParts) {
    this.#parts = parts;
    // Beyond what a timer can hold (24 days) there is no deadline; Infinity asks for that.
    this.due = parts.timeoutMs <= MAX_TIMER_MS ? performance.now() + parts.timeoutMs : Infinity;
    if (this.due !== Infinity) parts.deadlines.add(this);
    const { signal } = parts;
    if (signal !== undefined) {
      this.#stopListening = onAbort(signal, () => this.#giveUp(signal.reason));
    }
  }

  /** Names how to leave the queue; nothing if the call has begun already. */
  queued(leave: () => void): void {
    if (this.#slot === undefined) this.#leaveQueue = leave;
  }

  /** The call is on its way. */
  begun(slot: WindowSlot | undefined, channel: StreamChannel | undefined): void {
    this.#slot = slot;
    this.#channel = channel;
    this.#leaveQueue = undefined;
  }

  /** The daemon answered. A stream that nobody waits for any more is told to stop. */
  resolve(payload: Uint8Array): void {
    this.#slot?.release();
    if (this.#settled) this.#channel?.abort();
    else {
      this.#settle();
      this.#parts.resolve(payload);
    }
  }

  /** The daemon answered with an error. */
  answerError(error: Error): void {
    this.#slot?.release();
    this.reject(error);
  }

  /** Ends the wait with an error. */
  reject(error: unknown): void {
    if (this.#settled) return;
    this.#settle();
    this.#parts.reject(error);
  }

  /** The deadline has passed. */
  expire(): void {
    this.#giveUp(this.#parts.timeoutError());
  }

  #giveUp(error: unknown): void {
    this.#slot?.abandon();
    this.reject(error);
  }

  #settle(): void {
    this.#settled = true;
    this.#leaveQueue?.();
    this.#parts.deadlines.delete(this);
    this.#stopListening?.();
    this.#parts.settled();
  }
}
