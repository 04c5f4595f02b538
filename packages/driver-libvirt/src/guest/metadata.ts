import {
  attributeValue,
  childElement,
  localName,
  textOf,
  type ForeignElement,
  type XmlElement,
} from '@hostelry/libvirt-xml';
import { metadataElement } from './metadata-element.js';

/** The namespace of what Hostelry writes into a domain's metadata. A change of meaning gets a new number. */
export const INSTANCE_NAMESPACE = 'urn:hostelry:instance:1';
/** The prefix that it has in the document. */
export const INSTANCE_PREFIX = 'hostelry';

/** What an owned volume or a cached image is for. */
export type VolumeRole = 'root' | 'disk' | 'seed' | 'kernel' | 'initrd';

/** A volume that was made for the instance alone and goes away with it. */
export interface OwnedVolumeRecord {
  readonly role: VolumeRole;
  readonly pool: string;
  readonly name: string;
  /** The image backend that looks after it. Absent for what is no root disk, and for root disks of before there were several. */
  readonly backend?: string;
}

/** An image that the instance was made from; shared, so it stays. */
export interface ImageRecord {
  readonly role: VolumeRole;
  readonly sha256: string;
}

/** What Hostelry remembers of an instance. It is kept in the domain itself: the hypervisor is the database. */
export interface InstanceMetadata {
  /** The instance it was written for: a copy of the domain under another UUID owns nothing. */
  readonly uuid: string;
  /** When the instance was made, ISO 8601 in UTC. */
  readonly created: string;
  /** Made by others, and taken over: what it boots from may be none of its own volumes. */
  readonly adopted?: true;
  readonly volumes: readonly OwnedVolumeRecord[];
  readonly images: readonly ImageRecord[];
}

/** The metadata as an element for a domain's document. */
export function writeInstanceMetadata(metadata: InstanceMetadata): ForeignElement {
  const namespace = { [`xmlns:${INSTANCE_PREFIX}`]: INSTANCE_NAMESPACE };
  return {
    namespace: INSTANCE_NAMESPACE,
    xml: instanceElement(metadata, `${INSTANCE_PREFIX}:`, namespace),
  };
}

/** The same without prefixes: libvirt's call that sets metadata puts the element into its namespace. */
export function bareInstanceMetadata(metadata: InstanceMetadata): string {
  return instanceElement(metadata, '', {});
}

function instanceElement(
  { uuid, created, adopted, volumes, images }: InstanceMetadata,
  prefix: string,
  namespace: Readonly<Record<string, string>>,
): string {
  const children = [
    ...volumes.map(({ role, pool, name, backend }) =>
      element(`${prefix}volume`, { role, pool, name, ...(backend === undefined ? {} : { backend }) }),
    ),
    ...images.map(({ role, sha256 }) => element(`${prefix}image`, { role, sha256 })),
  ];
  const how: { adopted?: string } = adopted === undefined ? {} : { adopted: 'yes' };
  return element(`${prefix}instance`, { ...namespace, uuid, created, ...how }, children);
}

/** What Hostelry wrote into a `<domain>`; undefined for a domain that others made, or copied from one of ours. */
export function readInstanceMetadata(domain: XmlElement): InstanceMetadata | undefined {
  const root = metadataElement(domain, INSTANCE_NAMESPACE);
  const uuid = root === undefined ? undefined : attributeValue(root, 'uuid');
  const own = childElement(domain, 'uuid');
  if (root === undefined || uuid === undefined || own === undefined || uuid !== textOf(own).trim()) {
    return undefined;
  }
  const volumes: OwnedVolumeRecord[] = [];
  const images: ImageRecord[] = [];
  for (const child of root.children) {
    if (child.kind !== 'element') continue;
    const role = attributeValue(child, 'role');
    if (!isRole(role)) continue;
    const pool = attributeValue(child, 'pool');
    const name = attributeValue(child, 'name');
    const sha256 = attributeValue(child, 'sha256');
    const backend = attributeValue(child, 'backend');
    if (localName(child.name) === 'volume' && pool && name) {
      volumes.push({ role, pool, name, ...(backend ? { backend } : {}) });
    }
    if (localName(child.name) === 'image' && sha256) images.push({ role, sha256 });
  }
  const adopted = attributeValue(root, 'adopted') === 'yes' ? { adopted: true as const } : {};
  return { uuid, created: attributeValue(root, 'created') ?? '', ...adopted, volumes, images };
}

function isRole(value: string | undefined): value is VolumeRole {
  return value === 'root' || value === 'disk' || value === 'seed' || value === 'kernel' || value === 'initrd';
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] = [],
): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `<${name}${listed.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as it is written between double quotes. */
export function escape(value: string): string {
  return value.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
