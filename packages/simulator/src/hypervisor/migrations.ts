import { DomainEventDefinedDetailType, DomainEventType, DomainState } from '@hostelry/libvirt';
import { HELD_FOR_MIGRATION, MIGRATED_IN, MIGRATED_OUT, RESUMED_BY_MIGRATION } from './causes.js';
import { type DomainConfig } from './domain-config.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { type SimulatedHost } from './host.js';

/** VIR_MIGRATE_... flags that matter here. */
export const MigrateFlag = {
  PEER2PEER: 1 << 1,
  TUNNELLED: 1 << 2,
  PERSIST_DEST: 1 << 3,
  UNDEFINE_SOURCE: 1 << 4,
  PAUSED: 1 << 5,
  NON_SHARED_DISK: 1 << 6,
  NON_SHARED_INC: 1 << 7,
  OFFLINE: 1 << 10,
} as const;

/** A guest that is on its way to this host. */
interface Incoming {
  readonly config: DomainConfig;
  /** Volumes that were made for it, to be removed if it does not come. */
  readonly made: readonly { readonly pool: string; readonly name: string }[];
  /** Where it comes from with its disks; undefined if they are not copied. */
  readonly copiesFrom: MigrationSource | undefined;
}

/** Where a guest comes from. */
export interface MigrationSource {
  readonly host: SimulatedHost;
  readonly domain: SimulatedDomain;
  /** Targets of the disks to copy; undefined for all that can be written to. */
  readonly targets?: readonly string[] | undefined;
}

/** The guests that are coming to one host. */
export class IncomingMigrations {
  readonly #host: SimulatedHost;
  readonly #byName = new Map<string, Incoming>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  /** Makes room for a guest. Fails, with nothing left, as a start does that cannot be: its name is taken, a network or a disk is missing. */
  prepare(config: DomainConfig, flags: number, source: MigrationSource | undefined): void {
    const host = this.#host;
    const known = host.domains.list().find(({ name }) => name === config.name);
    if (known?.isActive === true) {
      throw failure('OPERATION_INVALID', `domain '${config.name}' is already active`, 'DOMAIN');
    }
    const made: { readonly pool: string; readonly name: string }[] = [];
    const copies = (flags & (MigrateFlag.NON_SHARED_DISK | MigrateFlag.NON_SHARED_INC)) !== 0;
    try {
      if ((flags & MigrateFlag.OFFLINE) === 0) {
        if (copies && source !== undefined) made.push(...this.#makeDisks(config, source));
        host.requireResources(config);
      }
    } catch (error) {
      this.#discard(made);
      throw error;
    }
    this.#byName.set(config.name, { config, made, copiesFrom: copies ? source : undefined });
  }

  /** The guest has arrived: it runs here, and is defined if asked for. With `cancelled` it does not come. */
  finish(name: string, flags: number, cancelled: boolean): SimulatedDomain | undefined {
    const incoming = this.#byName.get(name);
    if (incoming === undefined)
      throw failure('NO_DOMAIN', `no domain with matching name '${name}'`, 'DOMAIN');
    this.#byName.delete(name);
    if (cancelled) {
      this.#discard(incoming.made);
      return undefined;
    }
    const { config, copiesFrom } = incoming;
    const { domains, events } = this.#host;
    if (copiesFrom !== undefined) this.#fillDisks(config, copiesFrom);
    if ((flags & MigrateFlag.OFFLINE) !== 0) return domains.define(config);
    const paused = (flags & MigrateFlag.PAUSED) !== 0;
    const domain = domains.create(config, { paused, cause: MIGRATED_IN });
    if (!paused) {
      const { detail } = RESUMED_BY_MIGRATION;
      events.emit({
        kind: 'domain-lifecycle',
        domain: domain.identity,
        event: DomainEventType.RESUMED,
        detail,
      });
    }
    if ((flags & MigrateFlag.PERSIST_DEST) !== 0) {
      domain.define(config);
      const detail = DomainEventDefinedDetailType.ADDED;
      events.emit({
        kind: 'domain-lifecycle',
        domain: domain.identity,
        event: DomainEventType.DEFINED,
        detail,
      });
    }
    return domain;
  }

  /** Makes the disks that this host has not, with what the source's hold. */
  #makeDisks(
    config: DomainConfig,
    source: MigrationSource,
  ): { readonly pool: string; readonly name: string }[] {
    const made: { readonly pool: string; readonly name: string }[] = [];
    for (const { path } of config.disks) {
      const volume = path === undefined ? undefined : source.host.storage.findByPath(path);
      if (path === undefined || volume === undefined || this.#host.storage.findByPath(path) !== undefined)
        continue;
      const pool = this.#host.storage.byDirectory(path.slice(0, path.lastIndexOf('/')));
      const { name, capacity, format } = volume;
      pool.createVolume(
        { name, capacity, allocation: undefined, format, backing: undefined },
        volume.content(),
      );
      made.push({ pool: pool.name, name });
    }
    return made;
  }

  /** Copies what is in the source's disks into those that were here before, whatever they are called here. */
  #fillDisks(config: DomainConfig, { host, domain, targets }: MigrationSource): void {
    for (const { target, path } of config.disks) {
      const from = domain.config.disks.find((disk) => disk.target === target);
      if (from?.path === undefined || path === undefined) continue;
      if (from.isReadOnly ? targets?.includes(target) !== true : targets?.includes(target) === false)
        continue;
      const source = host.storage.findByPath(from.path);
      const volume = this.#host.storage.findByPath(path);
      if (source !== undefined && volume !== source) volume?.takeData(source);
    }
  }

  #discard(made: Incoming['made']): void {
    for (const { pool, name } of made) {
      const found = this.#host.storage.byName(pool);
      found.deleteVolume(found.volume(name));
    }
  }
}

/** One guest that is leaving its host: whether it ran when it began to. */
export class OutgoingMigration {
  readonly #domain: SimulatedDomain;
  #ran = false;

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** The last of its memory goes: it is held. */
  hold(): void {
    this.#ran = this.#domain.state.state === DomainState.RUNNING;
    if (this.#ran) this.#domain.suspend(HELD_FOR_MIGRATION);
  }

  /** It runs on the other host now, or with `cancelled` goes on here. */
  confirm(host: SimulatedHost, flags: number, cancelled: boolean): void {
    const domain = this.#domain;
    if (cancelled) {
      if (this.#ran && domain.isActive && domain.state.state === DomainState.PAUSED)
        domain.resume(RESUMED_BY_MIGRATION);
      this.#ran = false;
      return;
    }
    if (domain.isActive) domain.halt(MIGRATED_OUT);
    if ((flags & MigrateFlag.UNDEFINE_SOURCE) !== 0 && domain.isPersistent)
      host.domains.undefine(domain, 0x7f & ~0xc);
  }
}
