import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { diskPath } from './disk-path.js';
import { type InstanceMetadata } from './metadata.js';

/** The disk that a guest boots from: the one that was made as its root, or else the first that it can write to. */
export function rootDisk({ devices }: Domain, metadata: InstanceMetadata | undefined): Disk | undefined {
  const disks = (devices?.disk ?? []).filter(({ device = 'disk' }) => device === 'disk');
  const root = metadata?.volumes.find(({ role }) => role === 'root');
  const made = root && disks.find((disk) => diskPath(disk)?.endsWith(`/${root.name}`) === true);
  return made ?? disks.find((disk) => disk.readonly === undefined);
}
