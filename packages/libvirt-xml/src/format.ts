import { type XmlDocument, type XmlElement, type XmlNode } from './node.js';

const unit = '  ';

/**
 * The text of a document in libvirt's layout: two spaces a level, an element a line. Nothing but white space between tags
 * and attributes changes: comments, instructions, unknown content, quotes and the spelling of values stay, and so does all
 * of an element that holds text (or asks by `xml:space`). A comment behind an element on its line stays behind it.
 */
export function formatDocument(document: XmlDocument): string {
  const { text, children } = document;
  const layout = new Layout(text);
  let result = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  let previous: XmlNode | undefined;
  for (const node of children) {
    if (node.kind === 'text') continue;
    if (previous !== undefined) result += layout.isBeside(previous, node) ? ' ' : '\n';
    result += layout.node(node, '');
    previous = node;
  }
  return `${result}\n`;
}

/** The text of an element as formatDocument lays it out, its lines indented by `lead` but for the first. */
export function formatElement(text: string, element: XmlElement, lead = ''): string {
  return new Layout(text).node(element, lead);
}

class Layout {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  node(node: XmlNode, lead: string): string {
    return node.kind === 'element' ? this.#element(node, lead) : this.#text.slice(node.start, node.end);
  }

  /** Whether a comment stands behind something on the same line. */
  isBeside(previous: XmlNode, node: XmlNode): boolean {
    return node.kind === 'comment' && !/[\r\n]/.test(this.#text.slice(previous.end, node.start));
  }

  #element(element: XmlElement, lead: string): string {
    const { closeStart, end } = element;
    const open = this.#startTag(element);
    if (closeStart === end) return open;
    const inner = `${lead}${unit}`;
    if (isVerbatim(element)) return open + this.#text.slice(element.openEnd, end);
    let result = open;
    let previous: XmlNode | undefined;
    for (const child of element.children) {
      if (child.kind === 'text') continue;
      result += previous !== undefined && this.isBeside(previous, child) ? ' ' : `\n${inner}`;
      result += this.node(child, inner);
      previous = child;
    }
    return `${result}\n${lead}</${element.name}>`;
  }

  /** With one space before each attribute; their quotes and values as they are. */
  #startTag({ name, attributes, closeStart, end }: XmlElement): string {
    const written = attributes.map((each) => {
      const quote = this.#text.charAt(each.valueEnd);
      return ` ${each.name}=${quote}${this.#text.slice(each.valueStart, each.valueEnd)}${quote}`;
    });
    return `<${name}${written.join('')}${closeStart === end ? '/' : ''}>`;
  }
}

/** Whether the white space in an element may mean something: it holds text, or nothing else, or says so. */
function isVerbatim({ children, attributes }: XmlElement): boolean {
  return (
    children.every(({ kind }) => kind === 'text') ||
    children.some(
      (child) => child.kind === 'cdata' || (child.kind === 'text' && child.value.trim() !== ''),
    ) ||
    attributes.some(({ name, value }) => name === 'xml:space' && value === 'preserve')
  );
}
