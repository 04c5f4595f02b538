import { BlockList, isIP } from 'node:net';
import { type CallOptions } from '../call-options.js';
import { rejectField } from '../reject-field.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { MAC, objectSchema } from '../schema-fragments.js';
import { RESOURCE_NAME } from './storage-pools.js';

/** An address that the network's DHCP server keeps for one guest. */
export interface DhcpReservation {
  /** Of the guest's interface; for IPv4. */
  readonly mac?: string;
  /** What the guest calls itself, and is called in the network's DNS. IPv6 knows guests by it. */
  readonly name?: string;
  readonly address: string;
}

export interface AddressRange {
  readonly start: string;
  readonly end: string;
}

/** Addresses of a network. */
export interface NetworkSubnet {
  /** The host's own address in it. */
  readonly address: string;
  /** Bits of the network's part. */
  readonly prefix: number;
  /** Absent where nobody gives addresses. */
  readonly dhcp?: {
    readonly ranges?: readonly AddressRange[];
    readonly reservations?: readonly DhcpReservation[];
  };
}

/** Names that the network's DNS server tells the address of. */
export interface DnsHost {
  readonly address: string;
  readonly names: readonly string[];
}

/** A network as it is wanted. */
export interface NetworkSpec {
  /** 1 to 128 letters, digits, `-`, `_` or `.`; unique on its host. */
  readonly name: string;
  /**
   * How it reaches others: `nat` behind the host's address, `route` with its own addresses, `open` as `route` and without firewall rules of libvirt's,
   * `isolated` not at all, `bridge` as a part of the network that a bridge of the host is on.
   */
  readonly forward: 'nat' | 'route' | 'open' | 'isolated' | 'bridge';
  /** The bridge of the host; it must be there for `bridge`, and is made for all else. Default: the next that is free. */
  readonly bridge?: string;
  /** For `nat` and `route`: only through this device of the host. */
  readonly device?: string;
  /** Bytes of a packet at most. */
  readonly mtu?: number;
  /** The DNS domain of its guests. */
  readonly domain?: string;
  /** Not for `bridge`. */
  readonly subnets?: readonly NetworkSubnet[];
  readonly dnsHosts?: readonly DnsHost[];
  /** Start it with the host. Default true. */
  readonly autostart?: boolean;
}

/** A network as its host describes it now. */
export interface NetworkInfo {
  readonly name: string;
  readonly state: 'running' | 'stopped';
  /** False for networks that vanish when they stop. */
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** As NetworkSpec has it, or another mode that libvirt knows, for example `hostdev`. */
  readonly forward: string;
  readonly bridge?: string;
  readonly mtu?: number;
  readonly domain?: string;
  readonly subnets: readonly NetworkSubnet[];
  readonly dnsHosts: readonly DnsHost[];
  /** Instances with an interface in it, in order of name. */
  readonly usedBy: readonly { readonly uuid: string; readonly name: string }[];
}

/** An address that the network's DHCP server gave. */
export interface NetworkLease {
  readonly address: string;
  readonly prefix: number;
  readonly mac?: string;
  /** What the guest calls itself. */
  readonly name?: string;
  /** Milliseconds since the epoch; absent where it does not end. */
  readonly expiresAt?: number;
}

/** The virtual networks of a host, named by their names. Of each method: `not-found` for a network that is not there. */
export interface NetworksFacet {
  /** All networks, running or not, in order of name. */
  list(options?: CallOptions): Promise<readonly NetworkInfo[]>;

  get(network: string, options?: CallOptions): Promise<NetworkInfo>;

  /** Defines a network and starts it. `invalid` names the field; `conflict` if the name, the bridge or the addresses are taken. On failure it is not there. */
  create(spec: NetworkSpec, options?: CallOptions): Promise<NetworkInfo>;

  /** No error if it runs. */
  start(network: string, options?: CallOptions): Promise<void>;

  /** `conflict` while an instance that runs is on it. No error if it is stopped; one that is not persistent is gone. */
  stop(network: string, options?: CallOptions): Promise<void>;

  /** Whether it is started with the host. `conflict` for a network that is not persistent. */
  setAutostart(network: string, autostart: boolean, options?: CallOptions): Promise<void>;

  /** Stops a network and forgets it. `conflict` while an instance has an interface in it. */
  delete(network: string, options?: CallOptions): Promise<void>;

  /** The addresses that its DHCP server gave and that have not expired. */
  leases(network: string, options?: CallOptions): Promise<readonly NetworkLease[]>;

  /**
   * Keeps an address for a guest from now on, also while the network runs; one for the same MAC address or name is replaced.
   * `invalid` for an address of no subnet of it; `conflict` if it is kept for another. A guest that has an address takes the new one when it asks again.
   */
  reserve(network: string, reservation: DhcpReservation, options?: CallOptions): Promise<void>;

  /** Keeps an address no longer; named by the MAC address, name or address of its reservation. `not-found` if there is none. */
  release(network: string, reserved: string, options?: CallOptions): Promise<void>;

  /** Has the network's DNS tell these names for an address, in place of those it told. No names: it tells none, which is no error if it did not. */
  setDnsHost(network: string, host: DnsHost, options?: CallOptions): Promise<void>;
}

const ADDRESS: JsonSchema = { type: 'string', pattern: '^[0-9a-fA-F.:]+$', description: 'an IP address' };
const BRIDGE: JsonSchema = {
  type: 'string',
  pattern: '^[^/\\s]{1,15}$',
  description: 'a name of at most 15 characters',
};
const HOST_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9]([A-Za-z0-9._-]{0,252})$',
  description: 'a host name of letters, digits, "-", "_" and "."',
};

/** The schema of DhcpReservation. */
export const dhcpReservationSchema: JsonSchema = objectSchema(
  { mac: MAC, name: HOST_NAME, address: ADDRESS },
  ['address'],
);

/** The schema of DnsHost. */
export const dnsHostSchema: JsonSchema = objectSchema(
  { address: ADDRESS, names: { type: 'array', maxItems: 64, items: HOST_NAME } },
  ['address', 'names'],
);

const SUBNET: JsonSchema = objectSchema(
  {
    address: ADDRESS,
    prefix: { type: 'integer', minimum: 1, maximum: 127 },
    dhcp: objectSchema({
      ranges: { type: 'array', items: objectSchema({ start: ADDRESS, end: ADDRESS }, ['start', 'end']) },
      reservations: { type: 'array', items: dhcpReservationSchema },
    }),
  },
  ['address', 'prefix'],
);

/** The schema of NetworkSpec. */
export const networkSpecSchema: JsonSchema = objectSchema(
  {
    name: RESOURCE_NAME,
    forward: { enum: ['nat', 'route', 'open', 'isolated', 'bridge'] },
    bridge: BRIDGE,
    device: BRIDGE,
    mtu: { type: 'integer', minimum: 68, maximum: 65_535 },
    domain: HOST_NAME,
    subnets: { type: 'array', maxItems: 16, items: SUBNET },
    dnsHosts: { type: 'array', items: dnsHostSchema },
    autostart: { type: 'boolean' },
  },
  ['name', 'forward'],
);

/** Checks a network spec from outside, shape and meaning, and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateNetworkSpec(value: unknown): NetworkSpec {
  const subject = 'Network spec';
  checkSchema(networkSpecSchema, value, subject);
  const spec = value as NetworkSpec;
  const { forward, subnets = [], device } = spec;
  if (forward === 'bridge') {
    if (spec.bridge === undefined) rejectField(subject, 'bridge', 'is missing: name a bridge of the host');
    if (subnets.length > 0)
      rejectField(subject, 'subnets', "does not go with forward bridge: its addresses are others'");
  }
  if (device !== undefined && forward !== 'nat' && forward !== 'route') {
    rejectField(subject, 'device', `does not go with forward ${forward}`);
  }
  for (const [index, subnet] of subnets.entries()) checkSubnet(subject, `subnets.${index}`, subnet);
  for (const [index, { address }] of (spec.dnsHosts ?? []).entries()) {
    checkAddress(subject, `dnsHosts.${index}.address`, address);
  }
  return spec;
}

/** Checks a reservation from outside, shape and meaning; as validateNetworkSpec. */
export function validateDhcpReservation(value: unknown): DhcpReservation {
  checkSchema(dhcpReservationSchema, value, 'Reservation');
  const reservation = value as DhcpReservation;
  checkReservation('Reservation', '', reservation);
  return reservation;
}

/** Checks a DNS host from outside; as validateNetworkSpec. */
export function validateDnsHost(value: unknown): DnsHost {
  checkSchema(dnsHostSchema, value, 'DNS host');
  const host = value as DnsHost;
  checkAddress('DNS host', 'address', host.address);
  return host;
}

/** Whether an address is one of a subnet. */
export function isInSubnet(address: string, subnet: Pick<NetworkSubnet, 'address' | 'prefix'>): boolean {
  const family = familyOf(subnet.address);
  if (isIP(address) === 0 || familyOf(address) !== family) return false;
  const list = new BlockList();
  list.addSubnet(subnet.address, subnet.prefix, family);
  return list.check(address, family);
}

function checkSubnet(subject: string, field: string, subnet: NetworkSubnet): void {
  checkAddress(subject, `${field}.address`, subnet.address);
  if (familyOf(subnet.address) === 'ipv4' && subnet.prefix > 30) {
    rejectField(subject, `${field}.prefix`, `is ${subnet.prefix}, which leaves no address for guests`);
  }
  const { ranges = [], reservations = [] } = subnet.dhcp ?? {};
  const inside = (at: string, address: string): void => {
    if (isInSubnet(address, subnet)) return;
    rejectField(
      subject,
      `${field}.dhcp.${at}`,
      `is ${address}, which is not in ${subnet.address}/${subnet.prefix}`,
    );
  };
  for (const [index, { start, end }] of ranges.entries()) {
    inside(`ranges.${index}.start`, start);
    inside(`ranges.${index}.end`, end);
    const order = new BlockList();
    try {
      order.addRange(start, end, familyOf(start));
    } catch {
      // That is how it says that the end is before the start.
      rejectField(subject, `${field}.dhcp.ranges.${index}.end`, `is ${end}, which is before ${start}`);
    }
  }
  for (const [index, reservation] of reservations.entries()) {
    const at = `reservations.${index}`;
    checkReservation(subject, `${field}.dhcp.${at}.`, reservation);
    inside(`${at}.address`, reservation.address);
  }
}

function checkReservation(subject: string, field: string, { mac, name, address }: DhcpReservation): void {
  checkAddress(subject, `${field}address`, address);
  if (familyOf(address) === 'ipv4') {
    if (mac === undefined) rejectField(subject, `${field}mac`, 'is missing: IPv4 knows guests by it');
  } else if (mac !== undefined) {
    rejectField(subject, `${field}mac`, `is ${mac}: IPv6 knows guests by their names`);
  } else if (name === undefined) rejectField(subject, `${field}name`, 'is missing: IPv6 knows guests by it');
}

function checkAddress(subject: string, field: string, address: string): void {
  if (isIP(address) === 0)
    rejectField(subject, field, `is ${JSON.stringify(address)}: it must be an IP address`);
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}
