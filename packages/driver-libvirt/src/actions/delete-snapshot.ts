import { type ProgressOptions } from '@hostelry/compute';
import { JOB_LIMIT_MS } from '../guest/job.js';
import { findSnapshot } from '../guest/snapshots.js';
import { onGuest, type ActionContext } from './context.js';

/** Removes a snapshot from the instance's disks; those taken after it stay. `not-found` if there is none of that name. */
export function deleteSnapshot(
  context: ActionContext,
  uuid: string,
  name: string,
  options: ProgressOptions = {},
): Promise<void> {
  const { signal, progress } = options;
  return onGuest(context, uuid, { verb: `delete snapshot "${name}" of`, signal }, async (guest) => {
    const snapshot = await findSnapshot(guest, name, options);
    progress?.step('delete-snapshot');
    signal?.throwIfAborted();
    // The daemon cannot stop half-way, so nobody stops waiting half-way.
    await snapshot.delete(0, { timeoutMs: JOB_LIMIT_MS });
  });
}
