import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { diskPath } from './disk-path.js';
import { type InstanceMetadata, type OwnedVolumeRecord } from './metadata.js';

/** The disk that a guest boots from: the one that was made as its root, or else the first that it can write to. */
export function rootDisk({ devices }: Domain, metadata: InstanceMetadata | undefined): Disk | undefined {
  const disks = (devices?.disk ?? []).filter(({ device = 'disk' }) => device === 'disk');
  const made = disks.find((disk) => ownRoot(disk, metadata) !== undefined);
  return made ?? disks.find((disk) => disk.readonly === undefined);
}

/** What the guest remembers of a disk that is its own root; undefined for any other disk. */
export function ownRoot(disk: Disk, metadata: InstanceMetadata | undefined): OwnedVolumeRecord | undefined {
  const root = metadata?.volumes.find(({ role }) => role === 'root');
  return root !== undefined && diskPath(disk)?.endsWith(`/${root.name}`) === true ? root : undefined;
}
