import { type CallOptions, type Report } from '@hostelry/compute';
import { type Domain } from '@hostelry/libvirt';
import { type DeviceEvents } from '../devices/hotplug/device-events.js';
import { type DeviceHost } from '../devices/hotplug/context.js';
import { GuestDevices } from '../devices/hotplug/guest-devices.js';
import { type Host } from '../host/host.js';
import { raceAbort } from '../race-abort.js';

/** What changing guests' devices works with. */
export interface OpenDevicesParts {
  readonly host: Host;
  readonly report: Report;
  /** Whether a device is out when the call returns: no event tells, and devices have no names of the user's. */
  readonly isSilent: boolean;
  /** What the devices of a guest need of the host; `options` are those of the operation under way. */
  readonly deviceHost: (uuid: string, options: () => CallOptions) => DeviceHost;
  /** Called after each operation, whatever became of it. */
  readonly changed: (uuid: string) => void;
}

interface Opened {
  readonly devices: GuestDevices;
  readonly events: DeviceEvents;
  /** The operation under way. */
  readonly call: { options: CallOptions };
}

/**
 * The devices of a host's guests, opened for one operation at a time on each guest. One that the guest has not let go of in time
 * is still heard of afterwards, also when the connection was made anew, and is cleaned up when it does.
 */
export class OpenDevices {
  readonly #parts: OpenDevicesParts;
  readonly #turns = new Map<string, Promise<void>>();
  /** Guests that still have to let go of something. */
  readonly #lingering = new Map<string, Opened>();

  constructor(parts: OpenDevicesParts) {
    this.#parts = parts;
    // For as long as both live: the driver owns the one and the other.
    parts.host.subscribe((event) => {
      if (event.type === 'host' && event.change === 'gap') this.#hearAgain();
      const gone =
        event.type === 'instance' && event.change === 'undefined' && this.#lingering.get(event.uuid);
      if (gone) this.#close(event.uuid, gone);
    });
  }

  /** Does the work once no other change of the guest's devices is under way, and before any other begins. */
  async inTurn<T>(uuid: string, { signal }: CallOptions, work: () => Promise<T>): Promise<T> {
    const endTurn = await this.#turn(uuid, signal);
    try {
      return await work();
    } finally {
      endTurn();
    }
  }

  /** Does something with the devices of a guest, in turn. */
  use<T>(domain: Domain, options: CallOptions, work: (devices: GuestDevices) => Promise<T>): Promise<T> {
    return this.inTurn(domain.uuid, options, () => this.useInTurn(domain, options, work));
  }

  /** The same for whoever has the turn. */
  async useInTurn<T>(
    domain: Domain,
    { signal }: CallOptions,
    work: (devices: GuestDevices) => Promise<T>,
  ): Promise<T> {
    const { uuid } = domain;
    try {
      const opened = await this.#open(domain, signal === undefined ? {} : { signal });
      try {
        return await work(opened.devices);
      } finally {
        opened.call.options = {};
        if (opened.devices.leaving.length > 0) this.#lingering.set(uuid, opened);
        else this.#close(uuid, opened);
      }
    } finally {
      this.#parts.changed(uuid);
    }
  }

  /** Waits for the turn of an operation; gives how to end it. */
  async #turn(uuid: string, signal: AbortSignal | undefined): Promise<() => void> {
    const before = this.#turns.get(uuid) ?? Promise.resolve();
    let end = (): void => undefined;
    const own = new Promise<void>((resolve) => (end = resolve));
    const turn = before.then(() => own);
    this.#turns.set(uuid, turn);
    void turn.then(() => {
      if (this.#turns.get(uuid) === turn) this.#turns.delete(uuid);
    });
    try {
      await raceAbort(before, signal);
    } catch (error) {
      end();
      throw error;
    }
    return end;
  }

  async #open(domain: Domain, options: CallOptions): Promise<Opened> {
    const { host, report, deviceHost, isSilent } = this.#parts;
    const { uuid } = domain;
    const events = await host.deviceEvents(options.signal);
    const known = this.#lingering.get(uuid);
    if (known?.events === events) {
      known.call.options = options;
      await known.devices.refresh(options);
      return known;
    }
    if (known !== undefined) this.#close(uuid, known);
    const call = { options };
    const seams = { domain, events, report, isSilent, host: deviceHost(uuid, () => call.options) };
    const devices = await GuestDevices.open(seams, options);
    return { devices, events, call };
  }

  #close(uuid: string, { devices }: Opened): void {
    devices.close();
    this.#lingering.delete(uuid);
  }

  /** Events of the old connection are over: what left meanwhile is cleaned up, and the rest is heard of on the new one. */
  #hearAgain(): void {
    const { host, report } = this.#parts;
    for (const uuid of this.#lingering.keys()) {
      void (async () => {
        const connection = await host.connection();
        await this.use(await connection.domainLookupByUUID(uuid), {}, async () => undefined);
      })().catch((error: unknown) => {
        report(`Cannot see which devices instance ${uuid} has let go of`, error);
      });
    }
  }
}
