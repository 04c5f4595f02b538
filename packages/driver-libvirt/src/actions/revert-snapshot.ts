import { type ProgressOptions, type Undo } from '@hostelry/compute';
import {
  DomainMetadataType,
  DomainModificationImpact,
  DomainSnapshotRevertFlags,
  type DomainSnapshot,
} from '@hostelry/libvirt';
import { keptPolicy } from '../firewall/kept-policy.js';
import { type Guest } from '../guest/guest.js';
import { JOB_LIMIT_MS } from '../guest/job.js';
import {
  bareInstanceMetadata,
  INSTANCE_NAMESPACE,
  INSTANCE_PREFIX,
  type InstanceMetadata,
} from '../guest/metadata.js';
import { findSnapshot } from '../guest/snapshots.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

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
  const verb = `revert to snapshot "${name}"`;
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const snapshot = await findSnapshot(guest, name, options);
    const before = await guest.metadata(options);
    if ((await guest.rescueRecord(options)) !== undefined) throw wrongState(verb, guest, 'rescued');
    const isSaved = await guest.isSaved(options);
    progress?.step('revert');
    signal?.throwIfAborted();
    await undoing({ verb, guest, signal }, async (undo) => {
      const dropFirewall = await firewallOf(context, guest, snapshot, undo);
      if (isSaved) await guest.domain.managedSaveRemove(0);
      // The daemon cannot stop half-way. FORCE lets a running guest be started anew where its devices were others.
      await guest.domain.revertToSnapshot(snapshot, DomainSnapshotRevertFlags.FORCE, {
        timeoutMs: JOB_LIMIT_MS,
      });
      undo.discard();
      await dropFirewall();
      if (before !== undefined) await keepVolumes(guest, before);
    }).finally(() =>
      // Of a stopped guest no event tells that it has another definition.
      context.definitions.refresh(guest.uuid, () => guest.definition()).catch(() => undefined),
    );
  });
}

/**
 * Has the policy that the snapshot knows hold before its interfaces are there again. Gives how to take the present one's filter away afterwards,
 * where the snapshot has none.
 */
async function firewallOf(
  context: ActionContext,
  guest: Guest,
  snapshot: DomainSnapshot,
  undo: Undo,
): Promise<() => Promise<void>> {
  const [then, now] = await Promise.all([snapshot.getXMLDesc(0), guest.text({ inactive: true })]);
  const domain = /<domain[\s>][^]*<\/domain>/.exec(then)?.[0] ?? '';
  const [wanted, present] = [keptPolicy(domain), keptPolicy(now)];
  if (wanted === undefined && present === undefined) return async () => undefined;
  const firewall = await context.firewall();
  if (wanted === undefined) return () => firewall.remove(guest);
  undo.push('the firewall', () =>
    present === undefined ? firewall.remove(guest) : firewall.apply(guest, present),
  );
  await firewall.apply(guest, wanted);
  return async () => undefined;
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
