import { ComputeError, type CallOptions, type ImageSource, type ProgressOptions } from '@hostelry/compute';
import { type CachedImage, type DiskFormat, type ImageKind, type OwnedVolume } from './cached-image.js';
import { type NoCloudSeed } from './nocloud/seed.js';
import { type ImageStoreHost } from './storage-connection.js';

export interface ImageStoreOptions {
  /** Name of the storage pool that holds images and instances' disks. */
  readonly pool: string;
  /** Where the pool `default` is made when the host has none. Default `/var/lib/libvirt/images`. */
  readonly poolPath?: string;
}

/** Keeps images and instances' disks in one storage pool of the host, through libvirt alone. */
export class ImageStore {
  readonly #host: ImageStoreHost;
  readonly #options: ImageStoreOptions;

  constructor(host: ImageStoreHost, options: ImageStoreOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Makes sure that the pool exists and is active. `not-found` if it has to be made and is not `default`. */
  async prepare(_options: CallOptions): Promise<void> {
    throw this.#pending('prepare');
  }

  /**
   * The image in the pool: found there, or uploaded. Concurrent calls for one image share one upload.
   * On failure or abort nothing of an unfinished upload is left.
   */
  async ensureImage(
    _image: ImageSource,
    _kind: ImageKind,
    _format: DiskFormat | undefined,
    _options: ProgressOptions,
  ): Promise<CachedImage> {
    throw this.#pending('ensureImage');
  }

  /** A new qcow2 volume over the base; `sizeMiB` undefined means the base's size. On failure nothing is left. */
  async createOverlay(
    _name: string,
    _base: CachedImage,
    _sizeMiB: number | undefined,
    _options: ProgressOptions,
  ): Promise<OwnedVolume> {
    throw this.#pending('createOverlay');
  }

  /** A new raw volume with the NoCloud seed as an ISO 9660 file system. On failure nothing is left. */
  async createSeed(_name: string, _seed: NoCloudSeed, _options: ProgressOptions): Promise<OwnedVolume> {
    throw this.#pending('createSeed');
  }

  /** Removes the volume; a missing one is no error. */
  async deleteVolume(
    _volume: { readonly pool: string; readonly name: string },
    _options: CallOptions,
  ): Promise<void> {
    throw this.#pending('deleteVolume');
  }

  /** Removes cached images that no domain or volume uses, and uploads that were given up; returns their names. */
  async prune(_options: CallOptions): Promise<string[]> {
    throw this.#pending('prune');
  }

  #pending(method: string): ComputeError {
    void this.#host;
    return new ComputeError(
      'unsupported',
      `Image store of pool "${this.#options.pool}": ${method} has not landed yet`,
    );
  }
}
