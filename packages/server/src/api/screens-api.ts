import { type ApiCallOptions } from './call-options.js';

/** Pictures of instances' screens. */
export interface ScreensApi {
  /** The screen of an instance that runs or is paused, as PNG; see ScreenshotFacet. */
  take(ref: string, options?: ApiCallOptions & { readonly screen?: number }): Promise<Uint8Array>;
}
