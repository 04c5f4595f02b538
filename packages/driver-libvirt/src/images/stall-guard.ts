import { ComputeError } from '@hostelry/compute';
import { cancelledBy } from './cancellation.js';

/**
 * A deadline that moves on with each sign of life: aborts its signal when nothing was reported for `stallMs`, or when the caller's signal aborts.
 * The signal's reason is a ComputeError, `timeout` or `cancelled`, that begins with `what`. It must be closed, or its timer keeps running.
 */
export class StallGuard {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort: () => void;

  constructor(what: string, stallMs: number, outer?: AbortSignal) {
    this.#outer = outer;
    this.#onAbort = () => {
      if (outer !== undefined) this.#controller.abort(cancelledBy(outer, what));
    };
    this.#timer = setTimeout(() => {
      this.#controller.abort(
        new ComputeError('timeout', `${what} stalled: nothing moved for ${stallMs / 1000} s`),
      );
    }, stallMs);
    outer?.addEventListener('abort', this.#onAbort, { once: true });
    if (outer?.aborted === true) this.#onAbort();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something moved: the deadline starts anew. */
  touch(): void {
    this.#timer.refresh();
  }

  /** Called at the end, however it ended. */
  close(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#onAbort);
  }

  /** What to throw for `error`: the guard's own reason if it was the guard that ended the work. */
  explain(error: unknown): unknown {
    return this.signal.aborted ? this.signal.reason : error;
  }
}
