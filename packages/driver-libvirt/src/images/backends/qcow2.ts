import { definePlugin } from '@hostelry/compute';
import { createOverlay } from '../volumes/overlay.js';
import { lookupPool } from '../volumes/pool.js';
import { formatLimits } from './disk-limits.js';
import { imageBackendContract, type ImageBackend, type ImageBackendHost } from './image-backend.js';
import { extendVolume, removePlace } from './volumes.js';

/** A qcow2 file over the cached image, in the image's pool: made at once, and no larger than what the guest writes. The image stays as long as it. */
export class Qcow2Backend implements ImageBackend {
  readonly keepsFiles = true;
  readonly limits: ImageBackend['limits'] = formatLimits;
  readonly #host: ImageBackendHost;

  constructor(host: ImageBackendHost) {
    this.#host = host;
  }

  readonly place: ImageBackend['place'] = (stem) => ({
    pool: this.#host.imagePool,
    name: `${stem}.qcow2`,
  });

  readonly create: ImageBackend['create'] = async ({ place, image, sizeMiB }, options) => {
    const connection = await this.#host.connection(options.signal);
    const pool = await lookupPool(connection, place.pool, options);
    return createOverlay(pool, place.name, image, sizeMiB, options);
  };

  readonly extend: ImageBackend['extend'] = (place, sizeBytes, options) =>
    extendVolume(this.#host, place, { sizeBytes, format: 'qcow2' }, options);

  readonly remove: ImageBackend['remove'] = (place, options) => removePlace(this.#host, place, options);
}

export default definePlugin(imageBackendContract)({
  name: 'qcow2',
  summary: 'qcow2 files over the cached image',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => ({ create: (host) => new Qcow2Backend(host) }),
});
