import { type CompiledChild, type CompiledFields } from './compiled-fields.js';
import { decodeOwnText, fieldAfter } from './decoder.js';
import { type Edits } from './edits.js';
import { encodeScalar, escapeAttribute, escapeText, sameScalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields, fieldsBehind } from './source.js';
import {
  CLOSE_START,
  contentOf,
  ELEMENT_SIZE,
  isElement,
  NAME,
  NEXT,
  nextOf,
  nothing,
  OPEN_END,
  PARENT,
  SMALL_SIZE,
  VALUE_END,
  VALUE_START,
} from './tape.js';
import { type Tree } from './tree.js';

/**
 * Writes what changed in objects of their own: scalars that have other values.
 *
 * An object has its properties in the order in which its element was decoded, so one walk over both is enough.
 */
export class InPlace {
  readonly #tree: Tree;
  readonly #tape: Int32Array;
  readonly #edits: Edits;

  constructor(tree: Tree, edits: Edits) {
    this.#tree = tree;
    this.#tape = tree.tape;
    this.#edits = edits;
  }

  /**
   * False, and nothing written, where more changed or it is not plain to see: then the writer compares everything. Objects
   * inside are only seen to be the same.
   */
  update(value: Fields, record: number, fields: CompiledFields): boolean {
    const before = this.#edits.count;
    if (this.#walk(value, record, fields)) return true;
    this.#edits.rollBack(before);
    return false;
  }

  #walk(value: Fields, record: number, fields: CompiledFields): boolean {
    const tree = this.#tree;
    const tape = this.#tape;
    const content = contentOf(tape, record);
    const end = tape[record + NEXT] as number;
    let attribute = this.#attributeFrom(record + ELEMENT_SIZE, content);
    let text = decodeOwnText(fields, tree, record);
    let child = content;
    let field = fields.beforeChildren;
    let met = 0;
    for (const key in value) {
      const now = value[key];
      if (attribute < content) {
        if (tree.names.nameOf(tape[attribute + NAME] as number) !== key) return false;
        if (tree.decoded(attribute) !== now && !this.#writeAttribute(attribute, key, now, fields))
          return false;
        attribute = this.#attributeFrom(attribute + SMALL_SIZE, content);
        continue;
      }
      if (text !== undefined) {
        if (key !== 'value') return false;
        if (now !== text && !this.#writeText(record, fields.text, text, now)) return false;
        text = undefined;
        continue;
      }
      // The first child from here on that was decoded to the property
      for (; ; child = nextOf(tape, child)) {
        if (child >= end) return false;
        const next = this.#fieldAt(fields, field, child);
        if (next === undefined) continue;
        field = next;
        if (field.key === key) break;
      }
      if (!field.repeats) {
        if (tree.decoded(child) !== now && !this.#writeChild(child, now, field)) return false;
        met++;
      } else if (Array.isArray(now) && this.#isSameList(now, child, end, fields, field)) met += now.length;
      else return false;
      child = nextOf(tape, child);
    }
    return attribute >= content && text === undefined && met === this.#known(content, end);
  }

  /** The first attribute that was decoded, from a record on. */
  #attributeFrom(from: number, end: number): number {
    let at = from;
    while (at < end && this.#tree.decoded(at) === undefined) at += SMALL_SIZE;
    return at;
  }

  /** The field of a child that follows one of another field; undefined if the child was not decoded. */
  #fieldAt(fields: CompiledFields, previous: CompiledChild, child: number): CompiledChild | undefined {
    const isDecoded = this.#tree.decoded(child) !== undefined && isElement(this.#tape, child);
    return isDecoded ? fieldAfter(fields, previous, this.#tree, child) : undefined;
  }

  /** How many children were decoded. */
  #known(from: number, end: number): number {
    let known = 0;
    for (let at = from; at < end; at = nextOf(this.#tape, at)) {
      if (this.#tree.decoded(at) !== undefined) known++;
    }
    return known;
  }

  /** Whether the items of a list are what they were, the first of them at a record. */
  #isSameList(
    items: readonly unknown[],
    first: number,
    end: number,
    fields: CompiledFields,
    field: CompiledChild,
  ): boolean {
    let at = first;
    for (let index = 0; index < items.length; at = nextOf(this.#tape, at)) {
      if (at >= end) return false;
      if (this.#fieldAt(fields, field, at) !== field) continue;
      if (this.#tree.decoded(at) !== items[index]) return false;
      index++;
    }
    return items.length > 0;
  }

  #writeAttribute(attribute: number, key: string, now: unknown, fields: CompiledFields): boolean {
    if (key === fields.on) return false;
    const start = this.#tape[attribute + VALUE_START] as number;
    const end = this.#tape[attribute + VALUE_END] as number;
    return this.#write(fields.attributeByName.get(key)?.kind, this.#tree.decoded(attribute), now, (text) =>
      this.#edits.replace(start, end < 0 ? ~end : end, escapeAttribute(text)),
    );
  }

  #writeChild(child: number, now: unknown, { kind }: CompiledChild): boolean {
    return this.#writeText(child, kind, this.#tree.decoded(child), now);
  }

  #writeText(element: number, kind: ScalarKind | undefined, old: unknown, now: unknown): boolean {
    const tape = this.#tape;
    const openEnd = tape[element + OPEN_END] as number;
    const closeStart = tape[element + CLOSE_START] as number;
    if (contentOf(tape, element) !== tape[element + NEXT] || openEnd >= closeStart) return false;
    return this.#write(kind, old, now, (text) => this.#edits.replace(openEnd, closeStart, escapeText(text)));
  }

  #write(kind: ScalarKind | undefined, old: unknown, now: unknown, put: (text: string) => void): boolean {
    if (sameScalar(old, now)) return true;
    const text = kind === undefined ? undefined : encodeScalar(kind, now);
    if (text === undefined) return false;
    put(text);
    return true;
  }
}

/** Whether the foreign elements that an element holds are what they were. */
export function isForeignUnchanged(tree: Tree, holder: number): boolean {
  const { tape } = tree;
  const items = tree.decoded(holder) as readonly (ForeignElement | undefined)[];
  const end = tape[holder + NEXT] as number;
  let index = 0;
  for (let at = contentOf(tape, holder); at < end; at = nextOf(tape, at)) {
    if (!isElement(tape, at)) continue;
    const item = items[index++];
    if (item === undefined || tree.decoded(at) !== item || item.xml !== tree.decodedBy(at)) return false;
  }
  return index === items.length;
}

/** The properties that lead from the object of one element to that of another inside it. */
export function stepsBetween(tree: Tree, top: number, element: number): string[] {
  const { tape } = tree;
  const steps: string[] = [];
  for (let at = element; at !== top && at !== nothing; at = tape[at + PARENT] as number) {
    const parent = tape[at + PARENT] as number;
    const fields = fieldsBehind(tree, parent);
    const field = fields && fieldAfter(fields, fields.beforeChildren, tree, at);
    if (fields === undefined || field === undefined) continue;
    let index = 0;
    for (let child = contentOf(tape, parent); child < at; child = nextOf(tape, child)) {
      if (!isElement(tape, child) || tree.decoded(child) === undefined) continue;
      if (fieldAfter(fields, fields.beforeChildren, tree, child) === field) index++;
    }
    steps.push(field.repeats ? `${field.key}[${index}]` : field.key);
  }
  return steps.reverse();
}
