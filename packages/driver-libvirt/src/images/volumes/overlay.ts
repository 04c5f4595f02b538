import { type ProgressOptions } from '@hostelry/compute';
import { type DiskImage } from '../backends/image-backend.js';
import { type OwnedVolume } from '../cached-image.js';
import { createVolume, removeAfter } from './create-volume.js';
import { diskBytes } from './disk-size.js';
import { type ImagePool } from '../storage-connection.js';

/** A qcow2 volume that reads from the base until it is written to. `invalid` if the size is below the base's. On failure it is not there. */
export async function createOverlay(
  pool: ImagePool,
  name: string,
  base: DiskImage,
  sizeMiB: number | undefined,
  options: ProgressOptions,
): Promise<OwnedVolume> {
  const capacityBytes = diskBytes(name, base, sizeMiB);
  options.progress?.step('create disk');
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
