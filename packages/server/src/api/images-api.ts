import { type ImageInfo, type ImagesFacet } from '@hostelry/compute';

export type { ImageContent, ImageInfo } from '@hostelry/compute';

/** What a captured image is to be. */
export interface CaptureAsRequest {
  /** Unique in the library of the instance's host. */
  readonly name: string;
  /** Have the guest's agent write everything out before. Default false. */
  readonly quiesce?: boolean;
}

/** The images of hosts; as StorageApi. `/v1/hosts/{host}/images` over HTTP. */
export interface ImagesApi {
  /** Those of a host, by the host's name. */
  of(host: string): ImagesFacet;
  /** Makes an image of an instance's root disk at one moment, in the library of its host, without a detour by the client; see CaptureFacet. */
  capture(
    ref: string,
    request: CaptureAsRequest,
    options?: { readonly signal?: AbortSignal },
  ): Promise<ImageInfo & { readonly host: string }>;
}
