import { type ScreenshotOptions } from '@hostelry/compute';
import { facet } from '../actions/action.js';
import { type Instances } from '../instances.js';
import { pngOf } from './png.js';

/** Pictures of instances' screens. */
export class InstanceScreens {
  readonly #instances: Instances;

  constructor(instances: Instances) {
    this.#instances = instances;
  }

  /** The picture as PNG, whatever the hypervisor makes. `unsupported` if its driver takes none; see ScreenshotFacet. */
  async take(ref: string, options: ScreenshotOptions = {}): Promise<Uint8Array> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return pngOf(await facet(driver, 'screenshot').take(instance.uuid, options));
  }
}
