import {
  ComputeError,
  Undo,
  validatePoolSpec,
  type CallOptions,
  type PoolInfo,
  type PoolSpec,
} from '@hostelry/compute';
import { StoragePoolBuildFlags, type Connection, type StoragePool } from '@hostelry/libvirt';
import { serializeStoragePool } from '@hostelry/libvirt-xml';
import { isLibvirtError, toComputeError } from '../../errors.js';
import { poolDocument } from '../../storage/pool-document.js';
import { readPool } from '../../storage/pools.js';
import { onHost, type ActionContext } from '../context.js';
import { undoAll } from '../undo-all.js';

/** Types whose folder, or the folder that they are mounted at, is made without touching what is there. */
const FOLDERS: ReadonlySet<PoolSpec['type']> = new Set(['dir', 'fs', 'netfs']);

/** Defines a pool, makes what holds its volumes, and starts it; on failure it is not there. */
export function createPool(
  context: ActionContext,
  given: PoolSpec,
  options: CallOptions = {},
): Promise<PoolInfo> {
  const what = `create storage pool "${given.name}"`;
  return onHost(context, what, options, async (connection) => {
    const { signal } = options;
    const spec = validatePoolSpec(given);
    const xml = serializeStoragePool(await poolDocument(spec));
    await requireFree(connection, spec.name, options);
    const undo = new Undo();
    try {
      // None of these is aborted on its way: what goes on in the daemon could overtake the undo.
      const pool = await connection.storagePoolDefineXML(xml);
      undo.push(`storage pool "${spec.name}"`, () => forget(pool));
      await build(pool, spec);
      await pool.setAutostart(spec.autostart ?? true);
      signal?.throwIfAborted();
      await pool.create();
      const info = await readPool(pool, options);
      undo.discard();
      return info;
    } catch (error) {
      throw await undoAll(
        undo,
        toComputeError(error, { what: `Cannot ${what} on ${context.host.uri}`, signal }),
      );
    }
  });
}

/** libvirt would take the definition for a change of the pool that has the name. */
async function requireFree(connection: Connection, name: string, { signal }: CallOptions): Promise<void> {
  try {
    await connection.storagePoolLookupByName(name, { signal });
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_POOL')) return;
    throw error;
  }
  throw new ComputeError('conflict', `Storage pool "${name}" exists already`, { details: { field: 'name' } });
}

async function build(pool: StoragePool, spec: PoolSpec): Promise<void> {
  const { NEW, NO_OVERWRITE } = StoragePoolBuildFlags;
  if (spec.initialise === true) await pool.build(NO_OVERWRITE);
  else if (FOLDERS.has(spec.type)) await pool.build(NEW);
}

async function forget(pool: StoragePool): Promise<void> {
  if (await pool.isActive()) await pool.destroy();
  await pool.undefine();
}
