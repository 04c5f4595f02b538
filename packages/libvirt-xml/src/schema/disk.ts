import { type DeviceBase, type DeviceBoot } from './address.js';
import { type Empty, type OnOff, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** How a disk is driven. */
export interface DiskDriver {
  name?: string;
  type?: string;
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  rerror_policy?: 'stop' | 'report' | 'ignore';
  io?: 'threads' | 'native' | 'io_uring';
  ioeventfd?: OnOff;
  event_idx?: OnOff;
  copy_on_read?: OnOff;
  discard?: 'ignore' | 'unmap';
  iothread?: number;
  detect_zeroes?: 'off' | 'on' | 'unmap';
  queues?: number;
  queue_size?: number;
  discard_no_unref?: OnOff;
  iommu?: OnOff;
  ats?: OnOff;
  packed?: OnOff;
}

/** The device name the guest's bus suggests (vda), and the bus. */
export interface DiskTarget {
  dev: string;
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'none';
  tray?: 'open' | 'closed';
  removable?: OnOff;
  rotation_rate?: number;
}

/** Who may use a network disk, with a secret kept by libvirt. */
export interface DiskAuth {
  username: string;
  secret?: SecretReference;
}

/** A secret of libvirt's, by uuid or usage. */
export interface SecretReference {
  type?: string;
  uuid?: string;
  usage?: string;
}

/** Encryption of a volume. */
export interface Encryption {
  format?: 'default' | 'qcow' | 'luks' | 'luks2' | 'luks-any';
  engine?: 'qemu' | 'librbd';
  secret?: SecretReference[];
}

/** A host (or socket) that serves a network disk. */
export interface NetworkDiskHost {
  name?: string;
  port?: number;
  transport?: 'tcp' | 'unix' | 'rdma';
  socket?: string;
}

/** What every disk source may have. */
export interface DiskSourceBase {
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  index?: number;
  encryption?: Encryption;
}

/** A file of the host. */
export interface FileSource extends DiskSourceBase {
  file?: string;
}

/** A block device of the host. */
export interface BlockSource extends DiskSourceBase {
  dev?: string;
}

/** A directory of the host, shown as a FAT disk. */
export interface DirSource extends DiskSourceBase {
  dir?: string;
}

/** A volume of a storage pool. */
export interface VolumeSource extends DiskSourceBase {
  pool?: string;
  volume?: string;
  mode?: 'host' | 'direct';
}

/** An image that a server holds. */
export interface NetworkSource extends DiskSourceBase {
  protocol?:
    | 'nbd'
    | 'iscsi'
    | 'rbd'
    | 'sheepdog'
    | 'gluster'
    | 'http'
    | 'https'
    | 'ftp'
    | 'ftps'
    | 'tftp'
    | 'vxhs'
    | 'nfs'
    | 'ssh';
  name?: string;
  query?: string;
  tls?: YesNo;
  tlsHostname?: string;
  host?: NetworkDiskHost[];
  auth?: DiskAuth;
}

/** The image format of a backing store. */
export interface DiskFormat {
  type: string;
}

/** What every link of a backing chain may have; `{}` says that the chain ends. */
export interface BackingStoreBase {
  index?: number;
  format?: DiskFormat;
  backingStore?: BackingStore;
}

/** The image below an image. */
export type BackingStore = BackingStoreBase &
  (
    | { type?: 'file'; source?: FileSource }
    | { type: 'block'; source?: BlockSource }
    | { type: 'dir'; source?: DirSource }
    | { type: 'volume'; source?: VolumeSource }
    | { type: 'network'; source?: NetworkSource }
  );

/** Limits of a disk's input and output; bytes and operations a second. */
export interface DiskIoTune {
  total_bytes_sec?: number;
  read_bytes_sec?: number;
  write_bytes_sec?: number;
  total_iops_sec?: number;
  read_iops_sec?: number;
  write_iops_sec?: number;
  total_bytes_sec_max?: number;
  read_bytes_sec_max?: number;
  write_bytes_sec_max?: number;
  total_iops_sec_max?: number;
  read_iops_sec_max?: number;
  write_iops_sec_max?: number;
  size_iops_sec?: number;
  group_name?: string;
}

/** Sizes a disk reports to the guest, in bytes. */
export interface DiskBlockIo {
  logical_block_size?: number;
  physical_block_size?: number;
  discard_granularity?: number;
}

/** What every disk has, whatever its source. */
export interface DiskBase extends DeviceBase {
  device?: 'disk' | 'cdrom' | 'floppy' | 'lun';
  model?: string;
  rawio?: YesNo;
  sgio?: 'filtered' | 'unfiltered';
  snapshot?: 'internal' | 'external' | 'manual' | 'no';
  driver?: DiskDriver;
  auth?: DiskAuth;
  backingStore?: BackingStore;
  target: DiskTarget;
  iotune?: DiskIoTune;
  blockio?: DiskBlockIo;
  readonly?: Empty;
  shareable?: Empty;
  transient?: Empty;
  serial?: string;
  wwn?: string;
  vendor?: string;
  product?: string;
  boot?: DeviceBoot;
}

/** A disk held in a file. */
export interface FileDisk extends DiskBase {
  type?: 'file';
  source?: FileSource;
}

/** A disk that is a block device of the host. */
export interface BlockDisk extends DiskBase {
  type: 'block';
  source?: BlockSource;
}

/** A disk made of a directory. */
export interface DirDisk extends DiskBase {
  type: 'dir';
  source?: DirSource;
}

/** A disk that is a volume of a storage pool. */
export interface VolumeDisk extends DiskBase {
  type: 'volume';
  source?: VolumeSource;
}

/** A disk that a server holds. */
export interface NetworkDisk extends DiskBase {
  type: 'network';
  source?: NetworkSource;
}

/** A disk of a guest. */
export type Disk = FileDisk | BlockDisk | DirDisk | VolumeDisk | NetworkDisk;

const sourceAttributes = { startupPolicy: 'string', index: 'integer' } as const;
const sourceVariants = {
  file: { children: { source: 'FileSource' } },
  block: { children: { source: 'BlockSource' } },
  dir: { children: { source: 'DirSource' } },
  volume: { children: { source: 'VolumeSource' } },
  network: { children: { source: 'NetworkSource' } },
} as const;

export const diskRows = {
  DiskDriver: {
    attributes: {
      name: 'string',
      type: 'string',
      cache: 'string',
      error_policy: 'string',
      rerror_policy: 'string',
      io: 'string',
      ioeventfd: 'string',
      event_idx: 'string',
      copy_on_read: 'string',
      discard: 'string',
      iothread: 'integer',
      detect_zeroes: 'string',
      queues: 'integer',
      queue_size: 'integer',
      discard_no_unref: 'string',
      iommu: 'string',
      ats: 'string',
      packed: 'string',
    },
  },
  DiskTarget: {
    attributes: {
      dev: 'string',
      bus: 'string',
      tray: 'string',
      removable: 'string',
      rotation_rate: 'integer',
    },
  },
  DiskAuth: { attributes: { username: 'string' }, children: { secret: 'SecretReference' } },
  SecretReference: { attributes: { type: 'string', uuid: 'string', usage: 'string' } },
  Encryption: {
    attributes: { format: 'string', engine: 'string' },
    children: { secret: ['SecretReference'] },
  },
  NetworkDiskHost: {
    attributes: { name: 'string', port: 'integer', transport: 'string', socket: 'string' },
  },
  FileSource: { attributes: { file: 'string', ...sourceAttributes }, children: { encryption: 'Encryption' } },
  BlockSource: { attributes: { dev: 'string', ...sourceAttributes }, children: { encryption: 'Encryption' } },
  DirSource: { attributes: { dir: 'string', ...sourceAttributes }, children: { encryption: 'Encryption' } },
  VolumeSource: {
    attributes: { pool: 'string', volume: 'string', mode: 'string', ...sourceAttributes },
    children: { encryption: 'Encryption' },
  },
  NetworkSource: {
    attributes: {
      protocol: 'string',
      name: 'string',
      query: 'string',
      tls: 'string',
      tlsHostname: 'string',
      ...sourceAttributes,
    },
    children: { host: ['NetworkDiskHost'], auth: 'DiskAuth', encryption: 'Encryption' },
  },
  DiskFormat: { attributes: { type: 'string' } },
  BackingStore: {
    attributes: { type: 'string', index: 'integer' },
    children: { format: 'DiskFormat', source: 'FileSource', backingStore: 'BackingStore' },
    on: 'type',
    absent: 'file',
    variants: sourceVariants,
  },
  DiskIoTune: {
    children: {
      total_bytes_sec: 'integer',
      read_bytes_sec: 'integer',
      write_bytes_sec: 'integer',
      total_iops_sec: 'integer',
      read_iops_sec: 'integer',
      write_iops_sec: 'integer',
      total_bytes_sec_max: 'integer',
      read_bytes_sec_max: 'integer',
      write_bytes_sec_max: 'integer',
      total_iops_sec_max: 'integer',
      read_iops_sec_max: 'integer',
      write_iops_sec_max: 'integer',
      size_iops_sec: 'integer',
      group_name: 'string',
    },
  },
  DiskBlockIo: {
    attributes: {
      logical_block_size: 'integer',
      physical_block_size: 'integer',
      discard_granularity: 'integer',
    },
  },
  Disk: {
    attributes: {
      type: 'string',
      device: 'string',
      model: 'string',
      rawio: 'string',
      sgio: 'string',
      snapshot: 'string',
    },
    children: {
      driver: 'DiskDriver',
      auth: 'DiskAuth',
      source: 'FileSource',
      backingStore: 'BackingStore',
      target: 'DiskTarget',
      iotune: 'DiskIoTune',
      blockio: 'DiskBlockIo',
      readonly: 'Empty',
      shareable: 'Empty',
      transient: 'Empty',
      serial: 'string',
      wwn: 'string',
      vendor: 'string',
      product: 'string',
      boot: 'DeviceBoot',
      alias: 'Alias',
      address: 'DeviceAddress',
    },
    on: 'type',
    absent: 'file',
    variants: sourceVariants,
  },
} satisfies TypeRows;
