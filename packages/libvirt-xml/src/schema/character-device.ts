import { type DeviceBase } from './address.js';
import { type OnOff, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** A path of the host (a device, a pipe, a file, or the pseudo terminal libvirt opened). */
export interface PathSource {
  path?: string;
  append?: OnOff;
}

/** A unix socket of the host. */
export interface UnixSource {
  mode?: 'bind' | 'connect';
  path?: string;
  reconnect?: Reconnect;
}

/** A TCP socket of the host. */
export interface TcpSource {
  mode?: 'bind' | 'connect';
  host?: string;
  service?: string;
  tls?: YesNo;
  reconnect?: Reconnect;
}

/** One end of a UDP pair. */
export interface UdpSource {
  mode?: 'bind' | 'connect';
  host?: string;
  service?: string;
}

/** A channel of SPICE, or of D-Bus. */
export interface ChannelNameSource {
  channel?: string;
}

/** Both ends of a null modem. */
export interface NullModemSource {
  master: string;
  slave: string;
}

/** Reconnecting to a lost peer; seconds. */
export interface Reconnect {
  enabled: YesNo;
  timeout?: number;
}

/** The protocol on a TCP socket. */
export interface CharacterProtocol {
  type: 'raw' | 'telnet' | 'telnets' | 'tls';
}

/** A file that gets a copy of what the guest writes. */
export interface CharacterLog {
  file: string;
  append?: OnOff;
}

/** What is at the host's end of a character device. */
export type CharacterBackend =
  | { type?: 'pty'; source?: PathSource }
  | { type: 'file' | 'dev' | 'pipe'; source?: PathSource }
  | { type: 'unix'; source?: UnixSource }
  | { type: 'tcp'; source?: TcpSource; protocol?: CharacterProtocol }
  | { type: 'udp'; source?: UdpSource[] }
  | { type: 'spiceport' | 'dbus'; source?: ChannelNameSource }
  | { type: 'nmdm'; source?: NullModemSource }
  | { type: 'null' | 'vc' | 'stdio' | 'spicevmc' | 'qemu-vdagent' };

/** What every character device has. */
export interface CharacterDeviceBase extends DeviceBase {
  log?: CharacterLog;
}

/** The kind of serial port. */
export interface SerialTarget {
  type?: string;
  port?: number;
  model?: SerialModel;
}

/** The chip of a serial port. */
export interface SerialModel {
  name: string;
}

/** A serial port. */
export type Serial = CharacterDeviceBase & CharacterBackend & { target?: SerialTarget };

/** A parallel port. */
export type Parallel = CharacterDeviceBase & CharacterBackend & { target?: SerialTarget };

/** The kind of console. */
export interface ConsoleTarget {
  type?: 'serial' | 'virtio' | 'xen' | 'lxc' | 'uml' | 'openvz' | 'sclp' | 'sclplm';
  port?: number;
}

/** The console of a guest; `tty` repeats the pseudo terminal of a running guest. */
export type Console = CharacterDeviceBase & CharacterBackend & { tty?: string; target?: ConsoleTarget };

/** What the guest sees of a channel. */
export interface ChannelTarget {
  type?: 'virtio' | 'guestfwd' | 'xen';
  name?: string;
  state?: 'connected' | 'disconnected';
  address?: string;
  port?: number;
}

/** A channel between host and guest (the guest agent, say). */
export type Channel = CharacterDeviceBase & CharacterBackend & { target?: ChannelTarget };

const pathSource = { children: { source: 'PathSource', protocol: null } } as const;
const channelName = { children: { source: 'ChannelNameSource', protocol: null } } as const;
const nothing = { children: { source: null, protocol: null } } as const;
const backends = {
  on: 'type',
  absent: 'pty',
  variants: {
    pty: pathSource,
    file: pathSource,
    dev: pathSource,
    pipe: pathSource,
    unix: { children: { source: 'UnixSource', protocol: null } },
    tcp: { children: { source: 'TcpSource' } },
    udp: { children: { source: ['UdpSource'], protocol: null } },
    spiceport: channelName,
    dbus: channelName,
    nmdm: { children: { source: 'NullModemSource', protocol: null } },
    null: nothing,
    vc: nothing,
    stdio: nothing,
    spicevmc: nothing,
    'qemu-vdagent': nothing,
  },
} as const;
const ends = { log: 'CharacterLog', alias: 'Alias', address: 'DeviceAddress' } as const;
const type = { type: 'string' } as const;

export const characterDeviceRows = {
  PathSource: { attributes: { path: 'string', append: 'string' } },
  UnixSource: { attributes: { mode: 'string', path: 'string' }, children: { reconnect: 'Reconnect' } },
  TcpSource: {
    attributes: { mode: 'string', host: 'string', service: 'string', tls: 'string' },
    children: { reconnect: 'Reconnect' },
  },
  UdpSource: { attributes: { mode: 'string', host: 'string', service: 'string' } },
  ChannelNameSource: { attributes: { channel: 'string' } },
  NullModemSource: { attributes: { master: 'string', slave: 'string' } },
  Reconnect: { attributes: { enabled: 'string', timeout: 'integer' } },
  CharacterProtocol: { attributes: { type: 'string' } },
  CharacterLog: { attributes: { file: 'string', append: 'string' } },
  SerialTarget: { attributes: { type: 'string', port: 'integer' }, children: { model: 'SerialModel' } },
  SerialModel: { attributes: { name: 'string' } },
  ConsoleTarget: { attributes: { type: 'string', port: 'integer' } },
  ChannelTarget: {
    attributes: { type: 'string', name: 'string', state: 'string', address: 'string', port: 'integer' },
  },
  Serial: {
    attributes: type,
    children: { source: 'PathSource', protocol: 'CharacterProtocol', target: 'SerialTarget', ...ends },
    ...backends,
  },
  Parallel: {
    attributes: type,
    children: { source: 'PathSource', protocol: 'CharacterProtocol', target: 'SerialTarget', ...ends },
    ...backends,
  },
  Console: {
    attributes: { type: 'string', tty: 'string' },
    children: { source: 'PathSource', protocol: 'CharacterProtocol', target: 'ConsoleTarget', ...ends },
    ...backends,
  },
  Channel: {
    attributes: type,
    children: { source: 'PathSource', protocol: 'CharacterProtocol', target: 'ChannelTarget', ...ends },
    ...backends,
  },
} satisfies TypeRows;
