import { type Readable } from 'node:stream';
import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { IMAGE_FORMAT, objectSchema, SHA256 } from '../schema-fragments.js';

/** An image that a host keeps, and instances can be made of. */
export interface ImageInfo {
  /** Of an imported image the name that it was given; of a cached one that of its volume. */
  readonly name: string;
  /** `imported` by somebody, who deletes it; `cached` when an instance was made of it, until it is pruned. */
  readonly kind: 'imported' | 'cached';
  readonly format: 'qcow2' | 'raw';
  /** What a guest sees, rounded up. */
  readonly sizeMiB: number;
  /** What it takes on the host, rounded up. */
  readonly allocationMiB: number;
  /** Of its bytes: lower-case hexadecimal; absent where the host does not keep all of it. */
  readonly sha256?: string;
  /** Instances whose disks read from it, in order of name. */
  readonly usedBy: readonly { readonly uuid: string; readonly name: string }[];
}

/** Bytes to make an image of. */
export interface ImageContent {
  /** 1 to 63 letters, digits, `-`, `_` or `.`; unique on its host. */
  readonly name: string;
  /** Read to its end, or destroyed. */
  readonly stream: Readable;
  /** How many bytes come; `invalid` if others do. */
  readonly sizeBytes?: number;
  /** What the bytes must be; `invalid` if they are not. */
  readonly sha256?: string;
  /** What the bytes are to be read as; qcow2 must be qcow2. Default: by the first bytes, never by the name; then what is packed or of another format is `invalid`. */
  readonly format?: 'raw' | 'qcow2';
}

/** The images of a host. An imported one is named `image:NAME` where an instance's root disk is to be made of it. */
export interface ImagesFacet {
  /** Imported images, then cached ones, each in order of name. */
  list(options?: CallOptions): Promise<readonly ImageInfo[]>;

  /** `not-found` if there is none of that name. */
  get(image: string, options?: CallOptions): Promise<ImageInfo>;

  /**
   * Makes an image of bytes, as they come: nothing is kept in between. `invalid` for bytes that are not what was announced, are no complete image, or refer to other files;
   * `conflict` if the name is taken; `no-resources` if there is no space. On failure, and when the stream fails, it is not there.
   */
  import(content: ImageContent, options?: ProgressOptions): Promise<ImageInfo>;

  /** Removes an image and its bytes. `conflict` while an instance or a volume reads from it. */
  delete(image: string, options?: CallOptions): Promise<void>;
}

/** The name of an imported image. */
export const IMAGE_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
  description: '1 to 63 letters, digits, "-", "_" or ".", beginning with a letter or digit',
};

/** What is said of an image's bytes, but for the bytes themselves. */
export const imageContentSchema: JsonSchema = objectSchema(
  {
    ...{ name: IMAGE_NAME, sha256: SHA256, format: IMAGE_FORMAT },
    sizeBytes: { type: 'integer', minimum: 1 },
  },
  ['name'],
);

/** Checks what is said of an image's bytes and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateImageContent({ stream, ...about }: ImageContent): ImageContent {
  checkSchema(imageContentSchema, about, 'Image content');
  return { ...about, stream };
}

/** Checks the name that an image is to have. Throws ComputeError `invalid` naming the value. */
export function validateImageName(name: unknown): string {
  checkSchema(objectSchema({ name: IMAGE_NAME }, ['name']), { name }, 'Image');
  return name as string;
}

/** The name of the imported image that a location means; undefined for a path or URL. */
export function importedName(location: string): string | undefined {
  return location.startsWith('image:') ? location.slice('image:'.length) : undefined;
}
