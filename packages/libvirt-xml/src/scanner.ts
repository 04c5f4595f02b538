import {
  beyondAscii,
  classes,
  findBadCharacter,
  inName,
  isBadAt,
  isSpace,
  nameEnd,
  nameStart,
  space,
  stopsText,
  stopsValue,
} from './characters.js';
import { LineMap } from './line-map.js';
import { addToHash, type NameTable } from './name-table.js';
import { pathOf } from './node.js';
import { decodeText } from './references.js';
import { Scratch } from './scratch.js';
import { readDeclaration, readInstruction, readXmlDeclaration, type SideMarkup } from './side-markup.js';
import {
  CLOSE_START,
  CONTENT,
  DECLARES,
  ELEMENT_SIZE,
  END,
  HAS_REFERENCES,
  ITEM_END,
  NAME,
  NEXT,
  nothing,
  OPEN_END,
  PARENT,
  SMALL_SIZE,
  START,
  unknownName,
  VALUE_END,
  VALUE_START,
} from './tape.js';
import { grown, TapePool } from './tape-pool.js';
import { Tree } from './tree.js';
import { XmlError } from './xml-error.js';

/** From so many attributes on, an element's names are kept in a set. */
const manyAttributes = 16;

const scratch = new Scratch();
const pool = new TapePool();

/** Reads one document, and throws XmlError for what is wrong with it; a scanner is used once. Its methods take where something begins and give where it ends. */
export class Scanner {
  readonly #text: string;
  readonly #codes: Uint8Array;
  readonly #names: NameTable;
  readonly #maxDepth: number;
  #tape: Int32Array;
  /** Where the document's records begin. */
  readonly #first: number;
  /** Where the next record begins. */
  #length: number;
  #root = nothing;
  /** The innermost open element. */
  #current = nothing;
  /** The element whose start tag is being read. */
  #opening = nothing;
  #depth = 0;
  /** The number of the name that was read last. */
  #name = unknownName;
  #hasNamespaces = false;
  #hasDefaultNamespace = false;
  readonly #fail = (reason: string, offset: number): never => {
    const lines = new LineMap(this.#text.slice(0, offset));
    throw new XmlError(reason, { offset, ...lines.at(offset), path: this.#path(offset) });
  };

  constructor(text: string, maxDepth: number, names: NameTable) {
    this.#text = text;
    this.#codes = scratch.codesOf(text);
    this.#tape = pool.roomFor(text.length);
    this.#first = this.#length = pool.start;
    this.#names = names;
    this.#maxDepth = maxDepth;
  }

  document(): Tree {
    const text = this.#text;
    const { length } = text;
    const codes = this.#codes;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const declaration = readXmlDeclaration(text, at, this.#fail);
    if (declaration !== undefined) at = this.#side(declaration, at);
    for (;;) {
      at = this.#characters(at);
      if (at === length) break;
      const code = codes[at + 1];
      if (code === 47) at = this.#close(at);
      else if (code === 33)
        at = this.#side(readDeclaration(text, at, this.#current !== nothing, this.#fail), at);
      else if (code === 63) at = this.#side(readInstruction(text, at, this.#fail), at);
      else at = this.#open(at);
    }
    if (this.#current !== nothing) {
      this.#fail(`Element <${this.#nameOf(this.#current)}> is not closed`, length);
    }
    if (this.#root === nothing) return this.#fail('There is no root element', length);
    pool.use(this.#tape, this.#length);
    return this.#tree();
  }

  #tree(): Tree {
    return new Tree({
      text: this.#text,
      tape: this.#tape,
      first: this.#first,
      end: this.#length,
      names: this.#names,
      rootRecord: this.#root,
      hasNamespaces: this.#hasNamespaces,
      hasDefaultNamespace: this.#hasDefaultNamespace,
    });
  }

  /** Room for a record, and where it begins. */
  #add(size: number): number {
    const record = this.#length;
    this.#length = record + size;
    if (this.#length > this.#tape.length) this.#tape = grown(this.#tape);
    return record;
  }

  #characters(start: number): number {
    const codes = this.#codes;
    let at = start;
    let code = codes[at] as number;
    let plain = true;
    for (;;) {
      while (((classes[code] as number) & stopsText) === 0) code = codes[++at] as number;
      if (code === 60 || at === this.#text.length) break;
      if (code === 38 || code === 13) plain = false;
      else if (code === 93) {
        if (codes[at + 1] === 93 && codes[at + 2] === 62) this.#fail('"]]>" is not allowed in text', at);
      } else if (isBadAt(this.#text, at)) this.#failAtCharacter(at);
      code = codes[++at] as number;
    }
    if (this.#current === nothing) {
      if (at > start) this.#outerText(start, at);
    } else if (!plain) {
      this.#tape[this.#current + CONTENT] = (this.#tape[this.#current + CONTENT] as number) | HAS_REFERENCES;
      // Only to see that they are good: text is made when somebody asks for it
      decodeText(this.#text, { start, end: at, attribute: false }, this.#fail);
    }
    return at;
  }

  #outerText(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (!isSpace(this.#text.charCodeAt(at))) this.#fail('Text outside the root element', at);
    }
  }

  #failAtCharacter(at: number): never {
    const code = (this.#text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return this.#fail(`Character U+${code} is not allowed in XML`, at);
  }

  /** Reads a name, if one begins there, and looks up its number. */
  #readName(start: number): number {
    const codes = this.#codes;
    let at = start;
    let code = codes[at] as number;
    if (((classes[code] as number) & nameStart) === 0 && code !== beyondAscii) return start;
    let hash = 0;
    while (((classes[code] as number) & inName) !== 0) {
      hash = addToHash(hash, code);
      code = codes[++at] as number;
    }
    this.#name = unknownName;
    if (code === beyondAscii) return nameEnd(this.#text, start);
    this.#name = this.#names.find(codes, start, at, hash);
    return at;
  }

  #open(start: number): number {
    const end = this.#readName(start + 1);
    if (end === start + 1) this.#fail('"<" that begins no tag', start);
    const parent = this.#current;
    if (parent === nothing) {
      if (this.#root !== nothing) this.#fail('There is a second root element', start);
      this.#root = this.#length;
    }
    if (this.#depth >= this.#maxDepth) this.#fail(`Elements nest deeper than ${this.#maxDepth}`, start);
    const element = this.#add(ELEMENT_SIZE);
    const tape = this.#tape;
    tape[element + NAME] = this.#name;
    tape[element + START] = start;
    tape[element + PARENT] = parent;
    this.#opening = element;
    const openEnd = this.#attributes(element, end);
    this.#opening = nothing;
    return openEnd;
  }

  /** Reads to the end of the start tag. */
  #attributes(element: number, from: number): number {
    const codes = this.#codes;
    let names: Set<string> | undefined;
    let count = 0;
    let declares = 0;
    for (let at = from; ;) {
      const start = this.#skipSpace(at);
      if (codes[start] === 62) return this.#opened(element, start + 1, declares);
      if (codes[start] === 47 && codes[start + 1] === 62) {
        this.#opened(element, start + 2, declares);
        return this.#closed(start + 2, start + 2);
      }
      if (start === this.#text.length)
        this.#fail(`Start tag of <${this.#nameOf(element)}> is not closed`, start);
      if (start === at) this.#fail(`White space expected in the start tag of <${this.#nameOf(element)}>`, at);
      const attribute = this.#length;
      at = this.#attribute(element, start);
      if (++count > 1) {
        if (count === manyAttributes) names = this.#namesBefore(element, attribute);
        if (
          names === undefined ? this.#isNamedBefore(element, attribute) : names.has(this.#nameOf(attribute))
        )
          this.#fail(`Attribute "${this.#nameOf(attribute)}" is there twice`, start);
        names?.add(this.#nameOf(attribute));
      }
      if (codes[start] === 120 && this.#declares(attribute)) declares = DECLARES;
    }
  }

  #opened(element: number, end: number, declares: number): number {
    this.#tape[element + OPEN_END] = end;
    this.#tape[element + CONTENT] = this.#length | declares;
    this.#current = element;
    this.#depth++;
    return end;
  }

  #closed(start: number, end: number): number {
    const tape = this.#tape;
    const element = this.#current;
    tape[element + CLOSE_START] = start;
    tape[element + END] = end;
    tape[element + NEXT] = this.#length;
    this.#current = tape[element + PARENT] as number;
    this.#depth--;
    return end;
  }

  #attribute(element: number, start: number): number {
    const codes = this.#codes;
    let at = this.#readName(start);
    if (at === start) this.#fail(`Attribute name expected in <${this.#nameOf(element)}>`, start);
    const nameEnds = at;
    at = this.#skipSpace(at);
    if (codes[at] !== 61) this.#fail(`Attribute "${this.#text.slice(start, nameEnds)}" has no value`, at);
    at = this.#skipSpace(at + 1);
    const quote = codes[at] as number;
    if (quote !== 39 && quote !== 34)
      this.#fail(`Value of attribute "${this.#text.slice(start, nameEnds)}" is not quoted`, at);
    const valueStart = ++at;
    let plain = true;
    let code = codes[at] as number;
    for (;;) {
      while (((classes[code] as number) & stopsValue) === 0) code = codes[++at] as number;
      if (code === quote) break;
      if (code !== 39 && code !== 34) {
        this.#checkInValue(this.#text.slice(start, nameEnds), at);
        if (code < 39) plain = false;
      }
      code = codes[++at] as number;
    }
    // Only to see that its references are good
    if (!plain) decodeText(this.#text, { start: valueStart, end: at, attribute: true }, this.#fail);
    const attribute = this.#add(SMALL_SIZE);
    const tape = this.#tape;
    tape[attribute + NAME] = this.#name;
    tape[attribute + START] = start;
    tape[attribute + VALUE_START] = valueStart;
    tape[attribute + VALUE_END] = plain ? at : ~at;
    return at + 1;
  }

  /** Fails for what may not stand in a value. */
  #checkInValue(name: string, at: number): void {
    const code = this.#codes[at];
    if (code === 60) this.#fail(`"<" in the value of attribute "${name}"`, at);
    if (at === this.#text.length) this.#fail(`Value of attribute "${name}" is not closed`, at);
    if (isBadAt(this.#text, at)) this.#failAtCharacter(at);
  }

  #skipSpace(start: number): number {
    const codes = this.#codes;
    let at = start;
    while (((classes[codes[at] as number] as number) & space) !== 0) at++;
    return at;
  }

  /** Whether an attribute before another has the same name. */
  #isNamedBefore(element: number, attribute: number): boolean {
    const tape = this.#tape;
    const name = tape[attribute + NAME];
    for (let at = element + ELEMENT_SIZE; at < attribute; at += SMALL_SIZE) {
      if (tape[at + NAME] === name && (name !== unknownName || this.#isSameName(at, attribute))) return true;
    }
    return false;
  }

  #isSameName(left: number, right: number): boolean {
    const codes = this.#codes;
    let a = this.#tape[left + START] as number;
    let b = this.#tape[right + START] as number;
    while (codes[a] === codes[b] && ((classes[codes[a] as number] as number) & inName) !== 0) {
      a++;
      b++;
    }
    if (codes[a] === beyondAscii || codes[b] === beyondAscii)
      return this.#nameOf(left) === this.#nameOf(right);
    return (
      (((classes[codes[a] as number] as number) | (classes[codes[b] as number] as number)) & inName) === 0
    );
  }

  #namesBefore(element: number, attribute: number): Set<string> {
    const names = new Set<string>();
    for (let at = element + ELEMENT_SIZE; at < attribute; at += SMALL_SIZE) names.add(this.#nameOf(at));
    return names;
  }

  /** Whether an attribute declares a namespace; notes that the document has some. */
  #declares(attribute: number): boolean {
    const name = this.#nameOf(attribute);
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) return false;
    this.#hasNamespaces = true;
    const isEmpty = (this.#tape[attribute + VALUE_END] as number) === this.#tape[attribute + VALUE_START];
    if (name === 'xmlns' && !isEmpty) this.#hasDefaultNamespace = true;
    return true;
  }

  /** The name of an element or attribute, as written. */
  #nameOf(record: number): string {
    const isAttribute = this.#text.charCodeAt(this.#tape[record + START] as number) !== 60;
    const start = (this.#tape[record + START] as number) + (isAttribute ? 0 : 1);
    return this.#text.slice(start, nameEnd(this.#text, start));
  }

  #close(start: number): number {
    const codes = this.#codes;
    const tape = this.#tape;
    const element = this.#current;
    if (element === nothing) return this.#fail('End tag without a start tag', start);
    let from = (tape[element + START] as number) + 1;
    let at = start + 2;
    let code = codes[at] as number;
    while (code === codes[from] && ((classes[code] as number) & inName) !== 0) {
      code = codes[++at] as number;
      from++;
    }
    if (code === beyondAscii) {
      at = start + 2;
      if (this.#text.startsWith(this.#nameOf(element), at)) at += this.#nameOf(element).length;
    } else if (((classes[codes[from] as number] as number) & inName) !== 0) at = start + 2;
    if (at === start + 2 || !(codes[at] === 62 || isSpace(codes[at] as number))) {
      const name = this.#text.slice(start + 2, nameEnd(this.#text, start + 2));
      this.#fail(`End tag </${name}> does not match <${this.#nameOf(element)}>`, start);
    }
    at = this.#skipSpace(at);
    if (codes[at] !== 62) this.#fail(`End tag of <${this.#nameOf(element)}> is not closed`, at);
    return this.#closed(start, at + 1);
  }

  /** Notes a comment, CDATA section or instruction. */
  #side({ kind, from, to, end }: SideMarkup, start: number): number {
    const bad = findBadCharacter(this.#text, from, to);
    if (bad >= 0) this.#failAtCharacter(bad);
    const item = this.#add(SMALL_SIZE);
    this.#tape[item] = kind;
    this.#tape[item + START] = start;
    this.#tape[item + ITEM_END] = end;
    return end;
  }

  /** The element that is being read, as a path. */
  #path(offset: number): string {
    const element = this.#opening === nothing ? this.#current : this.#opening;
    if (element === nothing) return '';
    const tape = this.#tape;
    if (this.#opening !== nothing) tape[element + CONTENT] = this.#length;
    // What is open ends here, so that there is a tree to tell its place in
    for (let at = element; at !== nothing; at = tape[at + PARENT] as number) {
      tape[at + NEXT] = this.#length;
      if (at === this.#opening) tape[at + OPEN_END] = offset;
      tape[at + CLOSE_START] = tape[at + END] = offset;
    }
    return pathOf(this.#tree().element(element));
  }
}
