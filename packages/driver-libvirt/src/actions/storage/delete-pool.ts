import { ComputeError, Undo, type CallOptions, type DeletePoolOptions } from '@hostelry/compute';
import { type Connection, type StoragePool } from '@hostelry/libvirt';
import { parseStoragePool, pathKey, volumeKey } from '@hostelry/libvirt-xml';
import { isLibvirtError, toComputeError } from '../../errors.js';
import { type DomainUser } from '../../guest/uses.js';
import { removeVolume } from '../../images/volumes/remove-volume.js';
import { findPool } from '../../storage/pools.js';
import { readAllVolumes, VolumeUses, type VolumeRecord } from '../../storage/volumes.js';
import { onHost, type ActionContext } from '../context.js';
import { undoAll } from '../undo-all.js';

/** Stops a pool and forgets it, with its volumes only where that is asked for. What is in use is left as it is. */
export function deletePool(
  context: ActionContext,
  name: string,
  options: DeletePoolOptions = {},
): Promise<void> {
  return onHost(context, `delete storage pool "${name}"`, options, async (connection) => {
    const { contents = false, signal } = options;
    const pool = await findPool(connection, name, options);
    const undo = new Undo();
    let volumes: readonly VolumeRecord[];
    try {
      // Only the volumes of a pool that runs can be removed.
      if (contents && !(await pool.isActive({ signal }))) {
        await pool.create();
        undo.push('the start of the pool', () => pool.destroy());
      }
      volumes = await requireUnused(context, connection, pool, options);
      signal?.throwIfAborted();
    } catch (error) {
      throw await undoAll(
        undo,
        toComputeError(error, { what: `Cannot delete storage pool "${name}"`, signal }),
      );
    }
    if (contents) for (const volume of volumes) await removeVolume(pool, volume.name, options);
    // From here on nothing is aborted: a pool that is half deleted is in nobody's interest.
    const isPersistent = await pool.isPersistent();
    if (await pool.isActive()) await pool.destroy();
    if (contents) await removePlace(pool, isPersistent);
    if (isPersistent) await pool.undefine();
  });
}

/** The pool's volumes; `conflict` if an instance has one, or, where they are to go, another pool's volume reads from one. */
async function requireUnused(
  context: ActionContext,
  connection: Connection,
  pool: StoragePool,
  options: DeletePoolOptions,
): Promise<readonly VolumeRecord[]> {
  const { uses } = await context.attachments();
  const [domains, all] = await Promise.all([uses.all(options), readAllVolumes(connection, options)]);
  const own = all.filter((volume) => volume.pool === pool.name);
  const known = new VolumeUses(domains, all);
  const refuse = (why: string): never => {
    throw new ComputeError('conflict', `Cannot delete storage pool "${pool.name}": ${why}`);
  };
  for (const volume of own) {
    const [user] = known.usersOf(volume);
    if (user !== undefined) refuse(`instance "${user.name}" has its volume "${volume.name}"`);
    const foreign = known.overlaysOf(volume).find((overlay) => overlay.pool !== pool.name);
    if (foreign !== undefined && options.contents === true) {
      refuse(`volume "${foreign.name}" of pool "${foreign.pool}" reads from its volume "${volume.name}"`);
    }
  }
  const hidden = own.length > 0 ? undefined : await userOfStopped(pool, domains, options);
  if (hidden !== undefined) refuse(`instance "${hidden.name}" has a volume of it`);
  return own;
}

/** A pool that is stopped does not tell its volumes; where they are tells who may have one. */
async function userOfStopped(
  pool: StoragePool,
  domains: readonly DomainUser[],
  { signal }: CallOptions,
): Promise<DomainUser | undefined> {
  const { target } = parseStoragePool(await pool.getXMLDesc(0, { signal }));
  const beginnings = [
    volumeKey(pool.name, ''),
    ...(target === undefined ? [] : [pathKey(`${target.path}/`)]),
  ];
  return domains.find(({ disks }) =>
    disks.some(({ source = '' }) => beginnings.some((beginning) => source.startsWith(beginning))),
  );
}

/** Not every kind of pool has something that could be removed; a pool that is gone with its stop has nothing to ask. */
async function removePlace(pool: StoragePool, isPersistent: boolean): Promise<void> {
  if (!isPersistent) return;
  try {
    await pool.delete();
  } catch (error) {
    if (!isLibvirtError(error, 'NO_SUPPORT')) throw error;
  }
}
