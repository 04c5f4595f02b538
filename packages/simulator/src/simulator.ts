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
}

/**
 * A world of simulated hosts, by URI.
 * `test:///default` is libvirt's own default test state; any other `test:///NAME?cpus=&memoryMiB=&guests=` is a host
 * of that name, made on first use. A host keeps its size: parameters that come later are ignored.
 */
export class Simulator {
  readonly #options: SimulatorOptions;
  readonly #hosts = new Map<string, SimulatedHost>();

  constructor(options: SimulatorOptions = {}) {
    this.#options = options;
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
    const { now, guests } = this.#options;
    if (request.name === 'default') return makeDefaultHost({ now });
    return makePlainHost({ guests, ...definedOnly(request), name: request.name, now });
  }
}

/** Without the parameters that the URI does not have, so that they do not hide the defaults. */
function definedOnly(request: HostRequest): Partial<HostRequest> {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}
