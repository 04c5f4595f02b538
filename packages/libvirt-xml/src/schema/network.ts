import { type Mtu } from './interface.js';
import { type ForeignElement } from './foreign.js';
import { type OnOff, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** A network of libvirt's. */
export interface Network {
  ipv6?: YesNo;
  trustGuestRxFilters?: YesNo;
  connections?: number;
  name: string;
  uuid?: string;
  title?: string;
  description?: string;
  metadata?: ForeignElement[];
  forward?: NetworkForward;
  bridge?: NetworkBridge;
  mtu?: Mtu;
  mac?: NetworkMac;
  domain?: NetworkDomain;
  ip?: NetworkIp[];
}

/** How a network reaches the world; without it, not at all. */
export interface NetworkForward {
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev';
  dev?: string;
  managed?: YesNo;
  nat?: NetworkNat;
  interface?: { dev: string; connections?: number }[];
}

/** What address translation uses. */
export interface NetworkNat {
  ipv6?: YesNo;
  address?: NetworkRange;
  port?: { start: number; end: number };
}

/** A network's bridge; delay in seconds. */
export interface NetworkBridge {
  name?: string;
  zone?: string;
  stp?: OnOff;
  delay?: number;
  macTableManager?: 'kernel' | 'libvirt';
}

/** The bridge's MAC address. */
export interface NetworkMac {
  address: string;
}

/** The DNS domain of a network's guests. */
export interface NetworkDomain {
  name: string;
  localOnly?: YesNo;
}

/** An address of the host on the network. */
export interface NetworkIp {
  family?: 'ipv4' | 'ipv6';
  address: string;
  netmask?: string;
  prefix?: number;
  localPtr?: YesNo;
  dhcp?: NetworkDhcp;
}

/** Addresses for guests. */
export interface NetworkDhcp {
  range?: NetworkRange[];
  host?: NetworkDhcpHost[];
  bootp?: { file: string; server?: string };
}

/** A range of addresses, both ends in it. */
export interface NetworkRange {
  start: string;
  end: string;
}

/** An address kept for one guest. */
export interface NetworkDhcpHost {
  id?: string;
  mac?: string;
  name?: string;
  ip: string;
}

export const networkRows = {
  Network: {
    attributes: { ipv6: 'string', trustGuestRxFilters: 'string', connections: 'integer' },
    children: {
      name: 'string',
      uuid: 'string',
      title: 'string',
      description: 'string',
      metadata: 'Metadata',
      forward: 'NetworkForward',
      bridge: 'NetworkBridge',
      mtu: 'Mtu',
      mac: 'NetworkMac',
      domain: 'NetworkDomain',
      ip: ['NetworkIp'],
    },
  },
  NetworkForward: {
    attributes: { mode: 'string', dev: 'string', managed: 'string' },
    children: { nat: 'NetworkNat', interface: ['NetworkForwardInterface'] },
  },
  NetworkForwardInterface: { attributes: { dev: 'string', connections: 'integer' } },
  NetworkNat: {
    attributes: { ipv6: 'string' },
    children: { address: 'NetworkRange', port: 'NetworkPortRange' },
  },
  NetworkPortRange: { attributes: { start: 'integer', end: 'integer' } },
  NetworkBridge: {
    attributes: {
      name: 'string',
      zone: 'string',
      stp: 'string',
      delay: 'integer',
      macTableManager: 'string',
    },
  },
  NetworkMac: { attributes: { address: 'string' } },
  NetworkDomain: { attributes: { name: 'string', localOnly: 'string' } },
  NetworkIp: {
    attributes: {
      family: 'string',
      address: 'string',
      netmask: 'string',
      prefix: 'integer',
      localPtr: 'string',
    },
    children: { dhcp: 'NetworkDhcp' },
  },
  NetworkDhcp: {
    children: { range: ['NetworkRange'], host: ['NetworkDhcpHost'], bootp: 'NetworkBootp' },
  },
  NetworkRange: { attributes: { start: 'string', end: 'string' } },
  NetworkDhcpHost: { attributes: { id: 'string', mac: 'string', name: 'string', ip: 'string' } },
  NetworkBootp: { attributes: { file: 'string', server: 'string' } },
} satisfies TypeRows;
