import { ComputeError, Undo } from '@hostelry/compute';
import { reasonOf, toComputeError } from '../errors.js';
import { type Guest } from '../guest/guest.js';

/** Does the work, and takes back what it pushed if it fails. The error that comes out names what could not be taken back. */
export async function undoing<T>(
  verb: string,
  guest: Pick<Guest, 'name'>,
  work: (undo: Undo) => Promise<T>,
): Promise<T> {
  const undo = new Undo();
  try {
    const result = await work(undo);
    undo.discard();
    return result;
  } catch (cause) {
    const failures = await undo.run();
    if (failures.length === 0) throw cause;
    const error = toComputeError(cause, { what: `Cannot ${verb} instance "${guest.name}"` });
    const left = failures.map((failure) => `${failure.name} (${reasonOf(failure.error)})`).join(', ');
    throw new ComputeError(error.code, `${error.message}; not taken back: ${left}`, {
      cause: new AggregateError(
        [error, ...failures.map((failure) => failure.error)],
        `Not taken back: ${left}`,
      ),
      details: error.details,
      retryable: false,
    });
  }
}
