import {
  ComputeError,
  validatePoolSpec,
  type CallOptions,
  type PoolInfo,
  type PoolSpec,
} from '@hostelry/compute';
import { StoragePoolBuildFlags, type Connection, type StoragePool } from '@hostelry/libvirt';
import { serializeStoragePool } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../../errors.js';
import { poolDocument } from '../../storage/pool-document.js';
import { readPool } from '../../storage/pools.js';
import { onHost, type ActionContext } from '../context.js';
import { defineAndStart } from '../define-and-start.js';

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
    const spec = validatePoolSpec(given);
    const xml = serializeStoragePool(await poolDocument(spec));
    await requireFree(connection, spec.name, options);
    return defineAndStart(
      {
        what: `Cannot ${what} on ${context.host.uri}`,
        named: `storage pool "${spec.name}"`,
        autostart: spec.autostart ?? true,
        define: () => connection.storagePoolDefineXML(xml),
        prepare: (pool) => build(pool, spec),
        read: (pool) => readPool(pool, options),
      },
      options,
    );
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
