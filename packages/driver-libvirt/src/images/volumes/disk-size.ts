import { ComputeError } from '@hostelry/compute';
import { type DiskImage } from '../backends/image-backend.js';

const MIB = 2 ** 20;

/** Disks are made of 512-byte sectors, and libvirt hands sizes to QEMU's tools in KiB. */
const GRAIN = 1024;

/** Bytes of a disk that is made from an image; undefined means the image's size. `invalid` below that. */
export function diskBytes(
  name: string,
  image: Pick<DiskImage, 'name' | 'virtualSizeBytes'>,
  sizeMiB: number | undefined,
): number {
  const least = image.virtualSizeBytes;
  if (sizeMiB === undefined) return Math.ceil(least / GRAIN) * GRAIN;
  if (sizeMiB * MIB >= least) return sizeMiB * MIB;
  throw new ComputeError(
    'invalid',
    `Disk "${name}" of ${sizeMiB} MiB is smaller than its image "${image.name}" of ${Math.ceil(least / MIB)} MiB`,
    { details: { field: 'rootDisk.sizeMiB' } },
  );
}
