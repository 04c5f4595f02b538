import { type ProgressOptions } from '../call-options.js';
import { type ImageSource, type KernelBootSpec } from '../instance-spec.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { IMAGE_FORMAT, IMAGE_SOURCE, KERNEL_BOOT, objectSchema } from '../schema-fragments.js';

/** What a broken instance is booted from, in place of its own root disk or kernel. One of the two at least. */
export interface RescueSpec {
  readonly image?: ImageSource;
  /** Default: detected from the image's first bytes. */
  readonly format?: 'qcow2' | 'raw';
  readonly kernelBoot?: KernelBootSpec;
}

/** Booting an instance from a rescue image, with its own disks beside it. */
export interface RescueFacet {
  /**
   * Called on an instance that runs or is down: it is stopped, and returns when it runs from the rescue image, its own disks attached after that.
   * Its info says `rescued`. `invalid` names the field; `not-found` if the image does not exist; `conflict` if it is rescued already.
   * On failure it is defined as before, and stopped if it had to be; nothing of the rescue is left.
   */
  rescue(uuid: string, spec: RescueSpec, options?: ProgressOptions): Promise<void>;

  /**
   * Called on a rescued instance: returns when it runs as it was defined before the rescue; the rescue disk is removed.
   * `conflict` if it is not rescued. On failure it may be called again. `destroy` removes a rescued instance with its rescue disk.
   */
  unrescue(uuid: string, options?: ProgressOptions): Promise<void>;
}

/** The schema of RescueSpec. */
export const rescueSpecSchema: JsonSchema = {
  ...objectSchema({ image: IMAGE_SOURCE, format: IMAGE_FORMAT, kernelBoot: KERNEL_BOOT }),
  minProperties: 1,
};

/** Checks a rescue spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateRescueSpec(value: unknown): RescueSpec {
  checkSchema(rescueSpecSchema, value, 'Rescue spec');
  return value as RescueSpec;
}
