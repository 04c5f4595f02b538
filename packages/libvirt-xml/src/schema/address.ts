import { type OnOff } from './scalars.js';
import { type TypeRows } from './table.js';

/** A PCI address; what is left out libvirt assigns. */
export interface PciAddress {
  type: 'pci';
  domain?: number;
  bus?: number;
  slot?: number;
  function?: number;
  multifunction?: OnOff;
}

/** An address on a disk controller. */
export interface DriveAddress {
  type: 'drive';
  controller?: number;
  bus?: number;
  target?: number;
  unit?: number;
}

/** An address on a USB bus; `port` is dotted (1.2). */
export interface UsbAddress {
  type: 'usb';
  bus?: number;
  port?: string;
  device?: number;
}

/** A port of a virtio-serial controller. */
export interface VirtioSerialAddress {
  type: 'virtio-serial';
  controller?: number;
  bus?: number;
  port?: number;
}

/** A slot of a smart card reader. */
export interface CcidAddress {
  type: 'ccid';
  controller?: number;
  slot?: number;
}

/** A channel subsystem address (s390). */
export interface CcwAddress {
  type: 'ccw';
  cssid?: number;
  ssid?: number;
  devno?: number;
}

/** An ISA address. */
export interface IsaAddress {
  type: 'isa';
  iobase?: string;
  irq?: string;
}

/** A register of the sPAPR VIO bus. */
export interface SpaprVioAddress {
  type: 'spapr-vio';
  reg?: string;
}

/** A memory slot. */
export interface DimmAddress {
  type: 'dimm';
  slot?: number;
  base?: string;
}

/** An address type without anything more. */
export interface PlainAddress {
  type: 'virtio-mmio' | 'unassigned' | 'virtio-s390' | 'mdev';
}

/** Where a device sits in the guest. */
export type DeviceAddress =
  | PciAddress
  | DriveAddress
  | UsbAddress
  | VirtioSerialAddress
  | CcidAddress
  | CcwAddress
  | IsaAddress
  | SpaprVioAddress
  | DimmAddress
  | PlainAddress;

/** The name libvirt gave a device (`ua-` and more when the user chose it). */
export interface Alias {
  name: string;
}

/** A device's place in the boot order, from 1. */
export interface DeviceBoot {
  order: number;
  loadparm?: string;
}

/** What every device may have. */
export interface DeviceBase {
  alias?: Alias;
  address?: DeviceAddress;
}

const pci = {
  domain: 'hex4',
  bus: 'hex2',
  slot: 'hex2',
  function: 'hex1',
  multifunction: 'string',
} as const;

export const addressRows = {
  DeviceAddress: {
    attributes: { type: 'string' },
    on: 'type',
    variants: {
      pci: { attributes: pci },
      drive: { attributes: { controller: 'integer', bus: 'integer', target: 'integer', unit: 'integer' } },
      usb: { attributes: { bus: 'integer', port: 'string', device: 'integer' } },
      'virtio-serial': { attributes: { controller: 'integer', bus: 'integer', port: 'integer' } },
      ccid: { attributes: { controller: 'integer', slot: 'integer' } },
      ccw: { attributes: { cssid: 'hex1', ssid: 'hex1', devno: 'hex4' } },
      isa: { attributes: { iobase: 'string', irq: 'string' } },
      'spapr-vio': { attributes: { reg: 'string' } },
      dimm: { attributes: { slot: 'integer', base: 'string' } },
      'virtio-mmio': {},
      unassigned: {},
      'virtio-s390': {},
      mdev: {},
    },
  },
  Alias: { attributes: { name: 'string' } },
  DeviceBoot: { attributes: { order: 'integer', loadparm: 'string' } },
} satisfies TypeRows;
