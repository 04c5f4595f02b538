import { ConnectListAllStoragePoolsFlags as List } from '@hostelry/libvirt';
import { parseStoragePool, parseStorageVol, type StoragePool } from '@hostelry/libvirt-xml';
import { type DiskConfig } from './domain-config.js';
import { failure, missingName } from './errors.js';
import { type HostEvent } from './events.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { passesFilter } from './list-filter.js';
import { packQcow2, readQcow2Data } from './qcow2-data.js';
import { readDocument } from './read-document.js';
import { SimulatedPool } from './storage-pool.js';
import { type SimulatedVolume, type VolumeRequest, volumeRequest } from './storage-volume.js';
import { type VolumeBytes } from './volume-bytes.js';

const POOL = { root: 'pool', origin: 'STORAGE', parse: (xml: string) => parseStoragePool(xml) } as const;
const VOLUME = {
  root: 'volume',
  origin: 'STORAGE',
  parse: (xml: string) => parseStorageVol(xml),
} as const;

/** The bit of ConnectListAllStoragePoolsFlags that asks for a pool type. */
const TYPE_BITS: Readonly<Record<string, number>> = {
  dir: List.DIR,
  fs: List.FS,
  netfs: List.NETFS,
  logical: List.LOGICAL,
  disk: List.DISK,
  iscsi: List.ISCSI,
  scsi: List.SCSI,
  mpath: List.MPATH,
  rbd: List.RBD,
};

/** All storage pools of one host. */
export class StorageRegistry {
  readonly #emit: (event: HostEvent) => void;
  readonly #byName = new Map<string, SimulatedPool>();
  /** What lies in places whose pool is forgotten, as files do in a folder. */
  readonly #left = new Map<string, readonly SimulatedVolume[]>();

  /** `emit` gets the pools' events. */
  constructor(emit: (event: HostEvent) => void) {
    this.#emit = emit;
  }

  /** The pools that pass the flags of listAllStoragePools, oldest first. */
  list(flags = 0): SimulatedPool[] {
    const asked = Object.entries(TYPE_BITS);
    return [...this.#byName.values()].filter((pool) =>
      passesFilter(flags, [
        [
          [List.ACTIVE, pool.isActive],
          [List.INACTIVE, !pool.isActive],
        ],
        [
          [List.PERSISTENT, pool.isPersistent],
          [List.TRANSIENT, !pool.isPersistent],
        ],
        [
          [List.AUTOSTART, pool.autostart],
          [List.NO_AUTOSTART, !pool.autostart],
        ],
        asked.map(([type, bit]) => [bit, pool.type === type] as const),
      ]),
    );
  }

  byName(name: string): SimulatedPool {
    const pool = this.#byName.get(name);
    if (pool === undefined) {
      throw failure('NO_STORAGE_POOL', `no storage pool with matching name '${name}'`, 'STORAGE');
    }
    return pool;
  }

  byUuid(uuid: string): SimulatedPool {
    for (const pool of this.#byName.values()) if (pool.uuid === uuid) return pool;
    throw failure('NO_STORAGE_POOL', `no storage pool with matching uuid '${uuid}'`, 'STORAGE');
  }

  /** The pool whose volumes live in that directory. */
  byDirectory(path: string): SimulatedPool {
    for (const pool of this.#byName.values()) if (pool.directory === path) return pool;
    throw failure('NO_STORAGE_POOL', `no storage pool with matching target path '${path}'`, 'STORAGE');
  }

  /** Puts an active pool there as part of the state that a host begins with: no event. */
  seed(document: StoragePool & { readonly uuid: string }): void {
    this.#findOrAdd(document).pool.adopt();
  }

  /** Defines a persistent pool, or redefines the one with the same UUID and name. */
  define(xml: string): SimulatedPool {
    const pool = this.#findOrAdd(read(xml));
    pool.pool.define(pool.document);
    return pool.pool;
  }

  /** Starts a pool from a document: a transient one, or a persistent one that is not active. */
  create(xml: string): SimulatedPool {
    const { pool } = this.#findOrAdd(read(xml));
    pool.start();
    return pool;
  }

  undefine(pool: SimulatedPool): void {
    pool.undefine();
    this.#forget(pool);
  }

  /** Stops a pool; a transient one ceases to exist. */
  stop(pool: SimulatedPool): void {
    pool.stop();
    if (!pool.isPersistent) this.#forget(pool);
  }

  /** Makes a volume in `pool` as the document asks; with what a guest sees of `source`, if given. */
  createVolume(pool: SimulatedPool, xml: string, source?: SimulatedVolume): SimulatedVolume {
    const request = volumeRequest(readDocument(VOLUME, xml));
    if (source === undefined) return pool.createVolume(request);
    // A copy is never smaller than what it is a copy of.
    const capacity = Math.max(request.capacity, source.capacity);
    const sized = { ...request, capacity };
    return pool.createVolume(sized, this.#convert(source, sized));
  }

  /** The bytes that a file of that format has which holds what a guest sees of a volume, as `qemu-img convert` makes them. */
  #convert(source: SimulatedVolume, wanted: VolumeRequest): VolumeBytes {
    const disk = this.#guestView(source);
    disk.truncate(wanted.capacity);
    if (wanted.format !== 'qcow2') return disk;
    const { capacity: virtualSize, backing } = wanted;
    return packQcow2(disk, {
      virtualSize,
      backingFile: backing?.path,
      backingFormat: backing?.format,
    });
  }

  /** What a guest sees of a volume: with what is below it. */
  #guestView(volume: SimulatedVolume): VolumeBytes {
    if (volume.format !== 'qcow2') return volume.content();
    const below = volume.backing && this.findByPath(volume.backing.path);
    return readQcow2Data(volume.content(), below && this.#guestView(below));
  }

  /** Makes the file that an external snapshot goes on in, where it belongs to a pool of this host. */
  createOverlay(path: string, below: string | undefined): void {
    const directory = path.slice(0, path.lastIndexOf('/'));
    for (const pool of this.#byName.values()) {
      if (!pool.isActive || pool.directory !== directory) continue;
      const backing =
        below === undefined ? undefined : { path: below, format: this.findByPath(below)?.format };
      const name = path.slice(directory.length + 1);
      pool.createVolume({ name, capacity: 0, allocation: undefined, format: 'qcow2', backing });
    }
  }

  /** Makes a file with what another holds, or fills it if it is there, where it belongs to a pool of this host. */
  copyFile(from: string | undefined, to: { readonly path: string; readonly format: string }): void {
    const directory = to.path.slice(0, to.path.lastIndexOf('/'));
    const source = from === undefined ? undefined : this.findByPath(from);
    for (const pool of this.#byName.values()) {
      if (!pool.isActive || pool.directory !== directory) continue;
      const name = to.path.slice(directory.length + 1);
      const present = pool.find(name);
      if (present !== undefined) pool.deleteVolume(present);
      const capacity = source?.capacity ?? present?.capacity ?? 0;
      const request = { name, capacity, allocation: undefined, format: to.format, backing: undefined };
      pool.createVolume(request, source && this.#convert(source, request));
    }
  }

  /** The volume with that path (its key) in an active pool; undefined if there is none. */
  findByPath(path: string): SimulatedVolume | undefined {
    for (const pool of this.#byName.values()) {
      if (!pool.isActive || !path.startsWith(pool.directory)) continue;
      const volume = pool.find(path.slice(path.lastIndexOf('/') + 1));
      if (volume?.path === path) return volume;
    }
    return undefined;
  }

  /** The volume with that path or key. `what` is the word for it in the error. */
  byPath(path: string, what: 'path' | 'key' = 'path'): SimulatedVolume {
    const volume = this.findByPath(path);
    if (volume === undefined) {
      throw failure('NO_STORAGE_VOL', `no storage vol with matching ${what} '${path}'`, 'STORAGE');
    }
    return volume;
  }

  /** The volume that a disk lives on, if it is one of this host's. Fails as a start does if it should exist and doesn't. */
  volumeOf(disk: DiskConfig): SimulatedVolume | undefined {
    if (disk.volume !== undefined) return this.byName(disk.volume.pool).volume(disk.volume.name);
    if (disk.path === undefined) return undefined;
    this.requireFile(disk.path);
    return this.findByPath(disk.path);
  }

  /** Fails as a start does if a file should be in a pool's directory and is not. */
  requireFile(path: string): void {
    if (this.hasFile(path)) return;
    const detail = `Cannot access storage file '${path}': No such file or directory`;
    throw failure('SYSTEM_ERROR', detail, 'STORAGE');
  }

  /** Whether the host has a file. Only what a pool's directory should hold can be missing, and what Debian's policy keeps from being there: of the rest nothing is known. */
  hasFile(path: string): boolean {
    if (path.startsWith('/nonexistent/')) return false;
    const directory = path.slice(0, path.lastIndexOf('/'));
    for (const pool of this.#byName.values()) {
      if (pool.directory === directory) return pool.find(path.slice(directory.length + 1)) !== undefined;
    }
    return true;
  }

  #forget(pool: SimulatedPool): void {
    this.#byName.delete(pool.name);
    this.#left.set(pool.directory, pool.contents());
  }

  #findOrAdd(document: StoragePool & { readonly uuid: string }): {
    readonly pool: SimulatedPool;
    readonly document: StoragePool;
  } {
    const { name, uuid } = document;
    for (const pool of this.#byName.values()) {
      if (pool.name === name && pool.uuid === uuid) return { pool, document };
      if (pool.uuid === uuid) {
        const detail = `pool '${pool.name}' is already defined with uuid ${uuid}`;
        throw failure('OPERATION_FAILED', detail, 'STORAGE');
      }
      if (pool.name === name) {
        const detail = `pool '${name}' already exists with uuid ${pool.uuid}`;
        throw failure('OPERATION_FAILED', detail, 'STORAGE');
      }
    }
    const environment = {
      emit: this.#emit,
      fileExists: (path: string) => this.hasFile(path),
      capacityOf: (path: string) => this.findByPath(path)?.capacity,
    };
    const pool = new SimulatedPool(environment, { name, uuid }, document);
    pool.take(this.#left.get(pool.directory) ?? []);
    this.#left.delete(pool.directory);
    this.#byName.set(name, pool);
    return { pool, document };
  }
}

function read(xml: string): StoragePool & { readonly uuid: string } {
  const document = readDocument(POOL, xml);
  const name = document.name as string | undefined;
  if (name === undefined || name === '') throw missingName('STORAGE');
  if ((document.type as string | undefined) === undefined) {
    throw failure('XML_ERROR', 'missing storage pool type attribute', 'STORAGE');
  }
  if (document.type === 'dir' && document.target?.path === undefined) {
    throw failure('XML_ERROR', 'missing storage pool target path', 'STORAGE');
  }
  const uuid = document.uuid === undefined ? newUuid() : normaliseUuid(document.uuid, 'STORAGE');
  return { ...document, uuid };
}
