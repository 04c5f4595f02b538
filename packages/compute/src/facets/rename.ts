import { type CallOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { INSTANCE_NAME, objectSchema } from '../schema-fragments.js';

/** Giving an instance another name. */
export interface RenameFacet {
  /**
   * Called on an instance in any state; returns when it has the name. Its UUID, disks, snapshots and whatever else it has stay.
   * `invalid` for what is no name; `conflict` if another instance has it, or in a state in which its hypervisor cannot rename it (most: while it runs).
   * Its own name is no error. On failure it has the old name.
   */
  rename(uuid: string, name: string, options?: CallOptions): Promise<void>;
}

/** The schema of a request for another name. */
export const renameSchema: JsonSchema = objectSchema({ name: INSTANCE_NAME }, ['name']);

/** Checks a name from outside and returns it. Throws ComputeError `invalid` naming the value; the field is `name`. */
export function validateInstanceName(name: unknown): string {
  checkSchema(renameSchema, { name }, 'Instance name');
  return name as string;
}
