import { type CallOptions } from '../call-options.js';

/** Power of the host itself. Who may use it is the manager's to decide. */
export interface HostPowerFacet {
  /**
   * Called to turn the host off; returns once it has agreed, and then it becomes unreachable. `conflict` while instances run.
   * On failure it goes on as before.
   */
  shutdown(options?: CallOptions): Promise<void>;

  /** Called to restart the host; returns once it has agreed. It becomes unreachable, and connected again. `conflict` while instances run. On failure it goes on as before. */
  reboot(options?: CallOptions): Promise<void>;
}
