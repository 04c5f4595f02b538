import { type Clock, systemClock } from './hypervisor/clock.js';
import { makeDefaultHost } from './hypervisor/default-host.js';
import { type SimulatedHost } from './hypervisor/host.js';
import { makePlainHost } from './hypervisor/plain-host.js';
import { type HostRequest, readHostUri } from './hypervisor/uri.js';

/** How a Simulator is set up; all have defaults. */
export interface SimulatorOptions {
  /** How many guests a host of its own begins with where its URI does not say. Default 0. */
  readonly guests?: number | undefined;
  /** Milliseconds since the epoch; the machine's clock unless told. */
  readonly now?: (() => number) | undefined;
  /** The hosts' time, with what happens later: `new ManualClock()` for time that a test moves. Default: `now`, and the machine's timers. */
  readonly clock?: Clock | undefined;
}

/**
 * A world of simulated hosts, by URI.
 * `test:///default` is libvirt's own default test state; any other `test:///NAME?cpus=&memoryMiB=&guests=` is a host
 * of that name, made on first use. A host keeps its size: parameters that come later are ignored.
 */
export class Simulator {
  readonly #options: SimulatorOptions;
  readonly #clock: Clock;
  readonly #hosts = new Map<string, SimulatedHost>();

  constructor(options: SimulatorOptions = {}) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock(options.now);
  }

  /** The host at that URI, made if it is new. Throws LibvirtError for a URI that is none of ours. */
  host(uri = 'test:///default'): SimulatedHost {
    const request = readHostUri(uri);
    let host = this.#hosts.get(request.name);
    if (host === undefined) {
      host = this.#make(request);
      this.#hosts.set(request.name, host);
    }
    return host;
  }

  /** The hosts made so far. */
  get hosts(): readonly SimulatedHost[] {
    return [...this.#hosts.values()];
  }

  #make(request: HostRequest): SimulatedHost {
    const { guests } = this.#options;
    const clock = this.#clock;
    if (request.name === 'default') return makeDefaultHost({ clock });
    return makePlainHost({ guests, ...definedOnly(request), name: request.name, clock });
  }
}

/** Without the parameters that the URI does not have, so that they do not hide the defaults. */
function definedOnly(request: HostRequest): Partial<HostRequest> {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}
