import {
  childFieldOf,
  type CompiledChild,
  type CompiledFields,
  type CompiledRow,
  fieldsFor,
} from './compiled-table.js';
import { namespaceOf } from './namespaces.js';
import { attributeValue, textOf, type XmlDocument, type XmlElement } from './node.js';
import { decodeScalar, type Scalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { type Fields, source } from './source.js';
import { standaloneText } from './standalone.js';

/** The fields by which an element is read. */
export function fieldsOfElement(row: CompiledRow, element: XmlElement): CompiledFields {
  return row.on === undefined ? row.common : fieldsFor(row, attributeValue(element, row.on));
}

/** The element's own text as its row wants it; undefined if there is none, or it is not of that kind. */
export function decodeOwnText(fields: CompiledFields, element: XmlElement): Scalar | undefined {
  if (fields.text === undefined) return undefined;
  const text = textOf(element);
  if (fields.textOptional && text.trim() === '') return undefined;
  return decodeScalar(fields.text, text);
}

/** Whether an element is one of that field at all: its text is of the kind that the field wants. */
export function isKnown(field: CompiledChild, element: XmlElement): boolean {
  if (field.kind !== undefined)
    return field.kind === 'string' || decodeScalar(field.kind, textOf(element)) !== undefined;
  const row = field.row;
  if (row === undefined || row.foreign) return true;
  const fields = fieldsOfElement(row, element);
  return isComplete(fields, element);
}

function isComplete(fields: CompiledFields, element: XmlElement): boolean {
  if (fields.text === undefined || fields.textOptional || fields.text === 'string') return true;
  return decodeOwnText(fields, element) !== undefined;
}

function decodeForeign(element: XmlElement, document: XmlDocument): ForeignElement[] {
  const result: ForeignElement[] = [];
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    const item: ForeignElement & Fields = {
      namespace: namespaceOf(child) ?? '',
      xml: standaloneText(document.text, child),
    };
    item[source] = { document, element: child, fields: foreignFields };
    result.push(item);
  }
  return result;
}

/** A foreign element has no fields of ours. */
const foreignFields: CompiledFields = {
  attributes: [],
  attributeByName: new Map(),
  children: [],
  childByName: new Map(),
  text: undefined,
  textOptional: false,
  keys: new Set(['namespace', 'xml']),
};

function decodeChild(field: CompiledChild, child: XmlElement, document: XmlDocument): unknown {
  if (field.kind !== undefined) return decodeScalar(field.kind, textOf(child));
  return field.row === undefined ? undefined : decodeElement(field.row, child, document);
}

/**
 * The object for an element: what the row knows, as properties; where it came from, in the source slot. Undefined if its
 * text is not of the kind that the row wants: then the element is unknown content, kept but not shown.
 */
export function decodeElement(
  row: CompiledRow,
  element: XmlElement,
  document: XmlDocument,
): object | undefined {
  if (row.foreign) return decodeForeign(element, document);
  const fields = fieldsOfElement(row, element);
  if (!isComplete(fields, element)) return undefined;
  const result: Fields = {};
  result[source] = { document, element, fields };
  for (const { name, value } of element.attributes) {
    const attribute = fields.attributeByName.get(name);
    if (attribute === undefined) continue;
    const decoded = decodeScalar(attribute.kind, value);
    if (decoded !== undefined) result[name] = decoded;
  }
  if (fields.text !== undefined) {
    const text = decodeOwnText(fields, element);
    if (text !== undefined) result['value'] = text;
  }
  if (fields.children.length > 0) decodeChildren(result, fields, element, document);
  return result;
}

function decodeChildren(
  result: Fields,
  fields: CompiledFields,
  element: XmlElement,
  document: XmlDocument,
): void {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    const field = childFieldOf(fields, child, document);
    if (field === undefined || (!field.repeats && result[field.key] !== undefined)) continue;
    const value = decodeChild(field, child, document);
    if (value === undefined) continue;
    if (!field.repeats) result[field.key] = value;
    else {
      const list = result[field.key] as unknown[] | undefined;
      if (list === undefined) result[field.key] = [value];
      else list.push(value);
    }
  }
}
