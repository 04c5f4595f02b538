import { type CallOptions } from '../call-options.js';

/** Starting an instance with its host. */
export interface AutostartFacet {
  /**
   * Called on an instance in any state, which goes on as it was; its info says `autostart` from then on. Repeating it is no error.
   * `conflict` if the instance would not be there after it stopped. On failure it is as before.
   */
  set(uuid: string, enabled: boolean, options?: CallOptions): Promise<void>;
}
