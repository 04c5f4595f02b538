import { capabilitiesXml, domainCapabilitiesXml } from './capabilities-xml.js';
import { type Clock, systemClock } from './clock.js';
import { type DomainConfig } from './domain-config.js';
import { DomainRegistry } from './domain-registry.js';
import { type Disk } from '@hostelry/libvirt-xml';
import { type SentDevice } from './device-kinds.js';
import { completeDomain, diskOf } from './domain-xml.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { HostEvents } from './events.js';
import { Faults } from './faults.js';
import { type Hardware } from './hardware.js';
import { NetworkRegistry } from './network.js';
import { ConsoleRegistry } from './console-registry.js';
import { StorageRegistry } from './storage-registry.js';

/** What a host is. */
export interface HostOptions {
  /** As GET_URI answers it, for example `test:///default`. */
  readonly uri: string;
  /** As the host calls itself. */
  readonly hostname: string;
  readonly hardware: Hardware;
  /** The machine's own time unless told. */
  readonly clock?: Clock | undefined;
}

/** How long what takes time takes on a host, in milliseconds. */
export interface Durations {
  /** A save, a core dump, a snapshot's memory. Default 0: done when the call returns. */
  jobMs: number;
  /** A migration's memory. Default 0. */
  migrationMs: number;
  /** A block copy, commit, pull or backup. Default 50. */
  blockJobMs: number;
}

/** Versions that the simulated daemon claims, as libvirt codes them: major·10⁶ + minor·10³ + release. */
export const LIBVIRT_VERSION = 9_000_000;
/** The version of the hypervisor, as libvirt's test driver has it. */
export const HYPERVISOR_VERSION = 2;
/** What the connection says it drives, as libvirt's test driver does. */
export const HYPERVISOR_TYPE = 'TEST';

/**
 * One simulated host: its guests, networks and storage, its events, and the faults planted in it.
 * It runs nothing: no timer, no thread, no file; everything happens within the call that asks for it.
 */
export class SimulatedHost {
  readonly uri: string;
  readonly hostname: string;
  readonly hardware: Hardware;
  /** Faults planted for the calls of all clients of this host. */
  readonly faults = new Faults();
  readonly events = new HostEvents();
  readonly domains: DomainRegistry;
  readonly networks: NetworkRegistry;
  readonly storage: StorageRegistry;
  readonly consoles: ConsoleRegistry;
  readonly clock: Clock;
  /** May be changed at any time; what has begun keeps its length. */
  readonly durations: Durations = { jobMs: 0, migrationMs: 0, blockJobMs: 50 };
  readonly #startedAt: number;
  readonly #parts = new Map<unknown, unknown>();

  constructor(options: HostOptions) {
    this.uri = options.uri;
    this.hostname = options.hostname;
    this.hardware = options.hardware;
    this.clock = options.clock ?? systemClock();
    this.#startedAt = this.now();
    const emit = this.events.emit.bind(this.events);
    this.networks = new NetworkRegistry(emit);
    this.storage = new StorageRegistry(emit);
    this.consoles = new ConsoleRegistry(this.events);
    this.domains = new DomainRegistry({
      now: () => this.clock.now(),
      emit,
      admit: (config, running) => this.#admit(config, running.memoryKiB),
    });
  }

  /** What belongs to this host without being loaded with it, made when first asked for. */
  part<T>(Part: new (host: SimulatedHost) => T): T {
    let part = this.#parts.get(Part) as T | undefined;
    if (part === undefined) {
      part = new Part(this);
      this.#parts.set(Part, part);
    }
    return part;
  }

  /** Reads and completes a definition with this host's defaults. Fails as libvirt does. */
  readDomain(xml: string): DomainConfig {
    return completeDomain(xml, { arch: this.hardware.arch });
  }

  /** Defines a persistent domain. */
  defineDomain(xml: string): SimulatedDomain {
    return this.domains.define(this.readDomain(xml));
  }

  /** Fails as a start does for a guest that needs what this host has not: networks, disks, boot files. */
  requireResources(config: DomainConfig): void {
    for (const nic of config.interfaces) {
      if (nic.network !== undefined) this.networks.requireActive(nic.network);
    }
    for (const disk of config.disks) this.storage.volumeOf(disk);
    for (const path of config.bootFiles) this.storage.requireFile(path);
  }

  /** Fails as plugging it in does, for a device that needs what this host has not: a network, a volume. */
  requireDevice({ kind, device }: SentDevice): void {
    const { target, source } = device as Partial<Disk> & { readonly source?: { readonly network?: string } };
    if (kind === 'interface' && device.type === 'network' && source?.network !== undefined) {
      this.networks.requireActive(source.network);
    } else if (kind === 'disk' && target !== undefined) {
      this.storage.volumeOf(diskOf(device as Disk));
    }
  }

  /** The daemon loses its hypervisor: clients that asked to be told are, with libvirt's number of the reason. */
  loseConnections(reason: number): void {
    this.events.emit({ kind: 'connection-closed', reason });
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.clock.now();
  }

  /** Milliseconds since the host was made. */
  get uptimeMs(): number {
    return this.now() - this.#startedAt;
  }

  /** KiB that no active guest has. */
  get freeMemoryKiB(): number {
    return Math.max(0, this.hardware.memoryKiB - this.domains.usedMemoryKiB);
  }

  /** The document of virConnectGetCapabilities. */
  get capabilities(): string {
    return capabilitiesXml(this.hardware);
  }

  /** The document of virConnectGetDomainCapabilities. Fails for a kind of guest that the host has not. */
  domainCapabilities(wanted: {
    readonly arch: string | undefined;
    readonly virtType: string | undefined;
  }): string {
    const { arch = this.hardware.arch, virtType = 'test' } = wanted;
    if (arch !== this.hardware.arch || virtType !== 'test') {
      throw failure('INVALID_ARG', `unable to find any emulator to serve '${arch}' '${virtType}' guests`);
    }
    return domainCapabilitiesXml(this.hardware, virtType);
  }

  /** The host's side of starting a guest: memory, vCPUs, disks and networks, in the order that libvirt meets them. */
  #admit(config: DomainConfig, usedKiB: number): void {
    const { hardware } = this;
    if (config.maxVcpus > hardware.maxVcpus) {
      const detail = `Maximum CPUs greater than specified machine type limit ${hardware.maxVcpus}`;
      throw failure('CONFIG_UNSUPPORTED', detail);
    }
    this.requireResources(config);
    const free = hardware.overcommit ? hardware.memoryKiB : hardware.memoryKiB - usedKiB;
    if (config.memoryKiB > free) {
      const wanted = `domain '${config.name}' wants ${config.memoryKiB} KiB`;
      const detail = `cannot set up guest memory: ${wanted}, the host has ${Math.max(0, free)} KiB free`;
      throw failure('OPERATION_FAILED', detail);
    }
  }
}
