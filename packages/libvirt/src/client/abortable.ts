import { onAbort } from '../rpc/on-abort.js';

/** The promise's outcome, or the signal's reason if that comes first; what comes later is dropped. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    const forget = onAbort(signal, () => reject(signal.reason as Error));
    promise
      .then(resolve, reject)
      .finally(forget)
      .catch(() => undefined);
  });
}
