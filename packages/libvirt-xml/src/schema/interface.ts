import { type DeviceAddress, type DeviceBase, type DeviceBoot } from './address.js';
import { type OnOff, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** A MAC address. */
export interface Mac {
  address: string;
  type?: 'generated' | 'static';
  check?: YesNo;
}

/** The card the guest sees. */
export interface InterfaceModel {
  type: string;
}

/** The host's end of a network card. */
export interface InterfaceTarget {
  dev?: string;
  managed?: YesNo;
}

/** How a network card is driven. */
export interface InterfaceDriver {
  name?: 'qemu' | 'vhost' | 'vfio' | 'kvm' | 'xen';
  txmode?: 'iothread' | 'timer';
  ioeventfd?: OnOff;
  event_idx?: OnOff;
  queues?: number;
  rx_queue_size?: number;
  tx_queue_size?: number;
  rss?: OnOff;
  rss_hash_report?: OnOff;
  iommu?: OnOff;
  ats?: OnOff;
  packed?: OnOff;
}

/** Whether the cable is plugged. */
export interface InterfaceLink {
  state: 'up' | 'down';
}

/** The largest packet, in bytes. */
export interface Mtu {
  size: number;
}

/** The port profile of a virtual switch. */
export interface VirtualPort {
  type?: '802.1Qbg' | '802.1Qbh' | 'openvswitch' | 'midonet';
  parameters?: VirtualPortParameters;
}

/** Parameters of a virtual switch's port. */
export interface VirtualPortParameters {
  interfaceid?: string;
  profileid?: string;
  managerid?: string;
  typeid?: string;
  typeidversion?: string;
  instanceid?: string;
}

/** VLAN tags of a port. */
export interface Vlan {
  trunk?: YesNo;
  tag?: VlanTag[];
}

/** One VLAN. */
export interface VlanTag {
  id: number;
  nativeMode?: 'tagged' | 'untagged';
}

/** Limits in both directions. */
export interface Bandwidth {
  inbound?: BandwidthLimit;
  outbound?: BandwidthLimit;
}

/** Rates in KiB a second, bursts in KiB. */
export interface BandwidthLimit {
  average?: number;
  peak?: number;
  floor?: number;
  burst?: number;
}

/** A filter's use, with its parameters. */
export interface FilterReference {
  filter: string;
  parameter?: FilterParameter[];
}

/** A parameter of a filter. */
export interface FilterParameter {
  name: string;
  value: string;
}

/** A network filter script. */
export interface InterfaceScript {
  path: string;
}

/** An IP address of the guest's (or the host's) end. */
export interface InterfaceIp {
  address: string;
  family?: 'ipv4' | 'ipv6';
  prefix?: number;
  peer?: string;
}

/** Forwarding of the host's ports to the guest (type user with passt). */
export interface InterfaceBackend {
  type?: 'default' | 'passt';
  logFile?: string;
  tap?: string;
  vhost?: string;
}

/** Isolation from other ports of the bridge. */
export interface InterfacePort {
  isolated?: YesNo;
}

/** What every network card has. */
export interface InterfaceBase extends DeviceBase {
  managed?: YesNo;
  trustGuestRxFilters?: YesNo;
  mac?: Mac;
  virtualport?: VirtualPort;
  vlan?: Vlan;
  target?: InterfaceTarget;
  model?: InterfaceModel;
  driver?: InterfaceDriver;
  backend?: InterfaceBackend;
  filterref?: FilterReference;
  script?: InterfaceScript;
  link?: InterfaceLink;
  mtu?: Mtu;
  bandwidth?: Bandwidth;
  port?: InterfacePort;
  ip?: InterfaceIp[];
  boot?: DeviceBoot;
}

/** A network of libvirt's. */
export interface NetworkInterfaceSource {
  network: string;
  portgroup?: string;
  portid?: string;
  bridge?: string;
}

/** A bridge of the host. */
export interface BridgeInterfaceSource {
  bridge: string;
}

/** A card of the host, through macvtap. */
export interface DirectInterfaceSource {
  dev: string;
  mode?: 'vepa' | 'bridge' | 'private' | 'passthrough';
}

/** A card of the host for type user with passt. */
export interface UserInterfaceSource {
  dev?: string;
}

/** The host's end of type ethernet: addresses. */
export interface EthernetInterfaceSource {
  ip?: InterfaceIp[];
}

/** A card of the host, given to the guest. */
export interface HostdevInterfaceSource {
  address?: DeviceAddress;
}

/** A socket of a vhost-user backend. */
export interface VhostUserInterfaceSource {
  type?: 'unix';
  path?: string;
  mode?: 'client' | 'server';
}

/** An address of the socket types. */
export interface SocketInterfaceSource {
  address?: string;
  port?: number;
}

/** A network card on a network of libvirt's. */
export interface NetworkInterface extends InterfaceBase {
  type: 'network';
  source: NetworkInterfaceSource;
}

/** A network card on a bridge of the host. */
export interface BridgeInterface extends InterfaceBase {
  type: 'bridge';
  source: BridgeInterfaceSource;
}

/** A network card behind user-space address translation. */
export interface UserInterface extends InterfaceBase {
  type: 'user';
  source?: UserInterfaceSource;
}

/** A network card straight on a card of the host. */
export interface DirectInterface extends InterfaceBase {
  type: 'direct';
  source: DirectInterfaceSource;
}

/** A network card on a tap device that someone else connects. */
export interface EthernetInterface extends InterfaceBase {
  type: 'ethernet';
  source?: EthernetInterfaceSource;
}

/** A card of the host that the guest owns. */
export interface HostdevInterface extends InterfaceBase {
  type: 'hostdev';
  source: HostdevInterfaceSource;
}

/** A network card on a vhost-user socket. */
export interface VhostUserInterface extends InterfaceBase {
  type: 'vhostuser';
  source: VhostUserInterfaceSource;
}

/** A network card on a socket between guests. */
export interface SocketInterface extends InterfaceBase {
  type: 'server' | 'client' | 'mcast' | 'udp';
  source: SocketInterfaceSource;
}

/** A network card of a guest. */
export type Interface =
  | NetworkInterface
  | BridgeInterface
  | UserInterface
  | DirectInterface
  | EthernetInterface
  | HostdevInterface
  | VhostUserInterface
  | SocketInterface;

const socketSource = { children: { source: 'SocketInterfaceSource' } } as const;

export const interfaceRows = {
  Mac: { attributes: { address: 'string', type: 'string', check: 'string' } },
  InterfaceModel: { attributes: { type: 'string' } },
  InterfaceTarget: { attributes: { dev: 'string', managed: 'string' } },
  InterfaceDriver: {
    attributes: {
      name: 'string',
      txmode: 'string',
      ioeventfd: 'string',
      event_idx: 'string',
      queues: 'integer',
      rx_queue_size: 'integer',
      tx_queue_size: 'integer',
      rss: 'string',
      rss_hash_report: 'string',
      iommu: 'string',
      ats: 'string',
      packed: 'string',
    },
  },
  InterfaceLink: { attributes: { state: 'string' } },
  Mtu: { attributes: { size: 'integer' } },
  VirtualPort: { attributes: { type: 'string' }, children: { parameters: 'VirtualPortParameters' } },
  VirtualPortParameters: {
    attributes: {
      interfaceid: 'string',
      profileid: 'string',
      managerid: 'string',
      typeid: 'string',
      typeidversion: 'string',
      instanceid: 'string',
    },
  },
  Vlan: { attributes: { trunk: 'string' }, children: { tag: ['VlanTag'] } },
  VlanTag: { attributes: { id: 'integer', nativeMode: 'string' } },
  Bandwidth: { children: { inbound: 'BandwidthLimit', outbound: 'BandwidthLimit' } },
  BandwidthLimit: {
    attributes: { average: 'integer', peak: 'integer', floor: 'integer', burst: 'integer' },
  },
  FilterReference: { attributes: { filter: 'string' }, children: { parameter: ['FilterParameter'] } },
  FilterParameter: { attributes: { name: 'string', value: 'string' } },
  InterfaceScript: { attributes: { path: 'string' } },
  InterfaceIp: {
    attributes: { address: 'string', family: 'string', prefix: 'integer', peer: 'string' },
  },
  InterfaceBackend: { attributes: { type: 'string', logFile: 'string', tap: 'string', vhost: 'string' } },
  InterfacePort: { attributes: { isolated: 'string' } },
  NetworkInterfaceSource: {
    attributes: { network: 'string', portgroup: 'string', portid: 'string', bridge: 'string' },
  },
  BridgeInterfaceSource: { attributes: { bridge: 'string' } },
  DirectInterfaceSource: { attributes: { dev: 'string', mode: 'string' } },
  UserInterfaceSource: { attributes: { dev: 'string' } },
  EthernetInterfaceSource: { children: { ip: ['InterfaceIp'] } },
  HostdevInterfaceSource: { children: { address: 'DeviceAddress' } },
  VhostUserInterfaceSource: { attributes: { type: 'string', path: 'string', mode: 'string' } },
  SocketInterfaceSource: { attributes: { address: 'string', port: 'integer' } },
  UnknownInterfaceSource: {},
  Interface: {
    attributes: { type: 'string', managed: 'string', trustGuestRxFilters: 'string' },
    children: {
      mac: 'Mac',
      source: 'UnknownInterfaceSource',
      virtualport: 'VirtualPort',
      vlan: 'Vlan',
      target: 'InterfaceTarget',
      model: 'InterfaceModel',
      driver: 'InterfaceDriver',
      backend: 'InterfaceBackend',
      filterref: 'FilterReference',
      script: 'InterfaceScript',
      link: 'InterfaceLink',
      mtu: 'Mtu',
      bandwidth: 'Bandwidth',
      port: 'InterfacePort',
      ip: ['InterfaceIp'],
      boot: 'DeviceBoot',
      alias: 'Alias',
      address: 'DeviceAddress',
    },
    on: 'type',
    variants: {
      network: { children: { source: 'NetworkInterfaceSource' } },
      bridge: { children: { source: 'BridgeInterfaceSource' } },
      user: { children: { source: 'UserInterfaceSource' } },
      direct: { children: { source: 'DirectInterfaceSource' } },
      ethernet: { children: { source: 'EthernetInterfaceSource' } },
      hostdev: { children: { source: 'HostdevInterfaceSource' } },
      vhostuser: { children: { source: 'VhostUserInterfaceSource' } },
      server: socketSource,
      client: socketSource,
      mcast: socketSource,
      udp: socketSource,
    },
  },
} satisfies TypeRows;
