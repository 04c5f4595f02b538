import { ComputeError } from '../errors.js';
import { abortError, asComputeError } from './normalise-error.js';

export interface Bounds {
  /** What is tried, for error messages. */
  readonly subject: string;
  /** After this the call's signal aborts, and it fails with `timeout`. */
  readonly deadlineMs: number;
  /** How long after the signal aborted the call may still take to undo what it did. 0 for calls that have nothing to undo. */
  readonly graceMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a call that ends in any case: by itself, or when its deadline has passed or the caller aborted, at the latest `graceMs` after that.
 * Errors are ComputeErrors. A call that ignores its signal goes on unseen; its outcome is dropped.
 */
export async function boundedCall<Result>(
  bounds: Bounds,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { subject, deadlineMs, graceMs, signal: outer } = bounds;
  if (outer?.aborted === true) throw abortError(outer, subject);
  const controller = new AbortController();
  const { signal } = controller;
  const onOuterAbort = (): void => controller.abort(outer?.reason);
  outer?.addEventListener('abort', onOuterAbort, { once: true });
  const deadline = setTimeout(() => {
    controller.abort(new ComputeError('timeout', `${subject} did not end within ${deadlineMs / 1000} s`));
  }, deadlineMs);
  let grace: NodeJS.Timeout | undefined;
  try {
    const overrun = new Promise<never>((_, reject) => {
      const giveUp = (): void => reject(abortError(signal, subject));
      signal.addEventListener(
        'abort',
        () => {
          if (graceMs === 0) giveUp();
          else grace = setTimeout(giveUp, graceMs);
        },
        { once: true },
      );
    });
    return await Promise.race([call(signal), overrun]);
  } catch (error) {
    throw asComputeError(error, subject, signal);
  } finally {
    clearTimeout(deadline);
    clearTimeout(grace);
    outer?.removeEventListener('abort', onOuterAbort);
  }
}
