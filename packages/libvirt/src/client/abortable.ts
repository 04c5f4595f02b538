import { onAbort } from '../rpc/on-abort.js';

/** The promise's outcome, or the signal's reason if that comes first; what comes later is dropped. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => reject(signal.reason as Error));
    promise
      .then(resolve, reject)
      .finally(forget)
      .catch(() => undefined);
  });
}
