import { ComputeError, type Undo } from '@hostelry/compute';
import { reasonOf } from '../errors.js';

/** Undoes everything after a failure, and gives the error to throw: it says too what could not be undone. */
export async function undoAll(undo: Undo, error: ComputeError): Promise<ComputeError> {
  const failures = await undo.run();
  if (failures.length === 0) return error;
  const left = failures.map((failure) => `${failure.name} (${reasonOf(failure.error)})`).join(', ');
  return new ComputeError(error.code, `${error.message}; left behind: ${left}`, {
    cause: new AggregateError([error, ...failures.map((failure) => failure.error)], `Left behind: ${left}`),
    details: error.details,
    retryable: false,
  });
}
