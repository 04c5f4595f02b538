import { CompiledFields } from './compiled-fields.js';
import { type XmlElement } from './node.js';
import { type Element, type Tree } from './tree.js';

/** The slot of a decoded object that says where it came from. JSON and structuredClone leave it out; spreading keeps it. */
export const source: unique symbol = Symbol('hostelry.xml.source');

/** A foreign element has no fields of ours. */
const foreignFields = new CompiledFields({}, [], [], { on: undefined, variant: undefined });

/** Where a decoded object came from. */
export class Source {
  declare readonly tree: Tree;
  /** Of its element. */
  declare readonly record: number;

  constructor(tree: Tree, record: number) {
    this.tree = tree;
    this.record = record;
  }

  /** The fields by which it was decoded. */
  get fields(): CompiledFields {
    return fieldsBehind(this.tree, this.record) ?? foreignFields;
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

/** The fields by which an element was decoded; undefined if it was not, or is foreign. */
export function fieldsBehind(tree: Tree, element: number): CompiledFields | undefined {
  const by = tree.decodedBy(element);
  return typeof by === 'object' ? by : undefined;
}

/** The element that a parsed object (a disk, say) was read from, with all the table does not know; undefined for a fresh one. */
export function sourceElement(value: object): XmlElement | undefined {
  return sourceOf(value)?.element;
}
