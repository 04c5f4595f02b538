import { type Disk } from '@hostelry/libvirt-xml';

/** The format of what a disk is on: that of its driver, or raw, as libvirt takes it to be. */
export function diskFormat({ driver }: Disk): string {
  return driver?.type ?? 'raw';
}
