import { type CallOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema, PATH, PORT, TEXT } from '../schema-fragments.js';

/** What a pool takes its space from, by type: the names are libvirt's. */
export type PoolSource =
  /** A folder of the host, which is made if it is not there. */
  | { readonly type: 'dir'; readonly path: string }
  /** A file system on a block device, mounted at `path`. */
  | { readonly type: 'fs'; readonly device: string; readonly path: string; readonly format?: string }
  /** A folder that a server exports, mounted at `path`. */
  | {
      readonly type: 'netfs';
      readonly server: string;
      readonly folder: string;
      readonly path: string;
      readonly format?: 'auto' | 'nfs' | 'cifs' | 'glusterfs';
    }
  /** An LVM volume group. */
  | { readonly type: 'logical'; readonly group: string; readonly devices?: readonly string[] }
  /** A disk whose partitions are the volumes. */
  | { readonly type: 'disk'; readonly device: string; readonly format?: 'dos' | 'gpt' }
  /** The LUNs of an iSCSI target, logged in to by the host. */
  | ({ readonly type: 'iscsi' } & IscsiTarget)
  /** The LUNs of an iSCSI target, which the hypervisor reaches by itself. */
  | ({ readonly type: 'iscsi-direct'; readonly initiator: string } & IscsiTarget)
  /** The LUNs of a SCSI adapter of the host, for example `host2`. */
  | { readonly type: 'scsi'; readonly adapter: string }
  /** The multipath devices of the host. */
  | { readonly type: 'mpath' }
  /** The images of a Ceph pool. */
  | {
      readonly type: 'rbd';
      readonly pool: string;
      readonly servers: readonly PoolServer[];
      readonly auth?: PoolAuth;
    }
  | { readonly type: 'gluster'; readonly server: string; readonly volume: string; readonly folder?: string }
  | { readonly type: 'zfs'; readonly dataset: string };

interface IscsiTarget {
  readonly server: string;
  readonly port?: number;
  /** Its qualified name, for example `iqn.2026-01.example:disks`. */
  readonly target: string;
  readonly initiator?: string;
  readonly auth?: PoolAuth;
}

export interface PoolServer {
  readonly name: string;
  readonly port?: number;
}

/** The user, and the UUID of the secret that the host keeps for it. */
export interface PoolAuth {
  readonly user: string;
  readonly secret: string;
}

/** A pool as it is wanted. */
export type PoolSpec = PoolSource & {
  /** 1 to 128 letters, digits, `-`, `_` or `.`; unique on its host. */
  readonly name: string;
  /** Start it with the host. Default true. */
  readonly autostart?: boolean;
  /** For `fs`, `logical` and `disk`: make the file system, the volume group or the partition table on the devices, never over one that is there. Default false: it is there already. */
  readonly initialise?: boolean;
};

/** A pool as its host describes it now. Sizes are as old as the host's last look at the pool, and absent where it is stopped. */
export interface PoolInfo {
  readonly name: string;
  /** For example `dir` or `logical`. */
  readonly type: string;
  readonly state: 'running' | 'stopped';
  /** False for pools that vanish when they stop. */
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** Where its volumes are on the host, for example a folder. */
  readonly target?: string;
  readonly capacityMiB?: number;
  readonly allocationMiB?: number;
  readonly availableMiB?: number;
}

export interface DeletePoolOptions extends CallOptions {
  /** Remove its volumes too, and what holds them (its folder, its volume group). Default false: they stay where they are. */
  readonly contents?: boolean;
}

/** The storage pools of a host, named by their names: ours, and those that others made. */
export interface StoragePoolsFacet {
  /** All pools, running or not, in order of name. */
  list(options?: CallOptions): Promise<readonly PoolInfo[]>;

  /** `not-found` if there is none of that name. */
  get(pool: string, options?: CallOptions): Promise<PoolInfo>;

  /**
   * Defines a pool and starts it. `invalid` names the field; `conflict` if the name is taken, or another pool has the same place;
   * `unsupported` for a type that the host cannot have. On failure the pool is not there; a folder that was made for it may stay.
   */
  create(spec: PoolSpec, options?: CallOptions): Promise<PoolInfo>;

  /** No error if it runs. */
  start(pool: string, options?: CallOptions): Promise<void>;

  /** Its volumes stay where they are, and instances that have them go on. No error if it is stopped; one that is not persistent is gone. */
  stop(pool: string, options?: CallOptions): Promise<void>;

  /** Has the host look at it anew: sizes, and volumes that others made or removed. `conflict` if it is stopped. */
  refresh(pool: string, options?: CallOptions): Promise<PoolInfo>;

  /** Whether it is started with the host. `conflict` for a pool that is not persistent. */
  setAutostart(pool: string, autostart: boolean, options?: CallOptions): Promise<void>;

  /**
   * Stops a pool and forgets it. `conflict` while an instance has a volume of it; and with `contents` also while another pool's volume reads from one.
   * After a failure it may be called again and finishes what is left.
   */
  delete(pool: string, options?: DeletePoolOptions): Promise<void>;
}

/** The name of a pool or network. */
export const RESOURCE_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$',
  description: '1 to 128 letters, digits, "-", "_" or ".", beginning with a letter or digit',
};

const AUTH = objectSchema({ user: TEXT, secret: TEXT }, ['user', 'secret']);
const ISCSI = { server: TEXT, port: PORT, target: TEXT, initiator: TEXT, auth: AUTH };
const BOOLEAN: JsonSchema = { type: 'boolean' };

/** Of each type: its fields, those that must be there, and whether it can be initialised. */
const SOURCES: Readonly<
  Record<PoolSource['type'], readonly [Readonly<Record<string, JsonSchema>>, ...string[]]>
> = {
  dir: [{ path: PATH }, 'path'],
  fs: [{ device: PATH, path: PATH, format: TEXT, initialise: BOOLEAN }, 'device', 'path'],
  netfs: [
    { server: TEXT, folder: PATH, path: PATH, format: { enum: ['auto', 'nfs', 'cifs', 'glusterfs'] } },
    ...['server', 'folder', 'path'],
  ],
  logical: [{ group: TEXT, devices: { type: 'array', items: PATH }, initialise: BOOLEAN }, 'group'],
  disk: [{ device: PATH, format: { enum: ['dos', 'gpt'] }, initialise: BOOLEAN }, 'device'],
  iscsi: [ISCSI, 'server', 'target'],
  'iscsi-direct': [ISCSI, 'server', 'target', 'initiator'],
  scsi: [{ adapter: TEXT }, 'adapter'],
  mpath: [{}],
  rbd: [
    {
      pool: TEXT,
      servers: { type: 'array', minItems: 1, items: objectSchema({ name: TEXT, port: PORT }, ['name']) },
      auth: AUTH,
    },
    ...['pool', 'servers'],
  ],
  gluster: [{ server: TEXT, volume: TEXT, folder: PATH }, 'server', 'volume'],
  zfs: [{ dataset: TEXT }, 'dataset'],
};

/** The types of pools that can be created. */
export const POOL_TYPES = Object.keys(SOURCES) as readonly PoolSource['type'][];

/** The schema of PoolSpec for one type. */
export function poolSpecSchema(type: PoolSource['type']): JsonSchema {
  const [fields, ...required] = SOURCES[type];
  return objectSchema({ name: RESOURCE_NAME, type: { const: type }, autostart: BOOLEAN, ...fields }, [
    ...['name', 'type'],
    ...required,
  ]);
}

/** Checks a pool spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validatePoolSpec(value: unknown): PoolSpec {
  const type: JsonSchema = { enum: [...POOL_TYPES] };
  checkSchema({ type: 'object', required: ['type'], properties: { type } }, value, 'Pool spec');
  const spec = value as PoolSpec;
  checkSchema(poolSpecSchema(spec.type), spec, 'Pool spec');
  return spec;
}
