import { type ComputeError } from '@hostelry/compute';
import { type OperationError } from './operation.js';

/** The error as it is stored and sent; `step` is named where the error itself names none. */
export function operationErrorOf(error: ComputeError, step?: string): OperationError {
  const details =
    step === undefined || error.details.step !== undefined ? error.details : { ...error.details, step };
  return {
    code: error.code,
    message: error.message,
    retryable: error.retryable,
    ...(Object.keys(details).length === 0 ? {} : { details }),
  };
}
