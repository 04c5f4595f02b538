import {
  childFieldOf,
  type CompiledChild,
  CompiledFields,
  type CompiledRow,
  fieldsFor,
} from './compiled-table.js';
import { type Element, ownText } from './element.js';
import { namespaceOf } from './namespaces.js';
import { type XmlDocument } from './node.js';
import { decodeScalar, type Scalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { makeJsonSafe } from './json-safe.js';
import { type Fields, source } from './source.js';
import { standaloneText } from './standalone.js';

/** The fields by which an element is read. */
export function fieldsOfElement(row: CompiledRow, element: Element): CompiledFields {
  const { on } = row;
  if (on === undefined) return row.common;
  for (let at = element.firstAttribute; at !== undefined; at = at.next) {
    if (at.name === on) return fieldsFor(row, at.value);
  }
  return fieldsFor(row, undefined);
}

/** The element's own text as its row wants it; undefined if there is none, or it is not of that kind. */
export function decodeOwnText(
  fields: CompiledFields,
  element: Element,
  document: XmlDocument,
): Scalar | undefined {
  if (fields.text === undefined) return undefined;
  const text = ownText(element, document.text);
  if (fields.textOptional && text.trim() === '') return undefined;
  return decodeScalar(fields.text, text);
}

/** Whether an element is one of that field at all: its text is of the kind that the field wants. */
export function isKnown(field: CompiledChild, element: Element, document: XmlDocument): boolean {
  const { kind, row } = field;
  if (kind !== undefined)
    return kind === 'string' || decodeScalar(kind, ownText(element, document.text)) !== undefined;
  if (row === undefined || row.foreign) return true;
  const fields = fieldsOfElement(row, element);
  if (fields.text === undefined || fields.textOptional || fields.text === 'string') return true;
  return decodeOwnText(fields, element, document) !== undefined;
}

function decodeForeign(element: Element, document: XmlDocument): ForeignElement[] {
  const result: ForeignElement[] = [];
  for (let child = element.first; child !== undefined; child = child.next) {
    if (child.kind !== 'element') continue;
    const item: ForeignElement & Fields = {
      namespace: namespaceOf(child) ?? '',
      xml: standaloneText(document.text, child),
    };
    child.fields = foreignFields;
    child.decoded = item;
    child.text = item.xml;
    item[source] = child;
    element.known = result.push(item);
  }
  return result;
}

/** A foreign element has no fields of ours. */
const foreignFields = new CompiledFields(
  { attributes: { namespace: 'string', xml: 'string' } },
  [],
  undefined,
);

function decodeChild(field: CompiledChild, child: Element, document: XmlDocument): unknown {
  const { kind, row } = field;
  if (kind !== undefined) return decodeScalar(kind, ownText(child, document.text));
  return row === undefined ? undefined : decodeElement(row, child, document);
}

/**
 * The object for an element: what the row knows, as properties; where it came from, in the source slot. Undefined if its
 * text is not of the kind that the row wants: then the element is unknown content, kept but not shown.
 */
export function decodeElement(row: CompiledRow, element: Element, document: XmlDocument): object | undefined {
  if (row.foreign) return decodeForeign(element, document);
  const fields = fieldsOfElement(row, element);
  const text = decodeOwnText(fields, element, document);
  if (text === undefined && fields.text !== undefined && !fields.textOptional) return undefined;
  element.fields = fields;
  const result: Fields = {};
  result[source] = element;
  // Most come in the order of the table
  let likely = 0;
  for (let at = element.firstAttribute; at !== undefined; at = at.next) {
    const { name } = at;
    let attribute = fields.attributes[likely];
    while (attribute !== undefined && attribute.name !== name) attribute = fields.attributes[++likely];
    if (attribute === undefined) {
      likely = 0;
      attribute = fields.attributeByName.get(name);
      if (attribute === undefined) continue;
    }
    const value = attribute.kind === 'string' ? at.value : decodeScalar(attribute.kind, at.value);
    if (value === undefined) continue;
    at.decoded = value;
    result[attribute.name] = value;
  }
  if (text !== undefined) {
    element.text = text;
    result['value'] = text;
  }
  if (element.first !== undefined && fields.children.length > 0)
    decodeChildren(result, fields, element, document);
  if (fields.hasLongs) makeJsonSafe(result);
  return result;
}

function decodeChildren(
  result: Fields,
  fields: CompiledFields,
  element: Element,
  document: XmlDocument,
): void {
  // Which of the first fields were met; and the list that was last added to: neighbours often share it
  let seen = 0;
  let listed: CompiledChild | undefined;
  let list: unknown[] = [];
  for (let child = element.first; child !== undefined; child = child.next) {
    if (child.kind !== 'element') continue;
    const field = childFieldOf(fields, child, document);
    if (field === undefined) continue;
    const { key, bit } = field;
    if (!field.repeats) {
      if (bit === 0 ? result[key] !== undefined : (seen & bit) !== 0) continue;
      const value = decodeChild(field, child, document);
      if (value === undefined) continue;
      seen |= bit;
      element.known++;
      child.key = key;
      child.decoded = value;
      result[key] = value;
      continue;
    }
    const value = decodeChild(field, child, document);
    if (value === undefined) continue;
    element.known++;
    child.key = key;
    child.decoded = value;
    if (field === listed) {
      list.push(value);
      continue;
    }
    listed = field;
    const present = (seen & bit) === 0 && bit !== 0 ? undefined : (result[key] as unknown[] | undefined);
    seen |= bit;
    if (present === undefined) result[key] = list = [value];
    else (list = present).push(value);
  }
}
