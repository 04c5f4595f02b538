import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { type DiskInfo } from '../info.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { DISK_MIB, objectSchema, PATH, PORT, TEXT } from '../schema-fragments.js';
import { type DetachOptions } from './interfaces.js';

/** Where a volume's bytes are, as the host sees them. */
export type VolumeSource =
  /** A volume in one of the host's own pools. */
  | { readonly kind: 'pool'; readonly pool: string; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  /** A block device of the host. */
  | { readonly kind: 'block'; readonly path: string }
  /** A volume that the hypervisor reaches over the network by itself. */
  | NetworkVolumeSource
  /** What a volume plug-in of the driver understands: it makes a file, a block device or a network volume of it on the host. */
  | {
      readonly kind: 'driver';
      readonly driver: string;
      readonly connection: Readonly<Record<string, unknown>>;
    };

export interface NetworkVolumeSource {
  readonly kind: 'network';
  readonly protocol: 'rbd' | 'iscsi' | 'nbd' | 'gluster' | 'nfs' | 'http' | 'https';
  /** Image, target and LUN, export or path, in the protocol's own form. */
  readonly name: string;
  readonly hosts: readonly { readonly name: string; readonly port?: number }[];
  /** The user, and the UUID of the secret that the host keeps for it. */
  readonly auth?: { readonly user: string; readonly secret: string };
}

/** A volume as an instance is to have it. */
export interface VolumeSpec {
  readonly source: VolumeSource;
  /** How the bytes are to be read. Default `raw`. */
  readonly format?: 'raw' | 'qcow2';
  /** The volume's own identity; the guest sees it as the disk's serial number (at most 36 characters). */
  readonly id?: string;
  /** The bus of the disk. Default: what the driver takes for disks. */
  readonly bus?: 'virtio' | 'scsi' | 'sata' | 'ide' | 'usb';
  /** The device name, for example `vdb`. Default: the next that is free on the bus. */
  readonly target?: string;
  readonly readOnly?: boolean;
  /** Several instances may have it at the same time. */
  readonly shared?: boolean;
  readonly cache?: 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  readonly limits?: VolumeLimits;
}

/** The most that a guest may do with a volume; what is absent has no limit. */
export interface VolumeLimits {
  readonly readBytesPerSecond?: number;
  readonly writeBytesPerSecond?: number;
  readonly readRequestsPerSecond?: number;
  readonly writeRequestsPerSecond?: number;
}

/** What identifies a host to storage that exports volumes to it. */
export interface VolumeConnector {
  readonly host: string;
  /** The iSCSI initiator's name, where the host has one. */
  readonly initiator?: string;
  /** World-wide port names of Fibre Channel adapters. */
  readonly wwpns?: readonly string[];
}

/** Volumes of an instance that exists, named by their targets. They are not the instance's own: `destroy` leaves them. */
export interface VolumesFacet {
  /**
   * Called on an instance in any state: it has the volume at once if it runs, and from now on at each start.
   * `invalid` names the field; `not-found` if the volume does not exist on the host; `conflict` if the target is taken, or the volume is in use and not shared.
   * On failure the instance has the disks it had, and whatever was connected for it on the host is disconnected.
   */
  attach(uuid: string, spec: VolumeSpec, options?: CallOptions): Promise<DiskInfo>;

  /**
   * Called with the target of a volume that was attached; returns when the guest has let go and the host has disconnected it. The volume's bytes stay.
   * `not-found` if the instance has no such target; `conflict` for a disk of the instance's own; `timeout` if the guest does not let go.
   * On failure the instance still has it, and it may be called again.
   */
  detach(uuid: string, target: string, options?: DetachOptions): Promise<void>;

  /**
   * Called to put another volume in the place of an attached one: its bytes are copied, while the guest works where it runs; then the guest works on the new one.
   * The new volume must exist and be as large. `not-found` for target or volume; `invalid` if it is too small. Target and bus stay.
   * On failure or abort the guest works on the old one, and nothing uses the new one.
   */
  swap(uuid: string, target: string, replacement: VolumeSpec, options?: ProgressOptions): Promise<DiskInfo>;

  /**
   * Called when a volume is to have, or has already, this size: makes it so where the host can, and tells a running guest.
   * `not-found` if the instance has no such target; `invalid` if it would shrink; `no-resources` if the store is full. On failure the guest sees the old size.
   */
  extend(uuid: string, target: string, sizeMiB: number, options?: CallOptions): Promise<void>;

  /** Called before a volume is exported to this host: what the storage must know of it. Changes nothing. */
  connector(options?: CallOptions): Promise<VolumeConnector>;
}

const RATE: JsonSchema = { type: 'integer', minimum: 1 };

const kind = (value: string): JsonSchema => ({ const: value });

const SOURCES: Readonly<Record<VolumeSource['kind'], JsonSchema>> = {
  pool: objectSchema({ kind: kind('pool'), pool: TEXT, name: TEXT }, ['kind', 'pool', 'name']),
  file: objectSchema({ kind: kind('file'), path: PATH }, ['kind', 'path']),
  block: objectSchema({ kind: kind('block'), path: PATH }, ['kind', 'path']),
  network: objectSchema(
    {
      kind: kind('network'),
      protocol: { enum: ['rbd', 'iscsi', 'nbd', 'gluster', 'nfs', 'http', 'https'] },
      name: TEXT,
      hosts: { type: 'array', items: objectSchema({ name: TEXT, port: PORT }, ['name']) },
      auth: objectSchema({ user: TEXT, secret: TEXT }, ['user', 'secret']),
    },
    ['kind', 'protocol', 'name', 'hosts'],
  ),
  driver: objectSchema({ kind: kind('driver'), driver: TEXT, connection: { type: 'object' } }, [
    'kind',
    'driver',
    'connection',
  ]),
};

/** The schema of VolumeSpec. Its source is checked by the schema of its kind. */
export const volumeSpecSchema: JsonSchema = objectSchema(
  {
    source: {
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: Object.keys(SOURCES) } },
    },
    format: { enum: ['raw', 'qcow2'] },
    id: { type: 'string', minLength: 1, maxLength: 36 },
    bus: { enum: ['virtio', 'scsi', 'sata', 'ide', 'usb'] },
    target: {
      type: 'string',
      pattern: '^[a-z]{2,3}[a-z]{1,2}$',
      description: 'a device name such as vdb',
    },
    readOnly: { type: 'boolean' },
    shared: { type: 'boolean' },
    cache: { enum: ['none', 'writeback', 'writethrough', 'directsync', 'unsafe'] },
    limits: objectSchema({
      readBytesPerSecond: RATE,
      writeBytesPerSecond: RATE,
      readRequestsPerSecond: RATE,
      writeRequestsPerSecond: RATE,
    }),
  },
  ['source'],
);

/** The schema of VolumeSpec with sources of every kind, in one: for descriptions. A message about a single kind tells more. */
export const wholeVolumeSpecSchema: JsonSchema = {
  ...volumeSpecSchema,
  properties: { ...volumeSpecSchema.properties, source: { oneOf: Object.values(SOURCES) } },
};

/** Checks a volume spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateVolumeSpec(value: unknown): VolumeSpec {
  checkSchema(volumeSpecSchema, value, 'Volume spec');
  const spec = value as VolumeSpec;
  checkSchema(objectSchema({ source: SOURCES[spec.source.kind] }), { source: spec.source }, 'Volume spec');
  return spec;
}

/** The schema of a volume's size, in MiB. */
export const volumeSizeSchema: JsonSchema = DISK_MIB;

/** Checks the size that a volume is to have, in MiB. Throws ComputeError `invalid`. */
export function validateVolumeSize(sizeMiB: unknown): number {
  checkSchema(objectSchema({ sizeMiB: volumeSizeSchema }, ['sizeMiB']), { sizeMiB }, 'Volume size');
  return sizeMiB as number;
}
