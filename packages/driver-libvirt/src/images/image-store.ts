import { importedName, type CallOptions, type ImageSource, type ProgressOptions } from '@hostelry/compute';
import { type CachedImage, type DiskFormat, type ImageKind, type OwnedVolume } from './cached-image.js';
import { removeAfter } from './volumes/create-volume.js';
import { ImageCache, type ImageUpload } from './cache/image-cache.js';
import { readDiskFormat } from './source/image-format.js';
import { suffixesOf } from './cache/image-name.js';
import { openImage } from './source/image-source.js';
import { openLibraryImage } from './library/library-image.js';
import { ChecksumMemo } from './source/local-image.js';
import { writeSeed, type NoCloudSeed } from './nocloud/seed.js';
import { createOverlay } from './volumes/overlay.js';
import { DEFAULT_POOL, findPool, lookupPool, preparePool } from './volumes/pool.js';
import { findUnused } from './cache/prune.js';
import { removeVolume } from './volumes/remove-volume.js';
import { SingleFlight } from './cache/single-flight.js';
import { type ImagePool, type ImageStoreHost } from './storage-connection.js';
import { type StoredImage } from './source/stored-image.js';
import { uploadVolume } from './volumes/upload-volume.js';

export interface ImageStoreOptions {
  /** Name of the storage pool that holds images and instances' disks. */
  readonly pool: string;
  /** Where the pool `default` is made when the host has none. Default `/var/lib/libvirt/images`. */
  readonly poolPath?: string;
  /** A download or upload of which nothing moves for this long fails. Default 60 s. */
  readonly stallMs?: number;
  /** For this long after an image was handed out a prune of this store leaves it, so that its instance can be made. Default 5 min. */
  readonly pruneGraceMs?: number;
  /** Where downloads are kept until they are uploaded. Default: the system's folder for temporary files. */
  readonly tempDirectory?: string;
}

/**
 * Keeps images and instances' disks in one storage pool of the host, through libvirt alone: the host needs no tool of ours.
 * Errors are ComputeErrors for what is wrong with an image, a name or a size, and the client's own for calls that fail.
 */
export class ImageStore {
  readonly #host: ImageStoreHost;
  readonly #options: ImageStoreOptions;
  readonly #stallMs: number;
  readonly #memo = new ChecksumMemo();
  readonly #cache: ImageCache;
  readonly #requests = new SingleFlight<CachedImage>();
  /** When each image was last handed out, by name. */
  readonly #handedOut = new Map<string, number>();

  constructor(host: ImageStoreHost, options: ImageStoreOptions) {
    this.#host = host;
    this.#options = options;
    this.#stallMs = options.stallMs ?? 60_000;
    this.#cache = new ImageCache({ stallMs: this.#stallMs });
  }

  /** Makes sure that the pool exists and is active. `not-found` if it has to be made and is not `default`. */
  async prepare(options: CallOptions): Promise<void> {
    const connection = await this.#host.connection(options.signal);
    const { pool: name, poolPath: path } = this.#options;
    await preparePool(connection, { name, path }, options);
  }

  /**
   * The image in the pool: found there, or uploaded. Concurrent calls for one image share one upload.
   * With a checksum that the pool has, the source is not even opened. `invalid` names what is wrong with the image, `not-found` one that is not there, `no-resources` a pool without space.
   * On failure or abort nothing of an unfinished upload is left.
   */
  async ensureImage(
    image: ImageSource,
    kind: ImageKind,
    format: DiskFormat | undefined,
    options: ProgressOptions,
  ): Promise<CachedImage> {
    const key = JSON.stringify([image.location, image.sha256, kind, format]);
    const what = `Preparation of ${kind} image "${image.location}"`;
    const cached = await this.#requests.run(key, what, options, (shared) =>
      this.#ensure(image, kind, format, shared),
    );
    this.#handedOut.set(cached.name, performance.now());
    return cached;
  }

  /** The image with that checksum, if the pool has it complete; nothing is uploaded. */
  async findImage(
    sha256: string,
    kind: ImageKind,
    format: DiskFormat | undefined,
    options: CallOptions,
  ): Promise<CachedImage | undefined> {
    const query = { sha256, suffixes: suffixesOf(kind, format), detected: false };
    const found = await this.#cache.find(await this.#pool(options), query, options);
    if (found !== undefined) this.#handedOut.set(found.name, performance.now());
    return found;
  }

  /** The image in the pool: found there, or made of bytes that another host's pool has. On failure nothing of an unfinished upload is left. */
  async importImage(image: ImageUpload, options: ProgressOptions): Promise<CachedImage> {
    const cached = await this.#cache.ensure(await this.#pool(options), image, options);
    this.#handedOut.set(cached.name, performance.now());
    return cached;
  }

  /** A new qcow2 volume over the base; `sizeMiB` undefined means the base's size. `invalid` below that, `conflict` if the name is taken. On failure nothing is left. */
  async createOverlay(
    name: string,
    base: CachedImage,
    sizeMiB: number | undefined,
    options: ProgressOptions,
  ): Promise<OwnedVolume> {
    return createOverlay(await this.#pool(options), name, base, sizeMiB, options);
  }

  /** A new raw volume with the NoCloud seed as an ISO 9660 file system. `conflict` if the name is taken. On failure nothing is left. */
  async createSeed(name: string, seed: NoCloudSeed, options: ProgressOptions): Promise<OwnedVolume> {
    const bytes = writeSeed(seed);
    const pool = await this.#pool(options);
    const volume = await uploadVolume(
      pool,
      { name, sizeBytes: bytes.length, chunks: [bytes] },
      { ...options, step: 'create seed', stallMs: this.#stallMs },
    );
    try {
      return { pool: pool.name, name, path: await volume.getPath(), format: 'raw' };
    } catch (error) {
      await removeAfter(pool, name, error);
      throw error;
    }
  }

  /** Removes the volume; a missing one, or a missing pool, is no error. */
  async deleteVolume(
    volume: { readonly pool: string; readonly name: string },
    options: CallOptions,
  ): Promise<void> {
    const connection = await this.#host.connection(options.signal);
    const pool = await findPool(connection, volume.pool, options);
    if (pool !== undefined) await removeVolume(pool, volume.name, options);
  }

  /**
   * Removes cached images that no domain or volume uses, and uploads that were given up; returns their names.
   * Takes as long as an upload may stall if one is under way.
   */
  async prune(options: CallOptions): Promise<string[]> {
    const connection = await this.#host.connection(options.signal);
    const { pool: name } = this.#options;
    // The default pool is made with the first image: until then nothing is cached.
    if (name === DEFAULT_POOL && (await findPool(connection, name, options)) === undefined) return [];
    const pool = await lookupPool(connection, name, options);
    const found = await findUnused(connection, pool, { ...options, stallMs: this.#stallMs });
    const images = found.images.filter((name) => !this.#isFresh(name));
    for (const name of images) await this.#cache.remove(pool, name, options);
    for (const name of found.orphans) await removeVolume(pool, name, options);
    return [...images, ...found.orphans];
  }

  async #ensure(
    image: ImageSource,
    kind: ImageKind,
    format: DiskFormat | undefined,
    options: ProgressOptions,
  ): Promise<CachedImage> {
    const pool = await this.#pool(options);
    const sha256 = image.sha256?.toLowerCase();
    const imported = importedName(image.location);
    if (imported !== undefined) return openLibraryImage(pool, imported, { kind, format, sha256 }, options);
    const find = (sum: string): Promise<CachedImage | undefined> => {
      const detected = kind === 'disk' && format === undefined;
      return this.#cache.find(pool, { sha256: sum, suffixes: suffixesOf(kind, format), detected }, options);
    };
    const cached = sha256 === undefined ? undefined : await find(sha256);
    if (cached !== undefined) return cached;
    const { tempDirectory } = this.#options;
    const opened = await openImage(image, this.#memo, {
      ...options,
      stallMs: this.#stallMs,
      ...(tempDirectory === undefined ? {} : { tempDirectory }),
    });
    try {
      const found = sha256 === undefined ? await find(opened.sha256) : undefined;
      return found ?? (await this.#ensureOpened(pool, opened, kind, format, options));
    } finally {
      await opened.close();
    }
  }

  async #ensureOpened(
    pool: ImagePool,
    file: StoredImage,
    kind: ImageKind,
    format: DiskFormat | undefined,
    options: ProgressOptions,
  ): Promise<CachedImage> {
    // A kernel or initrd is handed over as it is; only emptiness is surely wrong.
    const about = await readDiskFormat(file, kind === 'disk' ? format : 'raw', options.signal);
    const suffix = kind === 'disk' ? about.format : kind;
    const { sha256, size: sizeBytes } = file;
    const { virtualSizeBytes } = about;
    const upload = { sha256, suffix, sizeBytes, virtualSizeBytes, chunks: () => file.chunks() };
    return this.#cache.ensure(pool, upload, options);
  }

  async #pool(options: CallOptions): Promise<ImagePool> {
    const connection = await this.#host.connection(options.signal);
    return lookupPool(connection, this.#options.pool, options);
  }

  #isFresh(name: string): boolean {
    const at = this.#handedOut.get(name);
    const grace = this.#options.pruneGraceMs ?? 5 * 60_000;
    return at !== undefined && performance.now() - at < grace;
  }
}
