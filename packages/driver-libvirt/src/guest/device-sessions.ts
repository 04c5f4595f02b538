import { type CallOptions, type DriverEventListener, type Report } from '@hostelry/compute';
import { type DeviceEvents } from '../devices/hotplug/device-events.js';
import type { GuestDevices } from '../devices/hotplug/guest-devices.js';
import { raceAbort } from '../race-abort.js';
import { type Guest } from './guest.js';

/** What sessions need of a host; `Host` satisfies it. */
export interface DeviceSessionsHost {
  deviceEvents(signal?: AbortSignal): Promise<DeviceEvents>;
  subscribe(listener: DriverEventListener): () => void;
}

/** How a hypervisor's guests are given devices and let them go. */
export interface Hotplug {
  /** A device is out when the call returns: no event tells, and devices have no names of the user's. */
  readonly isSilent: boolean;
}

/**
 * Changes of guests' devices, one at a time for each guest. A guest that was asked to let a device go and has not yet is listened to
 * until it does, or stops, or the connection is lost: then the next change finds out.
 */
export class DeviceSessions {
  readonly #host: DeviceSessionsHost;
  readonly #report: Report;
  readonly #turns = new Map<string, Promise<void>>();
  readonly #open = new Map<string, GuestDevices>();

  constructor(host: DeviceSessionsHost, report: Report) {
    this.#host = host;
    this.#report = report;
    // For as long as both live: the driver owns the one and the other.
    host.subscribe((event) => {
      if (event.type === 'host') for (const uuid of [...this.#open.keys()]) this.#close(uuid);
      else if (event.change === 'stopped' || event.change === 'undefined') this.#close(event.uuid);
    });
  }

  /** Does the work once no other change of the guest is under way, and before any other begins. */
  async inTurn<T>(uuid: string, options: CallOptions, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(uuid) ?? Promise.resolve();
    let end = (): void => undefined;
    const own = new Promise<void>((resolve) => (end = resolve));
    const turn = before.then(() => own);
    this.#turns.set(uuid, turn);
    try {
      await raceAbort(before, options.signal);
      return await work();
    } finally {
      end();
      if (this.#turns.get(uuid) === turn) this.#turns.delete(uuid);
    }
  }

  /** Does something with the guest's devices as they are now. To be called in turn. */
  async use<T>(
    guest: Guest,
    { isSilent, ...options }: Hotplug & CallOptions,
    work: (devices: GuestDevices) => Promise<T>,
  ): Promise<T> {
    const { uuid } = guest;
    const devices = await this.#devicesOf(guest, isSilent, options);
    this.#open.set(uuid, devices);
    try {
      return await work(devices);
    } finally {
      if (devices.leaving.length === 0) this.#close(uuid);
    }
  }

  async #devicesOf(guest: Guest, isSilent: boolean, options: CallOptions): Promise<GuestDevices> {
    const known = this.#open.get(guest.uuid);
    if (known !== undefined) {
      await known.refresh(options);
      return known;
    }
    const [events, { GuestDevices }] = await Promise.all([
      this.#host.deviceEvents(options.signal),
      import('../devices/hotplug/guest-devices.js'),
    ]);
    return GuestDevices.open({ domain: guest.domain, events, isSilent, report: this.#report }, options);
  }

  #close(uuid: string): void {
    this.#open.get(uuid)?.close();
    this.#open.delete(uuid);
  }
}
