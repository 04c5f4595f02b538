import {
  childFieldOf,
  type CompiledAttribute,
  type CompiledChild,
  type CompiledFields,
  type CompiledRow,
  fieldsFor,
} from './compiled-fields.js';
import { makeJsonSafe } from './json-safe.js';
import { namespaceOf } from './namespaces.js';
import { decodeScalar, decodeSpan, type Scalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { type Fields, Source, source } from './source.js';
import { standaloneText } from './standalone.js';
import {
  contentOf,
  ELEMENT_SIZE,
  isElement,
  NAME,
  NEXT,
  nextOf,
  SMALL_SIZE,
  VALUE_END,
  VALUE_START,
} from './tape.js';
import { attributeText } from './text.js';
import { type Tree } from './tree.js';

/** The fields by which an element is read. */
export function fieldsOfElement(row: CompiledRow, tree: Tree, element: number): CompiledFields {
  if (row.on === undefined) return row.common;
  const { tape, text } = tree;
  const content = contentOf(tape, element);
  for (let at = element + ELEMENT_SIZE; at < content; at += SMALL_SIZE) {
    if (tape[at + NAME] !== row.onNumber) continue;
    const start = tape[at + VALUE_START] as number;
    const end = tape[at + VALUE_END] as number;
    const likely = row.last?.likelyNext;
    if (likely !== undefined && stands(likely.variant, text, start, end)) return (row.last = likely);
    return fieldsFor(row, attributeText(text, start, end));
  }
  return fieldsFor(row, undefined);
}

/** Whether a string is what stands in a span of a text. */
function stands(string: string | undefined, text: string, start: number, end: number): boolean {
  return string !== undefined && string.length === end - start && text.startsWith(string, start);
}

/** The element's own text as its row wants it; undefined if there is none, or it is not of that kind. */
export function decodeOwnText(fields: CompiledFields, tree: Tree, element: number): Scalar | undefined {
  if (fields.text === undefined) return undefined;
  const text = tree.ownText(element);
  if (fields.textOptional && text.trim() === '') return undefined;
  return decodeScalar(fields.text, text);
}

/** Whether an element is one of that field at all: its text is of the kind that the field wants. */
export function isKnown(field: CompiledChild, tree: Tree, element: number): boolean {
  const { kind, row } = field;
  if (kind !== undefined) return kind === 'string' || decodeScalar(kind, tree.ownText(element)) !== undefined;
  if (row === undefined || row.foreign) return true;
  const fields = fieldsOfElement(row, tree, element);
  if (fields.text === undefined || fields.textOptional || fields.text === 'string') return true;
  return decodeOwnText(fields, tree, element) !== undefined;
}

function decodeForeign(tree: Tree, element: number): ForeignElement[] {
  const { tape } = tree;
  const result: ForeignElement[] = [];
  const end = tape[element + NEXT] as number;
  for (let child = contentOf(tape, element); child < end; child = nextOf(tape, child)) {
    if (!isElement(tape, child)) continue;
    const xml = standaloneText(tree.text, tree.element(child));
    const item: ForeignElement & Fields = { namespace: namespaceOf(tree.element(child)) ?? '', xml };
    item[source] = new Source(tree, child);
    tree.setDecoded(child, item);
    tree.setDecodedBy(child, xml);
    result.push(item);
  }
  return result;
}

/**
 * The object for an element: what the row knows, as properties; where it came from, in the source slot. Undefined if its
 * text is not of the kind that the row wants: then the element is unknown content, kept but not shown.
 */
export function decodeElement(row: CompiledRow, tree: Tree, element: number): object | undefined {
  if (row.foreign) return decodeForeign(tree, element);
  const fields = fieldsOfElement(row, tree, element);
  const text = decodeOwnText(fields, tree, element);
  if (text === undefined && fields.text !== undefined && !fields.textOptional) return undefined;
  const result: Fields = {};
  result[source] = new Source(tree, element);
  tree.setDecodedBy(element, fields);
  const { tape } = tree;
  const content = contentOf(tape, element);
  let attribute = fields.beforeAttributes;
  for (let at = element + ELEMENT_SIZE; at < content; at += SMALL_SIZE) {
    const next = fields.attributeAfter(attribute, tape[at + NAME] as number);
    if (next === undefined) continue;
    attribute = next;
    const value = decodeAttribute(next, tree, at);
    if (value === undefined) continue;
    tree.setDecoded(at, value);
    result[next.name] = value;
  }
  if (text !== undefined) result['value'] = text;
  if (content < (tape[element + NEXT] as number)) decodeChildren(result, fields, tree, element);
  if (fields.hasLongs) makeJsonSafe(result);
  return result;
}

function decodeAttribute({ kind }: CompiledAttribute, tree: Tree, at: number): Scalar | undefined {
  const start = tree.tape[at + VALUE_START] as number;
  const end = tree.tape[at + VALUE_END] as number;
  if (kind === 'string') return attributeText(tree.text, start, end);
  return end >= 0
    ? decodeSpan(kind, tree.text, start, end)
    : decodeScalar(kind, attributeText(tree.text, start, end));
}

function decodeChild(field: CompiledChild, tree: Tree, child: number): unknown {
  const { kind, row } = field;
  if (kind !== undefined) return decodeScalar(kind, tree.ownText(child));
  return row === undefined ? undefined : decodeElement(row, tree, child);
}

/** The field of a child element that follows one of another field; undefined for what the table does not know. */
export function fieldAfter(
  fields: CompiledFields,
  previous: CompiledChild,
  tree: Tree,
  child: number,
): CompiledChild | undefined {
  if (tree.hasDefaultNamespace) return childFieldOf(fields, tree.element(child), tree);
  const field = fields.childAfter(previous, tree.tape[child + NAME] as number);
  // Those that the map does not have may be of a namespace
  return field !== undefined || !tree.hasNamespaces ? field : childFieldOf(fields, tree.element(child), tree);
}

function decodeChildren(result: Fields, fields: CompiledFields, tree: Tree, element: number): void {
  const { tape } = tree;
  const end = tape[element + NEXT] as number;
  // Which of the first fields were met; and the list that was last added to: neighbours often share it
  let seen = 0;
  let previous = fields.beforeChildren;
  let list: unknown[] = [];
  for (let child = contentOf(tape, element); child < end; child = nextOf(tape, child)) {
    if (!isElement(tape, child)) continue;
    const field = fieldAfter(fields, previous, tree, child);
    if (field === undefined) continue;
    const { key, bit } = field;
    if (!field.repeats && (bit === 0 ? result[key] !== undefined : (seen & bit) !== 0)) continue;
    const value = decodeChild(field, tree, child);
    if (value === undefined) continue;
    tree.setDecoded(child, value);
    if (!field.repeats) result[key] = value;
    else if (field === previous) list.push(value);
    else {
      const present = (seen & bit) === 0 && bit !== 0 ? undefined : (result[key] as unknown[] | undefined);
      if (present === undefined) result[key] = list = [value];
      else (list = present).push(value);
    }
    seen |= bit;
    previous = field;
  }
}
