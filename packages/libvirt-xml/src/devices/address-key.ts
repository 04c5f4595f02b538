import { type DeviceAddress } from '../generated/types/domain.js';
import { decimal, hexadecimal, rawScalar, readScalar } from './read-scalar.js';

// Most parts of most addresses: a thousand devices share these few strings
const twoDigits = Array.from({ length: 256 }, (_, number) => number.toString(16).padStart(2, '0'));
const oneDigit = Array.from({ length: 8 }, (_, number) => number.toString(16));
const noDomain = ['0000'];

function part(address: unknown, name: string, known: readonly string[], digits: number): string {
  const value = rawScalar(address, name) ?? 0;
  return (typeof value === 'number' ? known[value] : undefined) ?? hexadecimal(value, digits);
}

/** A PCI address as lspci writes it, `0000:00:04.0`. */
export function pciAddress(address: unknown): string {
  const [bus, slot] = [part(address, 'bus', twoDigits, 2), part(address, 'slot', twoDigits, 2)];
  return `${part(address, 'domain', noDomain, 4)}:${bus}:${slot}.${part(address, 'function', oneDigit, 1)}`;
}

/**
 * The canonical key of an address in a guest, whatever its spelling: `pci:0000:00:04.0`, `drive:0:0:0:1` (controller, bus,
 * target, unit), `usb:1.2` (bus, port), `ccw:fe.0.0001`, `virtio-serial:0:0:1`, `ccid:0:1`, `spapr-vio:30000000`,
 * `isa:3f8:4`, `dimm:0`, `unassigned`, `virtio-mmio`. Undefined where libvirt is to choose the address, wholly or in part.
 */
export function addressKey(address: DeviceAddress): string | undefined {
  const read = (name: string) => readScalar(address, name);
  const number = (name: string) => decimal(read(name) ?? '0');
  switch (address.type) {
    case 'pci': {
      const key = pciAddress(address);
      return key === '0000:00:00.0' ? undefined : `pci:${key}`;
    }
    case 'drive':
      return `drive:${number('controller')}:${number('bus')}:${number('target')}:${number('unit')}`;
    case 'virtio-serial':
      return read('port') === undefined
        ? undefined
        : `virtio-serial:${number('controller')}:${number('bus')}:${number('port')}`;
    case 'ccid':
      return read('slot') === undefined ? undefined : `ccid:${number('controller')}:${number('slot')}`;
    case 'usb': {
      const port = read('port');
      return port === undefined ? undefined : `usb:${number('bus')}.${port}`;
    }
    case 'ccw': {
      const [cssid, ssid, devno] = [read('cssid'), read('ssid'), read('devno')];
      if (devno === undefined) return undefined;
      const digits = `${hexadecimal(cssid ?? '0xfe', 2)}.${hexadecimal(ssid ?? '0', 1)}`;
      return `ccw:${digits}.${hexadecimal(devno, 4)}`;
    }
    case 'spapr-vio': {
      const reg = read('reg');
      return reg === undefined ? undefined : `spapr-vio:${hexadecimal(reg, 8)}`;
    }
    case 'isa': {
      const [iobase, irq] = [read('iobase'), read('irq')];
      if (iobase === undefined && irq === undefined) return undefined;
      return `isa:${iobase === undefined ? '' : hexadecimal(iobase, 1)}:${irq === undefined ? '' : decimal(irq)}`;
    }
    case 'dimm':
      return read('slot') === undefined ? undefined : `dimm:${number('slot')}`;
    case 'unassigned':
    case 'virtio-mmio':
      return address.type;
    default:
      // A newer libvirt's
      return undefined;
  }
}
