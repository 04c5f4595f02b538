import { ComputeError } from '@hostelry/compute';

/** Where events of devices come from; libvirt's connection satisfies it. */
export interface DeviceEventSource {
  onDomainEvent(
    name: 'deviceRemoved' | 'deviceRemovalFailed',
    listener: (event: { readonly domain: { readonly uuid: string }; readonly deviceAlias: string }) => void,
  ): Promise<() => unknown>;
}

/** What became of a device that the guest was asked to let go. */
export type Removal = 'removed' | 'refused';

/** Hears of the devices of one guest. */
export type RemovalListener = (alias: string, removal: Removal) => void;

/** The end of a wait for a device; made before the guest is asked, since the event may come before the call's reply. */
export interface Departure {
  /** What became of it; undefined if nothing came in time. Rejects with the signal's reason, or `unreachable` when events end. */
  until(options: {
    readonly timeoutMs: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<Removal | undefined>;
  close(): void;
}

/** The removals of devices on one connection: registered with the daemon once, and told to whoever waits. Nothing is polled. */
export class DeviceEvents {
  readonly #listeners = new Map<string, Set<RemovalListener>>();
  readonly #departures = new Map<string, Set<OpenDeparture>>();
  #stops: (() => unknown)[] = [];

  /** Begins to hear; on failure nothing stays registered. */
  static async listen(source: DeviceEventSource): Promise<DeviceEvents> {
    const events = new DeviceEvents();
    try {
      for (const [name, removal] of [
        ['deviceRemoved', 'removed'],
        ['deviceRemovalFailed', 'refused'],
      ] as const) {
        const stop = await source.onDomainEvent(name, ({ domain, deviceAlias }) => {
          events.deliver(domain.uuid, deviceAlias, removal);
        });
        events.#stops.push(stop);
      }
    } catch (error) {
      events.close('registering failed');
      throw error;
    }
    return events;
  }

  /** Tells of every removal from a guest, awaited or not; returns how to stop that. */
  subscribe(uuid: string, listener: RemovalListener): () => void {
    const listeners = this.#listeners.get(uuid) ?? new Set();
    this.#listeners.set(uuid, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(uuid) === listeners) this.#listeners.delete(uuid);
    };
  }

  /** Begins to wait for a device. Always close it. */
  expect(uuid: string, alias: string): Departure {
    const key = `${uuid} ${alias}`;
    const departures = this.#departures.get(key) ?? new Set();
    this.#departures.set(key, departures);
    const departure = new OpenDeparture(() => {
      departures.delete(departure);
      if (departures.size === 0 && this.#departures.get(key) === departures) this.#departures.delete(key);
    });
    departures.add(departure);
    return departure;
  }

  /** An event came: who waits for the device goes on before others are told. */
  deliver(uuid: string, alias: string, removal: Removal): void {
    for (const departure of this.#departures.get(`${uuid} ${alias}`) ?? []) departure.end(removal);
    for (const listener of this.#listeners.get(uuid) ?? []) listener(alias, removal);
  }

  /** Events end here: nobody may go on waiting for one. */
  close(reason: string): void {
    for (const departures of this.#departures.values()) for (const each of departures) each.fail(reason);
    this.#listeners.clear();
    // The connection may be gone, and the registration with it.
    for (const stop of this.#stops) void Promise.resolve(stop()).catch(() => undefined);
    this.#stops = [];
  }
}

class OpenDeparture implements Departure {
  readonly #onClose: () => void;
  #removal: Removal | undefined;
  #failure: ComputeError | undefined;
  #wake: (() => void) | undefined;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  end(removal: Removal): void {
    this.#removal ??= removal;
    this.#wake?.();
  }

  fail(reason: string): void {
    this.#failure = new ComputeError(
      'unreachable',
      `The connection was lost while a device was removed: ${reason}`,
    );
    this.#wake?.();
  }

  close(): void {
    this.#onClose();
  }

  async until(options: {
    readonly timeoutMs: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<Removal | undefined> {
    const { timeoutMs, signal } = options;
    signal?.throwIfAborted();
    const wake = () => this.#wake?.();
    const timer = setTimeout(wake, timeoutMs);
    signal?.addEventListener('abort', wake, { once: true });
    try {
      if (this.#removal === undefined && this.#failure === undefined) {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
      if (this.#removal !== undefined) return this.#removal;
      if (this.#failure !== undefined) throw this.#failure;
      signal?.throwIfAborted();
      return undefined;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      this.#wake = undefined;
    }
  }
}
