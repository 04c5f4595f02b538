import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { type CachedImage, type OwnedVolume } from '../cached-image.js';
import { createVolume, removeAfter } from './create-volume.js';
import { type ImagePool } from '../storage-connection.js';

const MIB = 2 ** 20;

/** Disks are made of 512-byte sectors, and libvirt hands sizes to QEMU's tools in KiB. */
const GRAIN = 1024;

/** A qcow2 volume that reads from the base until it is written to. `invalid` if the size is below the base's. On failure it is not there. */
export async function createOverlay(
  pool: ImagePool,
  name: string,
  base: CachedImage,
  sizeMiB: number | undefined,
  options: ProgressOptions,
): Promise<OwnedVolume> {
  const baseBytes = base.virtualSizeBytes;
  if (sizeMiB !== undefined && sizeMiB * MIB < baseBytes) {
    throw new ComputeError(
      'invalid',
      `Disk "${name}" of ${sizeMiB} MiB is smaller than its image "${base.name}" of ${Math.ceil(baseBytes / MIB)} MiB`,
      { details: { field: 'rootDisk.sizeMiB' } },
    );
  }
  options.progress?.step('create disk');
  const capacityBytes = sizeMiB === undefined ? Math.ceil(baseBytes / GRAIN) * GRAIN : sizeMiB * MIB;
  const volume = await createVolume(
    pool,
    { name, format: 'qcow2', capacityBytes, base: { path: base.path, format: base.format } },
    options.signal,
  );
  try {
    return { pool: pool.name, name, path: await volume.getPath(), format: 'qcow2' };
  } catch (error) {
    await removeAfter(pool, name, error);
    throw error;
  }
}
