import {
  type CompiledChild,
  type CompiledRow,
  fieldsFor,
  type Slot,
  type Tags,
  tagsOf,
} from './compiled-table.js';
import { escapeAttribute, escapeText, isPlain } from './scalar.js';
import { type ScalarKind } from './schema/table.js';
import { elementOf, type Fields } from './source.js';
import { shown, type WritePath } from './write-path.js';

/** How fresh text is laid out: `lead` is the line end and indentation of its own start, empty for all on one line. */
export interface Layout {
  readonly lead: string;
  readonly unit: string;
  /** The prefixes already declared, by namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** What may be written and how, of one writer. Each fails, with the property, for what cannot be. */
export interface Checks {
  /** The text of an object that was read from a document; undefined to have it rendered. */
  copy(field: CompiledChild, value: object): string | undefined;
  /** A scalar's text, not yet escaped. */
  scalar(kind: ScalarKind, property: string, value: unknown): string;
  /** The fields that hold for an object. */
  fieldsOf(row: CompiledRow, value: Fields): unknown;
  foreignItems(value: unknown): readonly string[];
  /** How a child of a namespace is called where some prefixes are declared, and those that are declared in it. */
  qualify(
    field: CompiledChild,
    prefixes: Layout['prefixes'],
  ): { readonly name: string; readonly declaration: string; readonly prefixes: Layout['prefixes'] };
}

/** How far an element is written. */
const inTag = 0;
const afterText = 1;
const afterChild = 2;
type Stage = typeof inTag | typeof afterText | typeof afterChild;

/** One fresh text in the making. */
export class Rendering {
  readonly #checks: Checks;
  readonly #path: WritePath;
  readonly #leads: string[];
  readonly #unit: string;
  // Added to and never read: a sum of strings is copied once, when somebody reads it
  #out = '';

  constructor(checks: Checks, path: WritePath, { lead, unit }: Layout) {
    this.#checks = checks;
    this.#path = path;
    this.#leads = [lead];
    this.#unit = lead === '' ? '' : unit;
  }

  toString(): string {
    return this.#out;
  }

  /** Adds a child element, from `<` to `>`. */
  child(
    field: CompiledChild,
    plain: Tags,
    value: unknown,
    depth: number,
    prefixes: Layout['prefixes'],
  ): void {
    const { namespace, kind, row } = field;
    let tags = plain;
    let inside = prefixes;
    if (namespace !== undefined) {
      const { name, declaration, prefixes: known } = this.#checks.qualify(field, prefixes);
      tags = tagsOf(name, declaration);
      inside = known;
    }
    if (kind !== undefined) {
      this.#out += tags.open;
      const stage = this.#text(kind, '', value);
      this.#out += stage === inTag ? '/>' : tags.close;
      return;
    }
    if (row === undefined || typeof value !== 'object' || value === null)
      return this.#path.fail('', `${shown(value)} is no object`);
    const copy = elementOf(value) === undefined ? undefined : this.#checks.copy(field, value);
    if (copy === undefined) this.element(tags, row, value as Fields, depth, inside);
    else this.#out += copy;
  }

  /** Adds an element by its row. */
  element(
    { open, close }: Tags,
    row: CompiledRow,
    value: Fields,
    depth: number,
    prefixes: Layout['prefixes'],
  ): void {
    this.#out += open;
    const stage = row.foreign ? this.#foreign(value, depth) : this.#content(row, value, depth, prefixes);
    if (stage === inTag) this.#out += '/>';
    else {
      if (stage === afterChild) this.#out += this.#leadAt(depth);
      this.#out += close;
    }
  }

  #foreign(value: unknown, depth: number): Stage {
    const items = this.#checks.foreignItems(value);
    if (items.length === 0) return inTag;
    this.#out += '>';
    for (const item of items) {
      this.#out += this.#leadAt(depth + 1);
      this.#out += item;
    }
    return afterChild;
  }

  #content(row: CompiledRow, value: Fields, depth: number, prefixes: Layout['prefixes']): Stage {
    const { slots } = row.on === undefined ? row.common : fieldsFor(row, value[row.on]);
    let stage: Stage = inTag;
    let last = -1;
    for (const key in value) {
      const rank = slots.get(key)?.rank;
      if (rank === undefined) {
        // Fails unless it is there as undefined
        this.#checks.fieldsOf(row, value);
        continue;
      }
      if (rank < last) {
        for (const slot of sorted(value, slots))
          stage = this.#property(stage, slot, value[slot.key], depth, prefixes);
        return stage;
      }
      last = rank;
    }
    for (const key in value) {
      const slot = slots.get(key);
      if (slot !== undefined) stage = this.#property(stage, slot, value[key], depth, prefixes);
    }
    return stage;
  }

  #property(stage: Stage, slot: Slot, value: unknown, depth: number, prefixes: Layout['prefixes']): Stage {
    if (value === undefined) return stage;
    const { lead, field, kind, key } = slot;
    if (lead !== undefined) {
      this.#out += lead;
      this.#scalar(kind, key, value, escapeAttribute);
      this.#out += "'";
      return stage;
    }
    if (field === undefined) return this.#text(kind, key, value);
    if (!field.repeats) {
      this.#place(stage, slot, value, -1, depth, prefixes);
      return afterChild;
    }
    if (!Array.isArray(value)) return this.#path.fail(key, `${shown(value)} is no array`);
    let at = stage;
    for (let index = 0; index < value.length; index++) {
      this.#place(at, slot, value[index], index, depth, prefixes);
      at = afterChild;
    }
    return at;
  }

  #place(
    stage: Stage,
    { field, tags, key }: Slot,
    value: unknown,
    index: number,
    depth: number,
    prefixes: Layout['prefixes'],
  ): void {
    if (field === undefined || tags === undefined) return;
    if (stage === inTag) this.#out += '>';
    this.#out += this.#leadAt(depth + 1);
    this.#path.enter(key, index);
    this.child(field, tags, value, depth + 1, prefixes);
    this.#path.leave();
  }

  #text(kind: ScalarKind, key: string, value: unknown): Stage {
    if (value === '' && kind === 'string') return inTag;
    this.#out += '>';
    this.#scalar(kind, key, value, escapeText);
    return afterText;
  }

  #scalar(kind: ScalarKind, key: string, value: unknown, escape: (text: string) => string): void {
    if (kind === 'string' && typeof value === 'string' && isPlain(value)) this.#out += value;
    else this.#out += escape(this.#checks.scalar(kind, key, value));
  }

  /** The line end and indentation at a depth. */
  #leadAt(depth: number): string {
    const leads = this.#leads;
    // Joined: a flat string is added faster than a sum
    for (let known = leads.length; known <= depth; known++)
      leads.push([leads[known - 1], this.#unit].join(''));
    return leads[depth] ?? '';
  }
}

/** The slots of the properties of an object, in the order of the table. */
function sorted(value: Fields, slots: ReadonlyMap<string, Slot>): Slot[] {
  const found: Slot[] = [];
  for (const key in value) {
    const slot = slots.get(key);
    if (slot !== undefined) found.push(slot);
  }
  return found.sort((left, right) => left.rank - right.rank);
}
