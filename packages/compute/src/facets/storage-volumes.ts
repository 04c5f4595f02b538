import { type Readable } from 'node:stream';
import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { rejectField } from '../reject-field.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { DISK_MIB, IMAGE_FORMAT, objectSchema, SHA256, TEXT } from '../schema-fragments.js';

/** A volume of a pool as its host describes it now. */
export interface PoolVolumeInfo {
  readonly pool: string;
  readonly name: string;
  /** Where it is on the host; for one that is reached over a network, its name there. */
  readonly path: string;
  readonly kind: 'file' | 'block' | 'folder' | 'network';
  /** For example `raw` or `qcow2`; absent where the host does not say. */
  readonly format?: string;
  /** What a guest sees, rounded up. */
  readonly capacityMiB: number;
  /** What it takes in its pool, rounded up. */
  readonly allocationMiB: number;
  /** The file that it reads from where nothing was written to it, and how that is read. */
  readonly backing?: { readonly path: string; readonly format?: string };
  /** Instances that have it as a disk, or as what such a disk reads from, in order of name. */
  readonly usedBy: readonly VolumeUser[];
}

export interface VolumeUser {
  readonly uuid: string;
  readonly name: string;
}

/** An empty volume to be made. */
export interface PoolVolumeSpec {
  /** Without `/`; unique in its pool. */
  readonly name: string;
  /** Default: that of the backing volume. */
  readonly sizeMiB?: number;
  /** Default: qcow2 with a backing volume, else raw. */
  readonly format?: 'raw' | 'qcow2';
  /** Reads from this volume until it is written to; then it is qcow2. */
  readonly backing?: { readonly pool: string; readonly name: string };
  /** Raw alone: take all its space at once; pools of block devices do it always. Default false. */
  readonly full?: boolean;
}

/** A volume to be made of another one's bytes. */
export interface CloneVolumeSpec {
  readonly name: string;
  /** Default: that of the volume. */
  readonly pool?: string;
  /** Default: that of the volume. The copy reads from no other file. */
  readonly format?: 'raw' | 'qcow2';
}

/** Bytes to make a volume of. */
export interface VolumeContent {
  readonly name: string;
  /** Read to its end, or destroyed. */
  readonly stream: Readable;
  /** How many bytes come; `invalid` if others do. Pools of block devices need it. */
  readonly sizeBytes?: number;
  /** What the bytes must be; `invalid` if they are not. */
  readonly sha256?: string;
  /** What the bytes are to be read as; qcow2 must be qcow2. Default: by the first bytes, never by the name. */
  readonly format?: 'raw' | 'qcow2';
}

export interface UploadedVolume extends PoolVolumeInfo {
  /** Of the bytes that came: lower-case hexadecimal. */
  readonly sha256: string;
}

export interface ResizeVolumeOptions extends CallOptions {
  /** It may become smaller; what is behind the new end is lost. Default false: then that is `invalid`. */
  readonly shrink?: boolean;
}

/** A volume's bytes, as they are in its file or device. */
export interface DownloadedVolume {
  readonly format?: string;
  /** How many bytes come. */
  readonly sizeBytes: number;
  /** Its end is the end of the volume; destroying it gives it up. */
  readonly stream: Readable;
}

/**
 * The volumes of the host's pools, named by pool and name, as things of their own; giving them to instances is the volumes facet's.
 * Of each method: `not-found` for a pool or volume that is not there, `conflict` for a pool that is stopped. "In use" is what `usedBy` tells, and what other volumes read from, of every running pool.
 */
export interface StorageVolumesFacet {
  /** In order of name. */
  list(pool: string, options?: CallOptions): Promise<readonly PoolVolumeInfo[]>;

  get(pool: string, volume: string, options?: CallOptions): Promise<PoolVolumeInfo>;

  /** `invalid` names the field; `conflict` if the name is taken; `no-resources` if the pool is full. On failure it is not there. */
  create(pool: string, spec: PoolVolumeSpec, options?: CallOptions): Promise<PoolVolumeInfo>;

  /** Copies a volume with all that it reads from. `conflict` if the name is taken, or a running instance writes to the volume. On failure the copy is not there. */
  clone(
    pool: string,
    volume: string,
    spec: CloneVolumeSpec,
    options?: ProgressOptions,
  ): Promise<PoolVolumeInfo>;

  /** Gives a volume that is not in use another size. `conflict` while it is: an instance's volume is extended by the volumes facet. */
  resize(
    pool: string,
    volume: string,
    sizeMiB: number,
    options?: ResizeVolumeOptions,
  ): Promise<PoolVolumeInfo>;

  /** Removes a volume and its bytes. `conflict` while it is in use. */
  delete(pool: string, volume: string, options?: CallOptions): Promise<void>;

  /** Overwrites a volume with zeros, so that what was in it cannot be read any more. `conflict` while it is in use. After a failure a part of it is. */
  wipe(pool: string, volume: string, options?: CallOptions): Promise<void>;

  /**
   * Makes a volume of bytes, as they come: nothing is kept in between. `invalid` for bytes that are not what was announced, or a qcow2 image that refers to other files;
   * `conflict` if the name is taken; `no-resources` if the pool is full. On failure, and when the stream fails, the volume is not there.
   */
  upload(pool: string, content: VolumeContent, options?: ProgressOptions): Promise<UploadedVolume>;

  /** Gives a volume's bytes. What an instance writes meanwhile may be in them or not. */
  download(pool: string, volume: string, options?: CallOptions): Promise<DownloadedVolume>;
}

/** The name of a volume. */
export const VOLUME_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[^/\\u0000-\\u001f]{1,250}$',
  not: { enum: ['.', '..'] },
  description: '1 to 250 characters without "/"',
};

const PLACE = objectSchema({ pool: TEXT, name: VOLUME_NAME }, ['pool', 'name']);

/** The schema of PoolVolumeSpec. */
export const poolVolumeSpecSchema: JsonSchema = objectSchema(
  {
    ...{ name: VOLUME_NAME, sizeMiB: DISK_MIB, format: IMAGE_FORMAT, backing: PLACE },
    full: { type: 'boolean' },
  },
  ['name'],
);

/** The schema of CloneVolumeSpec. */
export const cloneVolumeSpecSchema: JsonSchema = objectSchema(
  { name: VOLUME_NAME, pool: TEXT, format: IMAGE_FORMAT },
  ['name'],
);

const CONTENT: JsonSchema = objectSchema(
  {
    name: VOLUME_NAME,
    sizeBytes: { type: 'integer', minimum: 1 },
    sha256: SHA256,
    format: IMAGE_FORMAT,
  },
  ['name'],
);

/** Checks a volume spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validatePoolVolumeSpec(value: unknown): PoolVolumeSpec {
  checkSchema(poolVolumeSpecSchema, value, 'Volume spec');
  const spec = value as PoolVolumeSpec;
  if (spec.backing === undefined) checkSchema({ required: ['sizeMiB'] }, spec, 'Volume spec');
  else checkSchema({ properties: { format: { const: 'qcow2' } } }, spec, 'Volume spec with a backing volume');
  if (spec.full === true && (spec.backing !== undefined || spec.format === 'qcow2')) {
    rejectField('Volume spec', 'full', 'does not go with qcow2, which grows as it is written to');
  }
  return spec;
}

/** Checks what a clone is to be; as validatePoolVolumeSpec. */
export function validateCloneVolumeSpec(value: unknown): CloneVolumeSpec {
  checkSchema(cloneVolumeSpecSchema, value, 'Clone spec');
  return value as CloneVolumeSpec;
}

/** Checks what is said of bytes that are to be a volume, but for the bytes themselves. */
export function validateVolumeContent({ stream, ...about }: VolumeContent): VolumeContent {
  checkSchema(CONTENT, about, 'Volume content');
  return { ...about, stream };
}
