import { type CallOptions, type ProgressOptions } from '../call-options.js';

/** Suspending to disk: the host keeps the instance's memory in a file, and vCPUs and memory are free meanwhile. */
export interface SuspendFacet {
  /**
   * Called on an instance that runs or is paused; returns when its memory is saved and it is `suspended`. Suspending a suspended instance is no error.
   * `conflict` if it is down; `no-resources` if the host has no space for its memory. On failure it is as before, and nothing is saved.
   */
  suspend(uuid: string, options?: ProgressOptions): Promise<void>;

  /**
   * Called on a suspended instance; returns when it goes on where it was: running, or paused if it was. Resuming a running instance is no error.
   * `conflict` if nothing is saved; `no-resources` if it does not fit any more. On failure it is still suspended, with what was saved.
   * `power.start` of a suspended instance does the same.
   */
  resume(uuid: string, options?: ProgressOptions): Promise<void>;

  /** Called to give up what was saved: the instance is `stopped` afterwards. `conflict` if nothing is saved. On failure it is still saved. */
  discard(uuid: string, options?: CallOptions): Promise<void>;
}
