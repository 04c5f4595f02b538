import { Undo } from '@hostelry/compute';
import { toComputeError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { undoAll } from './undo-all.js';

/** What is done, for messages (`Cannot <verb> instance "x"`), and who may end it. */
export interface Undoable {
  readonly verb: string;
  readonly guest: Pick<Guest, 'name'>;
  readonly signal?: AbortSignal | undefined;
}

/** Does the work, and takes back what it pushed if it fails. The error that comes out says what could not be. */
export async function undoing<T>(
  { verb, guest, signal }: Undoable,
  work: (undo: Undo) => Promise<T>,
): Promise<T> {
  const undo = new Undo();
  try {
    const result = await work(undo);
    undo.discard();
    return result;
  } catch (cause) {
    const what = `Cannot ${verb} instance "${guest.name}"`;
    throw await undoAll(undo, toComputeError(cause, { what, signal }));
  }
}
