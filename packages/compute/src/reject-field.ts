import { ComputeError } from './errors.js';

/** Throws ComputeError `invalid` for a field whose value its schema cannot refuse. */
export function rejectField(subject: string, field: string, text: string): never {
  throw new ComputeError('invalid', `${subject} is invalid: ${field} ${text}`, { details: { field } });
}
