import { Piece } from './byte-text.js';
import { localName, namespaceOf } from './namespaces.js';
import { type XmlDocument, type XmlElement } from './node.js';
import { type Fields, type ScalarKind } from './schema/table.js';
import { Tags } from './tags.js';
import { unknownName } from './tape.js';

/** An element type, ready to use. */
export interface CompiledRow {
  readonly name: string;
  readonly on: string | undefined;
  /** Of the name of `on`. */
  readonly onNumber: number;
  readonly absent: string | undefined;
  readonly foreign: boolean;
  /** Throws TypeError for a field of a type that the table does not have. */
  readonly common: CompiledFields;
  /** The values of the discriminator that the table knows. */
  readonly variantNames: readonly string[];
  /** The fields for a value of the discriminator; undefined for one that the table does not know. Throws as `common` does. */
  variant(value: string): CompiledFields | undefined;
  /** The variant that was met last. */
  last: CompiledFields | undefined;
}

/** The number of what no name stands for alone: no record has it. */
export const numberless = unknownName - 1;

/** An attribute, ready to use. */
export class CompiledAttribute {
  declare readonly name: string;
  /** Of the name, in the table's names. */
  declare readonly number: number;
  declare readonly kind: ScalarKind;
  /** What came after it last time, and so probably will. */
  declare likelyNext: CompiledAttribute;

  constructor(name: string, number: number, kind: ScalarKind) {
    this.name = name;
    this.number = number;
    this.kind = kind;
    this.likelyNext = this;
  }
}

/** A child element, ready to use: exactly one of `kind` and `row` is there. */
export class CompiledChild {
  declare readonly key: string;
  declare readonly name: string;
  /** Of the name, in the table's names; `numberless` for one of a namespace. */
  declare readonly number: number;
  declare readonly namespace: string | undefined;
  /** The prefix to declare where none stands for the namespace yet. */
  declare readonly prefix: string;
  declare readonly repeats: boolean;
  /** One bit for each of the first 31 fields of an element, for sets of them; 0 for the others. */
  declare readonly bit: number;
  declare readonly kind: ScalarKind | undefined;
  declare readonly row: CompiledRow | undefined;
  /** What came after it last time, and so probably will. */
  declare likelyNext: CompiledChild;

  constructor(parts: Omit<CompiledChild, 'likelyNext'>) {
    this.key = parts.key;
    this.name = parts.name;
    this.number = parts.number;
    this.namespace = parts.namespace;
    this.prefix = parts.prefix;
    this.repeats = parts.repeats;
    this.bit = parts.bit;
    this.kind = parts.kind;
    this.row = parts.row;
    this.likelyNext = this;
  }
}

/** Stands before the first child of an element. */
const noChild = {
  key: '',
  name: '',
  number: numberless,
  namespace: undefined,
  prefix: '',
  repeats: false,
  bit: 0,
  kind: undefined,
  row: undefined,
};

/* What a property is written as. */
export const attributeRole = 0;
export const textRole = 1;
export const childRole = 2;
export const listRole = 3;

/** Where the canonical form writes a property. */
export class Slot {
  /** Attributes come first, then the text, then the children. */
  declare readonly rank: number;
  /** The property. */
  declare readonly key: string;
  declare readonly role: 0 | 1 | 2 | 3;
  /** Of an attribute or the text. */
  declare readonly kind: ScalarKind;
  /** Of a child. */
  declare readonly field: CompiledChild | undefined;
  /** Of a child, without a prefix. */
  declare readonly tags: Tags | undefined;
  /** What stands before the value of an attribute, the first and any other. */
  declare readonly lead: Piece;
  declare readonly nextLead: Piece;
  /** What came after it last time, and so probably will. */
  declare likelyKey: string | undefined;
  declare likelyNext: Slot;

  constructor(parts: Pick<Slot, 'rank' | 'key' | 'role' | 'kind'> & Partial<Slot>) {
    this.rank = parts.rank;
    this.key = parts.key;
    this.role = parts.role;
    this.kind = parts.kind;
    this.field = parts.field;
    this.tags = parts.tags;
    this.lead = parts.lead ?? noPiece;
    this.nextLead = parts.nextLead ?? noPiece;
    this.likelyKey = undefined;
    this.likelyNext = this;
  }
}

const noPiece = new Piece('');

function slotsOf({ attributes, text, children }: CompiledFields): ReadonlyMap<string, Slot> {
  const slots = attributes.map(({ name: key, kind }, rank) => {
    const pieces = { lead: new Piece(` ${key}='`), nextLead: new Piece(`' ${key}='`) };
    return new Slot({ rank, key, role: attributeRole, kind, ...pieces });
  });
  if (text !== undefined)
    slots.push(new Slot({ rank: slots.length, key: 'value', role: textRole, kind: text }));
  for (const field of children) {
    const tags = new Tags(field.name, { areKept: true });
    const role = field.repeats ? listRole : childRole;
    slots.push(new Slot({ rank: slots.length, key: field.key, role, kind: 'string', field, tags }));
  }
  return new Map(slots.map((slot) => [slot.key, slot]));
}

/** Which variant fields are of. */
export type Discriminator = Pick<CompiledFields, 'on' | 'variant'>;

/** The fields of one variant, ready to use. */
export class CompiledFields {
  readonly attributes: readonly CompiledAttribute[];
  readonly attributeByName: ReadonlyMap<string, CompiledAttribute>;
  readonly children: readonly CompiledChild[];
  /** By name, or by namespace, space and local name. */
  readonly childByName: ReadonlyMap<string, CompiledChild>;
  readonly text: ScalarKind | undefined;
  readonly textOptional: boolean;
  /** Whether a value may be a bigint. */
  readonly hasLongs: boolean;
  readonly keys: ReadonlySet<string>;
  /** The attribute that tells the variants apart, and its value in this one; undefined for the common fields. */
  readonly on: string | undefined;
  readonly variant: string | undefined;
  /** The variant that came after this one last time, and so probably will. */
  likelyNext: CompiledFields | undefined = undefined;
  /** Stand before the first attribute and the first child. */
  readonly beforeAttributes = new CompiledAttribute('', numberless, 'string');
  readonly beforeChildren = new CompiledChild(noChild);
  readonly #attributeByNumber: ReadonlyMap<number, CompiledAttribute>;
  readonly #childByNumber: ReadonlyMap<number, CompiledChild>;
  /** Stands before the first property that is written. */
  readonly beforeSlots = new Slot({ rank: -1, key: '', role: attributeRole, kind: 'string' });
  #slots: ReadonlyMap<string, Slot> | undefined;

  constructor(
    fields: Pick<Fields, 'text' | 'textOptional'>,
    attributes: readonly CompiledAttribute[],
    children: readonly CompiledChild[],
    { on, variant }: Discriminator,
  ) {
    this.attributes = attributes;
    this.attributeByName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
    this.children = children;
    this.childByName = new Map(
      children.map((child) => [
        child.namespace === undefined ? child.name : `${child.namespace} ${child.name}`,
        child,
      ]),
    );
    this.text = fields.text;
    this.textOptional = fields.textOptional === true;
    this.hasLongs =
      fields.text === 'long' || [...attributes, ...children].some(({ kind }) => kind === 'long');
    this.keys = new Set([
      ...attributes.map(({ name }) => name),
      ...children.map(({ key }) => key),
      ...(fields.text === undefined ? [] : ['value']),
    ]);
    this.on = on;
    this.variant = variant;
    this.#attributeByNumber = new Map(attributes.map((attribute) => [attribute.number, attribute]));
    this.#childByNumber = new Map(
      children.filter(({ number }) => number !== numberless).map((child) => [child.number, child]),
    );
  }

  /** The attribute whose name has a number, asked after another; undefined for what the table does not know. */
  attributeAfter(previous: CompiledAttribute, number: number): CompiledAttribute | undefined {
    const likely = previous.likelyNext;
    if (likely.number === number) return likely;
    const found = this.#attributeByNumber.get(number);
    if (found !== undefined) previous.likelyNext = found;
    return found;
  }

  /** As attributeAfter, for a child element without a namespace. */
  childAfter(previous: CompiledChild, number: number): CompiledChild | undefined {
    const likely = previous.likelyNext;
    if (likely.number === number) return likely;
    const found = this.#childByNumber.get(number);
    if (found !== undefined) previous.likelyNext = found;
    return found;
  }

  /** Where a property is written that comes after another; undefined for one that the table does not know. */
  slotAfter(previous: Slot, key: string): Slot | undefined {
    return previous.likelyKey === key ? previous.likelyNext : this.#findSlot(previous, key);
  }

  #findSlot(previous: Slot, key: string): Slot | undefined {
    // Made when something is written, since reading never asks for them
    const found = (this.#slots ??= slotsOf(this)).get(key);
    if (found === undefined) return undefined;
    previous.likelyKey = key;
    previous.likelyNext = found;
    return found;
  }
}

/** The fields that hold for a value of the discriminator: the common ones if the table does not know it. */
export function fieldsFor(row: CompiledRow, discriminator: unknown): CompiledFields {
  const value = discriminator ?? row.absent;
  if (typeof value !== 'string') return row.common;
  const likely = row.last?.likelyNext;
  return likely !== undefined && likely.variant === value
    ? (row.last = likely)
    : (row.variant(value) ?? row.common);
}

/** The field that a child element belongs to; undefined for what the table does not know. */
export function childFieldOf(
  fields: CompiledFields,
  child: XmlElement,
  document: XmlDocument,
): CompiledChild | undefined {
  if (!document.hasDefaultNamespace) {
    // A name of the map has no colon unless its namespace stands before it
    const field = fields.childByName.get(child.name);
    if (field !== undefined) return field;
    if (!child.name.includes(':')) return undefined;
  }
  const namespace = namespaceOf(child);
  if (namespace === undefined)
    return child.name.includes(':') ? undefined : fields.childByName.get(child.name);
  return fields.childByName.get(`${namespace} ${localName(child.name)}`);
}
