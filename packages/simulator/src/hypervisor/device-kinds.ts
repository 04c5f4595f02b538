import {
  type DeviceKind as AnyDeviceKind,
  deviceKinds,
  type Devices,
  type Domain,
  parseDomain,
} from '@hostelry/libvirt-xml';
import { failure } from './errors.js';
import { readDocument } from './read-document.js';

/** A kind of device that clients may add and take away, by its element. */
export type DeviceKind = Exclude<AnyDeviceKind, 'redirfilter'>;

/** Those that a guest has one of. */
const ONE: readonly DeviceKind[] = ['memballoon', 'vsock', 'iommu', 'nvram'];

/** Those that it may have many of, and then the others. */
const KINDS: readonly DeviceKind[] = [
  ...deviceKinds.filter((kind) => kind !== 'redirfilter').filter((kind) => !isOne(kind)),
  ...ONE,
];

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
  for (const kind of KINDS) {
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
  return ONE.includes(kind);
}

/** Every device with its kind. */
export function allDevices(devices: Devices): SentDevice[] {
  return KINDS.flatMap((kind) => devicesOf(devices, kind).map((device) => ({ kind, device })));
}
