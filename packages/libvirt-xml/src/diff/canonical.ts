import { localName, namespaceOf, prefixOf, resolvePrefix } from '../namespaces.js';
import { textOf, type XmlElement } from '../node.js';

/** The name of an element or attribute that is the same whatever the prefix. */
export function elementName(element: XmlElement): string {
  const namespace = namespaceOf(element);
  return namespace === undefined ? element.name : `{${namespace}}${localName(element.name)}`;
}

/** Attributes by a name that is the same whatever the prefix; declarations of namespaces are none. */
export function attributesOf(element: XmlElement): Map<string, { name: string; value: string }> {
  const found = new Map<string, { name: string; value: string }>();
  for (const { name, value } of element.attributes) {
    const prefix = prefixOf(name);
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    const namespace = prefix === '' ? undefined : resolvePrefix(element, prefix);
    found.set(namespace === undefined ? name : `{${namespace}}${localName(name)}`, { name, value });
  }
  return found;
}

/** The child elements, in order. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** Numbers for elements, the same for those that mean the same by their spelling: comments and layout aside. */
export class Likeness {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<XmlElement, number>();

  /** The number of an element; each is looked at once, however often it is asked for. */
  of(element: XmlElement): number {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const attributes = [...attributesOf(element)].map(([name, { value }]) => [name, value]).sort();
    const children = elementsIn(element).map((child) => this.of(child));
    const key = JSON.stringify([elementName(element), attributes, textOf(element).trim(), children]);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(element, number);
    return number;
  }
}
