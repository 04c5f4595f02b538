import { StoragePoolEventLifecycleType as Lifecycle, StoragePoolState } from '@hostelry/libvirt';
import { serializeStoragePool, type StoragePool } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { type HostEvent, type ObjectIdentity } from './events.js';
import { SimulatedVolume, type VolumeRequest } from './storage-volume.js';
import { type VolumeBytes } from './volume-bytes.js';

/** What a pool needs of its host. */
export interface PoolEnvironment {
  emit(event: HostEvent): void;
  /** Whether a file exists; true for one that no pool of the host would hold. */
  fileExists(path: string): boolean;
  /** The capacity of the volume with that path, if there is one. */
  capacityOf(path: string): number | undefined;
}

/** The room of a new pool, as libvirt's test driver gives it: 100 GiB. */
export const POOL_CAPACITY = 100 * 1024 ** 3;

/** One storage pool and its volumes. A stopped pool keeps its volumes, as a directory keeps its files. */
export class SimulatedPool {
  readonly name: string;
  readonly uuid: string;
  readonly #environment: PoolEnvironment;
  readonly #volumes = new Map<string, SimulatedVolume>();
  #document: StoragePool;
  #active = false;
  #persistent = false;
  /** Started with the host. */
  autostart = false;
  /** Bytes of room. */
  readonly capacity = POOL_CAPACITY;

  constructor(environment: PoolEnvironment, identity: ObjectIdentity, document: StoragePool) {
    this.#environment = environment;
    this.name = identity.name;
    this.uuid = identity.uuid;
    this.#document = document;
  }

  get isActive(): boolean {
    return this.#active;
  }

  get isPersistent(): boolean {
    return this.#persistent;
  }

  /** Libvirt's number. */
  get state(): number {
    return this.#active ? StoragePoolState.RUNNING : StoragePoolState.INACTIVE;
  }

  get type(): string {
    return this.#document.type;
  }

  /** The directory (or what its kind of pool has instead) that volumes' paths begin with. */
  get directory(): string {
    const { target, source } = this.#document;
    const name = source !== undefined && 'name' in source ? source.name : undefined;
    return target?.path ?? `/dev/${name ?? this.name}`;
  }

  /** Bytes taken. */
  get allocation(): number {
    let sum = 0;
    for (const volume of this.#volumes.values()) sum += volume.allocation;
    return sum;
  }

  get available(): number {
    return Math.max(0, this.capacity - this.allocation);
  }

  /** Persistent from now on, by this definition. */
  define(document: StoragePool): void {
    this.#document = document;
    this.#persistent = true;
    this.#emit(Lifecycle.DEFINED);
  }

  /** Persistent and active from the beginning of its host: no event. */
  adopt(): void {
    this.#persistent = true;
    this.#active = true;
  }

  undefine(): void {
    this.#requireInactive();
    this.#persistent = false;
    this.#emit(Lifecycle.UNDEFINED);
  }

  start(): void {
    this.#requireInactive();
    this.#active = true;
    this.#emit(Lifecycle.STARTED);
  }

  stop(): void {
    this.requireActive();
    this.#active = false;
    this.#emit(Lifecycle.STOPPED);
  }

  /** Makes what holds the volumes: nothing to do in memory, but refused while the pool is active. */
  build(): void {
    this.#requireInactive();
    this.#emit(Lifecycle.CREATED);
  }

  /** Removes what holds the volumes; fails while there are some. */
  delete(): void {
    this.#requireInactive();
    if (this.#volumes.size > 0) {
      const detail = `failed to remove pool directory '${this.directory}': Directory not empty`;
      throw failure('SYSTEM_ERROR', detail, 'STORAGE');
    }
    this.#emit(Lifecycle.DELETED);
  }

  refresh(): void {
    this.requireActive();
    for (const volume of this.#volumes.values()) volume.probe();
    this.#environment.emit({ kind: 'pool-refresh', pool: { name: this.name, uuid: this.uuid } });
  }

  volumes(): SimulatedVolume[] {
    this.requireActive();
    return [...this.#volumes.values()];
  }

  /** What is in it, whether it is active or not. */
  contents(): readonly SimulatedVolume[] {
    return [...this.#volumes.values()];
  }

  /** Finds volumes that were there before it. */
  take(volumes: readonly SimulatedVolume[]): void {
    for (const volume of volumes) {
      volume.pool = this.name;
      this.#volumes.set(volume.name, volume);
    }
  }

  /** The volume of that name; undefined if there is none, whether the pool is active or not. */
  find(name: string): SimulatedVolume | undefined {
    return this.#volumes.get(name);
  }

  volume(name: string): SimulatedVolume {
    this.requireActive();
    const volume = this.#volumes.get(name);
    if (volume === undefined) {
      throw failure('NO_STORAGE_VOL', `no storage vol with matching name '${name}'`, 'STORAGE');
    }
    return volume;
  }

  /** Makes a volume: empty, or with a copy of `content`. Fails if the name is taken, room is short, or its backing file is missing. */
  createVolume(request: VolumeRequest, content?: VolumeBytes): SimulatedVolume {
    this.requireActive();
    if (this.#volumes.has(request.name)) {
      throw failure('STORAGE_VOL_EXIST', `storage volume '${request.name}' exists already`, 'STORAGE');
    }
    if (request.backing !== undefined && !this.#environment.fileExists(request.backing.path)) {
      const detail = `Could not open backing file '${request.backing.path}': No such file or directory`;
      throw failure('INTERNAL_ERROR', detail, 'STORAGE');
    }
    const inherited = this.#environment.capacityOf(request.backing?.path ?? '');
    const sized = request.capacity > 0 ? request : { ...request, capacity: inherited ?? 0 };
    const place = { pool: this.name, directory: this.directory, isLogical: this.type === 'logical' };
    const volume = new SimulatedVolume(place, sized, content);
    if (volume.allocation > this.available) {
      const detail = `Not enough free space in pool for volume '${request.name}'`;
      throw failure('INTERNAL_ERROR', detail, 'STORAGE');
    }
    this.#volumes.set(volume.name, volume);
    return volume;
  }

  deleteVolume(volume: SimulatedVolume): void {
    this.requireActive();
    this.#volumes.delete(volume.name);
  }

  /** Writes a part of an upload; fails as a full file system does. */
  writeVolume(volume: SimulatedVolume, offset: number, bytes: Uint8Array): void {
    if (volume.growth(offset, bytes.length) > this.available) {
      throw failure('SYSTEM_ERROR', `cannot write to '${volume.path}': No space left on device`, 'STREAMS');
    }
    volume.write(offset, bytes);
  }

  /** The document that libvirt would answer. */
  get text(): string {
    const document = structuredClone(this.#document);
    if (document.type === 'dir') document.source ??= {};
    if (document.type === 'logical' || document.type === 'zfs') document.target ??= { path: this.directory };
    const bytes = (value: number) => ({ value, unit: 'bytes' });
    return serializeStoragePool({
      ...document,
      name: this.name,
      uuid: this.uuid,
      capacity: bytes(this.capacity),
      allocation: bytes(this.allocation),
      available: bytes(this.available),
    });
  }

  requireActive(): void {
    if (!this.#active) {
      throw failure('OPERATION_INVALID', `storage pool '${this.name}' is not active`, 'STORAGE');
    }
  }

  #requireInactive(): void {
    if (this.#active) {
      throw failure('OPERATION_INVALID', `storage pool '${this.name}' is active`, 'STORAGE');
    }
  }

  #emit(event: number): void {
    this.#environment.emit({
      kind: 'pool-lifecycle',
      pool: { name: this.name, uuid: this.uuid },
      event,
    });
  }
}
