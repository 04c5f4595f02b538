import { type CompiledFields } from './compiled-fields.js';
import { type XmlElement } from './node.js';
import { type Scalar } from './scalar.js';
import { type Element, type Tree } from './tree.js';

/** The slot of a decoded object that says where it came from. JSON and structuredClone leave it out; spreading keeps it. */
export const source: unique symbol = Symbol('hostelry.xml.source');

/** Where a decoded object came from. */
export class Source {
  declare readonly tree: Tree;
  /** Of its element. */
  declare readonly record: number;
  /** The fields by which it was decoded. */
  declare readonly fields: CompiledFields;
  /** What the element's own text was decoded to. */
  declare readonly text: Scalar | undefined;

  constructor(tree: Tree, record: number, fields: CompiledFields, text?: Scalar) {
    this.tree = tree;
    this.record = record;
    this.fields = fields;
    this.text = text;
  }

  get element(): Element {
    return this.tree.element(this.record);
  }
}

/** A decoded or fresh object, as codec and writer see it. */
export type Fields = Record<string, unknown> & { [source]?: Source };

/** Where an object came from; undefined for a fresh one. */
export function sourceOf(value: unknown): Source | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields)[source] : undefined;
}

/** Where the object that an element was decoded to came from, whatever became of it since; undefined if it was decoded to none. */
export function originOf(tree: Tree, element: number): Source | undefined {
  return tree.decodedSource(element) as Source | undefined;
}

/** The element that a parsed object (a disk, say) was read from, with all the table does not know; undefined for a fresh one. */
export function sourceElement(value: object): XmlElement | undefined {
  return sourceOf(value)?.element;
}
