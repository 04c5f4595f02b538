import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from '../context.js';
import { readJob } from './job-progress.js';
import { type Moves } from './moves.js';

/** Has a move come to its end: the guest stands still until all is sent, or goes on at the destination at once. `conflict` if it is not moving, or may not use post-copy. */
export function force(
  context: ActionContext,
  moves: Moves,
  uuid: string,
  how: 'pause' | 'post-copy',
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  const verb = 'force the migration of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const move = moves.find(guest.uuid);
    if ((await readJob(guest.domain, options)) === undefined) {
      throw wrongState(verb, guest, move === undefined ? 'not moving' : 'not being sent yet');
    }
    if (how === 'post-copy') {
      if (move?.allowsPostCopy === false) throw wrongState(verb, guest, 'not allowed to use post-copy');
      return guest.domain.migrateStartPostCopy(0, { signal });
    }
    if (move !== undefined) move.isHeld = true;
    await guest.domain.suspend({ signal });
  });
}
