import { type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../../errors.js';
import { isLibraryVolume, unfinishedAmong } from '../library/library-name.js';
import { markedBy, markerOf, parseImageName } from './image-name.js';
import { type ImagePool, type StorageConnection } from '../storage-connection.js';
import { pause, UploadWatch } from './upload-watch.js';

/** virStoragePool list flag: only active pools have volumes to look at. */
const LIST_ACTIVE_POOLS = 2;
/** virDomain XML flag: the stored definition, which may name disks that the running one does not. */
const XML_INACTIVE = 2;

/**
 * What a prune may remove, by name: complete images, and uploads and imports that do not grow any more, unless something mentions them; and markers without an image.
 * Anything that mentions an image's name keeps it, in any domain's definition (running and stored) or any volume's of any active pool: names are long and random enough for that to be exact.
 */
export async function findUnused(
  connection: StorageConnection,
  pool: ImagePool,
  { stallMs, ...options }: CallOptions & { readonly stallMs: number },
): Promise<{ readonly images: readonly string[]; readonly orphans: readonly string[] }> {
  const names = (await pool.listAllVolumes(0, options)).map(({ name }) => name);
  const present = new Set(names);
  const images = names.filter((name) => parseImageName(name) !== undefined);
  const markers = names.filter((name) => {
    const image = markedBy(name);
    return image !== undefined && !present.has(image);
  });
  const complete = images.filter((name) => present.has(markerOf(name)));
  const partial = images.filter((name) => !present.has(markerOf(name)));
  const imports = unfinishedAmong(names);
  const abandoned = await findAbandoned(pool, [...partial, ...imports.partial], stallMs, options);
  const unused = new Set([...complete, ...abandoned]);
  for await (const xml of documents(connection, options)) {
    for (const name of unused) if (xml.includes(name)) unused.delete(name);
  }
  return { images: [...unused], orphans: [...markers, ...imports.orphans] };
}

/** Watches uploads until each has grown, ended, or stood still for the time. */
async function findAbandoned(
  pool: ImagePool,
  partial: readonly string[],
  stallMs: number,
  options: CallOptions,
): Promise<readonly string[]> {
  const watch = new UploadWatch(stallMs);
  for (;;) {
    const { growing, stale } = await watch.look(pool, partial, options);
    if (growing === 0 || partial.length === 0) return stale;
    await pause(options.signal, 'Pruning images');
  }
}

/** Every definition that may mention an image. What vanishes on the way mentions nothing. */
async function* documents(connection: StorageConnection, options: CallOptions): AsyncGenerator<string> {
  for (const domain of await connection.listAllDomains(0, options)) {
    for (const flags of [0, XML_INACTIVE]) {
      const xml = await unlessGone(() => domain.getXMLDesc(flags, options));
      if (xml !== undefined) yield xml;
    }
  }
  for (const pool of await connection.listAllStoragePools(LIST_ACTIVE_POOLS, options)) {
    const volumes = (await unlessGone(() => pool.listAllVolumes(0, options))) ?? [];
    for (const volume of volumes) {
      if (parseImageName(volume.name) !== undefined || markedBy(volume.name) !== undefined) continue;
      if (isLibraryVolume(volume.name)) continue;
      const xml = await unlessGone(() => volume.getXMLDesc(0, options));
      if (xml !== undefined) yield xml;
    }
  }
}

async function unlessGone<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN', 'NO_STORAGE_POOL', 'NO_STORAGE_VOL')) return undefined;
    throw error;
  }
}
