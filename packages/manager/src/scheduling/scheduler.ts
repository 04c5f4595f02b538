import { type HostInfo, type InstanceSpec } from '@hostelry/compute';

/** A host that answers and has room for the instance that is to be placed. */
export interface Candidate {
  readonly name: string;
  readonly info: HostInfo;
}

/** Chooses among hosts. It asks nobody: what it needs to know is handed to it. */
export interface Scheduler {
  /**
   * Called for each launch that names no host, with the connected hosts that have the memory, in the order in which they were added; one at least.
   * Gives the name of the one to launch on; undefined refuses them all.
   */
  choose(spec: InstanceSpec, candidates: readonly Candidate[]): string | undefined;
}

/** What a plug-in that makes schedulers says it is. */
export const SCHEDULER = { kind: 'scheduler', contract: 1 } as const;
