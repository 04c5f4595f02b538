import { type Encryption } from './disk.js';
import { type Empty, type ScaledLong } from './scalars.js';
import { type TypeRows } from './table.js';

/** The kinds of storage pool. */
export type StoragePoolType =
  | 'dir'
  | 'fs'
  | 'netfs'
  | 'logical'
  | 'disk'
  | 'iscsi'
  | 'iscsi-direct'
  | 'scsi'
  | 'mpath'
  | 'rbd'
  | 'sheepdog'
  | 'gluster'
  | 'zfs'
  | 'vstorage';

/** A storage pool; amounts in bytes without a unit. */
export interface StoragePool {
  type: StoragePoolType;
  name: string;
  uuid?: string;
  capacity?: ScaledLong;
  allocation?: ScaledLong;
  available?: ScaledLong;
  source?: StoragePoolSource;
  target?: StoragePoolTarget;
}

/** Where a pool's storage comes from. */
export interface StoragePoolSource {
  host?: { name: string; port?: number }[];
  device?: { path: string }[];
  dir?: { path: string };
  name?: string;
  format?: StorageFormat;
}

/** Where a pool is on the host. */
export interface StoragePoolTarget {
  path?: string;
  permissions?: StoragePermissions;
}

/** A format's name. */
export interface StorageFormat {
  type: string;
}

/** Owner, group and mode (octal, `0644`). */
export interface StoragePermissions {
  mode?: string;
  owner?: number;
  group?: number;
  label?: string;
}

/** Times, in seconds and nanoseconds since 1970 (`1700000000.123456789`). */
export interface StorageTimestamps {
  atime?: string;
  mtime?: string;
  ctime?: string;
  btime?: string;
}

/** A storage volume; amounts in bytes without a unit. */
export interface StorageVol {
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir' | 'ploop';
  name: string;
  key?: string;
  capacity?: ScaledLong;
  allocation?: ScaledLong;
  physical?: ScaledLong;
  target?: StorageVolTarget;
  backingStore?: StorageVolBackingStore;
}

/** Where a volume is on the host, and its format. */
export interface StorageVolTarget {
  path?: string;
  format?: StorageFormat;
  permissions?: StoragePermissions;
  timestamps?: StorageTimestamps;
  encryption?: Encryption;
  compat?: string;
  nocow?: Empty;
  clusterSize?: ScaledLong;
  features?: { lazy_refcounts?: Empty; extended_l2?: Empty };
}

/** The image below a volume. */
export interface StorageVolBackingStore {
  path?: string;
  format?: StorageFormat;
  permissions?: StoragePermissions;
  timestamps?: StorageTimestamps;
}

export const storageRows = {
  StoragePool: {
    attributes: { type: 'string' },
    children: {
      name: 'string',
      uuid: 'string',
      capacity: 'ScaledLong',
      allocation: 'ScaledLong',
      available: 'ScaledLong',
      source: 'StoragePoolSource',
      target: 'StoragePoolTarget',
    },
  },
  StoragePoolSource: {
    children: {
      host: ['StoragePoolHost'],
      device: ['StoragePath'],
      dir: 'StoragePath',
      name: 'string',
      format: 'StorageFormat',
    },
  },
  StoragePoolHost: { attributes: { name: 'string', port: 'integer' } },
  StoragePath: { attributes: { path: 'string' } },
  StoragePoolTarget: { children: { path: 'string', permissions: 'StoragePermissions' } },
  StorageFormat: { attributes: { type: 'string' } },
  StoragePermissions: {
    children: { mode: 'string', owner: 'integer', group: 'integer', label: 'string' },
  },
  StorageTimestamps: {
    children: { atime: 'string', mtime: 'string', ctime: 'string', btime: 'string' },
  },
  StorageVol: {
    attributes: { type: 'string' },
    children: {
      name: 'string',
      key: 'string',
      capacity: 'ScaledLong',
      allocation: 'ScaledLong',
      physical: 'ScaledLong',
      target: 'StorageVolTarget',
      backingStore: 'StorageVolBackingStore',
    },
  },
  StorageVolTarget: {
    children: {
      path: 'string',
      format: 'StorageFormat',
      permissions: 'StoragePermissions',
      timestamps: 'StorageTimestamps',
      encryption: 'Encryption',
      compat: 'string',
      nocow: 'Empty',
      clusterSize: 'ScaledLong',
      features: 'StorageVolFeatures',
    },
  },
  StorageVolFeatures: { children: { lazy_refcounts: 'Empty', extended_l2: 'Empty' } },
  StorageVolBackingStore: {
    children: {
      path: 'string',
      format: 'StorageFormat',
      permissions: 'StoragePermissions',
      timestamps: 'StorageTimestamps',
    },
  },
} satisfies TypeRows;
