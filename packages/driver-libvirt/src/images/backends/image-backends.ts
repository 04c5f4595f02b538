import { type CallOptions } from '@hostelry/compute';
import { ChosenPlugins } from '../../chosen-plugins.js';
import { type DiskFormat } from '../cached-image.js';
import { formatLimits } from './disk-limits.js';
import {
  type DiskLimits,
  type DiskPlace,
  type ImageBackend,
  type ImageBackendHost,
  type ImageBackendMaker,
} from './image-backend.js';
import { BUILT_IN, imageBackendPoint, type ImageBackendChoice } from './plug-point.js';
import { removePlace } from './volumes.js';

/** A root disk, as its instance remembers it. */
export interface RememberedDisk extends DiskPlace {
  /** The name of the backend that made it. Absent in instances from before there were several: `qcow2`. */
  readonly backend?: string;
}

export interface ImageBackendsOptions {
  /** What makes the disks of new instances. */
  readonly imageBackend: string;
  readonly imageBackends: Readonly<Record<string, ImageBackendChoice>>;
}

const FIRST = 'qcow2';

/**
 * The image backends of a host, each loaded when it is first needed. What an instance remembers came through libvirt, and so from outside:
 * it can name only what the options list and what is built in, never a package or a file.
 */
export class ImageBackends {
  readonly #host: ImageBackendHost;
  readonly #options: ImageBackendsOptions;
  readonly #backends: ChosenPlugins<ImageBackendMaker, ImageBackend>;

  constructor(host: ImageBackendHost, options: ImageBackendsOptions) {
    this.#host = host;
    this.#options = options;
    this.#backends = new ChosenPlugins({
      ...{ point: imageBackendPoint, choices: options.imageBackends, builtIn: BUILT_IN },
      use: (maker) => maker.create(host),
      missing: {
        subject: (name) => `image backend ${JSON.stringify(name)} for ${host.uri}`,
        field: 'imageBackend',
      },
    });
  }

  /** Loads what the options name. `not-found`, `invalid` or `failed` name the plug-in. */
  async load(): Promise<void> {
    const { imageBackend, imageBackends } = this.#options;
    await Promise.all([imageBackend, ...Object.keys(imageBackends)].map((name) => this.#backends.get(name)));
  }

  /** The backend that makes root disks of new instances, and its name. */
  async ofNew(): Promise<{ readonly name: string; readonly backend: ImageBackend }> {
    const name = this.#options.imageBackend;
    return { name, backend: await this.#backends.get(name) };
  }

  /** The backend that looks after a disk. `not-found` if the options do not name it any more. */
  of({ backend = FIRST }: RememberedDisk): Promise<ImageBackend> {
    return this.#backends.get(backend);
  }

  /** The backend, of those that keep files, that looks after one of a format as it came. */
  ofFile(format: DiskFormat): string {
    return format === 'qcow2' ? 'qcow2' : 'flat';
  }

  /** What cannot be done with a disk; one that is nobody's is limited by its format alone. */
  async limits(disk: RememberedDisk | undefined, format: string): Promise<DiskLimits> {
    if (disk === undefined) return formatLimits(format);
    return (await this.of(disk)).limits(format === 'qcow2' ? 'qcow2' : 'raw');
  }

  /** Takes away a volume that an instance has for itself: its root disk, as the backend does that, or another, which is in no backend's care. */
  async remove(volume: RememberedDisk & { readonly role?: string }, options: CallOptions): Promise<void> {
    if (volume.role !== 'root') return removePlace(this.#host, volume, options);
    await (await this.of(volume)).remove({ pool: volume.pool, name: volume.name }, options);
  }
}
