import { type CallOptions, type DeviceSpec } from '@hostelry/compute';
import { ConnectListAllNodeDeviceFlags, type Connection } from '@hostelry/libvirt';
import { parseNodeDevice, type NodeDevice } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type Host } from './host.js';

/** A device of the host that guests can have. */
export interface GivableDevice {
  readonly spec: DeviceSpec;
  readonly summary: string;
  /** libvirt-xml's keys of a `<hostdev>` that is this device. */
  readonly keys: readonly string[];
  /** Where a USB device is plugged in. */
  readonly usbAddress?: { readonly bus: string; readonly device: string };
}

/** A PCI class whose devices connect others: the host needs them. */
const BRIDGES = '0x06';
/** The vendor of the kernel's own hubs. */
const KERNEL_HUBS = '1d6b';

/**
 * The devices of a host that guests can be given: one call for the list, and one for each device that was not seen on this connection
 * yet. What is at a PCI address or is a mediated device stays what it is; what is plugged into a USB port is asked for each time.
 */
export class NodeDevices {
  readonly #host: Host;
  readonly #known = new WeakMap<Connection, Map<string, Promise<string>>>();

  constructor(host: Host) {
    this.#host = host;
  }

  async list(options: CallOptions): Promise<readonly GivableDevice[]> {
    const { CAP_PCI_DEV, CAP_USB_DEV, CAP_MDEV } = ConnectListAllNodeDeviceFlags;
    const connection = await this.#host.connection(options.signal);
    const documents = await this.#documents(connection, CAP_PCI_DEV | CAP_USB_DEV | CAP_MDEV, options);
    return documents.flatMap((document) => givable(document));
  }

  async #documents(
    connection: Connection,
    flags: number,
    { signal }: CallOptions,
  ): Promise<readonly NodeDevice[]> {
    const known = this.#known.get(connection) ?? new Map<string, Promise<string>>();
    this.#known.set(connection, known);
    try {
      const devices = await connection.listAllNodeDevices(flags, { signal });
      const texts = devices.map(async (device) => {
        const kept = known.get(device.name);
        if (kept !== undefined) return kept;
        const text = device.getXMLDesc(0, { signal });
        if (!device.name.startsWith('usb_')) {
          known.set(device.name, text);
          text.catch(() => known.delete(device.name));
        }
        return text.catch((error: unknown) => {
          // It may have been pulled out meanwhile.
          if (isLibvirtError(error, 'NO_NODE_DEVICE')) return undefined;
          throw error;
        });
      });
      return (await Promise.all(texts))
        .filter((text) => text !== undefined)
        .map((text) => parseNodeDevice(text));
    } catch (error) {
      // A host whose libvirt shows no devices has none to give.
      if (isLibvirtError(error, 'NO_SUPPORT')) return [];
      throw error;
    }
  }
}

function givable({ capability: capabilities = [] }: NodeDevice): readonly GivableDevice[] {
  return capabilities.flatMap((capability): GivableDevice[] => {
    switch (capability.type) {
      case 'pci': {
        // Without an IOMMU no device can be kept to one guest.
        if (capability.iommuGroup === undefined || capability.class?.startsWith(BRIDGES) === true) return [];
        const address = pciAddress(capability);
        const summary = makerAndProduct(capability, `PCI device ${address}`);
        return [{ spec: { kind: 'pci', address }, summary, keys: [`pci:${address}`] }];
      }
      case 'usb_device': {
        const [vendor, product] = [hexId(capability.vendor.id), hexId(capability.product.id)];
        if (vendor === KERNEL_HUBS) return [];
        const { bus, device } = capability;
        return [
          {
            spec: { kind: 'usb', vendor, product },
            summary: makerAndProduct(capability, `USB device ${vendor}:${product}`),
            // A guest that is down may have it by what it is, wherever it is plugged in.
            keys: [`usb:${bus}.${device}`, `usb-id:${vendor}:${product}`],
            usbAddress: { bus: String(bus), device: String(device) },
          },
        ];
      }
      case 'mdev': {
        const { uuid } = capability;
        if (uuid === undefined) return [];
        const summary = `Mediated device of type ${capability.typeElement.id}`;
        return [{ spec: { kind: 'mediated', uuid }, summary, keys: [`mdev:${uuid.toLowerCase()}`] }];
      }
      default:
        return [];
    }
  });
}

function pciAddress(at: {
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return `${hex(at.domain, 4)}:${hex(at.bus, 2)}:${hex(at.slot, 2)}.${at.function}`;
}

function makerAndProduct(
  of: { readonly vendor: { readonly value?: string }; readonly product: { readonly value?: string } },
  otherwise: string,
): string {
  const names = [of.vendor.value, of.product.value].map((name) => name?.trim() ?? '');
  return names.filter((name) => name !== '').join(' ') || otherwise;
}

function hexId(id: string | number | undefined): string {
  const text = typeof id === 'number' ? id.toString(16) : (id ?? '').replace(/^0x/, '');
  return text.toLowerCase().padStart(4, '0');
}
