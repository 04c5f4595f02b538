import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type CachedImage, type DiskFormat, type ImageKind } from '../cached-image.js';
import { QCOW2_HEADER_BYTES, readQcow2Header } from '../source/qcow2-header.js';
import { type ImagePool, type ImageVolume } from '../storage-connection.js';
import { libraryAmong } from './library-name.js';

/** What an image is wanted for, and as. */
export interface LibraryUse {
  readonly kind: ImageKind;
  /** Undefined for what it was imported as. */
  readonly format: DiskFormat | undefined;
  /** What its checksum must be. */
  readonly sha256: string | undefined;
}

/** The imported image of that name, to make disks of. `not-found` if the pool has none; `invalid` if it is not what is wanted. */
export async function openLibraryImage(
  pool: ImagePool,
  name: string,
  wanted: LibraryUse,
  options: CallOptions,
): Promise<CachedImage> {
  const refuse = (why: string): never => {
    throw new ComputeError('invalid', `Image "${name}" of pool "${pool.name}" ${why}`);
  };
  const entry = libraryAmong((await pool.listAllVolumes(0, options)).map((volume) => volume.name)).find(
    (each) => each.name === name,
  );
  if (entry === undefined) {
    throw new ComputeError(
      'not-found',
      `There is no image "${name}" in pool "${pool.name}": import it first`,
    );
  }
  const { sha256, format } = entry;
  // Files of a direct kernel boot move with their guests by the names of the cache.
  if (wanted.kind !== 'disk') refuse(`is a disk: a ${wanted.kind} is given by its path or URL`);
  if (wanted.format !== undefined && wanted.format !== format)
    refuse(`is ${format}, and not ${wanted.format}`);
  if (wanted.sha256 !== undefined && wanted.sha256 !== sha256) {
    refuse(`has the SHA-256 checksum ${sha256}, expected ${wanted.sha256}`);
  }
  const volume = await pool.storageVolLookupByName(entry.volume, options);
  const path = await volume.getPath(options);
  const virtualSizeBytes = await sizeOf(volume, format, options);
  return { pool: pool.name, name: entry.volume, path, format, virtualSizeBytes, sha256 };
}

async function sizeOf(volume: ImageVolume, format: DiskFormat, options: CallOptions): Promise<number> {
  const { capacity } = await volume.getInfo(0, options);
  if (format === 'raw') return Number(capacity);
  const head = await readAt(volume, options)(0, QCOW2_HEADER_BYTES);
  return readQcow2Header(head, volume.name).virtualSize;
}

/** Reads parts of a volume. */
export function readAt(volume: ImageVolume, { signal }: CallOptions) {
  return async (offset: number, length: number): Promise<Uint8Array> => {
    const stream = await volume.download({ offset, length, ...(signal === undefined ? {} : { signal }) });
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  };
}
