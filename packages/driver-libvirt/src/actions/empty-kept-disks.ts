import { type Domain as DomainDocument } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { JOB_LIMIT_MS } from '../guest/job.js';
import { type InstanceMetadata } from '../guest/metadata.js';
import { diskFormat } from '../guest/disk-format.js';
import { diskPath } from '../guest/disk-path.js';
import { formatLimits } from '../images/backends/disk-limits.js';
import { type ActionContext } from './context.js';

/**
 * Called before an instance of ours is taken away, when it is down: takes its snapshots out of disks that stay, whole volumes or all with `keepDisks`.
 * In disks that go there is no need. What libvirt cannot delete stays in them, and is reported.
 */
export async function emptyKeptDisks(
  context: ActionContext,
  guest: Guest,
  metadata: InstanceMetadata,
  options: { readonly keepDisks: boolean; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const { keepDisks, signal } = options;
  if (!context.hypervisor.facets.includes('snapshots')) return;
  const snapshots = await guest.domain.listAllSnapshots(0, { signal });
  if (snapshots.length === 0) return;
  if (!keepDisks && !keepsDisk(await guest.document({ inactive: true }), metadata)) return;
  for (const snapshot of snapshots) {
    signal?.throwIfAborted();
    try {
      await snapshot.delete(0, { timeoutMs: JOB_LIMIT_MS });
    } catch (error) {
      if (!isLibvirtError(error, 'OPERATION_UNSUPPORTED', 'CONFIG_UNSUPPORTED')) throw error;
      context.report(`Snapshot "${snapshot.name}" stays in the disks of instance "${guest.name}"`, error);
    }
  }
}

/** Whether a disk that keeps snapshots is none of the instance's own. */
function keepsDisk({ devices }: DomainDocument, { volumes }: InstanceMetadata): boolean {
  const own = new Set(volumes.map(({ name }) => name));
  return (devices?.disk ?? []).some((disk) => {
    const name = diskPath(disk)?.split('/').at(-1);
    const keepsSnapshots = formatLimits(diskFormat(disk)).snapshot === undefined;
    return keepsSnapshots && (name === undefined || !own.has(name));
  });
}
