import { DomainState } from '@hostelry/libvirt';
import { type DomainSnapshotDisk, parseDomain } from '@hostelry/libvirt-xml';
import { FROM_SNAPSHOT, STOPPED_FOR_SNAPSHOT } from './causes.js';
import { type DomainConfig } from './domain-config.js';
import { editDomain } from './domain-xml.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { MomentTree, type Removal } from './moment-tree.js';

/** How the guest was when a snapshot was made. */
export type SnapshotState = 'running' | 'paused' | 'shutoff' | 'disk-snapshot';

/** One snapshot: what the guest was, to be gone back to. */
export interface Snapshot {
  readonly name: string;
  readonly parent: string | undefined;
  readonly description: string | undefined;
  readonly state: SnapshotState;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  readonly disks: readonly DomainSnapshotDisk[];
  readonly config: DomainConfig;
}

/** What a client asks of a new snapshot. */
export interface SnapshotRequest {
  readonly name: string;
  readonly description: string | undefined;
  readonly diskOnly: boolean;
  /** The guest is stopped by it. */
  readonly halt: boolean;
  readonly disks: readonly DomainSnapshotDisk[];
  readonly createdAt: number;
}

/** The snapshots of one domain. */
export class Snapshots {
  readonly #domain: SimulatedDomain;
  readonly tree = new MomentTree<Snapshot>((name) =>
    failure('NO_DOMAIN_SNAPSHOT', `no domain snapshot with matching name '${name}'`),
  );

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** Makes a snapshot, which is the current one then. Fails if the name is taken. */
  create(request: SnapshotRequest): Snapshot {
    const { tree } = this;
    if (tree.has(request.name)) {
      throw failure('OPERATION_FAILED', `domain moment ${request.name} already exists`);
    }
    const domain = this.#domain;
    const snapshot: Snapshot = {
      name: request.name,
      parent: tree.current?.name,
      description: request.description,
      state: request.diskOnly ? 'disk-snapshot' : stateOf(domain),
      createdAt: request.createdAt,
      disks: completeDisks(domain.config, request),
      config: domain.inactiveConfig,
    };
    tree.put(snapshot);
    tree.setCurrent(snapshot.name);
    this.#count();
    useOverlays(domain, snapshot);
    if (request.halt && domain.isActive) domain.halt(STOPPED_FOR_SNAPSHOT);
    return snapshot;
  }

  /** Puts a snapshot there as its document says: what an edit and a restored list of snapshots do. */
  redefine(snapshot: Snapshot, isCurrent: boolean): void {
    if (snapshot.parent !== undefined) this.tree.get(snapshot.parent);
    this.tree.put(snapshot);
    if (isCurrent) this.tree.setCurrent(snapshot.name);
    this.#count();
  }

  /** Makes the guest what it was: definition, disks, and whether it runs; `wanted` decides otherwise. */
  revert(name: string, wanted: 'running' | 'paused' | 'as-saved'): void {
    const snapshot = this.tree.get(name);
    const domain = this.#domain;
    const was = snapshot.state;
    const runs = wanted !== 'as-saved' || was === 'running' || was === 'paused';
    const paused = wanted === 'paused' || (wanted === 'as-saved' && was === 'paused');
    if (domain.isPersistent) domain.define(snapshot.config);
    if (domain.isActive) {
      if (!domain.isPersistent && !runs) {
        throw failure(
          'OPERATION_INVALID',
          'transient domain needs to request run or pause to revert to inactive snapshot',
        );
      }
      // The definition is what a transient domain exists by, until it runs again.
      const transient = !domain.isPersistent;
      if (transient) domain.define(snapshot.config);
      domain.halt(STOPPED_FOR_SNAPSHOT);
      if (runs) domain.start(snapshot.config, { paused, cause: FROM_SNAPSHOT });
      if (transient) domain.undefine();
    } else if (runs) domain.start(snapshot.config, { paused, cause: FROM_SNAPSHOT });
    this.tree.setCurrent(name);
  }

  remove(name: string, removal: Removal): void {
    this.tree.remove(name, removal, (child, parent) => ({ ...child, parent }));
    this.#count();
  }

  #count(): void {
    this.#domain.snapshotCount = this.tree.size;
  }
}

function stateOf(domain: SimulatedDomain): SnapshotState {
  if (!domain.isActive) return 'shutoff';
  return domain.state.state === DomainState.PAUSED ? 'paused' : 'running';
}

/** Each disk of the guest with what the snapshot does to it; what is not asked for goes by the kind of disk. */
function completeDisks(config: DomainConfig, request: SnapshotRequest): DomainSnapshotDisk[] {
  const asked = new Map(request.disks.map((disk) => [disk.name, disk]));
  return (parseDomain(config.text).devices?.disk ?? []).map((disk): DomainSnapshotDisk => {
    const name = disk.target.dev;
    const own = asked.get(name);
    asked.delete(name);
    const isData = disk.device === undefined || disk.device === 'disk';
    const by =
      own?.snapshot ??
      (!isData || disk.readonly !== undefined ? 'no' : request.diskOnly ? 'external' : 'internal');
    if (by !== 'external') return { name, snapshot: by };
    if (own !== undefined && own.type !== undefined && own.type !== 'file') return own;
    const given = own?.source?.file;
    return {
      name,
      snapshot: 'external',
      type: 'file',
      driver: { type: 'qcow2' },
      source: { file: given ?? overlayName(config, name, request.name) },
    };
  });
}

function overlayName(config: DomainConfig, target: string, snapshot: string): string {
  const path = config.disks.find((disk) => disk.target === target)?.path;
  if (path === undefined) {
    throw failure(
      'CONFIG_UNSUPPORTED',
      `cannot generate external snapshot name for disk '${target}' without source`,
    );
  }
  const directory = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(directory.length).replace(/\.[^.]*$/, '');
  return `${directory}${file}.${snapshot}`;
}

/** From an external snapshot on, the guest writes to new files on top of the old ones. */
function useOverlays(domain: SimulatedDomain, snapshot: Snapshot): void {
  const overlays = new Map<string, string>();
  for (const disk of snapshot.disks) {
    if (disk.snapshot !== 'external' || (disk.type !== undefined && disk.type !== 'file')) continue;
    const file = disk.source?.file;
    if (file !== undefined) overlays.set(disk.name, file);
  }
  if (overlays.size === 0) return;
  const change = (config: DomainConfig): DomainConfig =>
    editDomain(config, (document) => {
      for (const disk of document.devices?.disk ?? []) {
        const file = overlays.get(disk.target.dev);
        if (file === undefined || (disk.type !== undefined && disk.type !== 'file')) continue;
        const { source, backingStore } = disk;
        const format = { type: disk.driver?.type ?? 'raw' };
        disk.backingStore = {
          type: 'file',
          format,
          ...(source && { source }),
          ...(backingStore && { backingStore }),
        };
        disk.source = { file };
        disk.driver = { ...disk.driver, name: 'qemu', type: 'qcow2' };
      }
    });
  const before = domain.config;
  const live = domain.isActive ? change(before) : undefined;
  if (live !== undefined) domain.updateLive(live);
  if (domain.isPersistent)
    domain.define(
      live !== undefined && domain.inactiveConfig === before ? live : change(domain.inactiveConfig),
    );
}
