import { defineDevice } from './device-class.js';
import { field, getField, invalidSpec, kept } from './field.js';
import { pciAddressOf, pciName, scsiAddressOf, scsiName } from './host-device-name.js';
import { choice, flag, integer, isRecord, record, shape, text } from './kind.js';
import { at, onOff, present, readPath, writePath, yesNo, type Element, type Place } from './place.js';

/** What a device of the host that is passed through needs of the host. */
export interface HostdevHost {
  /** Takes a device from the host's own driver, and gives it back; by libvirt's name of it. */
  detachHostDevice?(name: string): Promise<void>;
  reattachHostDevice?(name: string): Promise<void>;
  /** Where a USB device is plugged in now: its name does not say. */
  findUsbDevice?(name: string): Promise<{ readonly bus: string; readonly device: string }>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A device of the host: by libvirt's name for PCI, USB and SCSI, by its UUID for mediated ones. */
export const hostdev = defineDevice({
  devType: 'hostdev',
  tag: 'hostdev',
  identity: ['hostdevType', 'device'],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    hostdevType: field(
      choice(['pci', 'usb', 'scsi', 'scsi_host', 'mdev', 'storage', 'misc', 'net']),
      at('type'),
    ),
    mode: field(choice(['subsystem', 'capabilities']), at('mode'), { default: 'subsystem' }),
    managed: field(flag(), yesNo('managed')),
    device: field(text(), devicePlace()),
    /** Where a USB device is plugged in; or whatever has this vendor and product. */
    hostAddress: field(shape({ bus: text(), device: text() }), usbAddress()),
    vendor: field(text({ pattern: /^0x[0-9a-fA-F]{1,4}$/ }), at('source.vendor.id')),
    product: field(text({ pattern: /^0x[0-9a-fA-F]{1,4}$/ }), at('source.product.id')),
    bootOrder: field(integer(1), at('boot.order')),
    driver: field(choice(['vfio', 'kvm', 'xen']), at('driver.name')),
    model: field(text(), at('model')),
    display: field(flag(), onOff('display')),
    ramfb: field(flag(), onOff('ramfb')),
    sgio: field(choice(['filtered', 'unfiltered']), at('sgio')),
    rawio: field(flag(), yesNo('rawio')),
    readonly: field(flag(), present('readonly'), { implicit: false }),
    shareable: field(flag(), present('shareable'), { implicit: false }),
    specParams: {
      /** Taken from the host with its IOMMU group, and not given to the guest. */
      iommuPlaceholder: kept(flag()),
      mdevType: kept(text()),
      mdevDriverParameters: kept(record()),
    },
  },
  isWritten: (spec) => spec.specParams?.iommuPlaceholder !== true,
  normalise(spec) {
    const { device, vendor } = spec;
    if (device === undefined && vendor === undefined && spec['hostAddress'] === undefined) {
      throw invalidSpec('hostdev', 'device', 'is missing');
    }
    spec['hostdevType'] ??= typeof device === 'string' ? typeOf(device) : 'usb';
    if (spec['hostdevType'] === 'mdev') spec['model'] ??= 'vfio-pci';
  },
  life: {
    async setup(spec, host: HostdevHost) {
      const { device } = spec;
      if (device === undefined) return {};
      if (needsDetach(spec)) await host.detachHostDevice?.(device);
      if (spec.hostdevType !== 'usb' || spec.hostAddress !== undefined || host.findUsbDevice === undefined)
        return {};
      try {
        return { hostAddress: await host.findUsbDevice(device) };
      } catch (error) {
        if (needsDetach(spec)) await host.reattachHostDevice?.(device);
        throw error;
      }
    },
    async teardown(spec, host) {
      if (spec.device !== undefined && needsDetach(spec)) await host.reattachHostDevice?.(spec.device);
    },
  },
});

/** What libvirt does by itself for managed devices; others have no driver of the host that must let go. */
function needsDetach(spec: object): boolean {
  const type = getField(spec, ['hostdevType']);
  return (type === 'pci' || type === 'usb') && getField(spec, ['managed']) !== true;
}

function typeOf(device: string): string {
  if (UUID.test(device)) return 'mdev';
  const type = /^(pci|usb|scsi)_/.exec(device)?.[1];
  if (type !== undefined) return type;
  throw invalidSpec(
    'hostdev',
    'device',
    `is "${device}": it must be a UUID or libvirt's name of a pci, usb or scsi device`,
  );
}

/** The name by the address that the document has, and the other way round. A USB device's name does not follow from it. */
function devicePlace(): Place<string> {
  return {
    read(element) {
      const address = readPath(element, ['source', 'address']);
      switch (element['type']) {
        case 'pci':
          return pciName(address);
        case 'mdev':
          return readPath(address, ['uuid']) as string | undefined;
        case 'scsi':
          return readScsi(element, address);
        case 'scsi_host':
          return readPath(element, ['source', 'wwpn']) as string | undefined;
        case 'storage':
          return readPath(element, ['source', 'block']) as string | undefined;
        case 'misc':
          return readPath(element, ['source', 'char']) as string | undefined;
        case 'net':
          return readPath(element, ['source', 'interface']) as string | undefined;
        default:
          return undefined;
      }
    },
    write(element, value) {
      if (value !== undefined) writeDevice(element, value);
    },
  };
}

function readScsi(element: Element, address: unknown): string | undefined {
  const adapter = readPath(element, ['source', 'adapter', 'name']);
  const host = /^scsi_host([0-9]+)$/.exec(typeof adapter === 'string' ? adapter : '')?.[1];
  if (host === undefined || !isRecord(address)) return undefined;
  const { bus, target, unit } = address;
  return scsiName({ host: Number(host), bus: Number(bus), target: Number(target), unit: Number(unit) });
}

function writeDevice(element: Element, device: string): void {
  const put = (name: string, value: unknown) => writePath(element, ['source', name], value);
  switch (element['type']) {
    case 'pci': {
      const address = pciAddressOf(device);
      if (address === undefined)
        throw invalidSpec('hostdev', 'device', `is "${device}": it must be like pci_0000_05_00_1`);
      return put('address', { ...address });
    }
    case 'mdev':
      return put('address', { uuid: device });
    case 'scsi': {
      const address = scsiAddressOf(device);
      if (address === undefined)
        throw invalidSpec('hostdev', 'device', `is "${device}": it must be like scsi_2_0_0_1`);
      const { host, ...rest } = address;
      put('adapter', { name: `scsi_host${host}` });
      return put('address', rest);
    }
    case 'scsi_host':
      put('protocol', 'vhost');
      return put('wwpn', device);
    case 'storage':
      return put('block', device);
    case 'misc':
      return put('char', device);
    case 'net':
      return put('interface', device);
    default:
  }
}

function usbAddress(): Place<{ readonly bus?: string; readonly device?: string }> {
  return {
    read(element) {
      const address = readPath(element, ['source', 'address']);
      if (element['type'] !== 'usb' || !isRecord(address)) return undefined;
      return { bus: String(address['bus']), device: String(address['device']) };
    },
    write: (element, value) =>
      writePath(element, ['source', 'address'], value === undefined ? undefined : { ...value }),
  };
}
