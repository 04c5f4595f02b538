import { type CallOptions, type MigrationProgress } from '@hostelry/compute';
import { onGuest, type ActionContext } from '../context.js';
import { readJob } from './job-progress.js';
import { type Moves } from './moves.js';

const NOTHING = { doneBytes: 0, totalBytes: 0 };

/** How far a move is, whichever driver leads it; undefined if the instance is not moving. */
export function progress(
  context: ActionContext,
  moves: Moves,
  uuid: string,
  options: CallOptions = {},
): Promise<MigrationProgress | undefined> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'read the migration of', signal }, async (guest) => {
    const job = await readJob(guest.domain, options);
    const move = moves.find(guest.uuid);
    if (job !== undefined || move === undefined) return job;
    const elapsedMs = Date.now() - move.startedAt;
    return { phase: 'preparing', elapsedMs, memory: NOTHING, disks: NOTHING };
  });
}
