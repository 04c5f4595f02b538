/*
 * The tree of a document. Every node says where it stands in the source text (offsets in UTF-16 units, from 0, the end
 * exclusive), so that the writer can copy what nobody changed. A tree never changes once it is made.
 */

/** A document: the source text and its root element. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
  /** Comments, processing instructions and white space before and after the root, and the root, in order. */
  readonly children: readonly XmlNode[];
  /** Whether some element sets a default namespace: unprefixed names must then be resolved too. */
  readonly hasDefaultNamespace: boolean;
}

/** An element. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly parent: XmlElement | undefined;
  readonly attributes: readonly XmlAttribute[];
  /** The namespaces the element declares, by prefix (empty for the default one); undefined if none. */
  readonly namespaces: ReadonlyMap<string, string> | undefined;
  /** Elements, text, CDATA, comments and processing instructions, in order. */
  readonly children: readonly XmlNode[];
  readonly start: number;
  /** Past the start tag's `>`. */
  readonly openEnd: number;
  /** Where the end tag starts; equal to `end` when there is none (`<a/>`). */
  readonly closeStart: number;
  readonly end: number;
}

/** An attribute; its end is `valueEnd + 1`, past the closing quote. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** With references replaced and white space normalised. */
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Text between tags, or a CDATA section (then the span has its brackets). */
export interface XmlText {
  readonly kind: 'text' | 'cdata';
  /** With references replaced and line ends normalised. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A comment. */
export interface XmlComment {
  readonly kind: 'comment';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A processing instruction. */
export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What an element holds. */
export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

/** The attribute's value, or undefined. */
export function attributeValue(element: XmlElement, name: string): string | undefined {
  return findAttribute(element, name)?.value;
}

/** The attribute of that name as written, or undefined. */
export function findAttribute(element: XmlElement, name: string): XmlAttribute | undefined {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i];
    if (attribute !== undefined && attribute.name === name) return attribute;
  }
  return undefined;
}

/** The child elements of that name as written, in order. */
export function childElements(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children)
    if (child.kind === 'element' && child.name === name) found.push(child);
  return found;
}

/** The first child element of that name as written, or undefined. */
export function childElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (child.kind === 'element' && child.name === name) return child;
  return undefined;
}

/** All text directly in the element, CDATA too. */
export function textOf(element: XmlElement): string {
  const { children } = element;
  if (children.length === 0) return '';
  const first = children[0];
  if (children.length === 1 && first?.kind === 'text') return first.value;
  let text = '';
  for (const child of children) if (child.kind === 'text' || child.kind === 'cdata') text += child.value;
  return text;
}

/** The element as XPath would name it: `/domain/devices/disk[2]`, counting where siblings share the name. */
export function pathOf(element: XmlElement): string {
  const steps: string[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    let place = 1;
    let same = 0;
    for (const sibling of at.parent?.children ?? []) {
      if (sibling.kind !== 'element' || sibling.name !== at.name) continue;
      same++;
      if (sibling === at) place = same;
    }
    steps.push(same > 1 ? `${at.name}[${place}]` : at.name);
  }
  return `/${steps.reverse().join('/')}`;
}
