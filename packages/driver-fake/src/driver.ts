import {
  ComputeError,
  DriverEventHub,
  reportWarning,
  type CallOptions,
  type ComputeDriver,
  type ConsoleFacet,
  type DestroyOptions,
  type DriverEventListener,
  type HostInfo,
  type InstanceInfo,
  type InstanceSpec,
  type PauseFacet,
  type PowerFacet,
  type ProgressOptions,
} from '@hostelry/compute';
import { consoleFacet } from './console.js';
import { type FakeHost } from './fake-host.js';
import { guestCall, throwIfCancelled, type GuestCall } from './guest-call.js';
import { pauseFacet } from './pause.js';
import { powerFacet } from './power.js';
import { spawn } from './spawn.js';

/** The compute driver of a host in memory. It keeps no images, so it has no imageCache facet. */
export class FakeDriver implements ComputeDriver {
  readonly name = 'fake';
  readonly power: PowerFacet;
  readonly pause: PauseFacet;
  readonly console: ConsoleFacet;
  readonly #host: FakeHost;
  readonly #hub = new DriverEventHub(reportWarning);
  readonly #onGuest: GuestCall;
  #unwatch: (() => void) | undefined;

  constructor(host: FakeHost) {
    this.#host = host;
    this.#onGuest = guestCall(() => this.#connected());
    this.power = powerFacet(this.#onGuest);
    this.pause = pauseFacet(this.#onGuest);
    this.console = consoleFacet(this.#onGuest);
  }

  async start(options?: CallOptions): Promise<void> {
    throwIfCancelled('Cannot start the fake driver', options);
    this.#unwatch ??= this.#watch();
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  async hostInfo(options?: CallOptions): Promise<HostInfo> {
    const host = this.#connected();
    throwIfCancelled('Cannot describe the host', options);
    return host.info();
  }

  async list(options?: CallOptions): Promise<readonly InstanceInfo[]> {
    const host = this.#connected();
    throwIfCancelled('Cannot list the instances', options);
    return host.guests().map((guest) => guest.info());
  }

  get(uuid: string, options?: CallOptions): Promise<InstanceInfo> {
    return this.#onGuest('read', uuid, options, (guest) => guest.info());
  }

  async spawn(spec: InstanceSpec, options?: ProgressOptions): Promise<InstanceInfo> {
    return spawn(this.#connected(), spec, options);
  }

  destroy(uuid: string, options?: DestroyOptions): Promise<void> {
    return this.#onGuest('destroy', uuid, options, (guest, host) => {
      host.stop(guest);
      host.undefine(guest);
    });
  }

  subscribe(listener: DriverEventListener): () => void {
    return this.#hub.subscribe(listener);
  }

  #watch(): () => void {
    this.#hub.emit({ type: 'host', at: Date.now(), change: 'connected' });
    return this.#host.watch(({ uuid, name, state }, change) => {
      const event = { type: 'instance', at: Date.now(), uuid, name, change } as const;
      this.#hub.emit(change === 'undefined' ? event : { ...event, state });
    });
  }

  #connected(): FakeHost {
    if (this.#unwatch !== undefined) return this.#host;
    throw new ComputeError('unreachable', 'The fake driver is not started');
  }
}
