import {
  DomainEventDefinedDetailType,
  DomainEventType,
  DomainEventUndefinedDetailType,
  DomainUndefineFlags,
} from '@hostelry/libvirt';
import { type StartCause } from './causes.js';
import { type DomainConfig } from './domain-config.js';
import { type AdoptOptions, type DomainEnvironment, SimulatedDomain } from './domain.js';
import { matchesDomain } from './domain-filter.js';
import { failure } from './errors.js';
import { type HostEvent } from './events.js';

/** What the domains of a host need of it. */
export interface DomainHost {
  now(): number;
  emit(event: HostEvent): void;
  /** Throws what a real host would report if it cannot run `config` besides what runs already. */
  admit(config: DomainConfig, running: { readonly memoryKiB: number }): void;
}

/** How to begin a transient domain. */
export interface CreateOptions {
  readonly paused: boolean;
  /** Why it starts: a boot unless told. */
  readonly cause?: StartCause;
}

/** All domains of one host: by name, by UUID, and by id those that are active. */
export class DomainRegistry {
  readonly #host: DomainHost;
  readonly #byUuid = new Map<string, SimulatedDomain>();
  readonly #byName = new Map<string, SimulatedDomain>();
  readonly #byId = new Map<number, SimulatedDomain>();
  readonly #environment: DomainEnvironment;
  #lastId = 0;
  #memoryKiB = 0;

  constructor(host: DomainHost) {
    this.#host = host;
    this.#environment = {
      now: () => host.now(),
      emit: (event) => host.emit(event),
      activate: (domain, config) => this.#activate(domain, config),
      resize: (deltaKiB) => void (this.#memoryKiB += deltaKiB),
      deactivate: (domain, id, config) => this.#deactivate(domain, id, config),
    };
  }

  /** KiB that the active domains have. */
  get usedMemoryKiB(): number {
    return this.#memoryKiB;
  }

  get size(): number {
    return this.#byUuid.size;
  }

  /** The domains that pass the flags of listAllDomains, oldest first. */
  list(flags = 0): SimulatedDomain[] {
    const found: SimulatedDomain[] = [];
    for (const domain of this.#byUuid.values()) if (matchesDomain(domain, flags)) found.push(domain);
    return found;
  }

  /** `name` only makes the error clearer. */
  byUuid(uuid: string, name?: string): SimulatedDomain {
    const domain = this.#byUuid.get(uuid);
    if (domain === undefined) {
      const suffix = name === undefined ? '' : ` (${name})`;
      throw failure('NO_DOMAIN', `no domain with matching uuid '${uuid}'${suffix}`);
    }
    return domain;
  }

  byName(name: string): SimulatedDomain {
    const domain = this.#byName.get(name);
    if (domain === undefined) throw failure('NO_DOMAIN', `no domain with matching name '${name}'`);
    return domain;
  }

  byId(id: number): SimulatedDomain {
    const domain = this.#byId.get(id);
    if (domain === undefined) throw failure('NO_DOMAIN', `no domain with matching id ${id}`);
    return domain;
  }

  /** Defines a persistent domain, or redefines the one with the same UUID and name. */
  define(config: DomainConfig): SimulatedDomain {
    const known = this.#findFor(config);
    const wasPersistent = known?.isPersistent === true;
    const domain = known ?? this.#add(config);
    domain.define(config);
    const { ADDED, UPDATED } = DomainEventDefinedDetailType;
    this.#lifecycle(domain, DomainEventType.DEFINED, wasPersistent ? UPDATED : ADDED);
    return domain;
  }

  /** Starts a domain from a document: a transient one, or a persistent one that is not active. */
  create(config: DomainConfig, options: CreateOptions): SimulatedDomain {
    const known = this.#findFor(config);
    if (known?.isActive === true) {
      throw failure('OPERATION_INVALID', `domain '${known.name}' is already active`, 'DOMAIN');
    }
    const domain = known ?? this.#add(config);
    try {
      domain.start(config, options);
    } catch (error) {
      if (known === undefined) this.#remove(domain);
      throw error;
    }
    return domain;
  }

  /** Gives a persistent domain that does not run another name. Fails if that is taken. */
  rename(domain: SimulatedDomain, config: DomainConfig): void {
    if (domain.isActive) throw failure('OPERATION_INVALID', 'cannot rename active domain', 'DOMAIN');
    if (this.#byName.has(config.name)) {
      throw failure('OPERATION_INVALID', `domain with name '${config.name}' already exists`, 'DOMAIN');
    }
    const before = domain.identity;
    this.#byName.delete(domain.name);
    domain.rename(config);
    this.#byName.set(domain.name, domain);
    const { UNDEFINED, DEFINED } = DomainEventType;
    const detail = DomainEventUndefinedDetailType.RENAMED;
    this.#host.emit({ kind: 'domain-lifecycle', domain: before, event: UNDEFINED, detail });
    this.#lifecycle(domain, DEFINED, DomainEventDefinedDetailType.RENAMED);
  }

  /** Takes a persistent definition away, with what the flags of undefine say goes with it. */
  undefine(domain: SimulatedDomain, flags: number): void {
    const { NVRAM, KEEP_NVRAM, MANAGED_SAVE, SNAPSHOTS_METADATA, CHECKPOINTS_METADATA } = DomainUndefineFlags;
    const kept = (count: number, what: string, flag: number): void => {
      if (count === 0 || domain.isActive || (flags & flag) !== 0) return;
      throw failure('OPERATION_INVALID', `cannot delete inactive domain with ${count} ${what}`);
    };
    kept(domain.snapshotCount, 'snapshots', SNAPSHOTS_METADATA);
    kept(domain.checkpointCount, 'checkpoints', CHECKPOINTS_METADATA);
    if (domain.managedSave !== undefined) {
      if ((flags & MANAGED_SAVE) === 0) {
        throw failure('OPERATION_INVALID', 'Refusing to undefine while domain managed save image exists');
      }
      domain.managedSave = undefined;
    }
    if ((flags & NVRAM) !== 0 && (flags & KEEP_NVRAM) !== 0) {
      throw failure('INVALID_ARG', 'flags NVRAM and KEEP_NVRAM are mutually exclusive');
    }
    if (domain.isPersistent && domain.inactiveConfig.hasNvram && (flags & (NVRAM | KEEP_NVRAM)) === 0) {
      throw failure('OPERATION_INVALID', 'cannot undefine domain with nvram');
    }
    domain.undefine();
    if (!domain.isActive) this.#remove(domain);
    this.#lifecycle(domain, DomainEventType.UNDEFINED, DomainEventUndefinedDetailType.REMOVED);
  }

  /** Puts a domain there as part of the state that a host begins with: no event, no check. */
  seed(config: DomainConfig, running: AdoptOptions | undefined): SimulatedDomain {
    const domain = this.#add(config);
    domain.define(config);
    if (running !== undefined) domain.adopt(config, running);
    return domain;
  }

  /** The domain that `config` would replace; undefined for a new one. Fails if name and UUID belong to two. */
  #findFor(config: DomainConfig): SimulatedDomain | undefined {
    const same = this.#byUuid.get(config.uuid);
    if (same !== undefined) {
      if (same.name === config.name) return same;
      throw failure(
        'OPERATION_FAILED',
        `domain '${same.name}' is already defined with uuid ${same.uuid}`,
        'DOMAIN',
      );
    }
    const namesake = this.#byName.get(config.name);
    if (namesake === undefined) return undefined;
    throw failure(
      'OPERATION_FAILED',
      `domain '${namesake.name}' already exists with uuid ${namesake.uuid}`,
      'DOMAIN',
    );
  }

  #add(config: DomainConfig): SimulatedDomain {
    const domain = new SimulatedDomain(this.#environment, config);
    this.#byUuid.set(domain.uuid, domain);
    this.#byName.set(domain.name, domain);
    return domain;
  }

  #remove(domain: SimulatedDomain): void {
    this.#byUuid.delete(domain.uuid);
    this.#byName.delete(domain.name);
  }

  #activate(domain: SimulatedDomain, config: DomainConfig): number {
    this.#host.admit(config, { memoryKiB: this.#memoryKiB });
    this.#memoryKiB += config.memoryKiB;
    const id = ++this.#lastId;
    this.#byId.set(id, domain);
    return id;
  }

  #deactivate(domain: SimulatedDomain, id: number, config: DomainConfig): void {
    this.#byId.delete(id);
    this.#memoryKiB -= config.memoryKiB;
    if (!domain.isPersistent) this.#remove(domain);
  }

  #lifecycle(domain: SimulatedDomain, event: number, detail: number): void {
    this.#host.emit({ kind: 'domain-lifecycle', domain: domain.identity, event, detail });
  }
}
