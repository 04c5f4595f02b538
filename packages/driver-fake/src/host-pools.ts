import {
  ComputeError,
  type PoolInfo,
  type PoolSpec,
  type PoolVolumeInfo,
  type PoolVolumeSpec,
  type ResourceChange,
  type VolumeUser,
} from '@hostelry/compute';
import { type HostVolumes } from './host-volumes.js';

const CAPACITY_MIB = 100 * 1024;
const MIB = 2 ** 20;

interface Volume {
  readonly format: 'raw' | 'qcow2';
  readonly backing: { readonly path: string; readonly format: string } | undefined;
  /** What was written to it, from its beginning; the rest is zeros. */
  bytes: Buffer;
}

interface Pool {
  readonly spec: PoolSpec;
  autostart: boolean;
  isRunning: boolean;
  readonly volumes: Map<string, Volume>;
}

/** What the pools need of their host. */
export interface PoolHost {
  readonly volumes: HostVolumes;
  tellPool(name: string, change: ResourceChange): void;
  nameOf(uuid: string): string;
}

/** The pools of a host in memory, and their volumes. Which guest has a volume, and how large it is, is the host's volumes' to say. */
export class HostPools {
  readonly #host: PoolHost;
  readonly #pools = new Map<string, Pool>();
  /** What lies in folders that no pool is on. */
  readonly #folders = new Map<string, Map<string, Volume>>();

  constructor(host: PoolHost) {
    this.#host = host;
  }

  list(): readonly PoolInfo[] {
    return [...this.#pools.keys()].sort().map((name) => this.info(name));
  }

  info(name: string): PoolInfo {
    const { spec, isRunning, autostart } = this.#find(name);
    const about = { name, type: spec.type, persistent: true, autostart, target: targetOf(spec) };
    if (!isRunning) return { ...about, state: 'stopped' };
    const allocationMiB = this.volumes(name).reduce((sum, each) => sum + each.allocationMiB, 0);
    const availableMiB = CAPACITY_MIB - allocationMiB;
    return { ...about, state: 'running', capacityMiB: CAPACITY_MIB, allocationMiB, availableMiB };
  }

  create(spec: PoolSpec): PoolInfo {
    const { name, autostart = true } = spec;
    if (this.#pools.has(name)) throw new ComputeError('conflict', `Pool "${name}" exists already`);
    const volumes = this.#folders.get(targetOf(spec)) ?? new Map<string, Volume>();
    this.#pools.set(name, { spec, autostart, isRunning: false, volumes });
    this.#host.tellPool(name, 'defined');
    this.setRunning(name, true);
    return this.info(name);
  }

  setRunning(name: string, isRunning: boolean): void {
    const pool = this.#find(name);
    if (pool.isRunning === isRunning) return;
    pool.isRunning = isRunning;
    this.#host.tellPool(name, isRunning ? 'started' : 'stopped');
  }

  refresh(name: string): PoolInfo {
    this.#running(name);
    this.#host.tellPool(name, 'refreshed');
    return this.info(name);
  }

  setAutostart(name: string, autostart: boolean): void {
    this.#find(name).autostart = autostart;
  }

  delete(name: string, contents: boolean): void {
    const pool = this.#find(name);
    for (const volume of pool.volumes.keys()) {
      const [user] = this.#usersOf(name, volume);
      if (user === undefined) continue;
      throw new ComputeError(
        'conflict',
        `Cannot delete pool "${name}": instance "${user.name}" has its volume "${volume}"`,
      );
    }
    const target = targetOf(pool.spec);
    if (contents) {
      for (const volume of pool.volumes.keys()) this.#host.volumes.remove(keyOf(name, volume));
      this.#folders.delete(target);
    } else this.#folders.set(target, pool.volumes);
    this.setRunning(name, false);
    this.#pools.delete(name);
    this.#host.tellPool(name, 'undefined');
  }

  volumes(pool: string): readonly PoolVolumeInfo[] {
    return [...this.#running(pool).volumes.keys()].sort().map((name) => this.volume(pool, name));
  }

  volume(pool: string, name: string): PoolVolumeInfo {
    const { format, backing, bytes } = this.#volume(pool, name);
    return {
      ...{ pool, name, path: this.#path(pool, name), kind: 'file', format },
      capacityMiB: this.#host.volumes.sizeMiB(keyOf(pool, name)),
      allocationMiB: Math.ceil(bytes.length / MIB),
      ...(backing === undefined ? {} : { backing }),
      usedBy: this.#usersOf(pool, name),
    };
  }

  createVolume(
    pool: string,
    { name, sizeMiB, format, backing: base }: PoolVolumeSpec,
    bytes: Buffer = Buffer.alloc(0),
  ): PoolVolumeInfo {
    const { volumes } = this.#running(pool);
    if (volumes.has(name))
      throw new ComputeError('conflict', `Volume "${name}" exists already in pool "${pool}"`);
    const below = base && this.volume(base.pool, base.name);
    const backing = below && { path: below.path, format: below.format ?? 'raw' };
    volumes.set(name, { format: format ?? (below === undefined ? 'raw' : 'qcow2'), backing, bytes });
    const size = sizeMiB ?? below?.capacityMiB ?? Math.ceil(bytes.length / MIB);
    this.#host.volumes.add({ kind: 'pool', pool, name }, size);
    return this.volume(pool, name);
  }

  /** What a download gives. */
  content(pool: string, name: string): Buffer {
    const { bytes } = this.#volume(pool, name);
    const sizeMiB = this.#host.volumes.sizeMiB(keyOf(pool, name));
    return Math.ceil(bytes.length / MIB) === sizeMiB
      ? bytes
      : Buffer.concat([bytes, Buffer.alloc(sizeMiB * MIB)], sizeMiB * MIB);
  }

  resize(pool: string, name: string, sizeMiB: number, shrink: boolean): PoolVolumeInfo {
    this.#requireUnused('resize', pool, name);
    if (shrink) this.#host.volumes.add({ kind: 'pool', pool, name }, sizeMiB);
    else this.#host.volumes.extend(keyOf(pool, name), sizeMiB);
    return this.volume(pool, name);
  }

  deleteVolume(pool: string, name: string): void {
    this.#requireUnused('delete', pool, name);
    this.#running(pool).volumes.delete(name);
    this.#host.volumes.remove(keyOf(pool, name));
  }

  wipe(pool: string, name: string): void {
    this.#requireUnused('wipe', pool, name);
    const volume = this.#volume(pool, name);
    volume.bytes = Buffer.alloc(volume.bytes.length);
  }

  #requireUnused(verb: string, pool: string, name: string): void {
    this.#volume(pool, name);
    const [user] = this.#usersOf(pool, name);
    const [overlay] = this.#overlaysOf(this.#path(pool, name));
    if (user === undefined && overlay === undefined) return;
    const by = user === undefined ? `volume "${overlay?.name}"` : `instance "${user.name}"`;
    throw new ComputeError(
      'conflict',
      `Cannot ${verb} volume "${name}" of pool "${pool}": it is in use by ${by}`,
    );
  }

  #usersOf(pool: string, name: string): readonly VolumeUser[] {
    const own = this.#host.volumes.usersOf(keyOf(pool, name));
    const users = own.map((uuid) => ({ uuid, name: this.#host.nameOf(uuid) }));
    const above = this.#overlaysOf(this.#path(pool, name)).flatMap((each) =>
      this.#usersOf(each.pool, each.name),
    );
    return [...users, ...above];
  }

  #overlaysOf(path: string): readonly { readonly pool: string; readonly name: string }[] {
    return [...this.#pools].flatMap(([pool, { volumes }]) =>
      [...volumes].flatMap(([name, { backing }]) => (backing?.path === path ? [{ pool, name }] : [])),
    );
  }

  #path(pool: string, name: string): string {
    return `${targetOf(this.#find(pool).spec)}/${name}`;
  }

  #volume(pool: string, name: string): Volume {
    const volume = this.#running(pool).volumes.get(name);
    if (volume !== undefined) return volume;
    throw new ComputeError('not-found', `There is no volume "${name}" in pool "${pool}"`);
  }

  #running(name: string): Pool {
    const pool = this.#find(name);
    if (pool.isRunning) return pool;
    throw new ComputeError('conflict', `Pool "${name}" is stopped`);
  }

  #find(name: string): Pool {
    const pool = this.#pools.get(name);
    if (pool !== undefined) return pool;
    throw new ComputeError('not-found', `There is no pool "${name}"`);
  }
}

function targetOf(spec: PoolSpec): string {
  return 'path' in spec ? spec.path : `/dev/${spec.name}`;
}

function keyOf(pool: string, name: string): string {
  return `${pool}/${name}`;
}
