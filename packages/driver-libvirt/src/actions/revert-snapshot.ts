import { type ProgressOptions } from '@hostelry/compute';
import { DomainModificationImpact, DomainMetadataType, DomainSnapshotRevertFlags } from '@hostelry/libvirt';
import { type Guest } from '../guest/guest.js';
import { JOB_LIMIT_MS } from '../guest/job.js';
import {
  bareInstanceMetadata,
  INSTANCE_NAMESPACE,
  INSTANCE_PREFIX,
  type InstanceMetadata,
} from '../guest/metadata.js';
import { findSnapshot } from '../guest/snapshots.js';
import { onGuest, type ActionContext } from './context.js';

/**
 * Takes an instance back to a snapshot: disks, definition and, where it was kept, memory; without, it is stopped afterwards.
 * Memory that was suspended since belongs to disks that are gone by then, so it goes first. `not-found` if there is none of that name.
 */
export function revertSnapshot(
  context: ActionContext,
  uuid: string,
  name: string,
  options: ProgressOptions = {},
): Promise<void> {
  const { signal, progress } = options;
  return onGuest(context, uuid, { verb: `revert to snapshot "${name}"`, signal }, async (guest) => {
    const snapshot = await findSnapshot(guest, name, options);
    const before = await guest.metadata(options);
    const isSaved = await guest.isSaved(options);
    progress?.step('revert');
    signal?.throwIfAborted();
    if (isSaved) await guest.domain.managedSaveRemove(0);
    try {
      // The daemon cannot stop half-way. FORCE lets a running guest be started anew where its devices were others.
      await guest.domain.revertToSnapshot(snapshot, DomainSnapshotRevertFlags.FORCE, {
        timeoutMs: JOB_LIMIT_MS,
      });
      if (before !== undefined) await keepVolumes(guest, before);
    } finally {
      // Of a stopped guest no event tells that it has another definition.
      await context.definitions.refresh(guest.uuid, () => guest.definition()).catch(() => undefined);
    }
  });
}

/** Volumes that the instance was given since stay its own: the older definition does not know them, and destroy must. */
async function keepVolumes(guest: Guest, before: InstanceMetadata): Promise<void> {
  const now = await guest.metadata();
  if (now === undefined) return;
  const known = new Set(now.volumes.map(({ pool, name }) => `${pool}/${name}`));
  const missing = before.volumes.filter(({ pool, name }) => !known.has(`${pool}/${name}`));
  if (missing.length === 0) return;
  const xml = bareInstanceMetadata({ ...now, volumes: [...now.volumes, ...missing] });
  const { LIVE, CONFIG } = DomainModificationImpact;
  const flags = (await guest.isActive()) ? LIVE | CONFIG : CONFIG;
  await guest.domain.setMetadata(DomainMetadataType.ELEMENT, xml, {
    ...{ key: INSTANCE_PREFIX, uri: INSTANCE_NAMESPACE },
    flags,
  });
}
