import {
  ComputeError,
  validateImageContent,
  type ImageContent,
  type ImageInfo,
  type ProgressOptions,
} from '@hostelry/compute';
import { type StoragePool } from '@hostelry/libvirt';
import { type DiskFormat } from '../../images/cached-image.js';
import { readAt } from '../../images/library/library-image.js';
import { libraryAmong, libraryMarker, newLibraryVolume } from '../../images/library/library-name.js';
import { readDiskFormat } from '../../images/source/image-format.js';
import { createVolume, removeAfter } from '../../images/volumes/create-volume.js';
import { removeVolume } from '../../images/volumes/remove-volume.js';
import { CheckedContent } from '../../storage/checked-content.js';
import { runningPool } from '../../storage/pools.js';
import { receiveVolume, type Received } from '../../storage/receive-volume.js';
import { readVolume } from '../../storage/volumes.js';
import { onHost, type ActionContext } from '../context.js';

/** Makes an image of a stream's bytes, which go to the host as they come; on failure it is not there. */
export function importImage(
  context: ActionContext,
  given: ImageContent,
  options: ProgressOptions = {},
): Promise<ImageInfo> {
  return onHost(context, `import image "${given.name}"`, options, async (connection) => {
    try {
      const content = validateImageContent(given);
      const { name } = content;
      await (await context.images()).prepare(options);
      const running = await runningPool(connection, context.options.pool, options);
      const { pool } = running;
      await requireFree(pool, name, options);
      const bytes = new CheckedContent(`Image "${name}"`, content);
      const format = await formatOf(content, await bytes.begin());
      options.signal?.throwIfAborted();
      const volumeName = newLibraryVolume(name, format);
      const verify = (received: Received) => checkComplete(received, name, format, options);
      const received = await receiveVolume(running, volumeName, bytes, content, { ...options, verify });
      const { sha256, volume } = received;
      await mark(pool, { name, volume: volumeName, sha256 });
      const { capacityMiB, allocationMiB } = await readVolume(volume, options);
      return { name, kind: 'imported', format, sizeMiB: capacityMiB, allocationMiB, sha256, usedBy: [] };
    } finally {
      given.stream.destroy();
    }
  });
}

async function requireFree(pool: StoragePool, name: string, { signal }: ProgressOptions): Promise<void> {
  const volumes = await pool.listAllVolumes(0, { signal });
  const taken = libraryAmong(volumes.map((volume) => volume.name)).some((entry) => entry.name === name);
  if (taken) throw new ComputeError('conflict', `Image "${name}" exists already in pool "${pool.name}"`);
}

/** What the image is, by what is asked for and its first bytes; `invalid` for what is packed, or of a format that no disk is made of. */
async function formatOf({ name, format }: ImageContent, head: Buffer): Promise<DiskFormat> {
  const wanted = format ?? (head.toString('latin1', 0, 4) === 'QFI\xfb' ? 'qcow2' : undefined);
  // Of qcow2 the header is checked already; whether all of it is there only the end tells.
  if (wanted !== undefined) return wanted;
  const file = { name, size: head.length, readAt: async () => head };
  return (await readDiskFormat(file, undefined)).format;
}

/** A qcow2 image whose end is missing has a good header: its tables tell. */
async function checkComplete(
  { volume }: Received,
  name: string,
  format: DiskFormat,
  options: ProgressOptions,
): Promise<void> {
  const { signal } = options;
  const { allocation: size } = await volume.getInfo(GET_PHYSICAL, { signal });
  await readDiskFormat({ name, size: Number(size), readAt: readAt(volume, options) }, format, signal);
}

/** virStorageVol info flag: the size of the file, and not what it takes on its disk. */
const GET_PHYSICAL = 1;

/** From now on the image is there; of two imports of one name at the same time at least one gives up. Not aborted: all bytes are there, and it takes a moment. */
async function mark(
  pool: StoragePool,
  { name, volume, sha256 }: { readonly name: string; readonly volume: string; readonly sha256: string },
): Promise<void> {
  const marker = libraryMarker(volume, sha256);
  try {
    await createVolume(pool, { name: marker, format: 'raw', capacityBytes: 1 });
    const entries = libraryAmong((await pool.listAllVolumes(0)).map((each) => each.name));
    if (entries.filter((entry) => entry.name === name).length === 1) return;
    throw new ComputeError('conflict', `Image "${name}" was imported by somebody else meanwhile`);
  } catch (error) {
    await removeVolume(pool, marker);
    await removeAfter(pool, volume, error);
    throw error;
  }
}
