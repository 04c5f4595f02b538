import { DeviceEvents, type DeviceEventSource } from '../devices/hotplug/device-events.js';
import { isLibvirtError, toComputeError } from '../errors.js';

/** The removals of devices on one connection, registered with the daemon when somebody first asks. They end with the connection. */
export class DeviceHearing {
  readonly #source: DeviceEventSource;
  #events: Promise<DeviceEvents> | undefined;

  constructor(source: DeviceEventSource) {
    this.#source = source;
  }

  /** What is heard; nothing at all where the hypervisor tells no removals. A registration that failed is tried again by the next who asks. */
  events(): Promise<DeviceEvents> {
    this.#events ??= DeviceEvents.listen(this.#source).catch((error: unknown) => {
      if (isLibvirtError(error, 'NO_SUPPORT')) return new DeviceEvents();
      this.#events = undefined;
      throw toComputeError(error, { what: 'Cannot hear of the removal of devices' });
    });
    return this.#events;
  }

  /** Nobody may go on waiting for a removal. */
  close(reason: string): void {
    void this.#events?.then(
      (events) => events.close(reason),
      // Nothing was registered.
      () => undefined,
    );
  }
}
