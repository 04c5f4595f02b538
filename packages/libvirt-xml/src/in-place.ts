import { type CompiledFields } from './compiled-fields.js';
import { fieldAfter } from './decoder.js';
import { type Edits } from './edits.js';
import { encodeScalar, escapeAttribute, escapeText, sameScalar } from './scalar.js';
import { type ForeignElement } from './schema/foreign.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields, sourceOf } from './source.js';
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
  update(value: Fields, element: number, fields: CompiledFields): boolean {
    const before = this.#edits.count;
    if (this.#walk(value, element, fields)) return true;
    this.#edits.rollBack(before);
    return false;
  }

  #walk(value: Fields, element: number, fields: CompiledFields): boolean {
    const tree = this.#tree;
    const tape = this.#tape;
    const content = contentOf(tape, element);
    let attribute = this.#attributeFrom(element + ELEMENT_SIZE, content);
    let text = tree.decodedText(element);
    let child = content;
    let met = 0;
    for (const key in value) {
      const now = value[key];
      if (attribute < content) {
        if (tree.nameOfNumber(tape[attribute + NAME] as number) !== key) return false;
        if (tree.decoded(attribute) !== now && !this.#writeAttribute(attribute, key, now, fields))
          return false;
        attribute = this.#attributeFrom(attribute + SMALL_SIZE, content);
      } else if (text !== undefined) {
        if (key !== 'value') return false;
        if (now !== text && !this.#writeText(element, fields.text, text, now)) return false;
        text = undefined;
      } else {
        const found = this.#childOf(key, child, element, fields);
        if (found === nothing) return false;
        if (tree.decoded(found) === now) met++;
        else if (Array.isArray(now)) {
          if (!this.#isSameList(key, now, found, element, fields)) return false;
          met += now.length;
        } else if (this.#writeChild(found, now, fields)) met++;
        else return false;
        child = nextOf(tape, found);
      }
    }
    return attribute >= content && text === undefined && met === this.#known(element);
  }

  /** The first attribute that was decoded, from a record on. */
  #attributeFrom(from: number, end: number): number {
    let at = from;
    while (at < end && this.#tree.decoded(at) === undefined) at += SMALL_SIZE;
    return at;
  }

  /** The first child that was decoded to a property, from a record on; `nothing` if there is none. */
  #childOf(key: string, from: number, element: number, fields: CompiledFields): number {
    const tape = this.#tape;
    const end = tape[element + NEXT] as number;
    let previous = fields.beforeChildren;
    for (let at = from; at < end; at = nextOf(tape, at)) {
      if (this.#tree.decoded(at) === undefined || !isElement(tape, at)) continue;
      const field = fieldAfter(fields, previous, this.#tree, at);
      if (field === undefined) continue;
      if (field.key === key) return at;
      previous = field;
    }
    return nothing;
  }

  /** How many children were decoded. */
  #known(element: number): number {
    const tape = this.#tape;
    const end = tape[element + NEXT] as number;
    let known = 0;
    for (let at = contentOf(tape, element); at < end; at = nextOf(tape, at)) {
      if (this.#tree.decoded(at) !== undefined) known++;
    }
    return known;
  }

  /** Whether the items of a list are what they were. */
  #isSameList(
    key: string,
    items: readonly unknown[],
    first: number,
    element: number,
    fields: CompiledFields,
  ): boolean {
    let at = first;
    for (let index = 0; index < items.length; index++) {
      if (at === nothing || this.#tree.decoded(at) !== items[index]) return false;
      if (index + 1 < items.length) at = this.#childOf(key, nextOf(this.#tape, at), element, fields);
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

  #writeChild(child: number, now: unknown, fields: CompiledFields): boolean {
    const field = fieldAfter(fields, fields.beforeChildren, this.#tree, child);
    return (
      field !== undefined &&
      !field.repeats &&
      this.#writeText(child, field.kind, this.#tree.decoded(child), now)
    );
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
    if (item === undefined || tree.decoded(at) !== item || item.xml !== tree.decodedText(at)) return false;
  }
  return index === items.length;
}

/** The properties that lead from the object of one element to that of another inside it. */
export function stepsBetween(tree: Tree, top: number, element: number): string[] {
  const { tape } = tree;
  const steps: string[] = [];
  for (let at = element; at !== top && at !== nothing; at = tape[at + PARENT] as number) {
    const parent = tape[at + PARENT] as number;
    const fields = sourceOf(tree.decoded(parent))?.fields;
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
