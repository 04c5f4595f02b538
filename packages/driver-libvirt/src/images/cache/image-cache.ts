import { type CallOptions, ComputeError, type ProgressOptions } from '@hostelry/compute';
import { isLibvirtError } from '../../errors.js';
import { type CachedImage } from '../cached-image.js';
import { readCachedImage } from './cached-header.js';
import { createVolume, removeAfter } from '../volumes/create-volume.js';
import {
  imagesAmong,
  markerOf,
  newImageName,
  parseImageName,
  type ImageName,
  type ImageSuffix,
} from './image-name.js';
import { removeVolume } from '../volumes/remove-volume.js';
import { requireRoom } from '../volumes/require-room.js';
import { type ImagePool, type ImageVolume } from '../storage-connection.js';
import { pause, UploadWatch } from './upload-watch.js';
import { uploadVolume } from '../volumes/upload-volume.js';

/** Uploads that came to nothing because someone took them for abandoned, until the call is given up. */
const ATTEMPTS = 5;

export interface ImageCacheOptions {
  /** An upload that does not grow for this long is given up, ours or another's. */
  readonly stallMs: number;
}

/** A complete image on this machine, to be in the pool. */
export interface ImageUpload {
  readonly sha256: string;
  readonly suffix: ImageSuffix;
  readonly sizeBytes: number;
  readonly virtualSizeBytes: number;
  /** All bytes from the start; called for each attempt. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Which image is looked for. */
export interface ImageQuery {
  readonly sha256: string;
  /** In order of preference. */
  readonly suffixes: readonly ImageSuffix[];
  /** No format was asked for: what is kept as raw must not be qcow2 by its first bytes. */
  readonly detected: boolean;
}

/**
 * The images in one pool. How completeness is known across processes and crashes: docs/decisions/0020-image-cache.md.
 * In short: each upload has a name of its own, and a marker volume is made after it is complete; only marked images are used.
 */
export class ImageCache {
  readonly #options: ImageCacheOptions;
  /** What was learnt of complete images, by name: names are never used twice. */
  readonly #known = new Map<string, CachedImage>();
  /** Those of them whose first bytes were compared with their format. */
  readonly #detected = new Set<string>();
  /** Names of images that are damaged, or gone though libvirt lists them. */
  readonly #unusable = new Set<string>();
  /** Names of our uploads that failed and could perhaps not be removed, as when the connection was lost. */
  readonly #leftovers = new Set<string>();

  constructor(options: ImageCacheOptions) {
    this.#options = options;
  }

  /** A complete image; undefined if the pool has none. One whose bytes turn out damaged is passed over, and left to a prune: a guest may have it. */
  async find(pool: ImagePool, query: ImageQuery, options: CallOptions): Promise<CachedImage | undefined> {
    const wanted = query.sha256.slice(0, 32);
    const known = [...this.#known.keys()].map(parseImageName).filter((name) => name?.content === wanted);
    const found = await this.#openFirst(pool, known, query, options);
    if (found !== undefined) return found;
    const names = (await pool.listAllVolumes(0, options)).map(({ name }) => name);
    return this.#openFirst(pool, imagesAmong(names, query.sha256).complete, query, options);
  }

  async #openFirst(
    pool: ImagePool,
    candidates: readonly (ImageName | undefined)[],
    query: ImageQuery,
    options: CallOptions,
  ): Promise<CachedImage | undefined> {
    for (const suffix of query.suffixes) {
      for (const candidate of candidates) {
        if (candidate?.suffix !== suffix || this.#unusable.has(candidate.name)) continue;
        const image = await this.#open(pool, candidate.name, query, options);
        if (image !== undefined) return image;
      }
    }
    return undefined;
  }

  /** The image in the pool: found, waited for while someone else uploads it, or uploaded. On failure nothing of ours is left. */
  async ensure(pool: ImagePool, image: ImageUpload, options: ProgressOptions): Promise<CachedImage> {
    const query = { sha256: image.sha256, suffixes: [image.suffix], detected: false };
    for (let attempt = 1; ; attempt++) {
      for (const name of this.#leftovers) {
        await this.remove(pool, name, options);
        this.#leftovers.delete(name);
      }
      await this.#waitForOthers(pool, image, options);
      const found = await this.find(pool, query, options);
      if (found !== undefined) return found;
      const uploaded = await this.#upload(pool, image, options);
      if (uploaded !== undefined) return uploaded;
      if (attempt === ATTEMPTS) {
        throw new ComputeError(
          'conflict',
          `Image ${image.sha256} was removed from pool "${pool.name}" ${ATTEMPTS} times while it was uploaded`,
          { retryable: true },
        );
      }
    }
  }

  async #open(
    pool: ImagePool,
    name: string,
    query: ImageQuery,
    options: CallOptions,
  ): Promise<CachedImage | undefined> {
    const known = this.#known.get(name);
    try {
      const volume = await pool.storageVolLookupByName(name, options);
      if (known !== undefined && (known.format === 'qcow2' || !query.detected || this.#detected.has(name))) {
        // Has the host look at the file itself, which someone may have removed behind libvirt's back.
        await volume.getInfo(0, options);
        return known;
      }
      const read = await readCachedImage(volume, { ...query, options });
      if (read === 'damaged') this.#unusable.add(name);
      if (read === 'damaged' || read === 'other-format') return undefined;
      if (query.detected) this.#detected.add(name);
      const path = await volume.getPath(options);
      return this.#remember({ pool: pool.name, name, path, sha256: query.sha256, ...read });
    } catch (error) {
      if (!isLibvirtError(error, 'NO_STORAGE_VOL')) throw error;
      this.#known.delete(name);
      this.#unusable.add(name);
      return undefined;
    }
  }

  /** Removes an image, its marker first, so that it never looks complete when it is not. */
  async remove(pool: ImagePool, name: string, options: CallOptions): Promise<void> {
    await removeVolume(pool, markerOf(name), options);
    await removeVolume(pool, name, options);
  }

  /** Undefined when someone else is faster, or took the upload for abandoned. */
  async #upload(
    pool: ImagePool,
    image: ImageUpload,
    options: ProgressOptions,
  ): Promise<CachedImage | undefined> {
    // Nothing is allocated ahead, so a full pool would show in the middle only.
    await requireRoom(pool, { what: `image ${image.sha256}`, bytes: image.sizeBytes }, options);
    const name = newImageName(image.sha256, image.suffix);
    let yielded = false;
    try {
      const volume = await uploadVolume(
        pool,
        {
          name,
          sizeBytes: image.sizeBytes,
          chunks: image.chunks(),
          beforeSending: async () => {
            yielded = await this.#isLate(pool, image, name, options);
            if (yielded) throw new ComputeError('conflict', `Image "${name}" is uploaded already`);
          },
        },
        { ...options, step: 'upload image', stallMs: this.#options.stallMs },
      );
      const path = await this.#mark(pool, volume);
      if (path === undefined) return undefined;
      const { sha256, virtualSizeBytes } = image;
      const format = image.suffix === 'qcow2' ? 'qcow2' : 'raw';
      return this.#remember({ pool: pool.name, name, path, format, virtualSizeBytes, sha256 });
    } catch (error) {
      if (yielded) return undefined;
      this.#leftovers.add(name);
      throw error;
    }
  }

  /** Of several that began at the same moment the one with the lowest name goes on; two that go on all the same do no harm. */
  async #isLate(pool: ImagePool, image: ImageUpload, name: string, options: CallOptions): Promise<boolean> {
    const names = (await pool.listAllVolumes(0, options)).map((volume) => volume.name);
    const { complete, partial } = imagesAmong(names, image.sha256);
    const same = (other: ImageName): boolean => this.#isUsable(other, image);
    return complete.some(same) || partial.filter(same).some((other) => other.name < name);
  }

  /**
   * Says that the upload is complete, and gives its path; undefined if it was removed meanwhile. On failure neither image nor marker is left.
   * Not to be aborted: all bytes are there, and it takes a moment.
   */
  async #mark(pool: ImagePool, volume: ImageVolume): Promise<string | undefined> {
    const marker = markerOf(volume.name);
    try {
      const path = await volume.getPath();
      await createVolume(pool, { name: marker, format: 'raw', capacityBytes: 1 });
      const names = (await pool.listAllVolumes(0)).map(({ name }) => name);
      if (names.includes(volume.name)) return path;
    } catch (error) {
      await removeAfter(pool, marker, error);
      await removeAfter(pool, volume.name, error);
      if (isLibvirtError(error, 'NO_STORAGE_VOL')) return undefined;
      throw error;
    }
    await removeVolume(pool, marker);
    return undefined;
  }

  /**
   * Returns when nobody else uploads the image, or nobody's upload grows any more; those are removed.
   * How it is known that one grows: by its allocation, which the host tells anew each time.
   */
  async #waitForOthers(pool: ImagePool, image: ImageUpload, options: ProgressOptions): Promise<void> {
    const watch = new UploadWatch(this.#options.stallMs);
    for (;;) {
      const names = (await pool.listAllVolumes(0, options)).map((volume) => volume.name);
      const { complete, partial } = imagesAmong(names, image.sha256);
      if (complete.some((other) => this.#isUsable(other, image))) return;
      const others = partial.filter(({ suffix }) => suffix === image.suffix);
      const { growing, stale } = await watch.look(
        pool,
        others.map(({ name }) => name),
        options,
      );
      for (const name of stale) await this.#removeStale(pool, name, options);
      if (growing === 0) return;
      options.progress?.step('wait for upload');
      await pause(options.signal, `Waiting for the upload of image ${image.sha256}`);
    }
  }

  /** Best effort: what cannot be removed now is in nobody's way, and a prune finds it again. */
  async #removeStale(pool: ImagePool, name: string, options: CallOptions): Promise<void> {
    try {
      const volume = await pool.storageVolLookupByName(name, options);
      await volume.delete(0, options);
    } catch (error) {
      if (!isLibvirtError(error, 'NO_STORAGE_VOL', 'OPERATION_INVALID', 'RESOURCE_BUSY')) throw error;
    }
  }

  #isUsable(other: ImageName, image: ImageUpload): boolean {
    return other.suffix === image.suffix && !this.#unusable.has(other.name);
  }

  #remember(image: CachedImage): CachedImage {
    this.#known.set(image.name, image);
    return image;
  }
}
