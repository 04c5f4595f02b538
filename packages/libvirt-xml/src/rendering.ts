import { ByteText, Piece } from './byte-text.js';
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
const lineEnd = new Piece('\n');

const noPrefixes: Layout['prefixes'] = new Map();

/**
 * The properties of the objects that are being written, those of the innermost last, in the order of the table. Renderings
 * share them as texts share their bytes.
 */
const properties = { slots: [] as Slot[], values: [] as unknown[], top: 0 };

/** Puts a property of an object on top of its others, which begin at `from`, in the order of the table. */
function push(slot: Slot, value: unknown, from: number): void {
  const { slots, values } = properties;
  let at = properties.top++;
  for (; at > from && (slots[at - 1] as Slot).rank > slot.rank; at--) {
    slots[at] = slots[at - 1] as Slot;
    values[at] = values[at - 1];
  }
  slots[at] = slot;
  values[at] = value;
}

/** One fresh text in the making. Whoever begins it ends it. */
export class Rendering {
  readonly #checks: Checks;
  readonly #path: WritePath;
  readonly #leads: Leads;
  readonly #isCanonical: boolean;
  readonly #text = new ByteText();
  readonly #from = properties.top;
  /** The prefixes that are declared where the rendering is. */
  #prefixes: Layout['prefixes'] = noPrefixes;

  constructor(checks: Checks, path: WritePath, leads: Leads) {
    this.#checks = checks;
    this.#path = path;
    this.#leads = leads;
    this.#isCanonical = leads === canonicalLeads;
  }

  toString(): string {
    return this.#text.take();
  }

  /** Leaves nothing behind. */
  end(): void {
    this.#text.end();
    const { values } = properties;
    for (let at = this.#from; at < values.length; at++) values[at] = undefined;
    properties.top = this.#from;
  }

  /** Adds a child element, from `<` to `>`. */
  child(field: CompiledChild, value: unknown, prefixes: Layout['prefixes']): void {
    this.#prefixes = prefixes;
    const copy = this.#copy(field, value);
    if (copy !== undefined) this.#text.add(copy);
    else if (field.namespace !== undefined) this.#qualified(field, value, undefined, 0);
    else this.#begun(field, new Tags(field.name), value, 0);
  }

  /** Adds a root element and a line end. */
  root({ tags, row }: Root, value: Fields): void {
    this.#text.put(tags.openPiece);
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
    if (stage !== undefined) this.#text.add(this.#leads.at(stage, depth));
    this.#prefixes = prefixes;
    this.#begun(field, new Tags(name, { declaration }), value, depth);
    this.#prefixes = before;
  }

  /** Adds a child whose tags are not kept. */
  #begun(field: CompiledChild, tags: Tags, value: unknown, depth: number): void {
    this.#text.add(tags.open);
    this.#child(field, tags, value, depth);
  }

  /** Adds a child of an element of some stage. */
  #inner(stage: Stage, slot: Slot, value: unknown, depth: number): void {
    const field = slot.field as CompiledChild;
    const copy = this.#copy(field, value);
    if (copy !== undefined) {
      this.#text.add(this.#leads.at(stage, depth) + copy);
      return;
    }
    if (field.namespace !== undefined) {
      this.#qualified(field, value, stage, depth);
      return;
    }
    const tags = slot.tags as Tags;
    if (this.#isCanonical) this.#text.put(tags.openAt(stage, depth));
    else this.#text.add(this.#leads.at(stage, depth) + tags.open);
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
    if (stage !== afterText && stage !== afterChild) this.#text.put(emptyEnds[stage]);
    else if (!this.#isCanonical || !tags.areKept)
      this.#text.add((stage === afterChild ? this.#leads.at(afterChild, depth) : '') + tags.close);
    else this.#text.put(stage === afterText ? tags.closePiece : tags.closeAt(depth));
  }

  #foreign(tags: Tags, value: unknown, depth: number): void {
    let stage: Stage = inTag;
    for (const item of this.#checks.foreignItems(value)) {
      this.#text.add(this.#leads.at(stage, depth + 1) + item);
      stage = afterChild;
    }
    this.#end(stage, tags, depth);
  }

  /**
   * Adds an element whose start tag is begun. Attributes are written as they come: nearly always that is the order of the
   * table. Where one comes too late, all are written again.
   */
  #element(tags: Tags, row: CompiledRow, value: Fields, depth: number): void {
    if (row.foreign) {
      this.#foreign(tags, value, depth);
      return;
    }
    const fields = row.on === undefined ? row.common : fieldsFor(row, value[row.on]);
    const from = properties.top;
    let stage: Stage = inTag;
    let last = fields.beforeSlots;
    this.#text.mark();
    for (const key in value) {
      const now = value[key];
      const slot = fields.slotAfter(last, key) ?? this.#unknown(row, value);
      if (now === undefined || slot === undefined) continue;
      if (slot.role !== attributeRole) push(slot, now, from);
      else if (slot.rank > last.rank) stage = this.#attribute(stage, slot, now);
      else {
        this.#text.backToMark();
        this.#pushAll(fields, row, value, from);
        stage = inTag;
        break;
      }
      last = slot;
    }
    const to = properties.top;
    for (let at = from; at < to; at++)
      stage = this.#property(stage, properties.slots[at] as Slot, properties.values[at], depth);
    properties.top = from;
    this.#end(stage, tags, depth);
  }

  #attribute(stage: Stage, slot: Slot, value: unknown): Stage {
    this.#text.put(stage === inTag ? slot.lead : slot.nextLead);
    this.#scalar(slot.kind, slot.key, value, escapeAttribute);
    return inValue;
  }

  /** Puts all properties of an object, attributes too, where those are that are not written yet. */
  #pushAll(fields: CompiledFields, row: CompiledRow, value: Fields, from: number): void {
    properties.top = from;
    let last = fields.beforeSlots;
    for (const key in value) {
      const now = value[key];
      const slot = fields.slotAfter(last, key) ?? this.#unknown(row, value);
      if (now === undefined || slot === undefined) continue;
      push(slot, now, from);
      last = slot;
    }
  }

  /** Fails for an object with a property that the table does not know, unless it is there as undefined. */
  #unknown(row: CompiledRow, value: Fields): undefined {
    this.#checks.fieldsOf(row, value);
    return undefined;
  }

  #property(stage: Stage, slot: Slot, value: unknown, depth: number): Stage {
    if (slot.role === attributeRole) return this.#attribute(stage, slot, value);
    if (slot.role === listRole) return this.#list(stage, slot, value, depth + 1);
    if (slot.role !== childRole) return this.#ownText(stage, slot.kind, slot.key, value);
    this.#path.enter(slot.key, -1);
    this.#inner(stage, slot, value, depth + 1);
    this.#path.leave();
    return afterChild;
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
      if (kind === 'integer' || kind === 'long') text.addDecimal(value);
      else text.addHexadecimal(value, kind.charCodeAt('hex'.length) - 48);
      return;
    }
    text.add(escape(this.#checks.scalar(kind, key, value)));
  }
}
