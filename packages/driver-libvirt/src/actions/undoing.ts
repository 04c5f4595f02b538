import { Undo } from '@hostelry/compute';
import { toComputeError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { undoAll } from './undo-all.js';

/** Does the work, and takes back what it pushed if it fails. The error that comes out says what could not be. */
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
    throw await undoAll(undo, toComputeError(cause, { what: `Cannot ${verb} instance "${guest.name}"` }));
  }
}
