import { definePlugin } from '@hostelry/compute';
import { StorageVolCreateFlags, StorageVolResizeFlags } from '@hostelry/libvirt';
import { type DiskFormat } from '../cached-image.js';
import { diskBytes } from '../volumes/disk-size.js';
import { formatLimits } from './disk-limits.js';
import { imageBackendContract, type ImageBackend, type ImageBackendHost } from './image-backend.js';
import { copyImage, extendVolume, removePlace } from './volumes.js';

export interface FlatOptions {
  /** What new disks are. Default `raw`, which keeps no snapshots. */
  readonly format?: DiskFormat;
  /** Takes all of a new disk's room at once, and that of a raw disk that grows. Default false. */
  readonly preallocate?: boolean;
}

/** A file with all that the image holds, in the image's pool: the image is not needed afterwards. */
class FlatBackend implements ImageBackend {
  readonly keepsFiles = true;
  readonly limits: ImageBackend['limits'] = formatLimits;
  readonly #host: ImageBackendHost;
  readonly #format: DiskFormat;
  readonly #preallocate: boolean;

  constructor(host: ImageBackendHost, { format = 'raw', preallocate = false }: FlatOptions) {
    this.#host = host;
    this.#format = format;
    this.#preallocate = preallocate;
  }

  readonly place: ImageBackend['place'] = (stem) => ({
    pool: this.#host.imagePool,
    name: `${stem}.${this.#format}`,
  });

  readonly create: ImageBackend['create'] = async ({ place, image, sizeMiB }, options) => {
    const capacityBytes = diskBytes(place.name, image, sizeMiB);
    options.progress?.step('copy image');
    const inQcow2 = this.#preallocate && this.#format === 'qcow2';
    const volume = await copyImage(
      this.#host,
      {
        ...{ place, image, format: this.#format, capacityBytes },
        allocationBytes: this.#preallocate ? capacityBytes : 0,
        flags: inQcow2 ? StorageVolCreateFlags.PREALLOC_METADATA : 0,
      },
      options,
    );
    await this.extend(place, capacityBytes, options);
    return { ...place, path: await volume.getPath(options), format: this.#format };
  };

  /** libvirt takes room at once for raw files alone; what a qcow2 file has of it, it was made with. */
  readonly extend: ImageBackend['extend'] = async (place, sizeBytes, options) => {
    const format = place.name.endsWith('.raw') ? 'raw' : 'qcow2';
    const flags = this.#preallocate && format === 'raw' ? StorageVolResizeFlags.ALLOCATE : 0;
    await extendVolume(this.#host, place, { sizeBytes, format, flags }, options);
  };

  readonly remove: ImageBackend['remove'] = (place, options) => removePlace(this.#host, place, options);
}

export default definePlugin(imageBackendContract)({
  name: 'flat',
  summary: 'Files that are full copies of the image',
  optionsSchema: {
    type: 'object',
    additionalProperties: false,
    properties: { format: { enum: ['raw', 'qcow2'] }, preallocate: { type: 'boolean' } },
  },
  create: (options: FlatOptions) => ({ create: (host) => new FlatBackend(host, options) }),
});
