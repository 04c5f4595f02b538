import { attributeValue, childElement, textOf, type XmlElement } from '@hostelry/libvirt-xml';
import { metadataElement } from './metadata-element.js';
import { escape } from './metadata.js';

/** The namespace of what a rescued domain remembers. Its own, since guests made by others may be rescued too. */
export const RESCUE_NAMESPACE = 'urn:hostelry:rescue:1';

/** What leads back from a rescue. It is kept in the rescued domain itself, so it outlives whoever began the rescue. */
export interface RescueRecord {
  /** The volume that was made for the rescue; absent where it boots from a kernel alone. */
  readonly volume?: { readonly pool: string; readonly name: string };
  /** The document as it was defined before, without secrets. */
  readonly definition: string;
}

/** The record as an element for a domain's metadata. The definition is text in it, so that nothing reads or changes what is inside. */
export function writeRescueRecord(uuid: string, { volume, definition }: RescueRecord): string {
  const place = volume === undefined ? '' : ` pool="${escape(volume.pool)}" name="${escape(volume.name)}"`;
  const open = `<rescue:rescue xmlns:rescue="${RESCUE_NAMESPACE}" uuid="${uuid}"${place}>`;
  return `${open}<rescue:definition>${escape(definition)}</rescue:definition></rescue:rescue>`;
}

/** What a `<domain>` remembers; undefined if it is not rescued, or is a copy of one that was. */
export function readRescueRecord(domain: XmlElement): RescueRecord | undefined {
  const root = metadataElement(domain, RESCUE_NAMESPACE);
  const own = childElement(domain, 'uuid');
  if (root === undefined || own === undefined || attributeValue(root, 'uuid') !== textOf(own).trim()) {
    return undefined;
  }
  const kept = root.children.find((node): node is XmlElement => node.kind === 'element');
  const pool = attributeValue(root, 'pool');
  const name = attributeValue(root, 'name');
  return {
    definition: kept === undefined ? '' : textOf(kept),
    ...(pool && name ? { volume: { pool, name } } : {}),
  };
}
