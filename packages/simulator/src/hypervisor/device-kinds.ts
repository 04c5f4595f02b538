import { type Devices, type Domain, parseDomain } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { readDocument } from './read-document.js';

/** The kinds of devices that a guest may have many of, and clients may add and take away, by their element. */
const MANY = [
  'disk',
  'controller',
  'lease',
  'filesystem',
  'interface',
  'smartcard',
  'serial',
  'parallel',
  'console',
  'channel',
  'input',
  'tpm',
  'graphics',
  'sound',
  'audio',
  'video',
  'hostdev',
  'redirdev',
  'hub',
  'watchdog',
  'rng',
  'panic',
  'shmem',
  'memory',
] as const;
/** Those that there is one of. */
const ONE = ['memballoon', 'vsock', 'iommu', 'nvram'] as const;

/** A kind of device, by its element. */
export type DeviceKind = (typeof MANY)[number] | (typeof ONE)[number];

/** What all devices have: what tells one from another. */
export interface AnyDevice {
  alias?: { name: string };
  readonly target?: { readonly dev?: string };
  readonly mac?: { readonly address: string };
  readonly type?: string;
  readonly address?: object;
}

/** One device that a client sent, and its kind. */
export interface SentDevice {
  readonly kind: DeviceKind;
  readonly device: AnyDevice;
}

/** Reads the document of one device. Fails as libvirt does for what is none. */
export function readDevice(xml: string): SentDevice {
  const root = /<([a-z]+)/.exec(xml)?.[1];
  const wrap = (device: string): string =>
    `<domain type='test'><name>n</name><memory>1</memory><os><type>hvm</type></os><devices>${device}</devices></domain>`;
  const parse = (device: string): Domain => parseDomain(wrap(device.replace(/^\s*<\?xml[^>]*\?>/, '')));
  const { devices = {} } = readDocument({ root: root ?? 'device', origin: 'DOMAIN', parse }, xml);
  for (const kind of [...MANY, ...ONE]) {
    const [device] = devicesOf(devices, kind);
    if (device !== undefined) return { kind, device };
  }
  throw failure('XML_ERROR', `unknown device type '${root ?? ''}'`, 'DOMAIN');
}

/** The devices of one kind. */
export function devicesOf(devices: Devices, kind: DeviceKind): readonly AnyDevice[] {
  const found = devices[kind] as AnyDevice | readonly AnyDevice[] | undefined;
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly AnyDevice[]) : [found as AnyDevice];
}

/** Puts devices in the place of those of a kind. */
export function setDevices(devices: Devices, kind: DeviceKind, list: readonly AnyDevice[]): void {
  // Each kind's own type is what `devicesOf` gave or `readDevice` read for it.
  const slots = devices as Record<string, unknown>;
  if (list.length === 0) delete slots[kind];
  else slots[kind] = isOne(kind) ? list[0] : [...list];
}

/** Whether a guest has at most one device of that kind. */
export function isOne(kind: DeviceKind): boolean {
  return (ONE as readonly string[]).includes(kind);
}

/** Every device with its kind. */
export function allDevices(devices: Devices): SentDevice[] {
  return [...MANY, ...ONE].flatMap((kind) => devicesOf(devices, kind).map((device) => ({ kind, device })));
}
