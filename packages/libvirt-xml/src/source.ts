import { type CompiledFields } from './compiled-table.js';
import { type Element } from './element.js';
import { type XmlDocument, type XmlElement } from './node.js';

/** The slot of a decoded object that says where it came from. JSON and structuredClone leave it out; spreading keeps it. */
export const source: unique symbol = Symbol('hostelry.xml.source');

/** Where a decoded object came from. */
export interface Source {
  readonly document: XmlDocument;
  readonly element: Element;
  /** The fields by which it was decoded. */
  readonly fields: CompiledFields;
}

/** A decoded or fresh object, as codec and writer see it. */
export type Fields = Record<string, unknown> & { [source]?: Element };

/** Where an object came from; undefined for a fresh one. */
export function sourceOf(value: unknown): Source | undefined {
  const element = elementOf(value);
  const fields = element?.fields;
  return fields === undefined || element === undefined
    ? undefined
    : { document: element.document, element, fields };
}

/** The element that an object came from; undefined for a fresh one. */
export function elementOf(value: unknown): Element | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields)[source] : undefined;
}

/** The element that a parsed object (a disk, say) was read from, with all the table does not know; undefined for a fresh one. */
export function sourceElement(value: object): XmlElement | undefined {
  return elementOf(value);
}
