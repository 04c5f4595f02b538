import {
  ComputeError,
  validateImageName,
  type CallOptions,
  type ImageInfo,
  type ImagesFacet,
} from '@hostelry/compute';
import { facet } from './actions/action.js';
import { facetOfHost, type HostDrivers } from './host-facets.js';
import { type FoundInstance } from './instances.js';

/** Where an instance is looked for; `Instances` satisfies it. */
interface InstanceFinder {
  find(ref: string, options: CallOptions): Promise<FoundInstance>;
}

/** The images of hosts, and of instances images that their hosts keep. */
export class HostImages {
  readonly #hosts: HostDrivers;
  readonly #instances: InstanceFinder;

  constructor(hosts: HostDrivers, instances: InstanceFinder) {
    this.#hosts = hosts;
    this.#instances = instances;
  }

  of(host: string): ImagesFacet {
    return facetOfHost(this.#hosts, host, 'images');
  }

  /** The name is looked at first: a capture may take long. `conflict` if the host has an image of it. */
  async capture(
    ref: string,
    { name, quiesce = false }: { readonly name: string; readonly quiesce?: boolean },
    options: CallOptions = {},
  ): Promise<ImageInfo & { readonly host: string }> {
    validateImageName(name);
    const { instance, driver } = await this.#instances.find(ref, options);
    const [images, capture] = [facet(driver, 'images'), facet(driver, 'capture')];
    await requireFree(images, name, options);
    const { format, stream } = await capture.capture(instance.uuid, { ...options, quiesce });
    try {
      return { ...(await images.import({ name, stream, format }, options)), host: instance.host };
    } finally {
      stream.destroy();
    }
  }
}

async function requireFree(images: ImagesFacet, name: string, options: CallOptions): Promise<void> {
  const taken = (await images.list(options)).some((image) => image.name === name);
  if (taken) throw new ComputeError('conflict', `Image "${name}" exists already`);
}
