import { type DeviceBase, type DeviceBoot } from './address.js';
import { type Empty, type OnOff, type ScaledLong, type YesNo } from './scalars.js';
import { type TypeRows } from './table.js';

/** A controller. The element `<model>` is `modelElement`; `model` is the attribute. */
export interface Controller extends DeviceBase {
  type:
    'ide' | 'fdc' | 'scsi' | 'sata' | 'virtio-serial' | 'usb' | 'ccid' | 'pci' | 'xenbus' | 'isa' | 'nvme';
  index?: number;
  model?: string;
  ports?: number;
  vectors?: number;
  driver?: ControllerDriver;
  modelElement?: ControllerModel;
  target?: ControllerTarget;
  master?: ControllerMaster;
}

/** How a controller is driven. */
export interface ControllerDriver {
  queues?: number;
  cmd_per_lun?: number;
  max_sectors?: number;
  ioeventfd?: OnOff;
  iothread?: number;
  iommu?: OnOff;
  ats?: OnOff;
  packed?: OnOff;
}

/** The PCI device a controller is. */
export interface ControllerModel {
  name: string;
}

/** Where a PCI controller sits in its root's numbering. */
export interface ControllerTarget {
  chassisNr?: string;
  chassis?: string;
  port?: string;
  busNr?: number;
  index?: number;
  hotplug?: OnOff;
}

/** The USB controller that this one is a companion of. */
export interface ControllerMaster {
  startport: number;
}

/** What every device of the host that is given to a guest has. */
export interface HostdevBase extends DeviceBase {
  mode?: 'subsystem' | 'capabilities';
  managed?: YesNo;
  boot?: DeviceBoot;
}

/** A PCI device of the host. */
export interface PciHostdev extends HostdevBase {
  type: 'pci';
  driver?: HostdevDriver;
  source: PciHostdevSource;
}

/** A USB device of the host. */
export interface UsbHostdev extends HostdevBase {
  type: 'usb';
  source: UsbHostdevSource;
}

/** A mediated device of the host. */
export interface MdevHostdev extends HostdevBase {
  type: 'mdev';
  model?: string;
  display?: OnOff;
  ramfb?: OnOff;
  source: MdevHostdevSource;
}

/** Another device of the host; its source is kept, not typed. */
export interface OtherHostdev extends HostdevBase {
  type: 'scsi' | 'scsi_host' | 'storage' | 'misc' | 'net';
}

/** A device of the host that is given to the guest. */
export type Hostdev = PciHostdev | UsbHostdev | MdevHostdev | OtherHostdev;

/** The driver that gives a PCI device away. */
export interface HostdevDriver {
  name?: string;
}

/** Where a PCI device is on the host. */
export interface PciHostdevSource {
  address?: HostPciAddress;
}

/** A PCI address of the host. */
export interface HostPciAddress {
  domain?: number;
  bus?: number;
  slot?: number;
  function?: number;
}

/** Which USB device of the host: by identity, by place or both. */
export interface UsbHostdevSource {
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  guestReset?: 'off' | 'uninitialized' | 'on';
  vendor?: UsbIdentity;
  product?: UsbIdentity;
  address?: HostUsbAddress;
}

/** A vendor's or product's number. */
export interface UsbIdentity {
  id: number;
}

/** Bus and device number on the host. */
export interface HostUsbAddress {
  bus?: number;
  device?: number;
}

/** Which mediated device of the host. */
export interface MdevHostdevSource {
  address?: MdevAddress;
}

/** A mediated device's uuid. */
export interface MdevAddress {
  uuid: string;
}

/** A watchdog. */
export interface Watchdog extends DeviceBase {
  model: string;
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump' | 'inject-nmi';
}

/** The memory balloon. */
export interface MemBalloon extends DeviceBase {
  model: 'virtio' | 'xen' | 'none' | 'virtio-transitional' | 'virtio-non-transitional';
  autodeflate?: OnOff;
  freePageReporting?: OnOff;
  stats?: MemBalloonStats;
}

/** How often memory statistics are taken; seconds. */
export interface MemBalloonStats {
  period: number;
}

/** A source of random numbers. */
export interface Rng extends DeviceBase {
  model: string;
  rate?: RngRate;
  backend?: RngBackend;
}

/** A limit in bytes for each period of milliseconds. */
export interface RngRate {
  bytes: number;
  period?: number;
}

/** Where random numbers come from: model random has a path as its value. */
export interface RngBackend {
  value?: string;
  model: 'random' | 'egd' | 'builtin';
}

/** A directory of the host that the guest sees. */
export interface Filesystem extends DeviceBase {
  type?: 'mount' | 'template' | 'file' | 'block' | 'ram' | 'bind' | 'volume';
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  model?: string;
  driver?: FilesystemDriver;
  source?: FilesystemSource;
  target: FilesystemTarget;
  readonly?: Empty;
  space_hard_limit?: ScaledLong;
  space_soft_limit?: ScaledLong;
}

/** How a filesystem is driven. */
export interface FilesystemDriver {
  type?: string;
  format?: string;
  queue?: number;
  wrpolicy?: 'immediate';
}

/** What a filesystem is on the host; which attribute depends on the type. */
export interface FilesystemSource {
  dir?: string;
  name?: string;
  file?: string;
  dev?: string;
  pool?: string;
  volume?: string;
  usage?: number;
  units?: string;
  socket?: string;
}

/** Where the guest finds it (a path, or a tag). */
export interface FilesystemTarget {
  dir: string;
}

/** A trusted platform module. */
export interface Tpm extends DeviceBase {
  model?: string;
  backend?: TpmBackend;
}

/** What a trusted platform module is on the host. */
export interface TpmBackend {
  type: 'passthrough' | 'emulator' | 'external';
  version?: '1.2' | '2.0';
  persistent_state?: YesNo;
  device?: TpmDevice;
}

/** A character device of the host. */
export interface TpmDevice {
  path: string;
}

/** A socket between host and guest. */
export interface Vsock extends DeviceBase {
  model?: string;
  cid?: VsockCid;
}

/** The guest's number on the vsock. */
export interface VsockCid {
  auto?: YesNo;
  address?: number;
}

/** What receives a panic of the guest's. */
export interface Panic extends DeviceBase {
  model?: string;
}

const ends = { alias: 'Alias', address: 'DeviceAddress' } as const;

export const deviceRows = {
  Controller: {
    attributes: {
      type: 'string',
      index: 'integer',
      model: 'string',
      ports: 'integer',
      vectors: 'integer',
    },
    children: {
      driver: 'ControllerDriver',
      modelElement: { element: 'model', type: 'ControllerModel' },
      target: 'ControllerTarget',
      master: 'ControllerMaster',
      ...ends,
    },
  },
  ControllerDriver: {
    attributes: {
      queues: 'integer',
      cmd_per_lun: 'integer',
      max_sectors: 'integer',
      ioeventfd: 'string',
      iothread: 'integer',
      iommu: 'string',
      ats: 'string',
      packed: 'string',
    },
  },
  ControllerModel: { attributes: { name: 'string' } },
  ControllerTarget: {
    attributes: {
      chassisNr: 'string',
      chassis: 'string',
      port: 'string',
      busNr: 'integer',
      index: 'integer',
      hotplug: 'string',
    },
  },
  ControllerMaster: { attributes: { startport: 'integer' } },
  Hostdev: {
    attributes: { mode: 'string', type: 'string', managed: 'string' },
    children: { boot: 'DeviceBoot', ...ends },
    on: 'type',
    variants: {
      pci: { children: { driver: 'HostdevDriver', source: 'PciHostdevSource' } },
      usb: { children: { source: 'UsbHostdevSource' } },
      mdev: {
        attributes: { model: 'string', display: 'string', ramfb: 'string' },
        children: { source: 'MdevHostdevSource' },
      },
      scsi: {},
      scsi_host: {},
      storage: {},
      misc: {},
      net: {},
    },
  },
  HostdevDriver: { attributes: { name: 'string' } },
  PciHostdevSource: { children: { address: 'HostPciAddress' } },
  HostPciAddress: { attributes: { domain: 'hex4', bus: 'hex2', slot: 'hex2', function: 'hex1' } },
  UsbHostdevSource: {
    attributes: { startupPolicy: 'string', guestReset: 'string' },
    children: { vendor: 'UsbIdentity', product: 'UsbIdentity', address: 'HostUsbAddress' },
  },
  UsbIdentity: { attributes: { id: 'hex4' } },
  HostUsbAddress: { attributes: { bus: 'integer', device: 'integer' } },
  MdevHostdevSource: { children: { address: 'MdevAddress' } },
  MdevAddress: { attributes: { uuid: 'string' } },
  Watchdog: { attributes: { model: 'string', action: 'string' }, children: ends },
  MemBalloon: {
    attributes: { model: 'string', autodeflate: 'string', freePageReporting: 'string' },
    children: { stats: 'MemBalloonStats', ...ends },
  },
  MemBalloonStats: { attributes: { period: 'integer' } },
  Rng: {
    attributes: { model: 'string' },
    children: { rate: 'RngRate', backend: 'RngBackend', ...ends },
  },
  RngRate: { attributes: { bytes: 'integer', period: 'integer' } },
  RngBackend: { attributes: { model: 'string' }, text: 'string', textOptional: true },
  Filesystem: {
    attributes: { type: 'string', accessmode: 'string', model: 'string' },
    children: {
      driver: 'FilesystemDriver',
      source: 'FilesystemSource',
      target: 'FilesystemTarget',
      readonly: 'Empty',
      space_hard_limit: 'ScaledLong',
      space_soft_limit: 'ScaledLong',
      ...ends,
    },
  },
  FilesystemDriver: {
    attributes: { type: 'string', format: 'string', queue: 'integer', wrpolicy: 'string' },
  },
  FilesystemSource: {
    attributes: {
      dir: 'string',
      name: 'string',
      file: 'string',
      dev: 'string',
      pool: 'string',
      volume: 'string',
      usage: 'integer',
      units: 'string',
      socket: 'string',
    },
  },
  FilesystemTarget: { attributes: { dir: 'string' } },
  Tpm: { attributes: { model: 'string' }, children: { backend: 'TpmBackend', ...ends } },
  TpmBackend: {
    attributes: { type: 'string', version: 'string', persistent_state: 'string' },
    children: { device: 'TpmDevice' },
  },
  TpmDevice: { attributes: { path: 'string' } },
  Vsock: { attributes: { model: 'string' }, children: { cid: 'VsockCid', ...ends } },
  VsockCid: { attributes: { auto: 'string', address: 'integer' } },
  Panic: { attributes: { model: 'string' }, children: ends },
} satisfies TypeRows;
