import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { type InstanceState } from '../info.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema, TEXT } from '../schema-fragments.js';

/** A snapshot that is wanted. */
export interface SnapshotSpec {
  /** Unique among the instance's snapshots: 1 to 63 letters, digits, `-`, `_` or `.`, beginning with a letter or digit. */
  readonly name: string;
  readonly description?: string;
  /** Keep the memory of a running instance too, so that going back finds it running. Default false: the disks alone. */
  readonly memory?: boolean;
  /** Have the guest's agent write everything out and hold still meanwhile. Default false. */
  readonly quiesce?: boolean;
}

/** A snapshot as its host describes it. */
export interface SnapshotInfo {
  readonly name: string;
  readonly description?: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** The state that going back to it gives: `stopped` where no memory was kept. */
  readonly state: InstanceState;
  /** The snapshot that was current when it was taken. */
  readonly parent?: string;
  /** Whether it is what the disks were last taken to, or taken at. At most one is. */
  readonly current: boolean;
}

/** Snapshots of an instance, kept with it on the host. `destroy` removes them. */
export interface SnapshotsFacet {
  /**
   * Called on an instance in any state; it goes on as it was. `invalid` names the field; `conflict` if the name is taken, or memory is wanted of what is down;
   * `unsupported` if one of its disks cannot be snapshotted, or it has no agent and is to be quiesced; `no-resources` if the store is full.
   * On failure the disks are as before, and there is no snapshot of that name.
   */
  create(uuid: string, spec: SnapshotSpec, options?: ProgressOptions): Promise<SnapshotInfo>;

  /** All snapshots of an instance, in the order in which they were taken. */
  list(uuid: string, options?: CallOptions): Promise<readonly SnapshotInfo[]>;

  /**
   * Called to go back: disks, definition and, where it was kept, memory are those of the snapshot; an instance without kept memory is stopped afterwards.
   * What was written since is lost, and the snapshot stays. `not-found` if there is none of that name.
   * On failure the instance is as before, or stopped with its disks as before.
   */
  revert(uuid: string, name: string, options?: ProgressOptions): Promise<void>;

  /**
   * Removes a snapshot; the instance and its other snapshots stay as they are. `not-found` if there is none of that name.
   * On failure it is still there, and it may be called again.
   */
  delete(uuid: string, name: string, options?: ProgressOptions): Promise<void>;
}

/** The schema of SnapshotSpec. */
export const snapshotSpecSchema: JsonSchema = objectSchema(
  {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
      description: '1 to 63 letters, digits, "-", "_" or ".", beginning with a letter or digit',
    },
    description: TEXT,
    memory: { type: 'boolean' },
    quiesce: { type: 'boolean' },
  },
  ['name'],
);

/** Checks a snapshot spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateSnapshotSpec(value: unknown): SnapshotSpec {
  checkSchema(snapshotSpecSchema, value, 'Snapshot spec');
  return value as SnapshotSpec;
}
