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

/* Fields are declared and set in the constructors: as initializers they cost a tenth of a scan. */

/** An attribute, and the one that follows it. */
export class Attribute implements XmlAttribute {
  declare readonly name: string;
  declare readonly value: string;
  declare readonly start: number;
  declare readonly valueStart: number;
  declare readonly valueEnd: number;
  /** What it was decoded to; undefined if the table does not know it. */
  declare decoded: Scalar | undefined;
  declare next: Attribute | undefined;

  constructor(name: string, value: string, start: number, valueStart: number, valueEnd: number) {
    this.name = name;
    this.value = value;
    this.start = start;
    this.valueStart = valueStart;
    this.valueEnd = valueEnd;
    this.decoded = undefined;
    this.next = undefined;
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
  declare readonly kind: 'element';
  declare readonly name: string;
  declare readonly parent: Element | undefined;
  declare readonly start: number;
  declare openEnd: number;
  declare closeStart: number;
  declare end: number;
  declare next: Item | undefined;
  declare firstAttribute: Attribute | undefined;
  declare first: Item | undefined;
  declare namespaces: Map<string, string> | undefined;
  /** The fields by which it was decoded, if it was. */
  declare fields: CompiledFields | undefined;
  /** The property of its parent's object that it was decoded to; undefined if it was not. */
  declare key: string | undefined;
  /** What it was decoded to: a scalar, an object, foreign elements. */
  declare decoded: unknown;
  /** What its own text was decoded to. */
  declare text: Scalar | undefined;
  /** How many of its child elements were decoded. */
  declare known: number;
  /** The root's own document. */
  declare home: XmlDocument | undefined;
  /** The arrays that somebody asked for. */
  declare attributeArray: readonly XmlAttribute[] | undefined;
  declare childArray: readonly XmlNode[] | undefined;

  constructor(name: string, parent: Element | undefined, start: number) {
    this.kind = 'element';
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.openEnd = 0;
    this.closeStart = 0;
    this.end = 0;
    this.next = undefined;
    this.firstAttribute = undefined;
    this.first = undefined;
    this.namespaces = undefined;
    this.fields = undefined;
    this.key = undefined;
    this.decoded = undefined;
    this.text = undefined;
    this.known = 0;
    this.home = undefined;
    this.attributeArray = undefined;
    this.childArray = undefined;
  }

  get attributes(): readonly XmlAttribute[] {
    if (this.firstAttribute === undefined) return noAttributes;
    if (this.attributeArray !== undefined) return this.attributeArray;
    const found: XmlAttribute[] = [];
    for (let at: Attribute | undefined = this.firstAttribute; at !== undefined; at = at.next) found.push(at);
    return (this.attributeArray = found);
  }

  get children(): readonly XmlNode[] {
    return (this.childArray ??= withText(this, this.document.text));
  }

  get document(): XmlDocument {
    let { parent, home } = this;
    for (; parent !== undefined; parent = parent.parent) ({ home } = parent);
    return home as XmlDocument;
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
