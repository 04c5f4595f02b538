import { ComputeError, type CallOptions, type PoolVolumeInfo, type VolumeUser } from '@hostelry/compute';
import {
  ConnectListAllStoragePoolsFlags,
  type Connection,
  type StoragePool,
  type StorageVol,
} from '@hostelry/libvirt';
import { parseStorageVol, pathKey, toBytes, volumeKey } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type DomainUser } from '../guest/uses.js';

const MIB = 2n ** 20n;

/** A volume, but for who uses it. */
export type VolumeRecord = Omit<PoolVolumeInfo, 'usedBy'>;

const KINDS: Readonly<Record<string, PoolVolumeInfo['kind']>> = {
  file: 'file',
  block: 'block',
  dir: 'folder',
  network: 'network',
  netdir: 'network',
};

/** The volume; `not-found` if the pool has none of that name. */
export async function findVolume(
  pool: StoragePool,
  name: string,
  { signal }: CallOptions,
): Promise<StorageVol> {
  try {
    return await pool.storageVolLookupByName(name, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_VOL')) throw error;
    throw new ComputeError('not-found', `There is no volume "${name}" in storage pool "${pool.name}"`, {
      cause: error,
    });
  }
}

export async function readVolume(volume: StorageVol, { signal }: CallOptions): Promise<VolumeRecord> {
  const {
    name,
    type = 'file',
    target,
    capacity,
    allocation,
    backingStore,
  } = parseStorageVol(await volume.getXMLDesc(0, { signal }));
  const path = target.path ?? (await volume.getPath({ signal }));
  const format = target.format?.type;
  const below = backingStore?.path;
  return {
    ...{ pool: volume.pool, name, path, kind: KINDS[type] ?? 'file' },
    ...(format === undefined ? {} : { format }),
    capacityMiB: fullMiB(capacity === undefined ? 0 : toBytes(capacity)),
    allocationMiB: fullMiB(allocation === undefined ? 0 : toBytes(allocation)),
    ...(below === undefined
      ? {}
      : { backing: { path: below, ...(backingStore?.format && { format: backingStore.format.type }) } }),
  };
}

/** Every volume of a pool: libvirt describes them one by one. What vanishes meanwhile is not told. */
export async function readVolumes(pool: StoragePool, options: CallOptions): Promise<readonly VolumeRecord[]> {
  const { signal } = options;
  const volumes = (await pool.listAllVolumes(0, { signal })).map(async (volume) => {
    try {
      return await readVolume(volume, options);
    } catch (error) {
      if (isLibvirtError(error, 'NO_STORAGE_VOL')) return undefined;
      throw error;
    }
  });
  const found = (await Promise.all(volumes)).filter((volume) => volume !== undefined);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every volume of every pool that runs: what must be known before one is removed. */
export async function readAllVolumes(
  connection: Connection,
  options: CallOptions,
): Promise<readonly VolumeRecord[]> {
  const { ACTIVE } = ConnectListAllStoragePoolsFlags;
  const pools = await connection.listAllStoragePools(ACTIVE, { signal: options.signal });
  const volumes = pools.map(async (pool) => {
    try {
      return await readVolumes(pool, options);
    } catch (error) {
      // It was stopped or removed meanwhile.
      if (isLibvirtError(error, 'NO_STORAGE_POOL', 'OPERATION_INVALID')) return [];
      throw error;
    }
  });
  return (await Promise.all(volumes)).flat();
}

/** Who uses volumes: the host's domains, and volumes that read from others. */
export class VolumeUses {
  readonly #domains: readonly DomainUser[];
  readonly #above = new Map<string, VolumeRecord[]>();

  constructor(domains: readonly DomainUser[], volumes: readonly VolumeRecord[]) {
    this.#domains = domains;
    for (const volume of volumes) {
      if (volume.backing === undefined) continue;
      const { path } = volume.backing;
      this.#above.set(path, [...(this.#above.get(path) ?? []), volume]);
    }
  }

  /** Volumes that read from it directly. */
  overlaysOf({ path }: VolumeRecord): readonly VolumeRecord[] {
    return this.#above.get(path) ?? [];
  }

  /** Domains that have it, or something that reads from it, in order of name. */
  usersOf(volume: VolumeRecord): readonly VolumeUser[] {
    const users = new Map<string, VolumeUser>();
    const seen = new Set<string>();
    const waiting = [volume];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next.path)) continue;
      seen.add(next.path);
      for (const { uuid, name } of this.ownersOf(next)) users.set(uuid, { uuid, name });
      waiting.push(...this.overlaysOf(next));
    }
    return [...users.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Domains that have it itself, and so may write to it. */
  ownersOf({ pool, name, path, kind }: VolumeRecord): readonly DomainUser[] {
    const keys = [pathKey(path), volumeKey(pool, name)];
    return this.#domains.filter(
      ({ disks, files }) =>
        files.includes(path) ||
        disks.some(({ source = '' }) =>
          kind === 'network' ? isOnNetwork(source, path) : keys.includes(source),
        ),
    );
  }
}

/** A network disk's key is `protocol:name@servers`; the name of the volume is its path. */
function isOnNetwork(source: string, path: string): boolean {
  return source.slice(source.indexOf(':') + 1).split('@', 1)[0] === path;
}

function fullMiB(bytes: number | bigint): number {
  return Number((BigInt(bytes) + MIB - 1n) / MIB);
}
