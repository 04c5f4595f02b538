import { ComputeError, type CallOptions, type PoolInfo } from '@hostelry/compute';
import { ConnectListAllStoragePoolsFlags, type Connection, type StoragePool } from '@hostelry/libvirt';
import { parseStoragePool, toBytes, type Scaled } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';

const MIB = 2n ** 20n;

/** A pool whose volumes can be looked at. */
export interface RunningPool {
  readonly pool: StoragePool;
  /** libvirt's word for its kind. */
  readonly type: string;
}

/** Types of pools whose volumes are files. */
const FILES: ReadonlySet<string> = new Set(['dir', 'fs', 'netfs', 'gluster', 'vstorage']);

export function holdsFiles({ type }: RunningPool): boolean {
  return FILES.has(type);
}

/** `not-found` if the host has none of that name. */
export async function findPool(
  connection: Connection,
  name: string,
  { signal }: CallOptions,
): Promise<StoragePool> {
  try {
    return await connection.storagePoolLookupByName(name, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_POOL')) throw error;
    throw new ComputeError('not-found', `There is no storage pool "${name}"`, { cause: error });
  }
}

/** `not-found` if the host has none of that name, `conflict` if it is stopped. */
export async function runningPool(
  connection: Connection,
  name: string,
  options: CallOptions,
): Promise<RunningPool> {
  const { signal } = options;
  const pool = await findPool(connection, name, options);
  const [isActive, xml] = await Promise.all([pool.isActive({ signal }), pool.getXMLDesc(0, { signal })]);
  if (!isActive) throw new ComputeError('conflict', `Storage pool "${name}" is stopped: start it first`);
  return { pool, type: parseStoragePool(xml).type };
}

/** Every pool: four lists, and one call for each pool, since libvirt describes them one by one. */
export async function listPools(
  connection: Connection,
  { signal }: CallOptions,
): Promise<readonly PoolInfo[]> {
  const { ACTIVE, AUTOSTART, PERSISTENT } = ConnectListAllStoragePoolsFlags;
  const list = (flags: number) => connection.listAllStoragePools(flags, { signal });
  const [all, ...marked] = await Promise.all([0, ACTIVE, AUTOSTART, PERSISTENT].map(list));
  const [active, autostart, persistent] = marked.map((pools) => new Set(pools.map(({ uuid }) => uuid)));
  const infos = (all ?? []).map(async (pool) => {
    const { uuid } = pool;
    const state = {
      isActive: active?.has(uuid) ?? false,
      autostart: autostart?.has(uuid) ?? false,
      persistent: persistent?.has(uuid) ?? false,
    };
    try {
      return poolInfo(await pool.getXMLDesc(0, { signal }), state);
    } catch (error) {
      if (isLibvirtError(error, 'NO_STORAGE_POOL')) return undefined;
      throw error;
    }
  });
  const found = (await Promise.all(infos)).filter((info) => info !== undefined);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One pool, as it is now. */
export async function readPool(pool: StoragePool, { signal }: CallOptions): Promise<PoolInfo> {
  const [xml, isActive, autostart, persistent] = await Promise.all([
    pool.getXMLDesc(0, { signal }),
    pool.isActive({ signal }),
    pool.getAutostart({ signal }),
    pool.isPersistent({ signal }),
  ]);
  return poolInfo(xml, { isActive, autostart, persistent });
}

function poolInfo(
  xml: string,
  state: { readonly isActive: boolean; readonly autostart: boolean; readonly persistent: boolean },
): PoolInfo {
  const { name, type, target, capacity, allocation, available } = parseStoragePool(xml);
  const { isActive, autostart, persistent } = state;
  return {
    ...{ name, type, state: isActive ? 'running' : 'stopped', persistent, autostart },
    ...(target?.path === undefined ? {} : { target: target.path }),
    ...(isActive
      ? {
          capacityMiB: wholeMiB(capacity),
          allocationMiB: wholeMiB(allocation),
          availableMiB: wholeMiB(available),
        }
      : {}),
  };
}

function wholeMiB(size: Scaled | undefined): number {
  return size === undefined ? 0 : Number(BigInt(toBytes(size)) / MIB);
}
