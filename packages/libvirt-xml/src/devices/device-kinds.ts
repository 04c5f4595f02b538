import { type Devices } from '../generated/types/domain.js';

/** What a device is: the name of its element. */
export type DeviceKind = Exclude<keyof Devices, 'emulator'>;

/** The type of a kind of device. */
export type DeviceOf<K extends DeviceKind> =
  NonNullable<Devices[K]> extends readonly (infer Each)[] ? Each : NonNullable<Devices[K]>;

/** Every kind, in the order in which libvirt writes them. */
export const deviceKinds = [
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
  'redirfilter',
  'hub',
  'watchdog',
  'memballoon',
  'rng',
  'nvram',
  'panic',
  'shmem',
  'memory',
  'iommu',
  'vsock',
] as const satisfies readonly DeviceKind[];

/** Anything with devices: a domain, or a fragment of one that was put together for a plug. */
export interface DeviceHolder {
  devices?: Devices;
}

/** A device with the keys that it is known by. */
export type DeviceEntry<K extends DeviceKind = DeviceKind> = { [Each in K]: DeviceEntryOf<Each> }[K];

/** As DeviceEntry, of one kind. */
export interface DeviceEntryOf<K extends DeviceKind> {
  readonly kind: K;
  readonly device: DeviceOf<K>;
  /** Its place among the devices of its kind, from 0. */
  readonly ordinal: number;
  /** The alias, the user's own (`ua-...`) or libvirt's. */
  readonly alias: string | undefined;
  /** Its address in the guest (addressKey); undefined where libvirt is to choose it. */
  readonly address: string | undefined;
  /** What makes it this one among its kind (naturalKey). */
  readonly natural: string | undefined;
  /** Where its content comes from (sourceKey). */
  readonly source: string | undefined;
  /** The device of the host that is passed through (hostSourceKey). */
  readonly hostSource: string | undefined;
}
