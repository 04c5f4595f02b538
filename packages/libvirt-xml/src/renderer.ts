import { type CompiledChild, type CompiledFields, type CompiledRow, fieldsFor } from './compiled-table.js';
import { encodeScalar, escapeAttribute, escapeText } from './scalar.js';
import { type ScalarKind } from './schema/table.js';
import { type Fields } from './source.js';
import { checkForeign } from './foreign-text.js';
import { shown, type WritePath } from './write-path.js';

/** How fresh text is laid out: `lead` is the line end and indentation of its own start, empty for all on one line. */
export interface Layout {
  readonly lead: string;
  readonly unit: string;
  /** The prefixes already declared, by namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** Offers another text for an object that was read from a document; undefined to have it rendered. */
export interface Copies {
  copy(field: CompiledChild, value: object): string | undefined;
}

/** The layout of what is in an element. */
function inside(layout: Layout): Layout {
  return layout.lead === '' ? layout : { ...layout, lead: layout.lead + layout.unit };
}

/** Writes fresh objects in the table's order. */
export class Renderer {
  readonly #path: WritePath;
  readonly #copies: Copies;

  constructor(path: WritePath, copies: Copies) {
    this.#path = path;
    this.#copies = copies;
  }

  /** A child element, from `<` to `>`. */
  child(field: CompiledChild, value: unknown, layout: Layout): string {
    const { name, declaration, prefixes } = this.#qualify(field, layout);
    if (field.kind !== undefined) {
      const text = escapeText(this.scalar(field.kind, '', value));
      return text === '' ? `<${name}${declaration}/>` : `<${name}${declaration}>${text}</${name}>`;
    }
    if (field.row === undefined || typeof value !== 'object' || value === null) {
      return this.#path.fail('', `${shown(value)} is no object`);
    }
    return (
      this.#copies.copy(field, value) ??
      this.element(field.row, { name, declaration }, value as Fields, { ...layout, prefixes })
    );
  }

  /** An element by its row. */
  element(
    row: CompiledRow,
    tag: { readonly name: string; readonly declaration: string },
    value: Fields,
    layout: Layout,
  ): string {
    const within = inside(layout);
    let content = '';
    let attributes = tag.declaration;
    if (row.foreign) {
      for (const item of this.foreignItems(value)) content += within.lead + item;
    } else {
      const fields = this.fieldsOf(row, value);
      for (const { name, kind } of fields.attributes) {
        if (value[name] !== undefined) attributes += this.attribute(name, kind, value[name], "'");
      }
      content = this.#children(fields, value, within);
      if (fields.text !== undefined && value['value'] !== undefined) {
        const text = escapeText(this.scalar(fields.text, 'value', value['value']));
        if (content === '')
          return text === ''
            ? `<${tag.name}${attributes}/>`
            : `<${tag.name}${attributes}>${text}</${tag.name}>`;
        content = text + content;
      }
    }
    return content === ''
      ? `<${tag.name}${attributes}/>`
      : `<${tag.name}${attributes}>${content}${layout.lead}</${tag.name}>`;
  }

  #children(fields: CompiledFields, value: Fields, layout: Layout): string {
    let content = '';
    for (const field of fields.children) {
      if (value[field.key] === undefined) continue;
      for (const [step, item] of this.items(field, value[field.key])) {
        content += layout.lead + this.#path.within(step, () => this.child(field, item, layout));
      }
    }
    return content;
  }

  /** The items of a field with their names in the object: one, or an array's. */
  items(field: CompiledChild, value: unknown): [step: string, item: unknown][] {
    if (value === undefined) return [];
    if (!field.repeats) return [[field.key, value]];
    if (!Array.isArray(value)) return this.#path.fail(field.key, `${shown(value)} is no array`);
    return value.map((item, index) => [`${field.key}[${index}]`, item]);
  }

  /** The fields that hold for an object by its discriminator; fails for a property that neither they nor `others` have. */
  fieldsOf(row: CompiledRow, value: Fields, others?: CompiledFields): CompiledFields {
    const fields = row.on === undefined ? row.common : fieldsFor(row, value[row.on]);
    for (const key of Object.keys(value)) {
      if (fields.keys.has(key) || others?.keys.has(key) === true || value[key] === undefined) continue;
      const variant =
        row.on === undefined || value[row.on] === undefined ? '' : ` of ${row.on} ${shown(value[row.on])}`;
      this.#path.fail(key, `${row.name}${variant} has no such property`);
    }
    return fields;
  }

  /** The items of foreign content, each checked to be one element. */
  foreignItems(value: unknown): string[] {
    if (!Array.isArray(value)) return this.#path.fail('', `${shown(value)} is no array`);
    return value.map((item: unknown, index) => this.foreign(item, index));
  }

  /** One foreign element. */
  foreign(item: unknown, index: number): string {
    const xml = typeof item === 'object' && item !== null && 'xml' in item ? item.xml : undefined;
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

  #qualify(
    field: CompiledChild,
    layout: Layout,
  ): { name: string; declaration: string; prefixes: ReadonlyMap<string, string> } {
    const { namespace, prefix, name } = field;
    if (namespace === undefined) return { name, declaration: '', prefixes: layout.prefixes };
    const declared = layout.prefixes.get(namespace);
    if (declared !== undefined)
      return { name: `${declared}:${name}`, declaration: '', prefixes: layout.prefixes };
    return {
      name: `${prefix}:${name}`,
      declaration: ` xmlns:${prefix}='${escapeAttribute(namespace)}'`,
      prefixes: new Map(layout.prefixes).set(namespace, prefix),
    };
  }
}
