import {
  CompiledAttribute,
  CompiledChild,
  CompiledFields,
  type CompiledRow,
  type Discriminator,
  numberless,
} from './compiled-fields.js';
import { NameTable } from './name-table.js';
import { prefixOf } from './namespaces.js';
import {
  type ChildField,
  type Fields,
  type ScalarKind,
  type Table,
  type TypeRow,
  type TypeRows,
} from './schema/table.js';
import { Tags } from './tags.js';
import { unknownName } from './tape.js';

/** A root element, ready to use. */
export class Root {
  readonly name: string;
  readonly row: CompiledRow;
  #tags: Tags | undefined;

  constructor(name: string, row: CompiledRow) {
    this.name = name;
    this.row = row;
  }

  get tags(): Tags {
    return (this.#tags ??= new Tags(this.name, { areKept: true }));
  }
}

/** A table, ready to use. */
export interface CompiledTable {
  /** By root element. */
  readonly roots: ReadonlyMap<string, Root>;
  /** The names of all elements and attributes. */
  readonly names: NameTable;
}

function compileChild([key, field]: readonly [string, ChildField], index: number, rows: Rows): CompiledChild {
  const spelled = typeof field === 'object' && 'element' in field ? field : undefined;
  const occurrence = spelled === undefined ? (field as string | readonly [string]) : spelled.type;
  const type = typeof occurrence === 'string' ? occurrence : occurrence[0];
  const name = spelled?.element ?? key;
  const isRow = type.charCodeAt(0) < 0x61;
  const row = rows.get(type);
  if (isRow && row === undefined) throw new TypeError(`Field "${key}" has the unknown type "${type}"`);
  return new CompiledChild({
    key,
    name,
    number: spelled?.namespace === undefined ? rows.names.numberOf(name) : numberless,
    namespace: spelled?.namespace,
    prefix: prefixOf(key),
    repeats: typeof occurrence !== 'string',
    bit: index < 31 ? 1 << index : 0,
    kind: isRow ? undefined : (type as ScalarKind),
    row,
  });
}

function compileFields(fields: Fields, discriminator: Discriminator, rows: Rows): CompiledFields {
  const children = Object.entries(fields.children ?? {})
    .filter((entry): entry is [string, ChildField] => entry[1] !== null)
    .map((entry, index) => compileChild(entry, index, rows));
  const attributes = Object.entries(fields.attributes ?? {}).map(
    ([name, kind]) => new CompiledAttribute(name, rows.names.numberOf(name), kind),
  );
  return new CompiledFields(fields, attributes, children, discriminator);
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
class Row implements CompiledRow {
  readonly name: string;
  readonly on: string | undefined;
  readonly onNumber: number;
  readonly absent: string | undefined;
  readonly foreign: boolean;
  last: CompiledFields | undefined;
  readonly #source: TypeRow;
  readonly #rows: Rows;
  #common: CompiledFields | undefined;
  readonly #variants = new Map<string, CompiledFields>();

  constructor(name: string, source: TypeRow, rows: Rows) {
    this.name = name;
    this.on = source.on;
    this.onNumber = source.on === undefined ? unknownName : rows.names.numberOf(source.on);
    this.absent = source.absent;
    this.foreign = source.foreign === true;
    this.#source = source;
    this.#rows = rows;
  }

  get common(): CompiledFields {
    return (this.#common ??= compileFields(this.#source, { on: this.on, variant: undefined }, this.#rows));
  }

  get variantNames(): readonly string[] {
    return Object.keys(this.#source.variants ?? {});
  }

  variant(value: string): CompiledFields | undefined {
    const fields = this.#variants.get(value) ?? this.#compileVariant(value);
    if (fields === undefined) return undefined;
    (this.last ?? fields).likelyNext = fields;
    this.last = fields;
    return fields;
  }

  #compileVariant(value: string): CompiledFields | undefined {
    // The table's own string: one that was cut out of a document would keep all of that
    const name = this.variantNames.find((each) => each === value);
    if (name === undefined) return undefined;
    const source = variantOf(this.#source, this.#source.variants?.[name] ?? {});
    const fields = compileFields(source, { on: this.on, variant: name }, this.#rows);
    this.#variants.set(name, fields);
    return fields;
  }
}

/** The rows of a table, each made when it is first asked for. */
class Rows {
  readonly names: NameTable;
  readonly #sources: TypeRows;
  readonly #made = new Map<string, CompiledRow>();

  constructor(table: Table) {
    this.names = namesOf(table);
    this.#sources = table.rows;
  }

  get(name: string): CompiledRow | undefined {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const source = this.#sources[name];
    if (source === undefined) return undefined;
    const row = new Row(name, source, this);
    this.#made.set(name, row);
    return row;
  }
}

/** Makes a table ready to use. Throws TypeError for a root of a type that the table does not have. */
export function compileTable(table: Table): CompiledTable {
  const rows = new Rows(table);
  const roots = new Map<string, Root>();
  for (const [root, type] of Object.entries(table.roots)) {
    const row = rows.get(type);
    if (row === undefined) throw new TypeError(`Root "${root}" has the unknown type "${type}"`);
    roots.set(root, new Root(root, row));
  }
  return { roots, names: rows.names };
}

/** The names of all elements and attributes of a table. */
function namesOf(table: Table): NameTable {
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
