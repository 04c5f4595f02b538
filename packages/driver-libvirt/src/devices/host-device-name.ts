import { isRecord } from './kind.js';

/** A PCI device of the host. */
export interface HostPciAddress {
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

/** A SCSI device of the host. */
export interface HostScsiAddress {
  readonly host: number;
  readonly bus: number;
  readonly target: number;
  readonly unit: number;
}

/** libvirt's name of a node device at a PCI address, such as `pci_0000_05_00_1`; undefined for what is no address. */
export function pciName(address: unknown): string | undefined {
  if (!isRecord(address)) return undefined;
  const { domain = 0, bus = 0, slot = 0, function: number = 0 } = address;
  const hex = (value: unknown, digits: number) => Number(value).toString(16).padStart(digits, '0');
  return `pci_${hex(domain, 4)}_${hex(bus, 2)}_${hex(slot, 2)}_${hex(number, 1)}`;
}

/** The address in such a name. */
export function pciAddressOf(name: string): HostPciAddress | undefined {
  const match = /^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-7])$/.exec(name);
  if (match === null) return undefined;
  const [domain = 0, bus = 0, slot = 0, number = 0] = match
    .slice(1)
    .map((digits) => Number.parseInt(digits, 16));
  return { domain, bus, slot, function: number };
}

/** libvirt's name of a SCSI node device, such as `scsi_2_0_0_1`. */
export function scsiName({ host, bus, target, unit }: HostScsiAddress): string {
  return `scsi_${host}_${bus}_${target}_${unit}`;
}

/** The address in such a name. */
export function scsiAddressOf(name: string): HostScsiAddress | undefined {
  const match = /^scsi_([0-9]+)_([0-9]+)_([0-9]+)_([0-9]+)$/.exec(name);
  if (match === null) return undefined;
  const [host = 0, bus = 0, target = 0, unit = 0] = match.slice(1).map(Number);
  return { host, bus, target, unit };
}
