import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { type Guest } from './guest.js';

/** A disk that a snapshot takes in. */
export interface SnapshotDisk {
  readonly target: string;
  /** libvirt's name of the device; only a running guest's has one. */
  readonly alias?: string;
}

/** The disks that a snapshot of the guest takes in: those it can write to. `require` is asked of each, with what is said of it when it throws. */
export async function snapshotDisks(
  guest: Guest,
  { devices }: Domain,
  require: (disk: Disk, what: string) => Promise<void>,
): Promise<readonly SnapshotDisk[]> {
  const written = (devices?.disk ?? []).filter(isWritten);
  for (const disk of written) {
    await require(disk, `Cannot take a snapshot of instance "${guest.name}": its disk "${disk.target.dev}"`);
  }
  return written.map(({ target, alias }) => ({
    target: target.dev,
    ...(alias?.name === undefined ? {} : { alias: alias.name }),
  }));
}

function isWritten(disk: Disk): boolean {
  const { device = 'disk', readonly: isReadOnly, source } = disk;
  return device !== 'cdrom' && isReadOnly === undefined && source !== undefined;
}
