import {
  ComputeError,
  isInSubnet,
  type DhcpReservation,
  type DnsHost,
  type NetworkInfo,
  type NetworkLease,
  type NetworkSpec,
  type NetworkSubnet,
  type ResourceChange,
} from '@hostelry/compute';

interface Network {
  spec: NetworkSpec;
  autostart: boolean;
  isRunning: boolean;
}

/** A guest, as far as networks see it. */
export interface NetworkGuest {
  readonly uuid: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly definition: {
    readonly interfaces: readonly { readonly mac: string; readonly kind: string; readonly source?: string }[];
  };
}

/** What the networks need of their host. */
export interface NetworkHost {
  guests(): readonly NetworkGuest[];
  tellNetwork(name: string, change: ResourceChange): void;
}

const DEFAULT: NetworkSpec = {
  ...{ name: 'default', forward: 'nat', bridge: 'virbr0' },
  subnets: [
    {
      ...{ address: '192.168.122.1', prefix: 24 },
      dhcp: { ranges: [{ start: '192.168.122.2', end: '192.168.122.254' }] },
    },
  ],
};

/** The networks of a host in memory; `default` is there from the beginning. */
export class HostNetworks {
  readonly #host: NetworkHost;
  readonly #networks = new Map<string, Network>([
    ['default', { spec: DEFAULT, autostart: true, isRunning: true }],
  ]);

  constructor(host: NetworkHost) {
    this.#host = host;
  }

  has(name: string): boolean {
    return this.#networks.has(name);
  }

  list(): readonly NetworkInfo[] {
    return [...this.#networks.keys()].sort().map((name) => this.info(name));
  }

  info(name: string): NetworkInfo {
    const { spec, autostart, isRunning } = this.#find(name);
    const { forward, bridge, mtu, domain, subnets = [], dnsHosts = [] } = spec;
    return {
      ...{ name, state: isRunning ? 'running' : 'stopped', persistent: true, autostart, forward },
      ...(bridge === undefined ? {} : { bridge }),
      ...(mtu === undefined ? {} : { mtu }),
      ...(domain === undefined ? {} : { domain }),
      ...{ subnets, dnsHosts },
      usedBy: this.#usersOf(name).map((guest) => ({ uuid: guest.uuid, name: guest.name })),
    };
  }

  create(spec: NetworkSpec): NetworkInfo {
    const { name, autostart = true } = spec;
    if (this.has(name)) throw new ComputeError('conflict', `Network "${name}" exists already`);
    this.#networks.set(name, { spec, autostart, isRunning: false });
    this.#host.tellNetwork(name, 'defined');
    this.setRunning(name, true);
    return this.info(name);
  }

  setRunning(name: string, isRunning: boolean): void {
    const network = this.#find(name);
    if (network.isRunning === isRunning) return;
    const user = this.#usersOf(name).find((guest) => guest.isActive);
    if (!isRunning && user !== undefined) throw inUse('stop', name, user);
    network.isRunning = isRunning;
    this.#host.tellNetwork(name, isRunning ? 'started' : 'stopped');
  }

  setAutostart(name: string, autostart: boolean): void {
    this.#find(name).autostart = autostart;
  }

  delete(name: string): void {
    this.#find(name);
    const [user] = this.#usersOf(name);
    if (user !== undefined) throw inUse('delete', name, user);
    this.setRunning(name, false);
    this.#networks.delete(name);
    this.#host.tellNetwork(name, 'undefined');
  }

  /** Each guest that runs has the address that is kept for it, or else the next of the first range. */
  leases(name: string): readonly NetworkLease[] {
    const { spec } = this.#find(name);
    const [subnet] = spec.subnets ?? [];
    if (subnet?.dhcp === undefined) return [];
    const { address: own, prefix, dhcp } = subnet;
    return this.#usersOf(name)
      .filter((guest) => guest.isActive)
      .flatMap((guest) => guest.definition.interfaces.filter(({ source }) => source === name))
      .map(({ mac }, index) => {
        const kept = dhcp.reservations?.find((each) => each.mac === mac);
        const next = own.replace(/[0-9]+$/, String(100 + index));
        return { address: kept?.address ?? next, prefix, mac, ...(kept?.name && { name: kept.name }) };
      });
  }

  reserve(name: string, reservation: DhcpReservation): void {
    const { subnets = [] } = this.#find(name).spec;
    const { address, mac, name: called } = reservation;
    const subnet = subnets.find((each) => isInSubnet(address, each));
    if (subnet === undefined) {
      throw new ComputeError('invalid', `Address ${address} is in no subnet of network "${name}"`, {
        details: { field: 'address' },
      });
    }
    const isSame = (each: DhcpReservation): boolean =>
      mac === undefined ? each.name === called : each.mac === mac;
    const kept = subnet.dhcp?.reservations ?? [];
    if (kept.some((each) => each.address === address && !isSame(each))) {
      throw new ComputeError('conflict', `Address ${address} of network "${name}" is kept for another guest`);
    }
    this.#replace(name, subnet, [...kept.filter((each) => !isSame(each)), reservation]);
  }

  release(name: string, reserved: string): void {
    for (const subnet of this.#find(name).spec.subnets ?? []) {
      const kept = subnet.dhcp?.reservations ?? [];
      const left = kept.filter((each) => ![each.mac, each.name, each.address].includes(reserved));
      if (left.length < kept.length) return this.#replace(name, subnet, left);
    }
    throw new ComputeError('not-found', `Network "${name}" keeps no address for ${reserved}`);
  }

  setDnsHost(name: string, host: DnsHost): void {
    const network = this.#find(name);
    const others = (network.spec.dnsHosts ?? []).filter(({ address }) => address !== host.address);
    network.spec = { ...network.spec, dnsHosts: host.names.length === 0 ? others : [...others, host] };
  }

  #replace(name: string, subnet: NetworkSubnet, reservations: readonly DhcpReservation[]): void {
    const network = this.#find(name);
    const changed = { ...subnet, dhcp: { ...subnet.dhcp, reservations } };
    const subnets = (network.spec.subnets ?? []).map((each) => (each === subnet ? changed : each));
    network.spec = { ...network.spec, subnets };
  }

  #usersOf(name: string): readonly NetworkGuest[] {
    return this.#host
      .guests()
      .filter(({ definition }) =>
        definition.interfaces.some(({ kind, source }) => kind === 'network' && source === name),
      );
  }

  #find(name: string): Network {
    const network = this.#networks.get(name);
    if (network !== undefined) return network;
    throw new ComputeError('not-found', `There is no network "${name}"`);
  }
}

function inUse(verb: string, name: string, guest: NetworkGuest): ComputeError {
  return new ComputeError('conflict', `Cannot ${verb} network "${name}": instance "${guest.name}" is on it`);
}
