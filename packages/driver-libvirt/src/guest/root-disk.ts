import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { type InstanceMetadata } from './metadata.js';

/** The disk that a guest boots from: the one that was made as its root, or else the first that it can write to. */
export function rootDisk({ devices }: Domain, metadata: InstanceMetadata | undefined): Disk | undefined {
  const disks = (devices?.disk ?? []).filter(({ device = 'disk' }) => device === 'disk');
  const root = metadata?.volumes.find(({ role }) => role === 'root');
  const made = root && disks.find((disk) => diskPath(disk)?.endsWith(`/${root.name}`) === true);
  return made ?? disks.find((disk) => disk.readonly === undefined);
}

/** The file or device of a disk on the host; undefined where it is none. */
export function diskPath(disk: Disk): string | undefined {
  switch (disk.type) {
    case 'file':
    case undefined:
      return disk.source?.file;
    case 'block':
      return disk.source?.dev;
    default:
      return undefined;
  }
}
