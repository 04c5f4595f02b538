import { type CallOptions } from '../call-options.js';

/** A picture of a screen. */
export interface Screenshot {
  /** As the hypervisor makes it. */
  readonly mediaType: 'image/png' | 'image/x-portable-pixmap';
  /** The whole picture; at most 64 MiB. */
  readonly bytes: Uint8Array;
}

export interface ScreenshotOptions extends CallOptions {
  /** Number of the screen, for guests with several. Default 0. */
  readonly screen?: number;
}

/** Looking at the screen of a running instance without opening its display. */
export interface ScreenshotFacet {
  /** Called on an instance that runs or is paused, which goes on as it was. `conflict` if it is down; `unsupported` if it has no such screen. */
  take(uuid: string, options?: ScreenshotOptions): Promise<Screenshot>;
}
