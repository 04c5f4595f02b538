import { ComputeError, type CallOptions, type PoolVolumeInfo } from '@hostelry/compute';
import { type Connection, type StorageVol } from '@hostelry/libvirt';
import { runningPool, type RunningPool } from '../../storage/pools.js';
import {
  findVolume,
  readAllVolumes,
  readVolume,
  readVolumes,
  VolumeUses,
  type VolumeRecord,
} from '../../storage/volumes.js';
import { onHost, type ActionContext } from '../context.js';

/** A volume, and what was read with it. */
export interface FoundVolume extends RunningPool {
  readonly connection: Connection;
  readonly volume: StorageVol;
  readonly record: VolumeRecord;
}

/** Finds a volume and does something with it; errors name both and what was tried. */
export function onVolume<T>(
  context: ActionContext,
  verb: string,
  [poolName, name]: readonly [pool: string, name: string],
  options: CallOptions,
  work: (found: FoundVolume) => Promise<T>,
): Promise<T> {
  const what = `${verb} volume "${name}" of storage pool "${poolName}"`;
  return onHost(context, what, options, async (connection) => {
    const running = await runningPool(connection, poolName, options);
    const volume = await findVolume(running.pool, name, options);
    return work({ ...running, connection, volume, record: await readVolume(volume, options) });
  });
}

/** The volumes of a pool. Who reads from one by a volume of another pool is told by `get` alone. */
export function listVolumes(
  context: ActionContext,
  poolName: string,
  options: CallOptions = {},
): Promise<readonly PoolVolumeInfo[]> {
  return onHost(context, `list the volumes of storage pool "${poolName}"`, options, async (connection) => {
    const { pool } = await runningPool(connection, poolName, options);
    const { uses } = await context.attachments();
    const [domains, volumes] = await Promise.all([uses.all(options), readVolumes(pool, options)]);
    const known = new VolumeUses(domains, volumes);
    return volumes.map((volume) => ({ ...volume, usedBy: known.usersOf(volume) }));
  });
}

export function getVolume(
  context: ActionContext,
  pool: string,
  name: string,
  options: CallOptions = {},
): Promise<PoolVolumeInfo> {
  return onVolume(context, 'read', [pool, name], options, async ({ connection, record }) => {
    const known = await usesOf(context, connection, options);
    return { ...record, usedBy: known.usersOf(record) };
  });
}

/** Who uses which volume of the host. */
export async function usesOf(
  context: ActionContext,
  connection: Connection,
  options: CallOptions,
): Promise<VolumeUses> {
  const { uses } = await context.attachments();
  const [domains, volumes] = await Promise.all([uses.all(options), readAllVolumes(connection, options)]);
  return new VolumeUses(domains, volumes);
}

/** `conflict` if an instance has the volume, or another volume reads from it. */
export async function requireUnused(
  context: ActionContext,
  verb: string,
  { connection, record }: FoundVolume,
  options: CallOptions,
): Promise<void> {
  const known = await usesOf(context, connection, options);
  const [user] = known.usersOf(record);
  const [overlay] = known.overlaysOf(record);
  if (user === undefined && overlay === undefined) return;
  const by = user === undefined ? `volume "${overlay?.name}"` : `instance "${user.name}"`;
  throw new ComputeError(
    'conflict',
    `Cannot ${verb} volume "${record.name}" of storage pool "${record.pool}": it is in use by ${by}`,
  );
}
