import { TimeoutError } from '../rpc/errors.js';
import { onAbort } from '../rpc/on-abort.js';
import { checkTimeout, MAX_TIMER_MS } from '../rpc/timers.js';

/** One deadline over several steps: its signal aborts with TimeoutError when the time is over, or with the reason of the signal that it was given, or of `end`. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #forget: (() => void) | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(purpose: string, timeoutMs: number, signal: AbortSignal | undefined) {
    checkTimeout('timeoutMs', timeoutMs);
    if (timeoutMs <= MAX_TIMER_MS) {
      this.#timer = setTimeout(() => {
        this.#controller.abort(new TimeoutError(purpose, timeoutMs));
      }, timeoutMs);
    }
    this.#forget = signal && onAbort(signal, () => this.#controller.abort(signal.reason));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends it before its time, with that reason. */
  end(reason: Error): void {
    this.#controller.abort(reason);
  }

  /** The steps are over: nothing aborts any more. Always call it. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#forget?.();
  }
}
