import { nextDriveIndex, type DiskBus } from '../devices/drive-name.js';
import { type DevSpecOf } from '../devices/registry.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';
import { type DiskKind } from '../images/cached-image.js';

/** A volume as a guest's disk sees it. */
export interface DiskVolume {
  /** The volume's path on the host. */
  readonly path: string;
  readonly format: string;
  /** Default `file`. */
  readonly kind?: DiskKind;
}

/** The volumes that a guest is given, by what they are for. */
export interface GuestVolumes {
  readonly root?: DiskVolume | undefined;
  /** The NoCloud seed, an ISO 9660 file system. */
  readonly seed?: DiskVolume | undefined;
}

/** All disks of a guest in the order that they are named and attached (Nova's `_get_guest_storage_config`). */
export function guestStorage(volumes: GuestVolumes, profile: DeviceProfile): DevSpecOf<'disk'>[] {
  const taken = new Set<string>();
  const { diskBus, cdromBus } = profile;
  const { root, seed } = volumes;
  return [
    ...(root === undefined ? [] : [guestDisk('disk', root, { bus: diskBus, taken, profile })]),
    ...(seed === undefined ? [] : [guestDisk('cdrom', seed, { bus: cdromBus, taken, profile })]),
  ];
}

/**
 * One disk (Nova's `_get_guest_disk_config`). The cache mode is QEMU's default: whether the host's file system can do
 * without its page cache is known only there, and a guest that asks for it in vain does not start.
 */
export function guestDisk(
  device: 'disk' | 'cdrom',
  volume: DiskVolume,
  place: { readonly bus: DiskBus; readonly taken: Set<string>; readonly profile: DeviceProfile },
): DevSpecOf<'disk'> {
  const { bus, taken, profile } = place;
  return {
    type: 'disk',
    device,
    diskType: volume.kind ?? 'file',
    path: volume.path,
    format: volume.format,
    iface: bus,
    index: nextDriveIndex(bus, taken),
    // What happens at an error of the storage is the hypervisor's default.
    propagateErrors: 'default',
    ...(profile.diskDriver === undefined ? {} : { driverName: profile.diskDriver }),
    ...(device === 'disk' ? { discard: true } : {}),
  };
}
