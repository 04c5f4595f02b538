import {
  attributeValue,
  getMetadata,
  localName,
  parseDocument,
  textOf,
  type Domain,
} from '@hostelry/libvirt-xml';
import { type DevMap } from './dev-map.js';
import { isRecord } from './kind.js';
import { classOf, isKnownDevType, knownDevTypes, type KnownDevType } from './registry.js';

/** The XML namespace of what Hostelry remembers of a domain's devices. A change of meaning gets a new number. */
export const DEVICES_NAMESPACE = 'urn:hostelry:devices:1';

/** Its usual prefix. */
export const DEVICES_PREFIX = 'hostelry';

/** What is remembered of a domain's devices: keys that libvirt has no place for, and unplugs that are under way. */
export interface DeviceMemory {
  /** Nothing is remembered of any device. */
  readonly isEmpty: boolean;
  /** The keys of the device of that type and metadata key; `ordinal` counts devices that share one, from 0. */
  recall(type: KnownDevType, key: string, ordinal: number): object | undefined;
  /** The aliases of devices that the guest was asked to let go. */
  readonly leaving: readonly string[];
}

/** What the domain's metadata remembers; an element that was made by others, or damaged, is as good as none. */
export function readDeviceMemory(domain: Domain): DeviceMemory {
  const known = new Map<string, object>();
  const leaving: string[] = [];
  const xml = getMetadata(domain, DEVICES_NAMESPACE);
  for (const child of xml === undefined ? [] : parseDocument(xml).root.children) {
    if (child.kind !== 'element') continue;
    const [type, key, alias] = ['type', 'key', 'alias'].map((name) => attributeValue(child, name));
    if (localName(child.name) === 'leaving' && alias !== undefined) leaving.push(alias);
    if (localName(child.name) !== 'device' || !isKnownDevType(type) || key === undefined) continue;
    const spec = parseJson(textOf(child));
    if (spec !== undefined)
      known.set(placeOf(type, key, Number(attributeValue(child, 'ordinal') ?? 0)), spec);
  }
  return {
    isEmpty: known.size === 0,
    recall: (type, key, ordinal) => known.get(placeOf(type, key, ordinal)),
    leaving,
  };
}

/**
 * The metadata element for a domain with these devices, without namespace: libvirt and libvirt-xml put it into DEVICES_NAMESPACE.
 * Undefined where there is nothing to remember.
 */
export function writeDeviceMemory(map: DevMap, leaving: Iterable<string> = []): string | undefined {
  const children: string[] = [];
  for (const type of knownDevTypes) {
    const deviceClass = classOf(type);
    const ordinals = new Map<string, number>();
    for (const object of map[type]) {
      const key = deviceClass.metadataKey(object);
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      const spec = deviceClass.durable(object);
      if (Object.keys(spec).length === 0) continue;
      const attributes = { type, key, ...(ordinal === 0 ? {} : { ordinal: String(ordinal) }) };
      children.push(element('device', attributes, JSON.stringify(spec)));
    }
  }
  for (const alias of leaving) children.push(element('leaving', { alias }, ''));
  if (children.length === 0) return undefined;
  return `<devices>${children.join('')}</devices>`;
}

function placeOf(type: string, key: string, ordinal: number): string {
  return `${type} ${ordinal} ${key}`;
}

function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function element(name: string, attributes: Readonly<Record<string, string>>, text: string): string {
  const escape = (value: string) => value.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${list.join('')}>${escape(text)}</${name}>`;
}
