import { ComputeError, type Undo } from '@hostelry/compute';
import { reasonOf, toComputeError, type ErrorContext } from '../errors.js';

/** Undoes everything and gives the error to throw: it says why the operation failed, and what could not be undone. */
export async function failUndone(undo: Undo, cause: unknown, context: ErrorContext): Promise<ComputeError> {
  const error = toComputeError(cause, context);
  const failures = await undo.run();
  if (failures.length === 0) return error;
  const left = failures.map((failure) => `${failure.name} (${reasonOf(failure.error)})`).join(', ');
  return new ComputeError(error.code, `${error.message}; not undone: ${left}`, {
    cause: new AggregateError([error, ...failures.map((failure) => failure.error)], `Not undone: ${left}`),
    details: error.details,
    retryable: false,
  });
}
