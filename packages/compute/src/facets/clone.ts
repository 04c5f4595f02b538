import { type ProgressOptions } from '../call-options.js';
import { type InstanceInfo } from '../info.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { HOSTNAME, INSTANCE_NAME, objectSchema, UUID } from '../schema-fragments.js';

/** What a copy of an instance is to be. */
export interface CloneSpec {
  /** As of InstanceSpec. */
  readonly name: string;
  /** Default: a random UUID. */
  readonly uuid?: string;
  /**
   * `full` copies disks whole; `thin` copies what the root disk has of its own, and goes on sharing the image under it, which stays while one of them uses it.
   * Default `full`.
   */
  readonly disks?: 'full' | 'thin';
  /** What becomes of volumes that are attached to it: `copy` gives the copy disks of its own with the same bytes. Default `refuse`: `conflict` if there are any. */
  readonly volumes?: 'refuse' | 'copy';
  /** The host name in the copy's seed, where the instance has one. Default: the copy's name. */
  readonly hostname?: string;
}

/** Copying an instance on its host. */
export interface CloneFacet {
  /**
   * Called on an instance that is stopped, or runs and writes to its root disk alone, which is then copied at one moment; it goes on as it was.
   * Gives the copy, which is stopped and ours: with a UUID and MAC addresses of its own, copies of the disks that are written to, a seed that tells the guest to be another, and the
   * same size, networks, firewall and annotations. It has no snapshots.
   * `invalid` names the field; `conflict` if the name or UUID is taken, its state excludes it, or it has volumes that are not to be copied;
   * `unsupported` if it has what cannot be had twice, such as a device of the host, or no image to share; `no-resources` if there is no space.
   * On failure nothing of the copy is left.
   */
  clone(uuid: string, spec: CloneSpec, options?: ProgressOptions): Promise<InstanceInfo>;
}

/** The schema of CloneSpec. */
export const cloneSpecSchema: JsonSchema = objectSchema(
  {
    name: INSTANCE_NAME,
    uuid: UUID,
    disks: { enum: ['full', 'thin'] },
    volumes: { enum: ['refuse', 'copy'] },
    hostname: HOSTNAME,
  },
  ['name'],
);

/** Checks a clone from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateCloneSpec(value: unknown): CloneSpec {
  checkSchema(cloneSpecSchema, value, 'Clone spec');
  return value as CloneSpec;
}
