import {
  ComputeError,
  type DeviceSpec,
  type HostInfo,
  type InstanceChange,
  type InterfaceSpec,
  type MaintenanceStatus,
  type ResourceChange,
} from '@hostelry/compute';
import { type Definition } from './definition.js';
import { type FakeGuest } from './fake-guest.js';
import { FakeNetwork } from './fake-network.js';
import { HostImages } from './host-images.js';
import { HostNetworks } from './host-networks.js';
import { HostPools } from './host-pools.js';
import { HostVolumes } from './host-volumes.js';
import { type FakeDriverOptions } from './options.js';

/** A guest changed: what its host tells whoever watches. */
export type GuestListener = (
  guest: Pick<FakeGuest, 'uuid' | 'name' | 'state'>,
  change: InstanceChange,
) => void;

/** A pool or a network changed. */
export type ResourceListener = (type: 'pool' | 'network', name: string, change: ResourceChange) => void;

interface Watcher {
  readonly onGuest: GuestListener;
  readonly onPower: ((isUp: boolean) => void) | undefined;
  readonly onResource: ResourceListener | undefined;
}

/** The devices that every host in memory has, to give to guests. */
export const HOST_DEVICES: readonly DeviceSpec[] = [
  { kind: 'pci', address: '0000:3b:00.0' },
  { kind: 'usb', vendor: '046d', product: 'c52b' },
];

/** A host in memory. It outlives the drivers that are connected to it, as a real one does. */
export class FakeHost {
  readonly volumes = new HostVolumes();
  readonly pools: HostPools = new HostPools({
    volumes: this.volumes,
    tellPool: (name, change) => this.#tellResource('pool', name, change),
    nameOf: (uuid) => this.guest(uuid).name,
  });
  readonly networks: HostNetworks = new HostNetworks({
    guests: () => this.guests(),
    tellNetwork: (name, change) => this.#tellResource('network', name, change),
  });
  readonly network: FakeNetwork;
  /** Bridges, and networks of others, that interfaces can be connected to. */
  readonly connections = new Set<string>();
  readonly images: HostImages = new HostImages(() => this.guests());
  /** What was accepted from another host and has not arrived yet, by UUID. */
  readonly expected = new Map<string, Definition & { readonly name: string }>();
  readonly startedAt = Date.now();
  maintenance: MaintenanceStatus = { active: false };
  readonly #options: Required<FakeDriverOptions>;
  readonly #guests = new Map<string, FakeGuest>();
  readonly #watchers = new Set<Watcher>();
  #isUp = true;

  constructor(options: FakeDriverOptions = {}, network = new FakeNetwork()) {
    this.#options = { hostname: 'fake', cpus: 8, memoryMiB: 16_384, ...options };
    this.network = network;
    network.add(this.name, this);
  }

  get name(): string {
    return this.#options.hostname;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** Calls the listeners for each change of a guest, when the host goes off or on, and for each change of a pool or network, from now on; returns how to stop that. */
  watch(
    onGuest: GuestListener,
    onPower?: (isUp: boolean) => void,
    onResource?: ResourceListener,
  ): () => void {
    const watcher = { onGuest, onPower, onResource };
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  guests(): readonly FakeGuest[] {
    return [...this.#guests.values()];
  }

  /** `not-found` if there is none. */
  guest(uuid: string): FakeGuest {
    const guest = this.#guests.get(uuid);
    if (guest !== undefined) return guest;
    throw new ComputeError('not-found', `There is no instance ${uuid} on host "${this.name}"`);
  }

  /** `conflict` if the name or UUID is taken or the host is in maintenance; `no-resources` if it is larger than what is free. */
  check(guest: { readonly name: string; readonly uuid: string; readonly memoryMiB: number }): void {
    if (this.maintenance.active) {
      const { reason = '' } = this.maintenance;
      throw new ComputeError('conflict', `Host "${this.name}" is in maintenance: ${reason}`);
    }
    const expected = [...this.expected].map(([uuid, { name }]) => ({ uuid, name }));
    for (const { name, uuid } of [...this.guests(), ...expected]) {
      if (guest.name === name) throw taken(`named "${name}"`, 'name');
      if (guest.uuid === uuid) throw taken(`with UUID ${uuid}`, 'uuid');
    }
    this.checkMemory(guest.name, guest.memoryMiB);
  }

  /** `not-found` if an interface is to be connected to what is not there. */
  checkInterface({ network, bridge, vif }: InterfaceSpec): void {
    if (vif !== undefined) {
      throw new ComputeError('not-found', `There is no VIF driver "${vif.driver}" on host "${this.name}"`);
    }
    this.checkConnection(network ?? bridge);
  }

  /** `not-found` if there is no network or bridge of that name. */
  checkConnection(name: string): void {
    if (this.connections.has(name) || this.networks.has(name)) return;
    throw new ComputeError('not-found', `There is no network or bridge "${name}" on host "${this.name}"`);
  }

  /** `no-resources` if so much more memory does not fit beside what runs. */
  checkMemory(name: string, memoryMiB: number): void {
    const freeMiB = this.#options.memoryMiB - this.#memoryUsedMiB();
    if (memoryMiB <= freeMiB) return;
    throw new ComputeError(
      'no-resources',
      `Instance "${name}" is too large: it needs ${memoryMiB} MiB, and ${freeMiB} MiB are free`,
      { details: { field: 'memoryMiB' } },
    );
  }

  /** Takes the guest in, not running. Checked again, since time may have passed. */
  define(guest: FakeGuest): void {
    this.check(guest);
    this.#guests.set(guest.uuid, guest);
    this.#tell(guest, 'defined');
  }

  /** `conflict` if the name is taken. */
  rename(guest: FakeGuest, name: string): void {
    this.checkName(name);
    guest.name = name;
    this.#tell(guest, 'defined');
  }

  /** `conflict` if a guest has the name, or one that is expected. */
  checkName(wanted: string): void {
    const names = [...this.guests(), ...this.expected.values()].map(({ name }) => name);
    if (names.includes(wanted)) throw taken(`named "${wanted}"`, 'name');
  }

  /** Forgets the guest and whatever it has; volumes stay. */
  undefine(guest: FakeGuest): void {
    if (!this.#guests.delete(guest.uuid)) return;
    guest.closeScreens();
    const whole = guest.beforeRescue ?? guest.definition;
    for (const { volume } of whole.disks)
      if (volume !== undefined) this.volumes.disconnect(volume, guest.uuid);
    this.#tell(guest, 'undefined');
  }

  /** `no-resources` if it does not fit beside what runs. One whose memory was saved goes on where it was. */
  start(guest: FakeGuest): void {
    this.checkMemory(guest.name, guest.memoryMiB);
    guest.startedAt = Date.now();
    guest.log = Buffer.concat([guest.log, Buffer.from(`${guest.name} starts\r\n`)]);
    guest.isFrozen = false;
    const wasPaused = guest.saved === 'paused';
    guest.saved = undefined;
    guest.state = 'running';
    this.#tell(guest, 'started');
    if (wasPaused) this.pause(guest);
  }

  /** Takes the power away; without effect on what is down. */
  stop(guest: FakeGuest): void {
    if (!guest.isActive) return;
    this.#end(guest, 'stopped');
  }

  /** Keeps what is in memory and gives the memory back. */
  suspend(guest: FakeGuest): void {
    guest.saved = guest.state === 'paused' ? 'paused' : 'running';
    this.#end(guest, 'suspended');
  }

  pause(guest: FakeGuest): void {
    guest.state = 'paused';
    this.#tell(guest, 'paused');
  }

  resume(guest: FakeGuest): void {
    guest.state = 'running';
    this.#tell(guest, 'resumed');
  }

  reboot(guest: FakeGuest): void {
    this.#tell(guest, 'rebooted');
  }

  /** Takes over a running guest from another host. */
  adopt(guest: FakeGuest): void {
    this.expected.delete(guest.uuid);
    this.#guests.set(guest.uuid, guest);
    this.#tell(guest, 'started');
  }

  /** Lets go of a guest that runs elsewhere from now on. */
  release(guest: FakeGuest): void {
    this.#guests.delete(guest.uuid);
    const { uuid, name } = guest;
    const gone = { uuid, name, state: 'stopped' } as const;
    this.#tell(gone, 'stopped');
    this.#tell(gone, 'undefined');
  }

  /** Turns the host off or on; guests that run lose their power. */
  setPower(isUp: boolean): void {
    if (!isUp) for (const guest of this.guests()) this.stop(guest);
    this.#isUp = isUp;
    for (const watcher of [...this.#watchers]) watcher.onPower?.(isUp);
  }

  info(): HostInfo {
    const active = this.guests().filter((guest) => guest.isActive);
    const { hostname, cpus, memoryMiB } = this.#options;
    return {
      hostname,
      hypervisor: 'Fake',
      hypervisorVersion: '1.0.0',
      architecture: 'x86_64',
      cpus,
      memoryMiB,
      memoryUsedMiB: this.#memoryUsedMiB(),
      vcpusUsed: active.reduce((sum, guest) => sum + guest.vcpus, 0),
      instances: { running: active.length, total: this.#guests.size },
    };
  }

  #end(guest: FakeGuest, state: 'stopped' | 'suspended'): void {
    guest.state = state;
    guest.closeScreens();
    this.#tell(guest, state);
  }

  #memoryUsedMiB(): number {
    const active = this.guests().filter((guest) => guest.isActive);
    return active.reduce((sum, guest) => sum + guest.memoryMiB, 0);
  }

  #tellResource(type: 'pool' | 'network', name: string, change: ResourceChange): void {
    for (const watcher of [...this.#watchers]) watcher.onResource?.(type, name, change);
  }

  #tell(guest: Parameters<GuestListener>[0], change: InstanceChange): void {
    for (const watcher of [...this.#watchers]) watcher.onGuest(guest, change);
  }
}

function taken(what: string, field: string): ComputeError {
  return new ComputeError('conflict', `An instance ${what} exists already`, { details: { field } });
}
