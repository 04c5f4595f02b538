import { type ProgressOptions } from '../call-options.js';
import { type InstanceInfo } from '../info.js';
import { type ImageSource } from '../instance-spec.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { DISK_MIB, IMAGE_FORMAT, IMAGE_SOURCE, objectSchema } from '../schema-fragments.js';

/** What the root disk of an instance is made anew of. */
export interface RebuildSpec {
  /** Default: the image that it was made of. */
  readonly image?: ImageSource;
  /** Default: detected from the image's first bytes. */
  readonly format?: 'qcow2' | 'raw';
  /** Virtual size; never below the image's own. Default: what the disk has, or the image's size where that is more. */
  readonly sizeMiB?: number;
}

export interface RebuildOptions extends ProgressOptions {
  /** How long the guest may take to shut down before it is forced. Default 60 s. */
  readonly timeoutMs?: number;
}

/** Making an instance's root disk anew. */
export interface RebuildFacet {
  /**
   * Called on an instance that runs or is stopped: its root disk is made anew, and what was on it is lost. UUID, name, interfaces, volumes, firewall and annotations stay.
   * One that runs is stopped as `power.stop` does, and runs again afterwards; one that is stopped stays so. Gives it as it is then.
   * `invalid` names the field; `not-found` if the image does not exist, or the one that it was made of is no longer kept;
   * `conflict` if it has snapshots, or no root disk of its own, or is paused, suspended or rescued. On failure it has the disk that it had, and runs if it ran.
   */
  rebuild(uuid: string, spec: RebuildSpec, options?: RebuildOptions): Promise<InstanceInfo>;
}

/** The schema of RebuildSpec. */
export const rebuildSpecSchema: JsonSchema = objectSchema({
  image: IMAGE_SOURCE,
  format: IMAGE_FORMAT,
  sizeMiB: DISK_MIB,
});

/** Checks a rebuild from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateRebuildSpec(value: unknown): RebuildSpec {
  checkSchema(rebuildSpecSchema, value, 'Rebuild spec');
  return value as RebuildSpec;
}
