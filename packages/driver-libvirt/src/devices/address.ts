import { isDeepStrictEqual } from 'node:util';
import { isRecord, type Kind } from './kind.js';
import { type Place } from './place.js';

/** A device's address in the guest: `{ type: 'pci', domain, bus, slot, function }`, `drive`, `usb`, `virtio-serial`, ... */
export type AddressSpec = Readonly<Record<string, string | number>> & { readonly type: string };

/** The numbers of an address by its type; what is not listed is text. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  pci: ['domain', 'bus', 'slot', 'function'],
  drive: ['controller', 'bus', 'target', 'unit'],
  'virtio-serial': ['controller', 'bus', 'port'],
  ccid: ['controller', 'slot'],
  ccw: ['devno'],
  dimm: ['slot'],
};

/** An address as a spec may have it: managers send numbers as text, in decimal or with 0x. */
export function address(): Kind<Readonly<Record<string, string | number>>, AddressSpec> {
  return {
    schema: {
      type: 'object',
      required: ['type'],
      additionalProperties: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    },
    wanted: 'an object with a type',
    parse(value) {
      if (!isRecord(value) || typeof value['type'] !== 'string') return undefined;
      const numbers = NUMBERS[value['type']] ?? [];
      const result: Record<string, string | number> = {};
      for (const [key, given] of Object.entries(value)) {
        if (given === undefined) continue;
        if (typeof given !== 'string' && typeof given !== 'number') return undefined;
        const parsed = numbers.includes(key) ? Number(given) : String(given);
        if (typeof parsed === 'number' && !(Number.isSafeInteger(parsed) && parsed >= 0)) return undefined;
        result[key] = parsed;
      }
      return result as AddressSpec;
    },
  };
}

/** The `<address>` of the device itself: a direct child, never one of its source. */
export function addressPlace(): Place<AddressSpec> {
  return {
    read(element) {
      const found = element['address'];
      if (!isRecord(found) || typeof found['type'] !== 'string') return undefined;
      const plain = Object.entries(found).filter(
        ([, value]) => typeof value === 'string' || typeof value === 'number',
      );
      return Object.fromEntries(plain) as AddressSpec;
    },
    write(element, value) {
      if (value === undefined) delete element['address'];
      else if (!isDeepStrictEqual(value, this.read(element))) element['address'] = { ...value };
    },
  };
}

/** The numbers of an address as libvirt and old managers write them: a PCI address in hexadecimal. */
export function addressText(spec: AddressSpec): Readonly<Record<string, string>> {
  const digits: Readonly<Record<string, number>> = { domain: 4, bus: 2, slot: 2, function: 1 };
  return Object.fromEntries(
    Object.entries(spec).map(([key, value]) => {
      const width = spec.type === 'pci' ? digits[key] : undefined;
      const isNumber = typeof value === 'number';
      return [
        key,
        isNumber && width !== undefined ? `0x${value.toString(16).padStart(width, '0')}` : String(value),
      ];
    }),
  );
}
