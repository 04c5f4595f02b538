import { ComputeError, type CallOptions, type ImageInfo } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { markerOf, parseImageName } from '../../images/cache/image-name.js';
import { libraryAmong, type LibraryEntry } from '../../images/library/library-name.js';
import { removeVolume } from '../../images/volumes/remove-volume.js';
import { findPool } from '../../images/volumes/pool.js';
import { readAllVolumes, VolumeUses, type VolumeRecord } from '../../storage/volumes.js';
import { onHost, type ActionContext } from '../context.js';

/** An image, and the volumes that it is. */
interface FoundImage {
  readonly info: ImageInfo;
  readonly record: VolumeRecord;
  /** What says that it is complete. */
  readonly marker: string;
}

/** The images that the host keeps in the driver's pool. */
export function listImages(context: ActionContext, options: CallOptions = {}): Promise<readonly ImageInfo[]> {
  return onHost(context, 'list the images', options, async (connection) => {
    const { images } = await readImages(context, connection, options);
    return images.map(({ info }) => info);
  });
}

export function getImage(
  context: ActionContext,
  name: string,
  options: CallOptions = {},
): Promise<ImageInfo> {
  return onHost(context, `read image "${name}"`, options, async (connection) => {
    const { images } = await readImages(context, connection, options);
    return find(images, name).info;
  });
}

/** Removes an image that nothing reads from: its marker first, so that it never looks complete when it is not. */
export function deleteImage(context: ActionContext, name: string, options: CallOptions = {}): Promise<void> {
  return onHost(context, `delete image "${name}"`, options, async (connection) => {
    const { images, uses } = await readImages(context, connection, options);
    const { info, record, marker } = find(images, name);
    const [user] = info.usedBy;
    const [overlay] = uses.overlaysOf(record);
    if (user !== undefined || overlay !== undefined) {
      const by = user === undefined ? `volume "${overlay?.name}"` : `instance "${user.name}"`;
      throw new ComputeError('conflict', `Cannot delete image "${name}": ${by} reads from it`);
    }
    options.signal?.throwIfAborted();
    const pool = await connection.storagePoolLookupByName(record.pool);
    await removeVolume(pool, marker);
    await removeVolume(pool, record.name);
  });
}

function find(images: readonly FoundImage[], name: string): FoundImage {
  const found = images.find(({ info }) => info.name === name);
  if (found !== undefined) return found;
  throw new ComputeError('not-found', `There is no image "${name}"`);
}

/** Every complete image, and who uses which volume of the host. */
async function readImages(
  context: ActionContext,
  connection: Connection,
  options: CallOptions,
): Promise<{ readonly images: readonly FoundImage[]; readonly uses: VolumeUses }> {
  const { pool } = context.options;
  const { uses: domains } = await context.attachments();
  const [users, volumes] = await Promise.all([
    domains.all(options),
    // The default pool is made with the first image: until then there is none.
    findPool(connection, pool, options).then((found) =>
      found === undefined ? [] : readAllVolumes(connection, options),
    ),
  ]);
  const uses = new VolumeUses(users, volumes);
  const own = new Map(volumes.filter((each) => each.pool === pool).map((each) => [each.name, each]));
  const imported = libraryAmong([...own.keys()]).flatMap((entry) => {
    const record = own.get(entry.volume);
    return record === undefined ? [] : [importedImage(entry, record, uses)];
  });
  const cached = [...own.values()].flatMap((record) => {
    const suffix = parseImageName(record.name)?.suffix;
    const isDisk = suffix === 'qcow2' || suffix === 'raw';
    return isDisk && own.has(markerOf(record.name)) ? [cachedImage(suffix, record, uses)] : [];
  });
  return { images: [...imported, ...cached], uses };
}

function importedImage(entry: LibraryEntry, record: VolumeRecord, uses: VolumeUses): FoundImage {
  const { name, format, sha256, marker } = entry;
  return {
    info: { name, kind: 'imported', format, ...sizes(record), sha256, usedBy: uses.usersOf(record) },
    record,
    marker,
  };
}

function cachedImage(format: 'qcow2' | 'raw', record: VolumeRecord, uses: VolumeUses): FoundImage {
  const { name } = record;
  const info = { name, kind: 'cached', format, ...sizes(record), usedBy: uses.usersOf(record) } as const;
  return { info, record, marker: markerOf(name) };
}

function sizes({ capacityMiB, allocationMiB }: VolumeRecord): Pick<ImageInfo, 'sizeMiB' | 'allocationMiB'> {
  return { sizeMiB: capacityMiB, allocationMiB };
}
