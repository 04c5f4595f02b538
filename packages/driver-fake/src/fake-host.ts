import { ComputeError, type HostInfo, type InstanceChange } from '@hostelry/compute';
import { type FakeGuest } from './fake-guest.js';
import { type FakeDriverOptions } from './options.js';

/** A guest changed: what its host tells whoever watches. */
export type GuestListener = (guest: FakeGuest, change: InstanceChange) => void;

/** A host in memory. It outlives the drivers that are connected to it, as a real one does. */
export class FakeHost {
  readonly #options: Required<FakeDriverOptions>;
  readonly #guests = new Map<string, FakeGuest>();
  readonly #listeners = new Set<GuestListener>();

  constructor(options: FakeDriverOptions = {}) {
    this.#options = { hostname: 'fake', cpus: 8, memoryMiB: 16_384, ...options };
  }

  /** Calls the listener for each change from now on; returns how to stop that. */
  watch(listener: GuestListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  guests(): readonly FakeGuest[] {
    return [...this.#guests.values()];
  }

  /** `not-found` if there is none. */
  guest(uuid: string): FakeGuest {
    const guest = this.#guests.get(uuid);
    if (guest !== undefined) return guest;
    throw new ComputeError('not-found', `There is no instance ${uuid} on host "${this.#options.hostname}"`);
  }

  /** `conflict` if the name or UUID is taken; `no-resources` if it is larger than what is free. */
  check(guest: FakeGuest): void {
    for (const { name, uuid } of this.guests()) {
      if (guest.name === name) throw taken(`named "${name}"`, 'name');
      if (guest.uuid === uuid) throw taken(`with UUID ${uuid}`, 'uuid');
    }
    this.#checkMemory(guest);
  }

  /** Takes the guest in, not running. Checked again, since time may have passed. */
  define(guest: FakeGuest): void {
    this.check(guest);
    this.#guests.set(guest.uuid, guest);
    this.#tell(guest, 'defined');
  }

  undefine(guest: FakeGuest): void {
    if (this.#guests.delete(guest.uuid)) this.#tell(guest, 'undefined');
  }

  /** `no-resources` if it does not fit beside what runs. */
  start(guest: FakeGuest): void {
    this.#checkMemory(guest);
    guest.state = 'running';
    this.#tell(guest, 'started');
  }

  /** Takes the power away; without effect on what is down. */
  stop(guest: FakeGuest): void {
    if (!guest.isActive) return;
    guest.state = 'stopped';
    guest.closeConsole();
    this.#tell(guest, 'stopped');
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

  #checkMemory({ name, memoryMiB }: FakeGuest): void {
    const freeMiB = this.#options.memoryMiB - this.#memoryUsedMiB();
    if (memoryMiB <= freeMiB) return;
    throw new ComputeError(
      'no-resources',
      `Instance "${name}" is too large: it needs ${memoryMiB} MiB, and ${freeMiB} MiB are free`,
      { details: { field: 'memoryMiB' } },
    );
  }

  #memoryUsedMiB(): number {
    const active = this.guests().filter((guest) => guest.isActive);
    return active.reduce((sum, guest) => sum + guest.memoryMiB, 0);
  }

  #tell(guest: FakeGuest, change: InstanceChange): void {
    for (const listener of [...this.#listeners]) listener(guest, change);
  }
}

function taken(what: string, field: string): ComputeError {
  return new ComputeError('conflict', `An instance ${what} exists already`, { details: { field } });
}
