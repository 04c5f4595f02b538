import { type ByteText, Piece } from './byte-text.js';
import {
  type CompiledChild,
  type CompiledFields,
  type CompiledRow,
  attributeRole,
  childRole,
  fieldsFor,
  listRole,
  type Slot,
} from './compiled-fields.js';
import { type Root } from './compiled-table.js';
import { escapeAttribute, escapeText } from './scalar.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields, sourceOf } from './source.js';
import {
  afterChild,
  afterText,
  canonicalLeads,
  inTag,
  inValue,
  type Leads,
  type Stage,
  tagEnds,
  Tags,
} from './tags.js';
import { type Workspace } from './workspace.js';
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

const emptyEnds = [new Piece('/>'), new Piece("'/>")] as const;
const hexadecimal = new Piece('0x');
const lineEnd = new Piece('\n');

const noPrefixes: Layout['prefixes'] = new Map();

/** One fresh text in the making. */
export class Rendering {
  readonly #checks: Checks;
  readonly #path: WritePath;
  readonly #leads: Leads;
  readonly #text: ByteText;
  /** The properties of the objects that are being written, those of the innermost last, in the order of the table. */
  readonly #slots: Slot[];
  readonly #values: unknown[];
  #top = 0;
  /** The prefixes that are declared where the rendering is. */
  #prefixes: Layout['prefixes'] = noPrefixes;

  constructor(checks: Checks, path: WritePath, leads: Leads, { text, slots, values }: Workspace) {
    this.#checks = checks;
    this.#path = path;
    this.#leads = leads;
    this.#text = text;
    this.#slots = slots;
    this.#values = values;
  }

  /** Adds a child element, from `<` to `>`. */
  child(field: CompiledChild, value: unknown, prefixes: Layout['prefixes']): void {
    this.#prefixes = prefixes;
    const copy = this.#copy(field, value);
    if (copy !== undefined) this.#text.add(copy);
    else if (field.namespace !== undefined) this.#qualified(field, value, undefined, 0);
    else {
      const tags = new Tags(field.name);
      this.#text.put(tags.open);
      this.#child(field, tags, value, 0);
    }
  }

  /** Adds a root element and a line end. */
  root({ tags, row }: Root, value: Fields): void {
    this.#text.put(tags.open);
    this.#element(tags, row, value, 0);
    this.#text.put(lineEnd);
  }

  #copy(field: CompiledChild, value: unknown): string | undefined {
    return sourceOf(value) === undefined ? undefined : this.#checks.copy(field, value as object);
  }

  /** Adds a child of a namespace, in an element of some stage. */
  #qualified(field: CompiledChild, value: unknown, stage: Stage | undefined, depth: number): void {
    const before = this.#prefixes;
    const { name, declaration, prefixes } = this.#checks.qualify(field, before);
    const tags = new Tags(name, declaration);
    if (stage !== undefined) this.#text.put(this.#leads.at(stage, depth));
    this.#text.put(tags.open);
    this.#prefixes = prefixes;
    this.#child(field, tags, value, depth);
    this.#prefixes = before;
  }

  /** Adds a child of an element of some stage. */
  #inner(stage: Stage, slot: Slot, value: unknown, depth: number): void {
    const field = slot.field as CompiledChild;
    if (sourceOf(value) !== undefined) {
      const copy = this.#copy(field, value);
      if (copy !== undefined) {
        this.#text.put(this.#leads.at(stage, depth));
        this.#text.add(copy);
        return;
      }
    }
    if (field.namespace !== undefined) {
      this.#qualified(field, value, stage, depth);
      return;
    }
    const tags = slot.tags as Tags;
    if (this.#leads === canonicalLeads) this.#text.put(tags.openAt(stage, depth));
    else {
      this.#text.put(this.#leads.at(stage, depth));
      this.#text.put(tags.open);
    }
    this.#child(field, tags, value, depth);
  }

  /** Adds a child whose start tag is begun. */
  #child({ kind, row }: CompiledChild, tags: Tags, value: unknown, depth: number): void {
    if (kind !== undefined) this.#end(this.#ownText(inTag, kind, '', value), tags, depth);
    else if (row === undefined || typeof value !== 'object' || value === null)
      this.#path.fail('', `${shown(value)} is no object`);
    else this.#element(tags, row, value as Fields, depth);
  }

  #end(stage: Stage, tags: Tags, depth: number): void {
    if (stage === afterText) this.#text.put(tags.close);
    else if (stage !== afterChild) this.#text.put(emptyEnds[stage]);
    else if (this.#leads === canonicalLeads) this.#text.put(tags.closeAt(depth));
    else {
      this.#text.put(this.#leads.at(afterChild, depth));
      this.#text.put(tags.close);
    }
  }

  #foreign(tags: Tags, value: unknown, depth: number): void {
    let stage: Stage = inTag;
    for (const item of this.#checks.foreignItems(value)) {
      this.#text.put(this.#leads.at(stage, depth + 1));
      this.#text.add(item);
      stage = afterChild;
    }
    this.#end(stage, tags, depth);
  }

  /** Adds an element whose start tag is begun. */
  #element(tags: Tags, row: CompiledRow, value: Fields, depth: number): void {
    if (row.foreign) {
      this.#foreign(tags, value, depth);
      return;
    }
    const from = this.#top;
    this.#collect(row.on === undefined ? row.common : fieldsFor(row, value[row.on]), row, value);
    const to = this.#top;
    let stage: Stage = inTag;
    for (let at = from; at < to; at++) {
      const slot = this.#slots[at] as Slot;
      const now = this.#values[at];
      if (slot.role === attributeRole) {
        this.#text.put(stage === inTag ? slot.lead : slot.nextLead);
        this.#scalar(slot.kind, slot.key, now, escapeAttribute);
        stage = inValue;
      } else if (slot.role === childRole) {
        this.#path.enter(slot.key, -1);
        this.#inner(stage, slot, now, depth + 1);
        this.#path.leave();
        stage = afterChild;
      } else if (slot.role === listRole) stage = this.#list(stage, slot, now, depth + 1);
      else stage = this.#ownText(stage, slot.kind, slot.key, now);
    }
    this.#top = from;
    this.#end(stage, tags, depth);
  }

  #list(before: Stage, slot: Slot, value: unknown, depth: number): Stage {
    if (!Array.isArray(value)) return this.#path.fail(slot.key, `${shown(value)} is no array`);
    let stage = before;
    for (let index = 0; index < value.length; index++) {
      this.#path.enter(slot.key, index);
      this.#inner(stage, slot, value[index], depth);
      this.#path.leave();
      stage = afterChild;
    }
    return stage;
  }

  /** Puts the properties of an object on top of the others, in the order of the table. */
  #collect(fields: CompiledFields, row: CompiledRow, value: Fields): void {
    const slots = this.#slots;
    const values = this.#values;
    const from = this.#top;
    let last = fields.beforeSlots;
    for (const key in value) {
      const now = value[key];
      const slot = fields.slotAfter(last, key);
      if (slot === undefined) {
        // Fails unless it is there as undefined
        this.#checks.fieldsOf(row, value);
        continue;
      }
      if (now === undefined) continue;
      let at = this.#top++;
      for (; at > from && (slots[at - 1] as Slot).rank > slot.rank; at--) {
        slots[at] = slots[at - 1] as Slot;
        values[at] = values[at - 1];
      }
      slots[at] = slot;
      values[at] = now;
      last = slot;
    }
  }

  #ownText(stage: Stage, kind: ScalarKind, key: string, value: unknown): Stage {
    if (value === '' && kind === 'string') return stage;
    this.#text.put(tagEnds[stage === inValue ? inValue : inTag]);
    this.#scalar(kind, key, value, escapeText);
    return afterText;
  }

  #scalar(kind: ScalarKind, key: string, value: unknown, escape: (text: string) => string): void {
    const text = this.#text;
    if (kind === 'string') {
      if (typeof value === 'string' && text.addPlain(value)) return;
    } else if (typeof value === 'number' && value >= 0 && (value | 0) === value) {
      if (kind === 'integer' || kind === 'long') text.addInteger(value, 10, 1);
      else {
        text.put(hexadecimal);
        text.addInteger(value, 16, kind.charCodeAt('hex'.length) - 48);
      }
      return;
    }
    text.add(escape(this.#checks.scalar(kind, key, value)));
  }
}
