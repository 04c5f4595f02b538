import { type CallOptions, type SnapshotInfo } from '@hostelry/compute';
import { readSnapshots } from '../guest/snapshots.js';
import { onGuest, type ActionContext } from './context.js';

/** All snapshots of an instance, in the order in which they were taken, those made by others too. */
export function listSnapshots(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<readonly SnapshotInfo[]> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'list the snapshots of', signal }, (guest) =>
    readSnapshots(guest, options),
  );
}
