import { type CompiledFields } from './compiled-table.js';
import {
  type XmlAttribute,
  type XmlComment,
  type XmlDocument,
  type XmlElement,
  type XmlInstruction,
  type XmlNode,
  type XmlText,
} from './node.js';
import { decodeText } from './references.js';
import { type Scalar } from './scalar.js';

/** An attribute, and the one that follows it. */
export class Attribute implements XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** What it was decoded to; undefined if the table does not know it. */
  decoded: Scalar | undefined = undefined;
  next: Attribute | undefined = undefined;

  constructor(name: string, value: string, start: number, valueStart: number, valueEnd: number) {
    this.name = name;
    this.value = value;
    this.start = start;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
  }
}

/** What is in an element besides text, and what follows it. */
export type Item = Element | ((XmlText | XmlComment | XmlInstruction) & { next: Item | undefined });

const noAttributes: readonly XmlAttribute[] = [];

/**
 * An element as the scanner makes it: attributes and contents are chains, and text is where nothing else is. The arrays of
 * the tree are made when somebody asks for them: the typed objects never do, and most text is white space.
 */
export class Element implements XmlElement {
  readonly kind = 'element';
  readonly name: string;
  readonly parent: Element | undefined;
  readonly start: number;
  openEnd = 0;
  closeStart = 0;
  end = 0;
  next: Item | undefined = undefined;
  firstAttribute: Attribute | undefined = undefined;
  first: Item | undefined = undefined;
  last: Item | undefined = undefined;
  namespaces: Map<string, string> | undefined = undefined;
  /** The fields by which it was decoded, if it was. */
  fields: CompiledFields | undefined = undefined;
  /** The property of its parent's object that it was decoded to; undefined if it was not. */
  key: string | undefined = undefined;
  /** What it was decoded to: a scalar, an object, foreign elements. */
  decoded: unknown = undefined;
  /** What its own text was decoded to. */
  text: Scalar | undefined = undefined;
  /** How many of its child elements were decoded. */
  known = 0;
  /** The root's own document. */
  home: XmlDocument | undefined = undefined;
  #attributes: readonly XmlAttribute[] | undefined = undefined;
  #children: readonly XmlNode[] | undefined = undefined;

  constructor(name: string, parent: Element | undefined, start: number) {
    this.name = name;
    this.parent = parent;
    this.start = start;
  }

  append(item: Item): void {
    if (this.last === undefined) this.first = item;
    else this.last.next = item;
    this.last = item;
  }

  get attributes(): readonly XmlAttribute[] {
    if (this.firstAttribute === undefined) return noAttributes;
    if (this.#attributes !== undefined) return this.#attributes;
    const found: XmlAttribute[] = [];
    for (let at: Attribute | undefined = this.firstAttribute; at !== undefined; at = at.next) found.push(at);
    return (this.#attributes = found);
  }

  get children(): readonly XmlNode[] {
    return (this.#children ??= withText(this, this.document.text));
  }

  get document(): XmlDocument {
    let root: Element = this;
    while (root.parent !== undefined) root = root.parent;
    return root.home as XmlDocument;
  }
}

function withText(element: Element, text: string): XmlNode[] {
  const children: XmlNode[] = [];
  let at = element.openEnd;
  for (let item = element.first; item !== undefined; item = item.next) {
    if (item.start > at) children.push(new Text(text, at, item.start));
    children.push(item);
    at = item.end;
  }
  if (element.closeStart > at) children.push(new Text(text, at, element.closeStart));
  return children;
}

/** Text between tags. */
class Text implements XmlText {
  readonly kind = 'text';
  readonly start: number;
  readonly end: number;
  readonly #document: string;

  constructor(document: string, start: number, end: number) {
    this.#document = document;
    this.start = start;
    this.end = end;
  }

  get value(): string {
    return textBetween(this.#document, this.start, this.end);
  }
}

/** The text of a span without markup. The scanner has seen that its references are good. */
export function textBetween(document: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const code = document.charCodeAt(at);
    if (code === 38 || code === 13) return decodeText(document, { start, end, attribute: false }, unexpected);
  }
  return document.slice(start, end);
}

function unexpected(reason: string): never {
  throw new TypeError(reason);
}

/** All text directly in an element, CDATA too. */
export function ownText(element: Element, document: string): string {
  if (element.first === undefined) {
    return element.closeStart > element.openEnd
      ? textBetween(document, element.openEnd, element.closeStart)
      : '';
  }
  let text = '';
  for (const child of element.children)
    if (child.kind === 'text' || child.kind === 'cdata') text += child.value;
  return text;
}
