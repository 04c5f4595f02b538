import { parseDocument, textOf, type XmlElement } from '../src/index.js';
import { type Random } from './seeded.js';

/** A document laid out at random, with things in it that no schema knows, each with a number of its own. */
export interface RandomLayout {
  readonly text: string;
  /** What was put in, as it stands in the text: `stranger-1` to `stranger-COUNT`. */
  readonly strangers: number;
}

const escaped = (code: string) =>
  ({ '<': '&lt;', '&': '&amp;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[code] ?? code;

class LayOut {
  strangers = 0;
  readonly #random: Random;
  readonly #lineEnd: string;
  readonly #unit: string;
  /** How rarely something strange is put in; 0 for never. */
  readonly #rarity: number;

  constructor(random: Random) {
    this.#random = random;
    this.#lineEnd = this.#of(['\n', '\n', '\r\n', '']);
    this.#unit = this.#lineEnd === '' ? '' : this.#of(['  ', '\t', '    ', ' ', '']);
    this.#rarity = this.#of([0, 4, 12]);
  }

  document({ name, children, attributes }: XmlElement): string {
    const declaration = this.#of(['', '', '<?xml version="1.0" encoding="UTF-8"?>', '\ufeff']);
    const first = declaration === '' || declaration === '\ufeff' ? '' : this.#lineEnd;
    return `${declaration}${first}${this.#outside()}${this.#element({ name, children, attributes }, this.#lineEnd)}${this.#of(['', this.#lineEnd])}${this.#outside()}`;
  }

  #of<T>(items: readonly T[]): T {
    return items[this.#random(items.length)] as T;
  }

  #isStrange(): boolean {
    return this.#rarity > 0 && this.#random(this.#rarity) === 0;
  }

  #outside(): string {
    return this.#isStrange() ? `<!-- stranger-${++this.strangers} -->${this.#lineEnd}` : '';
  }

  #element(element: Pick<XmlElement, 'name' | 'children' | 'attributes'>, lead: string): string {
    const { name } = element;
    // Other people's elements are texts of their own
    if (name.endsWith(':any')) return '<x:any xmlns:x="urn:example:any"/>';
    const open = `<${name}${this.#attributes(element)}${this.#of(['', '', '', ' '])}`;
    const children = element.children.filter((child) => child.kind === 'element');
    if (children.length > 0)
      return `${open}>${this.#children(children, lead)}</${name}${this.#of(['', '', ' '])}>`;
    const text = this.#text(textOf(element as XmlElement));
    if (text === '') return this.#of([`${open}/>`, `${open}></${name}>`]);
    return `${open}>${text}</${name}>`;
  }

  #children(children: readonly XmlElement[], lead: string): string {
    const inner = this.#lineEnd === '' ? '' : `${lead}${this.#unit}`;
    let result = '';
    for (const child of children) {
      result += this.#between(inner, child);
      const here = this.#random(15) === 0 ? '' : inner;
      result += `${here}${this.#element(child, here === '' ? lead : inner)}`;
      if (this.#isStrange()) result += ` <!-- stranger-${++this.strangers} -->`;
    }
    return `${result}${this.#between(inner, children[0])}${this.#lineEnd === '' ? '' : lead}`;
  }

  /** Something strange on a line of its own, or nothing. */
  #between(inner: string, sibling: XmlElement | undefined): string {
    if (!this.#isStrange()) return '';
    const id = `stranger-${++this.strangers}`;
    if (sibling?.name.endsWith(':any') === true) return `${inner}<!-- ${id} -->`;
    return `${inner}${this.#of([
      `<!-- ${id} -->`,
      `<?${id} kept?>`,
      `<${id} kind='x'><inner/>text</${id}>`,
      `<s:${id} xmlns:s="urn:example:stranger" s:a="1"/>`,
      `<${id} xmlns="urn:example:stranger"><b/></${id}>`,
    ])}`;
  }

  #attributes({ attributes }: Pick<XmlElement, 'attributes'>): string {
    const written = attributes.map(({ name, value }) => {
      const quote = this.#of(["'", "'", '"']);
      return `${this.#of([' ', ' ', ' ', '  ', this.#lineEnd || ' '])}${name}${this.#of(['=', '=', '=', ' = '])}${quote}${this.#characters(value)}${quote}`;
    });
    if (this.#isStrange()) {
      const id = `stranger-${++this.strangers}`;
      const own = this.#of([` ${id}='1'`, ` xmlns:${id}="urn:x"`, ` xml:${id}='a'`]);
      written.splice(this.#random(written.length + 1), 0, own);
    }
    return written.join('');
  }

  #text(text: string): string {
    if (text === '') return '';
    const cut = this.#random(text.length + 1);
    switch (this.#random(this.#rarity === 0 ? 12 : 6)) {
      case 0:
        return text.includes(']]>') ? this.#characters(text) : `<![CDATA[${text}]]>`;
      case 1:
        return this.#isStrange()
          ? `${this.#characters(text.slice(0, cut))}<!-- stranger-${++this.strangers} -->${this.#characters(text.slice(cut))}`
          : this.#characters(text);
      default:
        return this.#characters(text);
    }
  }

  /** Characters as they are, or by references. */
  #characters(text: string): string {
    const isReferring = this.#random(8) === 0;
    return Array.from(text, (char) =>
      isReferring && this.#random(3) === 0
        ? this.#of([`&#${char.codePointAt(0) ?? 0};`, `&#x${(char.codePointAt(0) ?? 0).toString(16)};`])
        : escaped(char),
    ).join('');
  }
}

/** Lays a document out at random; it says the same, with strangers beside. */
export function layOutAtRandom(document: string, random: Random): RandomLayout {
  const layout = new LayOut(random);
  const text = layout.document(parseDocument(document).root);
  return { text, strangers: layout.strangers };
}
