import { type CallOptions, type ProgressOptions } from '../call-options.js';

export interface StopOptions extends ProgressOptions {
  /** `graceful` asks the guest and forces after the timeout; `force` takes the power away at once. Default graceful. */
  readonly mode?: 'graceful' | 'force';
  /** How long the guest may take before it is forced. Default 60 s; 0 is the same as force. */
  readonly timeoutMs?: number;
}

export interface RebootOptions extends ProgressOptions {
  /** `soft` asks the guest, and resets it after the timeout; `hard` resets at once. Default soft. */
  readonly mode?: 'soft' | 'hard';
  readonly timeoutMs?: number;
}

/** Power of an instance that exists. */
export interface PowerFacet {
  /** Starts a stopped instance; returns when it runs. `conflict` if it runs already. On failure it is stopped as before. */
  start(uuid: string, options?: CallOptions): Promise<void>;

  /**
   * Returns when the instance is down; `forced` says whether it had to be forced. An instance that is down already is no error.
   * On failure it is still running.
   */
  stop(uuid: string, options?: StopOptions): Promise<{ readonly forced: boolean }>;

  /** Returns when the instance runs again; `forced` says whether it had to be reset. `conflict` if it is not running. */
  reboot(uuid: string, options?: RebootOptions): Promise<{ readonly forced: boolean }>;
}
