import { ComputeError } from '@hostelry/compute';

/** The error of a call that its caller ended; a ComputeError given as the reason is kept. */
export function cancelledBy(signal: AbortSignal, what: string): ComputeError {
  const reason: unknown = signal.reason;
  return reason instanceof ComputeError
    ? reason
    : new ComputeError('cancelled', `${what} was cancelled`, { cause: reason });
}

/** Throws that error if the signal is aborted; `what` names what is ended. */
export function throwIfCancelled(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted === true) throw cancelledBy(signal, what);
}
