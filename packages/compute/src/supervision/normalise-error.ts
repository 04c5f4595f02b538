import { ComputeError } from '../errors.js';

/**
 * The error as a ComputeError: itself if it is one; `cancelled` if the signal that aborted the call says so; anything else is `internal` with its cause.
 * `subject` says what was tried, for example `Listing instances of host "a"`.
 */
export function asComputeError(error: unknown, subject: string, signal?: AbortSignal): ComputeError {
  if (error instanceof ComputeError) return error;
  if (signal?.aborted === true && (error === signal.reason || isAbort(error)))
    return abortError(signal, subject);
  const reason = error instanceof Error ? error.message : String(error);
  return new ComputeError('internal', `${subject} failed: ${reason}`, { cause: error });
}

/** What an aborted signal means to the caller: its reason if that is a ComputeError, else `cancelled`. */
export function abortError(signal: AbortSignal, subject: string): ComputeError {
  const reason: unknown = signal.reason;
  if (reason instanceof ComputeError) return reason;
  return new ComputeError('cancelled', `${subject} was cancelled`, { cause: reason });
}

function isAbort(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'ABORT_ERR'))
  );
}
