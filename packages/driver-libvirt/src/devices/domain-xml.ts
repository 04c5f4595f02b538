import {
  parseDocument,
  parseDomain,
  serializeDomain,
  setMetadata,
  sourceElement,
  type Devices,
  type Domain,
  type XmlElement,
} from '@hostelry/libvirt-xml';
import { devMapFromDevObjects, type DevMap } from './dev-map.js';
import { type DevObject } from './device-class.js';
import { general, type UnknownDevice } from './general.js';
import {
  DEVICES_NAMESPACE,
  DEVICES_PREFIX,
  readDeviceMemory,
  writeDeviceMemory,
  type DeviceMemory,
} from './metadata.js';
import { classOf, knownDevTypes, typeOfTag, type KnownDevType } from './registry.js';

type Elements = Record<string, unknown>;

/** Every device that a domain's document shows, with what its metadata remembers; what has no file is kept whole. */
export function devMapFromDomainXml(xml: string): DevMap {
  return readDomain(xml).map;
}

/** A domain's document, read once. */
export interface ReadDomain {
  readonly domain: Domain;
  readonly memory: DeviceMemory;
  readonly map: DevMap;
}

/** Reads a document and its devices. Throws XmlError for what is no domain. */
export function readDomain(xml: string): ReadDomain {
  const domain = parseDomain(xml);
  const memory = readDeviceMemory(domain);
  const objects: DevObject[] = [];
  for (const type of knownDevTypes) objects.push(...knownDevices(type, domain, memory));
  objects.push(...unknownDevices(domain, xml));
  return { domain, memory, map: devMapFromDevObjects(objects) };
}

function knownDevices(type: KnownDevType, domain: Domain, memory: DeviceMemory): DevObject[] {
  const deviceClass = classOf(type);
  const ordinals = new Map<string, number>();
  return elementsOf(domain.devices, deviceClass.tag).map((element) => {
    const object = deviceClass.fromXml(element);
    if (memory.isEmpty) return object;
    const key = deviceClass.metadataKey(object);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const remembered = memory.recall(type, key, ordinal);
    return remembered === undefined ? object : deviceClass.fromXml(element, remembered);
  });
}

/** The elements of a name, also where the schema allows one only. */
export function elementsOf(devices: Devices | undefined, tag: string): readonly object[] {
  const found = (devices as Elements | undefined)?.[tag];
  const list: readonly unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
  return list.filter((each): each is object => typeof each === 'object' && each !== null);
}

/** What stands in `<devices>` and no type has a file for; the emulator is no device. */
function unknownDevices(domain: Domain, xml: string): UnknownDevice[] {
  const root = domain.devices === undefined ? undefined : sourceElement(domain.devices);
  if (root === undefined) return [];
  const claimed = new Set<XmlElement | undefined>();
  for (const type of knownDevTypes) {
    for (const element of elementsOf(domain.devices, classOf(type).tag)) claimed.add(sourceElement(element));
  }
  return root.children
    .filter(
      (each): each is XmlElement => each.kind === 'element' && each.name !== 'emulator' && !claimed.has(each),
    )
    .map((each) => general.fromXml(each, xml.slice(each.start, each.end)));
}

/** The devices of a map as libvirt-xml writes them, with the elements that come along; general ones are text alone. */
export function devicesFromDevMap(map: DevMap): Devices {
  const devices: Record<string, object[]> = {};
  for (const type of knownDevTypes) {
    const deviceClass = classOf(type);
    for (const object of map[type]) {
      const element = deviceClass.toXml(object);
      if (element !== undefined) (devices[deviceClass.tag] ??= []).push(element);
    }
  }
  addExtras(map, devices);
  const single = knownDevTypes.map(classOf).filter(({ isSingle }) => isSingle);
  const result: Elements = { ...devices };
  for (const { tag } of single) if (devices[tag] !== undefined) result[tag] = devices[tag][0];
  return result;
}

/** A SPICE display's channel, say; not where the guest has one of that name already. */
function addExtras(map: DevMap, devices: Record<string, object[]>): void {
  for (const type of knownDevTypes) {
    for (const object of map[type]) {
      // A device that was read came with its own.
      if (object.element !== undefined) continue;
      for (const [tag, extras] of Object.entries(classOf(type).extraXml(object as never))) {
        for (const extra of extras) {
          if (!hasLike(tag, devices[tag] ?? [], extra)) (devices[tag] ??= []).push(extra);
        }
      }
    }
  }
}

function hasLike(tag: string, elements: readonly object[], extra: object): boolean {
  const type = typeOfTag(tag);
  if (type === undefined) return false;
  const deviceClass = classOf(type);
  const keyOf = (element: object) => deviceClass.naturalKey(deviceClass.fromXml(element).spec);
  return elements.some((each) => keyOf(each) === keyOf(extra));
}

/**
 * The document with the devices of the map in the place of its own, and with what must be remembered of them in its metadata.
 * All else keeps its bytes, and so do devices that are as they were read.
 */
export function domainXmlFromDevMap(map: DevMap, xml: string, leaving: Iterable<string> = []): string {
  const { domain, map: before } = readDomain(xml);
  const devices = (domain.devices ??= {}) as Elements;
  const wanted = devicesFromDevMap(map) as Elements;
  for (const type of knownDevTypes) {
    const { tag } = classOf(type);
    if (wanted[tag] === undefined) delete devices[tag];
    else devices[tag] = wanted[tag];
  }
  setMetadata(domain, DEVICES_PREFIX, DEVICES_NAMESPACE, writeDeviceMemory(map, leaving));
  return withUnknown(serializeDomain(domain), missingTexts(map.general, before.general));
}

/** The general devices that the document does not have, by their text: each text as often as it is wanted. */
function missingTexts(wanted: readonly UnknownDevice[], before: readonly UnknownDevice[]): string[] {
  const left = new Map<string, number>();
  for (const { xml } of before) left.set(xml, (left.get(xml) ?? 0) + 1);
  return wanted.flatMap(({ xml }) => {
    const count = left.get(xml) ?? 0;
    left.set(xml, count - 1);
    return count > 0 ? [] : [xml];
  });
}

function withUnknown(xml: string, texts: readonly string[]): string {
  if (texts.length === 0) return xml;
  const { root } = parseDocument(xml);
  const devices = root.children.find(
    (each): each is XmlElement => each.kind === 'element' && each.name === 'devices',
  );
  const block = texts.map((text) => `    ${text}\n`).join('');
  if (devices === undefined) return xml;
  const close = xml.lastIndexOf('</devices', devices.end);
  if (close < devices.start) {
    return `${xml.slice(0, devices.start)}<devices>\n${block}  </devices>${xml.slice(devices.end)}`;
  }
  const before = xml.slice(0, close).replace(/[ \t]*$/, '');
  return `${before}${before.endsWith('\n') ? '' : '\n'}${block}  ${xml.slice(close)}`;
}
