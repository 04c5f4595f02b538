import { type FileDisk } from '@hostelry/libvirt-xml';
import { type DeviceProfile, type DiskBus } from '../hypervisors/hypervisor.js';
import { DiskNames } from './disk-names.js';

/** A volume as a guest's disk sees it. */
export interface DiskVolume {
  /** The volume's path on the host. */
  readonly path: string;
  readonly format: string;
}

/** The volumes that a guest is given, by what they are for. */
export interface GuestVolumes {
  readonly root?: DiskVolume | undefined;
  /** The NoCloud seed, an ISO 9660 file system. */
  readonly seed?: DiskVolume | undefined;
}

/** All disks of a guest in the order that they are named and attached (Nova's `_get_guest_storage_config`). */
export function guestStorage(volumes: GuestVolumes, profile: DeviceProfile): FileDisk[] {
  const names = new DiskNames();
  const disks: FileDisk[] = [];
  if (volumes.root !== undefined) {
    disks.push(guestDisk('disk', volumes.root, { bus: profile.diskBus, names, profile }));
  }
  if (volumes.seed !== undefined) {
    disks.push(guestDisk('cdrom', volumes.seed, { bus: profile.cdromBus, names, profile }));
  }
  return disks;
}

/**
 * One disk (Nova's `_get_guest_disk_config`). The cache mode is QEMU's default: whether the host's file system can do
 * without its page cache is known only there, and a guest that asks for it in vain does not start.
 */
export function guestDisk(
  device: 'disk' | 'cdrom',
  volume: DiskVolume,
  place: { readonly bus: DiskBus; readonly names: DiskNames; readonly profile: DeviceProfile },
): FileDisk {
  const { bus, names, profile } = place;
  const driver = profile.diskDriver === undefined ? {} : { name: profile.diskDriver };
  return {
    type: 'file',
    device,
    driver: { ...driver, type: volume.format, ...(device === 'disk' ? { discard: 'unmap' } : {}) },
    source: { file: volume.path },
    target: { dev: names.next(bus), bus },
    ...(device === 'cdrom' ? { readonly: {} } : {}),
  };
}
