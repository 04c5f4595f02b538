import { type Readable } from 'node:stream';
import { type ProgressOptions } from '../call-options.js';

export interface CaptureOptions extends ProgressOptions {
  /** Have the guest's agent write everything out and hold still until the bytes are safe. Default false. */
  readonly quiesce?: boolean;
}

/** An instance's root disk as an image of its own. */
export interface CapturedImage {
  readonly format: 'qcow2' | 'raw';
  /** Virtual size. */
  readonly sizeMiB: number;
  /** The image's bytes, complete: with what it shares with the image that the instance was made of. Its end is the end of the image; destroying it gives it up. */
  readonly stream: Readable;
}

/** Making an image out of an instance. */
export interface CaptureFacet {
  /**
   * Called on an instance in any state, which goes on as it was; gives its root disk at one moment. The caller reads the stream, or destroys it.
   * `conflict` if it has no root disk; `unsupported` if it is to be quiesced and has no agent; `no-resources` if there is no space for the copy.
   * Once the stream has ended or was destroyed, nothing of the copy is left on the host; nor is it after a failure.
   */
  capture(uuid: string, options?: CaptureOptions): Promise<CapturedImage>;
}
