import { type NetworkIp } from '@hostelry/libvirt-xml';
import { type SimulatedHost } from './host.js';

/** An address that a network gave a guest. */
export interface Lease {
  readonly mac: string;
  readonly address: string;
  readonly prefix: number;
  /** The guest's name. */
  readonly hostname: string;
  /** Seconds since the epoch. */
  readonly expiry: number;
}

const LEASE_SECONDS = 3600;

/** Gives the guests of one host their addresses in its virtual networks; a MAC keeps its address while the host lives. */
export class DhcpServer {
  readonly #host: SimulatedHost;
  readonly #given = new Map<string, Map<string, { readonly address: string; readonly prefix: number }>>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  /** The leases of the guests that run with an interface in that network. */
  leases(network: string): Lease[] {
    const leases: Lease[] = [];
    for (const domain of this.#host.domains.list()) {
      if (!domain.isActive) continue;
      for (const nic of domain.config.interfaces) {
        if (nic.network !== network) continue;
        const given = this.addressOf(network, nic.mac);
        if (given !== undefined)
          leases.push({ mac: nic.mac, hostname: domain.name, ...given, expiry: this.#expiry() });
      }
    }
    return leases;
  }

  /** The address of that MAC, given now if it has none yet; undefined where the network gives none. */
  addressOf(network: string, mac: string): { readonly address: string; readonly prefix: number } | undefined {
    let given = this.#given.get(network);
    if (given === undefined) {
      given = new Map<string, { readonly address: string; readonly prefix: number }>();
      this.#given.set(network, given);
    }
    const known = given.get(mac);
    if (known !== undefined) return known;
    const taken = new Set([...given.values()].map(({ address }) => address));
    for (const ip of this.#host.networks.byName(network).document.ip ?? []) {
      const address = freeAddress(ip, mac, taken);
      if (address === undefined) continue;
      const lease = { address, prefix: prefixOf(ip) };
      given.set(mac, lease);
      return lease;
    }
    return undefined;
  }

  #expiry(): number {
    return Math.floor(this.#host.now() / 1000) + LEASE_SECONDS;
  }
}

/** The address that the network keeps for a MAC, else a free one of its range. IPv4 only. */
function freeAddress(ip: NetworkIp, mac: string, taken: ReadonlySet<string>): string | undefined {
  const kept = ip.dhcp?.host?.find((host) => host.mac?.toLowerCase() === mac.toLowerCase());
  if (kept !== undefined) return kept.ip;
  const range = ip.dhcp?.range?.[0];
  if (range === undefined || range.start.includes(':')) return undefined;
  const first = toNumber(range.start);
  const size = toNumber(range.end) - first + 1;
  for (let step = 0, at = hash(mac); step < size; step++, at++) {
    const address = toAddress(first + (at % size));
    if (!taken.has(address)) return address;
  }
  return undefined;
}

function prefixOf({ prefix, netmask }: NetworkIp): number {
  if (prefix !== undefined) return prefix;
  if (netmask === undefined) return 24;
  return toNumber(netmask).toString(2).replaceAll('0', '').length;
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toAddress(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

/** FNV-1a: spread over the range is all that is asked of it. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
