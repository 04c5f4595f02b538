import { ComputeError } from '@hostelry/compute';
import { type Disk, type Domain } from '@hostelry/libvirt-xml';
import { type Guest } from './guest.js';

/** A disk that a snapshot takes in. */
export interface SnapshotDisk {
  readonly target: string;
  /** libvirt's name of the device; only a running guest's has one. */
  readonly alias?: string;
}

/**
 * The disks that a snapshot of the guest takes in: those it can write to. `unsupported` for one that keeps no snapshots within itself, which only qcow2 does.
 */
export function snapshotDisks(guest: Guest, document: Domain): readonly SnapshotDisk[] {
  const written = (document.devices?.disk ?? []).filter(isWritten);
  return written.map((disk) => {
    const { dev } = disk.target;
    if (disk.driver?.type !== 'qcow2') {
      const format = disk.driver?.type ?? 'raw';
      throw new ComputeError(
        'unsupported',
        `Cannot take a snapshot of instance "${guest.name}": its disk "${dev}" is ${format}, and only qcow2 keeps snapshots`,
      );
    }
    const alias = disk.alias?.name;
    return { target: dev, ...(alias === undefined ? {} : { alias }) };
  });
}

function isWritten(disk: Disk): boolean {
  const { device = 'disk', readonly: isReadOnly, source } = disk;
  return device !== 'cdrom' && isReadOnly === undefined && source !== undefined;
}
