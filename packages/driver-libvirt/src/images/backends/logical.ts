import { ComputeError, definePlugin, type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../../errors.js';
import { diskBytes } from '../volumes/disk-size.js';
import { lookupPool, startPool } from '../volumes/pool.js';
import { formatLimits } from './disk-limits.js';
import {
  imageBackendContract,
  type DiskPlace,
  type ImageBackend,
  type ImageBackendHost,
} from './image-backend.js';
import { copyImage, removePlace, VOLUME_LIMIT_MS } from './volumes.js';

export interface LogicalOptions {
  /** The storage pool of type `logical`, which is an LVM volume group. Default `logical`. */
  readonly pool?: string;
  /** Overwrites a disk before it is removed, so that no later one shows what was in it. Default true. */
  readonly wipe?: boolean;
}

const NO_EXTENSION = 'is a logical volume, which libvirt cannot make larger';

/** A logical volume of LVM, raw, in a pool of its own: the host copies the image into it, and needs it no more. */
class LogicalBackend implements ImageBackend {
  readonly keepsFiles = false;
  readonly #host: ImageBackendHost;
  readonly #pool: string;
  readonly #wipe: boolean;

  constructor(host: ImageBackendHost, { pool = 'logical', wipe = true }: LogicalOptions) {
    this.#host = host;
    this.#pool = pool;
    this.#wipe = wipe;
  }

  readonly place: ImageBackend['place'] = (stem) => ({ pool: this.#pool, name: stem });

  readonly limits: ImageBackend['limits'] = (format) => ({
    ...formatLimits(format),
    extend: NO_EXTENSION,
    'extend-running': NO_EXTENSION,
  });

  async prepare(options: CallOptions): Promise<void> {
    const connection = await this.#host.connection(options.signal);
    await startPool(await lookupPool(connection, this.#pool, options), options);
  }

  readonly create: ImageBackend['create'] = async ({ place, image, sizeMiB }, options) => {
    const capacityBytes = diskBytes(place.name, image, sizeMiB);
    options.progress?.step('copy image');
    // What is allocated of less than its capacity is a snapshot's to LVM.
    const copy = { place, image, format: 'raw', capacityBytes, allocationBytes: capacityBytes } as const;
    const volume = await copyImage(this.#host, copy, options);
    return { ...place, path: await volume.getPath(options), format: 'raw', kind: 'block' };
  };

  /** Never called: `limits` says why. */
  readonly extend: ImageBackend['extend'] = ({ pool, name }) =>
    Promise.reject(new ComputeError('unsupported', `Volume "${pool}/${name}" ${NO_EXTENSION}`));

  readonly remove: ImageBackend['remove'] = async (place, options) => {
    if (this.#wipe) await this.#overwrite(place, options);
    await removePlace(this.#host, place, options);
  };

  async #overwrite({ pool: poolName, name }: DiskPlace, { signal }: CallOptions): Promise<void> {
    const connection = await this.#host.connection(signal);
    try {
      const pool = await connection.storagePoolLookupByName(poolName, { signal });
      const volume = await pool.storageVolLookupByName(name, { signal });
      await volume.wipe(0, { timeoutMs: VOLUME_LIMIT_MS });
    } catch (error) {
      if (!isLibvirtError(error, 'NO_STORAGE_VOL', 'NO_STORAGE_POOL')) throw error;
    }
  }
}

export default definePlugin(imageBackendContract)({
  name: 'logical',
  summary: 'Logical volumes of an LVM volume group',
  optionsSchema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      pool: { type: 'string', pattern: '^[^/\\s][^/\\n]*$' },
      wipe: { type: 'boolean' },
    },
  },
  create: (options: LogicalOptions) => ({ create: (host) => new LogicalBackend(host, options) }),
});
