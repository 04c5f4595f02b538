import { type ProgressOptions } from '../call-options.js';
import { type InstanceInfo } from '../info.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { DISK_MIB, MEMORY_MIB, objectSchema, VCPUS } from '../schema-fragments.js';

/** The size that an instance is to have; what is absent stays. */
export interface InstanceSize {
  readonly vcpus?: number;
  readonly memoryMiB?: number;
  /** Of the root disk; it never shrinks. */
  readonly rootDiskMiB?: number;
}

export interface ResizeOptions extends ProgressOptions {
  /**
   * `restart` stops a running instance as `power.stop` does, and starts it again; `live` changes it while it runs.
   * Either changes a stopped one, which stays stopped. Default `restart`.
   */
  readonly mode?: 'restart' | 'live';
  /** How long the guest may take to shut down before it is forced. Default 60 s. */
  readonly timeoutMs?: number;
}

/** Giving an instance another size on its host. */
export interface ResizeFacet {
  /**
   * Called on an instance that runs or is stopped; gives it as it is afterwards. `invalid` names the field, a root disk that would shrink included;
   * `no-resources` if it does not fit the host; `unsupported` if it cannot be changed so while it runs; `conflict` if it is paused, suspended or rescued.
   * On failure its vCPUs and memory are as before, and it runs if it ran; a root disk that has grown already stays so.
   */
  resize(uuid: string, size: InstanceSize, options?: ResizeOptions): Promise<InstanceInfo>;
}

/** The schema of InstanceSize. */
export const instanceSizeSchema: JsonSchema = {
  ...objectSchema({ vcpus: VCPUS, memoryMiB: MEMORY_MIB, rootDiskMiB: DISK_MIB }),
  minProperties: 1,
};

/** Checks a size from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateInstanceSize(value: unknown): InstanceSize {
  checkSchema(instanceSizeSchema, value, 'Instance size');
  return value as InstanceSize;
}
