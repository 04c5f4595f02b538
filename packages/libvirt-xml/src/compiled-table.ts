import { localName, namespaceOf, prefixOf } from './namespaces.js';
import { NameTable } from './name-table.js';
import { type XmlDocument, type XmlElement } from './node.js';
import {
  type ChildField,
  type Fields,
  type ScalarKind,
  type Table,
  type TypeRow,
  type TypeRows,
} from './schema/table.js';

/** An attribute, ready to use. */
export interface CompiledAttribute {
  readonly name: string;
  readonly kind: ScalarKind;
}

/** A child element, ready to use: exactly one of `kind` and `row` is there. */
export interface CompiledChild {
  readonly key: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** The prefix to declare where none stands for the namespace yet. */
  readonly prefix: string;
  readonly repeats: boolean;
  /** One bit for each of the first 31 fields of an element, for sets of them; 0 for the others. */
  readonly bit: number;
  readonly kind: ScalarKind | undefined;
  readonly row: CompiledRow | undefined;
}

/** The tags of an element, the first as far as attributes go. */
export interface Tags {
  readonly open: string;
  readonly close: string;
}

/** Where the canonical form writes a property. */
export interface Slot {
  /** Attributes come first, then the text, then the children. */
  readonly rank: number;
  /** The property. */
  readonly key: string;
  /** What stands before an attribute's value. */
  readonly lead: string | undefined;
  /** Of an attribute or the text. */
  readonly kind: ScalarKind;
  /** Of a child. */
  readonly field: CompiledChild | undefined;
  /** Of a child, without a prefix. */
  readonly tags: Tags | undefined;
}

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
  /** The attribute that tells the variants apart. */
  readonly on: string | undefined;
  #slots: ReadonlyMap<string, Slot> | undefined;

  constructor(fields: Fields, children: readonly CompiledChild[], on: string | undefined) {
    this.attributes = Object.entries(fields.attributes ?? {}).map(([name, kind]) => ({ name, kind }));
    this.attributeByName = new Map(this.attributes.map((attribute) => [attribute.name, attribute]));
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
      fields.text === 'long' || [...this.attributes, ...children].some(({ kind }) => kind === 'long');
    this.keys = new Set([
      ...this.attributes.map(({ name }) => name),
      ...children.map(({ key }) => key),
      ...(fields.text === undefined ? [] : ['value']),
    ]);
    this.on = on;
  }

  /** By property; made when something is written, since reading never asks for them. */
  get slots(): ReadonlyMap<string, Slot> {
    return (this.#slots ??= slotsOf(this));
  }
}

/** The rows of the roots, by root element. */
export type CompiledTable = ReadonlyMap<string, CompiledRow>;

function compileChild([key, field]: readonly [string, ChildField], index: number, rows: Rows): CompiledChild {
  const spelled = typeof field === 'object' && 'element' in field ? field : undefined;
  const occurrence = spelled === undefined ? (field as string | readonly [string]) : spelled.type;
  const type = typeof occurrence === 'string' ? occurrence : occurrence[0];
  const name = spelled?.element ?? key;
  const isRow = type.charCodeAt(0) < 0x61;
  const row = rows.get(type);
  if (isRow && row === undefined) throw new TypeError(`Field "${key}" has the unknown type "${type}"`);
  return {
    key,
    name,
    namespace: spelled?.namespace,
    prefix: prefixOf(key),
    repeats: typeof occurrence !== 'string',
    bit: index < 31 ? 1 << index : 0,
    kind: isRow ? undefined : (type as ScalarKind),
    row,
  };
}

function compileFields(fields: Fields, on: string | undefined, rows: Rows): CompiledFields {
  const children = Object.entries(fields.children ?? {})
    .filter((entry): entry is [string, ChildField] => entry[1] !== null)
    .map((entry, index) => compileChild(entry, index, rows));
  return new CompiledFields(fields, children, on);
}

function slotsOf({ attributes, text, children }: CompiledFields): ReadonlyMap<string, Slot> {
  const slots: Slot[] = attributes.map(({ name, kind }, rank) => ({
    key: name,
    rank,
    kind,
    lead: ` ${name}='`,
    field: undefined,
    tags: undefined,
  }));
  const rest = { lead: undefined, kind: 'string' as const, field: undefined, tags: undefined };
  if (text !== undefined) slots.push({ ...rest, key: 'value', rank: slots.length, kind: text });
  for (const field of children) {
    slots.push({ ...rest, key: field.key, rank: slots.length, field, tags: tagsOf(field.name, '') });
  }
  return new Map(slots.map((slot) => [slot.key, slot]));
}

/** The tags of an element of that name with what it declares. */
export function tagsOf(name: string, declaration: string): Tags {
  return { open: `<${name}${declaration}`, close: `</${name}>` };
}

function variantOf(row: TypeRow, variant: Fields): Fields {
  const text = variant.text ?? row.text;
  const optional = variant.textOptional ?? row.textOptional;
  return {
    attributes: { ...row.attributes, ...variant.attributes },
    children: { ...row.children, ...variant.children },
    ...(text === undefined ? {} : { text }),
    ...(optional === undefined ? {} : { textOptional: optional }),
  };
}

/**
 * An element type, ready to use. Its fields are compiled when the first such element is met: most documents have few of
 * the types, and compiling all took 4 ms of every start.
 */
export class CompiledRow {
  readonly name: string;
  readonly on: string | undefined;
  readonly absent: string | undefined;
  readonly foreign: boolean;
  readonly #source: TypeRow;
  readonly #rows: Rows;
  #common: CompiledFields | undefined;
  readonly #variants = new Map<string, CompiledFields>();

  constructor(name: string, source: TypeRow, rows: Rows) {
    this.name = name;
    this.on = source.on;
    this.absent = source.absent;
    this.foreign = source.foreign === true;
    this.#source = source;
    this.#rows = rows;
  }

  /** Throws TypeError for a field of a type that the table does not have. */
  get common(): CompiledFields {
    return (this.#common ??= compileFields(this.#source, this.on, this.#rows));
  }

  /** The values of the discriminator that the table knows. */
  get variantNames(): readonly string[] {
    return Object.keys(this.#source.variants ?? {});
  }

  /** The fields for a value of the discriminator; undefined for one that the table does not know. Throws as `common` does. */
  variant(value: string): CompiledFields | undefined {
    const known = this.#variants.get(value);
    if (known !== undefined || this.#source.variants === undefined) return known;
    if (!Object.hasOwn(this.#source.variants, value)) return undefined;
    const fields = compileFields(
      variantOf(this.#source, this.#source.variants[value] ?? {}),
      this.on,
      this.#rows,
    );
    this.#variants.set(value, fields);
    return fields;
  }
}

/** The rows of a table, each made when it is first asked for. */
class Rows {
  readonly #sources: TypeRows;
  readonly #made = new Map<string, CompiledRow>();

  constructor(sources: TypeRows) {
    this.#sources = sources;
  }

  get(name: string): CompiledRow | undefined {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const source = this.#sources[name];
    if (source === undefined) return undefined;
    const row = new CompiledRow(name, source, this);
    this.#made.set(name, row);
    return row;
  }
}

/** Makes a table ready to use. Throws TypeError for a root of a type that the table does not have. */
export function compileTable(table: Table): CompiledTable {
  const rows = new Rows(table.rows);
  const roots = new Map<string, CompiledRow>();
  for (const [root, type] of Object.entries(table.roots)) {
    const row = rows.get(type);
    if (row === undefined) throw new TypeError(`Root "${root}" has the unknown type "${type}"`);
    roots.set(root, row);
  }
  return roots;
}

/** The names of all elements and attributes of a table. */
export function namesOf(table: Table): NameTable {
  const names = new Set(Object.keys(table.roots));
  const add = ({ attributes, children }: Fields): void => {
    for (const name in attributes) names.add(name);
    for (const key in children) {
      const field = children[key];
      names.add(key);
      if (typeof field === 'object' && field !== null && 'element' in field) names.add(field.element);
    }
  };
  for (const type in table.rows) {
    const row = table.rows[type] as TypeRow;
    add(row);
    for (const variant in row.variants) add(row.variants[variant] as Fields);
  }
  return new NameTable(names);
}

/** The fields that hold for a value of the discriminator: the common ones if the table does not know it. */
export function fieldsFor(row: CompiledRow, discriminator: unknown): CompiledFields {
  const value = discriminator ?? row.absent;
  return (typeof value === 'string' ? row.variant(value) : undefined) ?? row.common;
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
