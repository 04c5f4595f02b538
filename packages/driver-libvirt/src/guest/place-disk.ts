import { type Disk } from '@hostelry/libvirt-xml';

/** Puts a disk on another file of the host. */
export function placeDisk(
  disk: Disk,
  { path, format }: { readonly path: string; readonly format: string },
): void {
  Object.assign(disk, { type: 'file', source: { file: path } });
  disk.driver = { ...disk.driver, type: format };
  // Of the file that it was on.
  delete disk.backingStore;
}
