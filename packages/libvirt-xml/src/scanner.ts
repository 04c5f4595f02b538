import { findBadCharacter, isBadAt, isSpace, nameEnd, normalizeLineEnds, stops } from './characters.js';
import { Attribute, Element, type Item } from './element.js';
import { pathOf, type XmlDocument, type XmlNode } from './node.js';
import { type NameTable } from './name-table.js';
import { decodeText } from './references.js';
import { XmlError, type XmlPlace } from './xml-error.js';

/** Limits of what is read. */
export interface ParseOptions {
  /** How deep elements may nest; 256. */
  readonly maxDepth?: number;
  /** How long the text may be, in UTF-16 units; 32 Mi. */
  readonly maxLength?: number;
}

const defaultMaxDepth = 256;
const defaultMaxLength = 32 * 1024 * 1024;
/** A document as the scanner makes it. */
export interface ParsedDocument extends XmlDocument {
  readonly root: Element;
}

/** Reads one document; a scanner is used once. */
class Scanner {
  readonly #text: string;
  readonly #document: {
    readonly text: string;
    readonly children: XmlNode[];
    root: Element | undefined;
    hasDefaultNamespace: boolean;
  };
  readonly #maxDepth: number;
  readonly #names: NameTable | undefined;
  #at = 0;
  #current: Element | undefined;
  /** What came last in the current element. */
  #last: Item | undefined;
  /** The element whose start tag is being read. */
  #opening: Element | undefined;
  #depth = 0;
  readonly #fail = (reason: string, offset: number): never => {
    throw new XmlError(reason, this.#place(offset));
  };

  constructor(text: string, maxDepth: number, names: NameTable | undefined) {
    this.#text = text;
    this.#document = { text, root: undefined, children: [], hasDefaultNamespace: false };
    this.#maxDepth = maxDepth;
    this.#names = names;
  }

  document(): ParsedDocument {
    const text = this.#text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
    this.#declaration();
    while (this.#at < text.length) this.#next();
    if (this.#current !== undefined) {
      this.#fail(`Element <${this.#current.name}> is not closed`, text.length);
    }
    if (this.#document.root === undefined) return this.#fail('There is no root element', text.length);
    return this.#document as ParsedDocument;
  }

  #next(): void {
    const text = this.#text;
    const at = this.#at;
    if (text.charCodeAt(at) !== 60) {
      this.#characters();
      return;
    }
    const code = text.charCodeAt(at + 1);
    if (code === 47) this.#close();
    else if (code === 33) this.#markup();
    else if (code === 63) this.#instruction();
    else this.#open();
  }

  #append(item: Item): void {
    const current = this.#current;
    if (current === undefined) this.#document.children.push(item);
    else if (this.#last === undefined) current.first = item;
    else this.#last.next = item;
    this.#last = item;
  }

  #name(start: number, end: number): string {
    const names = this.#names;
    return names === undefined ? this.#text.slice(start, end) : names.find(this.#text, start, end);
  }

  #characters(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let plain = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? stops[code] === 0 : code < 0xd800) continue;
      if (code === 60) break;
      if (code === 38 || code === 13) plain = false;
      else if (code === 93 && text.startsWith(']]>', at)) this.#fail('"]]>" is not allowed in text', at);
      else if (isBadAt(text, at)) this.#failAtCharacter(at);
    }
    this.#at = at;
    // Text is where nothing else is: only its references are looked at here
    if (this.#current === undefined) this.#outerText(start, at);
    else if (!plain) decodeText(text, { start, end: at, attribute: false }, this.#fail);
  }

  #outerText(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (!isSpace(this.#text.charCodeAt(at))) this.#fail('Text outside the root element', at);
    }
    const value = normalizeLineEnds(this.#text.slice(start, end));
    this.#document.children.push({ kind: 'text', value, start, end });
  }

  #failAtCharacter(at: number): never {
    const code = (this.#text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return this.#fail(`Character U+${code} is not allowed in XML`, at);
  }

  /** The text of a comment, CDATA section or instruction. */
  #raw(start: number, end: number): string {
    const bad = findBadCharacter(this.#text, start, end);
    if (bad >= 0) this.#failAtCharacter(bad);
    return normalizeLineEnds(this.#text.slice(start, end));
  }

  #open(): void {
    const text = this.#text;
    const start = this.#at;
    const end = nameEnd(text, start + 1);
    if (end === start + 1) this.#fail('"<" that begins no tag', start);
    const parent = this.#current;
    if (parent === undefined && this.#document.root !== undefined)
      this.#fail('There is a second root element', start);
    if (this.#depth >= this.#maxDepth) this.#fail(`Elements nest deeper than ${this.#maxDepth}`, start);
    const element = new Element(this.#name(start + 1, end), parent, start);
    this.#append(element);
    if (parent === undefined) {
      this.#document.root = element;
      element.home = this.#document as ParsedDocument;
    }
    this.#opening = element;
    const closed = this.#attributes(element, end);
    this.#opening = undefined;
    element.openEnd = this.#at;
    if (closed) {
      element.closeStart = element.end = this.#at;
    } else {
      this.#current = element;
      this.#last = undefined;
      this.#depth++;
    }
  }

  /** Reads to the end of the start tag; whether it closes itself. */
  #attributes(element: Element, from: number): boolean {
    const text = this.#text;
    let last: Attribute | undefined;
    let names: Set<string> | undefined;
    let count = 0;
    let at = from;
    for (;;) {
      let code = text.charCodeAt(at);
      const spaced = isSpace(code);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === 62 || (code === 47 && text.charCodeAt(at + 1) === 62)) {
        this.#at = at + (code === 62 ? 1 : 2);
        return code === 47;
      }
      if (at >= text.length) this.#fail(`Start tag of <${element.name}> is not closed`, at);
      if (!spaced) this.#fail(`White space expected in the start tag of <${element.name}>`, at);
      const attribute = this.#attribute(element, at);
      at = attribute.valueEnd + 1;
      if (++count === 16) names = namesIn(element);
      if (names === undefined ? hasName(element, attribute.name) : names.has(attribute.name)) {
        this.#fail(`Attribute "${attribute.name}" is there twice`, attribute.start);
      }
      names?.add(attribute.name);
      if (last === undefined) element.firstAttribute = attribute;
      else last.next = attribute;
      last = attribute;
    }
  }

  #attribute(element: Element, start: number): Attribute {
    const text = this.#text;
    let at = nameEnd(text, start);
    if (at === start) this.#fail(`Attribute name expected in <${element.name}>`, start);
    const name = this.#name(start, at);
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== 61) this.#fail(`Attribute "${name}" has no value`, at);
    do at++;
    while (isSpace(text.charCodeAt(at)));
    const quote = text.charCodeAt(at);
    if (quote !== 39 && quote !== 34) this.#fail(`Value of attribute "${name}" is not quoted`, at);
    const valueStart = ++at;
    let plain = true;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code < 128 ? stops[code] === 0 : code < 0xd800) continue;
      if (code === quote) break;
      if (code === 60) this.#fail(`"<" in the value of attribute "${name}"`, at);
      if (code === 38 || code === 13 || code === 10 || code === 9) plain = false;
      else if (Number.isNaN(code)) this.#fail(`Value of attribute "${name}" is not closed`, at);
      else if (isBadAt(text, at)) this.#failAtCharacter(at);
    }
    const value = plain
      ? text.slice(valueStart, at)
      : decodeText(text, { start: valueStart, end: at, attribute: true }, this.#fail);
    if (name.charCodeAt(0) === 120 && name.startsWith('xmlns')) this.#declare(element, name, value);
    return new Attribute(name, value, start, valueStart, at);
  }

  #declare(element: Element, name: string, uri: string): void {
    if (name.length > 5 && name.charCodeAt(5) !== 58) return;
    (element.namespaces ??= new Map()).set(name.slice(6), uri);
    if (name.length === 5 && uri !== '') this.#document.hasDefaultNamespace = true;
  }

  #close(): void {
    const text = this.#text;
    const start = this.#at;
    const element = this.#current;
    const from = start + 2;
    if (element === undefined) return this.#fail('End tag without a start tag', start);
    let at = from + element.name.length;
    let code = text.charCodeAt(at);
    if (!text.startsWith(element.name, from) || !(code === 62 || isSpace(code))) {
      const name = text.slice(from, nameEnd(text, from));
      this.#fail(`End tag </${name}> does not match <${element.name}>`, start);
    }
    while (isSpace(code)) code = text.charCodeAt(++at);
    if (code !== 62) this.#fail(`End tag of <${element.name}> is not closed`, at);
    element.closeStart = start;
    element.end = this.#at = at + 1;
    this.#current = element.parent;
    this.#last = element;
    this.#depth--;
  }

  #markup(): void {
    const text = this.#text;
    const start = this.#at;
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4);
      if (end < 0) this.#fail('Comment is not closed', start);
      if (text.charCodeAt(end + 2) !== 62) this.#fail('"--" is not allowed in a comment', end);
      this.#at = end + 3;
      const value = this.#raw(start + 4, end);
      this.#append({ kind: 'comment', value, start, end: end + 3, next: undefined });
    } else if (text.startsWith('<![CDATA[', start)) {
      if (this.#current === undefined) this.#fail('CDATA outside the root element', start);
      const end = text.indexOf(']]>', start + 9);
      if (end < 0) this.#fail('CDATA section is not closed', start);
      this.#at = end + 3;
      const value = this.#raw(start + 9, end);
      this.#append({ kind: 'cdata', value, start, end: end + 3, next: undefined });
    } else if (text.startsWith('<!DOCTYPE', start)) {
      this.#fail('A DOCTYPE is refused', start);
    } else this.#fail('"<!" that begins no comment or CDATA section', start);
  }

  #instruction(): void {
    const text = this.#text;
    const start = this.#at;
    const targetEnd = nameEnd(text, start + 2);
    const target = text.slice(start + 2, targetEnd);
    if (target === '') this.#fail('Processing instruction without a target', start);
    if (target.toLowerCase() === 'xml')
      this.#fail('An XML declaration may only stand at the very start', start);
    const end = text.indexOf('?>', targetEnd);
    if (end < 0) this.#fail('Processing instruction is not closed', start);
    if (end !== targetEnd && !isSpace(text.charCodeAt(targetEnd))) {
      this.#fail('White space expected after the target of a processing instruction', targetEnd);
    }
    let from = targetEnd;
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    this.#at = end + 2;
    const value = this.#raw(from, end);
    this.#append({ kind: 'instruction', target, value, start, end: end + 2, next: undefined });
  }

  #declaration(): void {
    const text = this.#text;
    const start = this.#at;
    if (!text.startsWith('<?xml', start) || nameEnd(text, start + 2) !== start + 5) return;
    const form =
      /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:'1\.[0-9]+'|"1\.[0-9]+")(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:'[A-Za-z][\w.-]*'|"[A-Za-z][\w.-]*"))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:'(?:yes|no)'|"(?:yes|no)"))?[ \t\r\n]*\?>/y;
    form.lastIndex = start;
    const match = form.exec(text);
    if (match === null) this.#fail('Malformed XML declaration', start);
    const end = form.lastIndex;
    this.#at = end;
    const value = normalizeLineEnds(text.slice(start + 5, end - 2).trim());
    this.#document.children.push({ kind: 'instruction', target: 'xml', value, start, end });
  }

  #place(offset: number): XmlPlace {
    const element = this.#opening ?? this.#current;
    const before = this.#text.slice(0, offset);
    const lines = before.split(/\r\n?|\n/);
    return {
      offset,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      path: element === undefined ? '' : pathOf(element),
    };
  }
}

function hasName(element: Element, name: string): boolean {
  for (let at = element.firstAttribute; at !== undefined; at = at.next) if (at.name === name) return true;
  return false;
}

function namesIn(element: Element): Set<string> {
  const names = new Set<string>();
  for (let at = element.firstAttribute; at !== undefined; at = at.next) names.add(at.name);
  return names;
}

/** As parseDocument; names are taken from a table where it has them. */
export function scanDocument(
  text: string,
  names: NameTable | undefined,
  options: ParseOptions = {},
): ParsedDocument {
  const maxLength = options.maxLength ?? defaultMaxLength;
  if (text.length > maxLength) {
    throw new XmlError(`Document of ${text.length} characters is longer than ${maxLength}`);
  }
  return new Scanner(text, options.maxDepth ?? defaultMaxDepth, names).document();
}

/**
 * Gives the tree of a well-formed XML 1.0 document of any kind. Throws XmlError, with line, column and path, for all that
 * is not well-formed, for every DOCTYPE, and beyond the limits. Namespaces are resolved only where asked (namespaceOf).
 */
export function parseDocument(text: string, options?: ParseOptions): XmlDocument {
  return scanDocument(text, undefined, options);
}

/** Gives the text of a document, byte for byte as it was read. */
export function serializeDocument(document: XmlDocument): string {
  return document.text;
}
