import {
  ComputeError,
  validateVolumeSize,
  type CallOptions,
  type PoolVolumeInfo,
  type ResizeVolumeOptions,
} from '@hostelry/compute';
import { StorageVolResizeFlags } from '@hostelry/libvirt';
import { JOB_LIMIT_MS } from '../../guest/job.js';
import { removeVolume } from '../../images/volumes/remove-volume.js';
import { readVolume } from '../../storage/volumes.js';
import { type ActionContext } from '../context.js';
import { onVolume, requireUnused } from './volumes.js';

const MIB = 2 ** 20;

/** Gives a volume that nobody uses another size. */
export function resizeVolume(
  context: ActionContext,
  pool: string,
  name: string,
  given: number,
  options: ResizeVolumeOptions = {},
): Promise<PoolVolumeInfo> {
  return onVolume(context, 'resize', [pool, name], options, async (found) => {
    const { shrink = false, signal } = options;
    const sizeMiB = validateVolumeSize(given);
    await requireUnused(context, 'resize', found, options);
    const { capacityMiB } = found.record;
    if (sizeMiB < capacityMiB && !shrink) {
      throw new ComputeError(
        'invalid',
        `Volume "${name}" of storage pool "${pool}" has ${capacityMiB} MiB: to make it ${sizeMiB} MiB would lose what is behind, which must be asked for`,
        { details: { field: 'sizeMiB' } },
      );
    }
    signal?.throwIfAborted();
    const flags = sizeMiB < capacityMiB ? StorageVolResizeFlags.SHRINK : 0;
    await found.volume.resize(sizeMiB * MIB, flags);
    return { ...(await readVolume(found.volume, options)), usedBy: [] };
  });
}

/** Removes a volume that nobody uses. */
export function deleteVolume(
  context: ActionContext,
  pool: string,
  name: string,
  options: CallOptions = {},
): Promise<void> {
  return onVolume(context, 'delete', [pool, name], options, async (found) => {
    await requireUnused(context, 'delete', found, options);
    options.signal?.throwIfAborted();
    await removeVolume(found.pool, name);
  });
}

/** Overwrites a volume that nobody uses. The host cannot stop half-way, so an abort counts before. */
export function wipeVolume(
  context: ActionContext,
  pool: string,
  name: string,
  options: CallOptions = {},
): Promise<void> {
  return onVolume(context, 'wipe', [pool, name], options, async (found) => {
    await requireUnused(context, 'wipe', found, options);
    options.signal?.throwIfAborted();
    await found.volume.wipe(0, { timeoutMs: JOB_LIMIT_MS });
  });
}
