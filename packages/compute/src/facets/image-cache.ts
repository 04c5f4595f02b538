import { type CallOptions } from '../call-options.js';

/** The images that a driver keeps on the host, so that many instances share one. */
export interface ImageCacheFacet {
  /**
   * Removes the cached images that no instance and no volume uses, and uploads that came to nothing; gives the names of what it removed.
   * Images in use, and those of a spawn under way, stay. On failure what was not removed yet stays, and it may be called again.
   */
  prune(options?: CallOptions): Promise<readonly string[]>;
}
