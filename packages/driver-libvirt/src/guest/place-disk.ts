import { type Disk } from '@hostelry/libvirt-xml';
import { type OwnedVolume } from '../images/cached-image.js';

/** Puts a disk on another file or block device of the host. */
export function placeDisk(
  disk: Disk,
  { path, format, kind = 'file' }: Pick<OwnedVolume, 'path' | 'format' | 'kind'>,
): void {
  Object.assign(disk, { type: kind, source: kind === 'file' ? { file: path } : { dev: path } });
  disk.driver = { ...disk.driver, type: format };
  // Of the file that it was on.
  delete disk.backingStore;
}
