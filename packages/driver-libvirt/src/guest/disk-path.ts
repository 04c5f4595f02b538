import { type Disk } from '@hostelry/libvirt-xml';

/** The file or device of the host that a disk is on; undefined for an empty drive, and for what is reached otherwise. */
export function diskPath(disk: Disk): string | undefined {
  if (disk.type === 'block') return disk.source?.dev;
  return disk.type === 'file' || disk.type === undefined ? disk.source?.file : undefined;
}
