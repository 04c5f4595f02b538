import { type DiskInfo, type InterfaceInfo } from '@hostelry/compute';
import {
  attributeValue,
  childElement,
  childElements,
  parseDocument,
  textOf,
  toKiB,
  type XmlElement,
} from '@hostelry/libvirt-xml';
import { annotationsOf } from './annotations.js';
import { readInstanceMetadata } from './metadata.js';
import { readRescueRecord } from './rescue-record.js';

/** What a domain's document says about an instance, as opposed to what it does at the moment. */
export interface Definition {
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly managed: boolean;
  readonly rescued?: true;
  readonly title?: string;
  readonly description?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly disks: readonly DiskInfo[];
  readonly interfaces: readonly InterfaceInfo[];
}

/**
 * Reads the definition off a domain's document. It takes the tree and not the typed document: a list reads every domain
 * of a host, and of each only these few values.
 */
export function definitionOf(xml: string): Definition {
  const domain = parseDocument(xml).root;
  const vcpu = childElement(domain, 'vcpu');
  const devices = childElement(domain, 'devices');
  const devicesOf = (kind: string): readonly XmlElement[] =>
    devices === undefined ? [] : childElements(devices, kind);
  return {
    vcpus: Number((vcpu && (attributeValue(vcpu, 'current') ?? textOf(vcpu).trim())) || 1),
    memoryMiB: Math.floor(memoryKiB(childElement(domain, 'memory')) / 1024),
    managed: readInstanceMetadata(domain) !== undefined,
    ...(readRescueRecord(domain) === undefined ? {} : { rescued: true as const }),
    ...annotationsOf(domain),
    disks: devicesOf('disk').map(diskInfo),
    interfaces: devicesOf('interface').map(interfaceInfo),
  };
}

function memoryKiB(memory: XmlElement | undefined): number {
  if (memory === undefined) return 0;
  const unit = attributeValue(memory, 'unit');
  return toKiB({ value: BigInt(textOf(memory).trim()), ...(unit === undefined ? {} : { unit }) });
}

/** An attribute of a child element. */
function valueAt(element: XmlElement, child: string, attribute: string): string | undefined {
  const found = childElement(element, child);
  return found === undefined ? undefined : attributeValue(found, attribute);
}

/** What is told of a `<disk>` element. */
export function diskInfo(disk: XmlElement): DiskInfo {
  const source = diskSource(disk);
  const format = valueAt(disk, 'driver', 'type');
  return {
    target: valueAt(disk, 'target', 'dev') ?? '',
    kind: (attributeValue(disk, 'device') ?? 'disk') as DiskInfo['kind'],
    ...(source === undefined ? {} : { source }),
    ...(format === undefined ? {} : { format }),
  };
}

function diskSource(disk: XmlElement): string | undefined {
  const source = childElement(disk, 'source');
  if (source === undefined) return undefined;
  switch (attributeValue(disk, 'type') ?? 'file') {
    case 'file':
      return attributeValue(source, 'file');
    case 'block':
      return attributeValue(source, 'dev');
    case 'dir':
      return attributeValue(source, 'dir');
    case 'volume':
      return `${attributeValue(source, 'pool') ?? ''}/${attributeValue(source, 'volume') ?? ''}`;
    case 'network':
      return `${attributeValue(source, 'protocol') ?? 'network'}:${attributeValue(source, 'name') ?? ''}`;
    default:
      // A kind of disk without one name for its source, or one that a newer libvirt knows.
      return undefined;
  }
}

function interfaceInfo(card: XmlElement): InterfaceInfo {
  const kind = attributeValue(card, 'type') ?? '';
  const source = interfaceSource(card, kind);
  const mac = valueAt(card, 'mac', 'address');
  const model = valueAt(card, 'model', 'type');
  return {
    kind,
    ...(mac === undefined ? {} : { mac: mac.toLowerCase() }),
    ...(source === undefined ? {} : { source }),
    ...(model === undefined ? {} : { model }),
  };
}

const INTERFACE_SOURCES: Readonly<Record<string, string>> = {
  network: 'network',
  bridge: 'bridge',
  direct: 'dev',
  vhostuser: 'path',
};

function interfaceSource(card: XmlElement, kind: string): string | undefined {
  const attribute = INTERFACE_SOURCES[kind];
  return attribute === undefined ? undefined : valueAt(card, 'source', attribute);
}
