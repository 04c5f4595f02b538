import { ComputeError } from '@hostelry/compute';
import { type FakeGuest } from './fake-guest.js';

/** What a host does for another one on its network. */
export interface Neighbour {
  /** Guests that may come, by UUID. */
  readonly expected: { has(uuid: string): boolean };
  /** `no-resources` if so much memory does not fit. */
  checkMemory(name: string, memoryMiB: number): void;
  /** Takes over a running guest. */
  adopt(guest: FakeGuest): void;
}

/** The hosts that can reach each other, by name. */
export class FakeNetwork {
  readonly #hosts = new Map<string, Neighbour>();

  /** Puts a host on the network; one of the same name is replaced. */
  add(name: string, host: Neighbour): void {
    this.#hosts.set(name, host);
  }

  /** `unreachable` if there is none of that name. */
  host(name: string): Neighbour {
    const host = this.#hosts.get(name);
    if (host !== undefined) return host;
    throw new ComputeError('unreachable', `There is no host "${name}" on the network`);
  }
}
