import { nameEnd, normalizeLineEnds } from './characters.js';
import { type CompiledFields } from './compiled-fields.js';
import { type NameTable } from './name-table.js';
import {
  type XmlAttribute,
  type XmlComment,
  type XmlDocument,
  type XmlElement,
  type XmlInstruction,
  type XmlNode,
  type XmlText,
} from './node.js';
import {
  CLOSE_START,
  comment,
  CONTENT,
  contentOf,
  DECLARES,
  ELEMENT_SIZE,
  END,
  HAS_REFERENCES,
  instruction,
  isElement,
  ITEM_END,
  NAME,
  NEXT,
  nextOf,
  nothing,
  OPEN_END,
  PARENT,
  SMALL_SIZE,
  START,
  unknownName,
  VALUE_END,
  VALUE_START,
} from './tape.js';
import { attributeText, textBetween } from './text.js';

/** What a scanner finds in a document. */
export interface TreeParts {
  readonly text: string;
  /** The records; those of other documents may stand before and behind them. */
  readonly tape: Int32Array;
  readonly first: number;
  readonly end: number;
  /** The names by their numbers. */
  readonly names: NameTable;
  readonly rootRecord: number;
  /** Whether an element declares a namespace. */
  readonly hasNamespaces: boolean;
  readonly hasDefaultNamespace: boolean;
}

/** Nodes: their records, and where the text around and between them begins and ends. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const noneDecoded: unknown[] = [];
const noNodes: readonly XmlNode[] = [];
const noAttributes: readonly XmlAttribute[] = [];

/** A document that was read: its records, and of the tree what somebody asked for. */
export class Tree implements XmlDocument {
  readonly text: string;
  readonly tape: Int32Array;
  readonly names: NameTable;
  readonly rootRecord: number;
  readonly hasNamespaces: boolean;
  readonly hasDefaultNamespace: boolean;
  readonly #first: number;
  readonly #end: number;
  /** What records were decoded to, by a quarter of their place; behind an element's object what it was decoded by. */
  #decoded: unknown[] = noneDecoded;
  /** By a quarter of the place of their records. */
  #elements: (Element | undefined)[] | undefined;
  #children: readonly XmlNode[] | undefined;

  constructor(parts: TreeParts) {
    this.text = parts.text;
    this.tape = parts.tape;
    this.#first = parts.first;
    this.#end = parts.end;
    this.names = parts.names;
    this.rootRecord = parts.rootRecord;
    this.hasNamespaces = parts.hasNamespaces;
    this.hasDefaultNamespace = parts.hasDefaultNamespace;
  }

  get root(): Element {
    return this.element(this.rootRecord);
  }

  get children(): readonly XmlNode[] {
    const start = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return (this.#children ??= this.nodes({
      from: this.#first,
      to: this.#end,
      start,
      end: this.text.length,
    }));
  }

  /** The element of a record; always the same one. */
  element(record: number): Element {
    const elements = (this.#elements ??= new Array<Element | undefined>((this.#end - this.#first) >> 2));
    return (elements[(record - this.#first) >> 2] ??= new Element(this, record));
  }

  /** Makes room for what the records are decoded to. */
  beginDecoding(): void {
    this.#decoded = new Array<unknown>((this.#end - this.#first) >> 2);
  }

  /** What an attribute or element was decoded to; undefined if it was not. */
  decoded(record: number): unknown {
    return this.#decoded[(record - this.#first) >> 2];
  }

  /** The fields by which an element was decoded, or the text of a foreign one; undefined if it was not. */
  decodedBy(element: number): CompiledFields | string | undefined {
    return this.#decoded[((element - this.#first) >> 2) + 1] as CompiledFields | string | undefined;
  }

  setDecoded(record: number, value: unknown): void {
    this.#decoded[(record - this.#first) >> 2] = value;
  }

  setDecodedBy(element: number, by: CompiledFields | string): void {
    this.#decoded[((element - this.#first) >> 2) + 1] = by;
  }

  /** The name of an element. */
  nameOf(element: number): string {
    return this.#name(element, (this.tape[element + START] as number) + 1);
  }

  /** The name of an attribute. */
  attributeName(attribute: number): string {
    return this.#name(attribute, this.tape[attribute + START] as number);
  }

  #name(record: number, start: number): string {
    const number = this.tape[record + NAME] as number;
    return number !== unknownName
      ? this.names.nameOf(number)
      : this.text.slice(start, nameEnd(this.text, start));
  }

  /** The nodes of a span, text too. */
  nodes({ from, to, start, end }: Span): readonly XmlNode[] {
    const { tape, text } = this;
    if (from === to) return end > start ? [new Text(text, start, end)] : noNodes;
    // Made at once of the length that it has: one that grows takes room for many more
    let count = 0;
    let at = start;
    for (let record = from; record < to; record = nextOf(tape, record)) {
      count += (tape[record + START] as number) > at ? 2 : 1;
      at = endOf(tape, record);
    }
    const nodes = new Array<XmlNode>(end > at ? count + 1 : count);
    let place = 0;
    at = start;
    for (let record = from; record < to; record = nextOf(tape, record)) {
      const nodeStart = tape[record + START] as number;
      if (nodeStart > at) nodes[place++] = new Text(text, at, nodeStart);
      nodes[place++] = isElement(tape, record) ? this.element(record) : itemOf(text, tape, record);
      at = endOf(tape, record);
    }
    if (end > at) nodes[place] = new Text(text, at, end);
    return nodes;
  }

  /** All text directly in an element, CDATA too. */
  ownText(element: number): string {
    const { tape, text } = this;
    const start = tape[element + OPEN_END] as number;
    const end = tape[element + CLOSE_START] as number;
    if (end <= start) return '';
    if (contentOf(tape, element) === tape[element + NEXT]) {
      return ((tape[element + CONTENT] as number) & HAS_REFERENCES) === 0
        ? text.slice(start, end)
        : textBetween(text, start, end);
    }
    let own = '';
    for (const child of this.element(element).children)
      if (child.kind === 'text' || child.kind === 'cdata') own += child.value;
    return own;
  }
}

/** An element of a tree; what it holds is made when somebody asks. */
export class Element implements XmlElement {
  readonly kind = 'element';
  readonly name: string;
  readonly tree: Tree;
  /** Its record. */
  readonly record: number;
  #attributes: readonly XmlAttribute[] | undefined;
  #children: readonly XmlNode[] | undefined;
  #namespaces: ReadonlyMap<string, string> | undefined;

  constructor(tree: Tree, record: number) {
    this.name = tree.nameOf(record);
    this.tree = tree;
    this.record = record;
  }

  get parent(): Element | undefined {
    const parent = this.#place(PARENT);
    return parent === nothing ? undefined : this.tree.element(parent);
  }

  get start(): number {
    return this.#place(START);
  }

  get openEnd(): number {
    return this.#place(OPEN_END);
  }

  get closeStart(): number {
    return this.#place(CLOSE_START);
  }

  get end(): number {
    return this.#place(END);
  }

  get attributes(): readonly XmlAttribute[] {
    return (this.#attributes ??= this.#readAttributes());
  }

  get children(): readonly XmlNode[] {
    const { openEnd: start, closeStart: end } = this;
    const from = contentOf(this.tree.tape, this.record);
    return (this.#children ??= this.tree.nodes({ from, to: this.#place(NEXT), start, end }));
  }

  get namespaces(): ReadonlyMap<string, string> | undefined {
    if ((this.#place(CONTENT) & DECLARES) === 0) return undefined;
    return (this.#namespaces ??= new Map(
      this.attributes
        .filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'))
        .map(({ name, value }) => [name.slice('xmlns:'.length), value]),
    ));
  }

  #place(of: number): number {
    return this.tree.tape[this.record + of] as number;
  }

  #readAttributes(): readonly XmlAttribute[] {
    const first = this.record + ELEMENT_SIZE;
    const count = (contentOf(this.tree.tape, this.record) - first) / SMALL_SIZE;
    if (count === 0) return noAttributes;
    const attributes = new Array<XmlAttribute>(count);
    for (let index = 0; index < count; index++)
      attributes[index] = new Attribute(this.tree, first + index * SMALL_SIZE);
    return attributes;
  }
}

class Attribute implements XmlAttribute {
  declare readonly name: string;
  declare readonly value: string;
  declare readonly start: number;
  declare readonly valueStart: number;
  declare readonly valueEnd: number;

  constructor(tree: Tree, record: number) {
    const { tape, text } = tree;
    const end = tape[record + VALUE_END] as number;
    this.start = tape[record + START] as number;
    this.valueStart = tape[record + VALUE_START] as number;
    this.valueEnd = end < 0 ? ~end : end;
    this.name = tree.attributeName(record);
    this.value = attributeText(text, this.valueStart, end);
  }
}

class Text implements XmlText {
  declare readonly kind: 'text';
  declare readonly start: number;
  declare readonly end: number;
  readonly #document: string;

  constructor(document: string, start: number, end: number) {
    this.kind = 'text';
    this.start = start;
    this.end = end;
    this.#document = document;
  }

  get value(): string {
    return textBetween(this.#document, this.start, this.end);
  }
}

/** Where what a record stands for ends. */
function endOf(tape: Int32Array, record: number): number {
  return (isElement(tape, record) ? tape[record + END] : tape[record + ITEM_END]) as number;
}

/** A comment, CDATA section or instruction. */
function itemOf(text: string, tape: Int32Array, record: number): XmlText | XmlComment | XmlInstruction {
  const kind = tape[record] as number;
  const start = tape[record + START] as number;
  const end = tape[record + ITEM_END] as number;
  const raw = (from: number, to: number): string => normalizeLineEnds(text.slice(from, to));
  if (kind === comment) return { kind: 'comment', value: raw(start + 4, end - 3), start, end };
  if (kind !== instruction) return { kind: 'cdata', value: raw(start + 9, end - 3), start, end };
  const targetEnd = nameEnd(text, start + 2);
  const target = text.slice(start + 2, targetEnd);
  const value = raw(targetEnd, end - 2);
  return {
    kind: 'instruction',
    target,
    value: target === 'xml' ? value.trim() : value.replace(/^[ \t\n]+/, ''),
    start,
    end,
  };
}
