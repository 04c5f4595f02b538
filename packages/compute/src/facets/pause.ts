import { type CallOptions } from '../call-options.js';

/** Freezing an instance in memory. */
export interface PauseFacet {
  /** Stops the vCPUs; memory stays. Pausing a paused instance is no error; `conflict` if it is not running. */
  pause(uuid: string, options?: CallOptions): Promise<void>;

  /** Lets the vCPUs run on. Resuming a running instance is no error; `conflict` if it is neither paused nor running. */
  resume(uuid: string, options?: CallOptions): Promise<void>;
}
