import { type CompiledChild, type CompiledFields, type CompiledRow, fieldsFor } from './compiled-fields.js';
import { type Root } from './compiled-table.js';
import { checkForeign } from './foreign-text.js';
import { type Checks, type Layout, Rendering } from './rendering.js';
import { encodeScalar, escapeAttribute } from './scalar.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields } from './source.js';
import { canonicalLeads, Leads } from './tags.js';
import { shown, type WritePath } from './write-path.js';

/** Offers another text for an object that was read from a document; undefined to have it rendered. */
export interface Copies {
  copy(field: CompiledChild, value: object): string | undefined;
}

/** Makes fresh text of objects, in the table's order, and checks what is put into a document. */
export class Renderer implements Checks {
  readonly #path: WritePath;
  readonly #copies: Copies;

  constructor(path: WritePath, copies: Copies) {
    this.#path = path;
    this.#copies = copies;
  }

  /** A child element, from `<` to `>`. */
  child(field: CompiledChild, value: unknown, { lead, unit, prefixes }: Layout): string {
    return this.#render(new Leads(lead, unit), (rendering) => rendering.child(field, value, prefixes));
  }

  /** A root element, with a line end. */
  root(root: Root, value: Fields): string {
    return this.#render(canonicalLeads, (rendering) => rendering.root(root, value));
  }

  #render(leads: Leads, write: (rendering: Rendering) => void): string {
    const rendering = new Rendering(this, this.#path, leads);
    try {
      write(rendering);
      return rendering.toString();
    } finally {
      rendering.end();
    }
  }

  /** The text of an object that was read from a document; undefined to have it rendered. */
  copy(field: CompiledChild, value: object): string | undefined {
    return this.#copies.copy(field, value);
  }

  /** The items of a field with their names in the object: one, or an array's. */
  items(field: CompiledChild, value: unknown): [step: string, item: unknown][] {
    if (value === undefined) return [];
    if (!field.repeats) return [[field.key, value]];
    if (!Array.isArray(value)) return this.#path.fail(field.key, `${shown(value)} is no array`);
    // Not map, which passes over what is not there
    return Array.from(value, (item: unknown, index) => [`${field.key}[${index}]`, item]);
  }

  /** The fields that hold for an object by its discriminator; fails for a property that neither they nor `others` have. */
  fieldsOf(row: CompiledRow, value: Fields, others?: CompiledFields): CompiledFields {
    const fields = row.on === undefined ? row.common : fieldsFor(row, value[row.on]);
    for (const key of Object.keys(value)) {
      if (fields.keys.has(key) || others?.keys.has(key) === true || value[key] === undefined) continue;
      this.refuse(row, value, key);
    }
    return fields;
  }

  /** Fails for a property that an object has and its type has not. */
  refuse(row: CompiledRow, value: Fields, key: string): never {
    const variant =
      row.on === undefined || value[row.on] === undefined ? '' : ` of ${row.on} ${shown(value[row.on])}`;
    return this.#path.fail(key, `${row.name}${variant} has no such property`);
  }

  /** The items of foreign content, each checked to be one element. */
  foreignItems(value: unknown): string[] {
    if (!Array.isArray(value)) return this.#path.fail('', `${shown(value)} is no array`);
    return Array.from(value, (item: unknown, index) => this.foreign(item, index));
  }

  /** One foreign element. */
  foreign(item: unknown, index: number): string {
    if (typeof item !== 'object' || item === null)
      return this.#path.fail(`[${index}]`, `${shown(item)} is no object`);
    const { xml } = item as { readonly xml?: unknown };
    if (typeof xml !== 'string') return this.#path.fail(`[${index}].xml`, `${shown(xml)} is no string`);
    const trouble = checkForeign(xml);
    return trouble === undefined ? xml : this.#path.fail(`[${index}].xml`, trouble);
  }

  /** An attribute with a leading space. */
  attribute(name: string, kind: ScalarKind, value: unknown, quote: string): string {
    return ` ${name}=${quote}${escapeAttribute(this.scalar(kind, name, value))}${quote}`;
  }

  /** A scalar's text, not yet escaped. */
  scalar(kind: ScalarKind, property: string, value: unknown): string {
    const text = encodeScalar(kind, value);
    if (text !== undefined) return text;
    const wanted = kind === 'string' ? 'a string that XML can hold' : 'an integer';
    return this.#path.fail(property, `${shown(value)} is not ${wanted}`);
  }

  /** How a child of a namespace is called where some prefixes are declared, and those that are declared in it. */
  qualify(
    { namespace = '', prefix, name }: CompiledChild,
    prefixes: Layout['prefixes'],
  ): { name: string; declaration: string; prefixes: Layout['prefixes'] } {
    const declared = prefixes.get(namespace);
    if (declared !== undefined) return { name: `${declared}:${name}`, declaration: '', prefixes };
    return {
      name: `${prefix}:${name}`,
      declaration: ` xmlns:${prefix}='${escapeAttribute(namespace)}'`,
      prefixes: new Map(prefixes).set(namespace, prefix),
    };
  }
}
