import { type Edits } from './edits.js';
import { LazyMap } from './lazy-map.js';
import { leadOf, leadsInside, lineEndAfter, spaceStart } from './layout.js';
import { resolvePrefix } from './namespaces.js';
import { type XmlDocument, type XmlElement, type XmlNode } from './node.js';
import { type Layout } from './rendering.js';

/** Where a new element goes: after or before one that is in the source; undefined where there is none to go by. */
export type Anchor = { readonly after: XmlNode } | { readonly before: XmlNode } | undefined;

/** Puts new children into an element of the source, laid out as those around them. */
export class Insertions {
  readonly document: XmlDocument;
  readonly #element: XmlElement;
  readonly #edits: Edits;
  #fresh = '';
  #text = '';
  // The same for all that is put in: looked for once, and prefixes only for what has a namespace
  #leads: ReturnType<typeof leadsInside> | undefined;
  readonly #prefixes = new LazyMap(() => prefixesAt(this.#element));
  #last: { readonly node: XmlNode; readonly lead: string; readonly lineEnd: number } | undefined;

  constructor(document: XmlDocument, element: XmlElement, edits: Edits) {
    this.document = document;
    this.#element = element;
    this.#edits = edits;
  }

  /** Puts in a child; `render` gets the layout of its place. */
  add(anchor: Anchor, render: (layout: Layout) => string): void {
    const at = anchor ?? this.#lastChild();
    const { unit, inner } = (this.#leads ??= leadsInside(this.document, this.#element));
    const prefixes = this.#prefixes;
    if (at === undefined) {
      this.#fresh += inner + render({ lead: inner, unit, prefixes });
      return;
    }
    const node = 'after' in at ? at.after : at.before;
    const { lead, lineEnd } = this.#beside(node);
    const xml = render({ lead, unit, prefixes });
    if ('after' in at) this.#edits.insert(lineEnd, lead + xml);
    else this.#edits.insert(node.start, xml + lead);
  }

  /** Gives text to an element that has none. */
  addText(text: string): void {
    this.#text += text;
  }

  /** Writes what came into an element that was empty: called once, at the end. */
  finish(): void {
    if (this.#fresh === '' && this.#text === '') return;
    const { text } = this.document;
    const { name, openEnd, closeStart, end } = this.#element;
    const { outer } = (this.#leads ??= leadsInside(this.document, this.#element));
    const isSelfClosing = openEnd === end;
    const hasOwnLine =
      !isSelfClosing && closeStart > openEnd && /[\r\n]/.test(text.slice(openEnd, closeStart));
    const content = this.#text + this.#fresh + (this.#fresh === '' || hasOwnLine ? '' : outer);
    if (isSelfClosing) this.#edits.replace(spaceStart(text, end - 2), end, `>${content}</${name}>`);
    else this.#edits.insert(openEnd, content);
  }

  #lastChild(): Anchor {
    const last = this.#element.children.findLast((child) => child.kind !== 'text');
    return last === undefined ? undefined : { after: last };
  }

  /** How the place of a node is laid out. */
  #beside(node: XmlNode): { readonly lead: string; readonly lineEnd: number } {
    if (this.#last?.node !== node) {
      const { document } = this;
      this.#last = { node, lead: leadOf(document, node), lineEnd: lineEndAfter(document, node) };
    }
    return this.#last;
  }
}

/** The prefixes that stand for namespaces at an element. */
function prefixesAt(element: XmlElement): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    for (const [prefix, uri] of at.namespaces ?? []) {
      if (prefix !== '' && !prefixes.has(uri) && resolvePrefix(element, prefix) === uri)
        prefixes.set(uri, prefix);
    }
  }
  return prefixes;
}
