import { type CallOptions, ComputeError, Undo } from '@hostelry/compute';
import { serializeStoragePool } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../../errors.js';
import { type ImagePool, type StorageCallOptions, type StorageConnection } from '../storage-connection.js';

/** The pool that may be made when a host has none, and where libvirt's own tools would make it. */
export const DEFAULT_POOL = 'default';
const DEFAULT_PATH = '/var/lib/libvirt/images';

/** What finds pools: a connection, by whatever of it is needed. */
interface PoolLookup<Pool> {
  storagePoolLookupByName(name: string, options?: StorageCallOptions): Promise<Pool>;
}

/** The pool of that name; `not-found` if the host has none. */
export async function lookupPool<Pool>(
  connection: PoolLookup<Pool>,
  name: string,
  options: CallOptions,
): Promise<Pool> {
  const pool = await findPool(connection, name, options);
  if (pool === undefined) throw new ComputeError('not-found', `Storage pool "${name}" does not exist`);
  return pool;
}

/** The pool of that name; undefined if the host has none. */
export async function findPool<Pool>(
  connection: PoolLookup<Pool>,
  name: string,
  options: CallOptions,
): Promise<Pool | undefined> {
  try {
    return await connection.storagePoolLookupByName(name, options);
  } catch (error) {
    if (isLibvirtError(error, 'NO_STORAGE_POOL')) return undefined;
    throw error;
  }
}

/**
 * The pool of that name, active. A stopped one is started. The pool `default` is made where the host has none, as a folder that starts with the host; another name is `not-found`.
 * Someone else who makes or starts it at the same time is no error. On failure no pool is left that was not there.
 */
export async function preparePool(
  connection: StorageConnection,
  { name, path }: { readonly name: string; readonly path?: string | undefined },
  options: CallOptions,
): Promise<ImagePool> {
  const existing = await findPool(connection, name, options);
  if (existing !== undefined) {
    await startPool(existing, options);
    return existing;
  }
  if (name !== DEFAULT_POOL) return lookupPool(connection, name, options);
  const undo = new Undo();
  try {
    const pool = await define(connection, path ?? DEFAULT_PATH, undo, options);
    await pool.build(0, options);
    await pool.setAutostart(true, options);
    // Last, so that a pool that is active has all it should have.
    await startPool(pool, options);
    undo.discard();
    return pool;
  } catch (error) {
    await undo.run();
    throw error;
  }
}

async function define(
  connection: StorageConnection,
  path: string,
  undo: Undo,
  options: CallOptions,
): Promise<ImagePool> {
  const xml = serializeStoragePool({ type: 'dir', name: DEFAULT_POOL, target: { path } });
  try {
    const pool = await connection.storagePoolDefineXML(xml, 0, options);
    undo.push(`definition of storage pool "${DEFAULT_POOL}"`, async () => {
      // Someone else may use it by now: then it stays.
      if (!(await pool.isActive())) await pool.undefine();
    });
    return pool;
  } catch (error) {
    const other = await findPool(connection, DEFAULT_POOL, options);
    if (other !== undefined) return other;
    throw error;
  }
}

/** Starts the pool if it is not active; someone else who does at the same time is no error. */
export async function startPool(pool: ImagePool, options: CallOptions): Promise<void> {
  if (await pool.isActive(options)) return;
  try {
    await pool.create(0, options);
  } catch (error) {
    if (!(await pool.isActive(options))) throw error;
  }
}
