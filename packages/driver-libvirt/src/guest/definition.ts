import { type DiskInfo, type InterfaceInfo } from '@hostelry/compute';
import { toKiB, type Disk, type Domain, type Interface } from '@hostelry/libvirt-xml';
import { readInstanceMetadata } from './metadata.js';

/** What a domain's document says about an instance, as opposed to what it does at the moment. */
export interface Definition {
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly managed: boolean;
  readonly disks: readonly DiskInfo[];
  readonly interfaces: readonly InterfaceInfo[];
}

/** Reads the definition off a domain's document. */
export function definitionOf(domain: Domain): Definition {
  return {
    vcpus: domain.vcpu?.current ?? domain.vcpu?.value ?? 1,
    memoryMiB: Math.floor(toKiB(domain.memory) / 1024),
    managed: readInstanceMetadata(domain) !== undefined,
    disks: (domain.devices?.disk ?? []).map(diskInfo),
    interfaces: (domain.devices?.interface ?? []).map(interfaceInfo),
  };
}

function diskInfo(disk: Disk): DiskInfo {
  const source = diskSource(disk);
  const format = disk.driver?.type;
  return {
    target: disk.target.dev,
    kind: disk.device ?? 'disk',
    ...(source === undefined ? {} : { source }),
    ...(format === undefined ? {} : { format }),
  };
}

function diskSource(disk: Disk): string | undefined {
  switch (disk.type) {
    case undefined:
    case 'file':
      return disk.source?.file;
    case 'block':
      return disk.source?.dev;
    case 'dir':
      return disk.source?.dir;
    case 'volume':
      return disk.source === undefined ? undefined : `${disk.source.pool ?? ''}/${disk.source.volume ?? ''}`;
    case 'network':
      return disk.source === undefined
        ? undefined
        : `${disk.source.protocol ?? 'network'}:${disk.source.name ?? ''}`;
    default:
      // A kind of disk that a newer libvirt knows.
      return undefined;
  }
}

function interfaceInfo(card: Interface): InterfaceInfo {
  const source = interfaceSource(card);
  return {
    kind: card.type,
    ...(card.mac === undefined ? {} : { mac: card.mac.address.toLowerCase() }),
    ...(source === undefined ? {} : { source }),
    ...(card.model === undefined ? {} : { model: card.model.type }),
  };
}

function interfaceSource(card: Interface): string | undefined {
  switch (card.type) {
    case 'network':
      return card.source.network;
    case 'bridge':
      return card.source?.bridge;
    case 'direct':
      return card.source.dev;
    case 'vhostuser':
      return card.source.path;
    default:
      return undefined;
  }
}
