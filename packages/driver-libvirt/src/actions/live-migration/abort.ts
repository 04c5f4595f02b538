import { type CallOptions } from '@hostelry/compute';
import { raceAbort } from '../../race-abort.js';
import { onGuest, wrongState, type ActionContext } from '../context.js';
import { readJob } from './job-progress.js';
import { type Moves } from './moves.js';

/** Ends a move; returns when the instance is where it was. `conflict` if it is not moving, or has moved meanwhile. */
export function abort(
  context: ActionContext,
  moves: Moves,
  uuid: string,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  const verb = 'abort the migration of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const move = moves.find(guest.uuid);
    if (move !== undefined) {
      const hasMoved = await raceAbort(move.abort(), signal);
      if (hasMoved) throw wrongState(verb, guest, 'on its new host already');
      return;
    }
    // Another driver of this host may lead it.
    if ((await readJob(guest.domain, options)) === undefined) throw wrongState(verb, guest, 'not moving');
    await guest.domain.abortJob(0, { signal });
  });
}
