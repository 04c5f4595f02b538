import { prefixOf, resolvePrefix } from './namespaces.js';
import { type XmlElement } from './node.js';
import { escapeAttribute } from './scalar.js';

function isDeclaredInside(root: XmlElement, element: XmlElement, prefix: string): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.namespaces?.has(prefix) === true) return true;
    if (at === root) return false;
  }
  return false;
}

/** The prefixes used in an element whose declaration stands outside it, with their URIs. */
function outsidePrefixes(root: XmlElement): Map<string, string> {
  const outside = new Map<string, string>();
  const use = (element: XmlElement, prefix: string): void => {
    if (prefix === 'xml' || outside.has(prefix) || isDeclaredInside(root, element, prefix)) return;
    const uri = resolvePrefix(root.parent, prefix);
    if (uri !== undefined) outside.set(prefix, uri);
  };
  const visit = (element: XmlElement): void => {
    use(element, prefixOf(element.name));
    for (const { name } of element.attributes) {
      const prefix = prefixOf(name);
      if (prefix !== '' && prefix !== 'xmlns') use(element, prefix);
    }
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  return outside;
}

/** The declarations (each with a leading space) that an element needs when it is taken out of its place. */
export function missingDeclarations(element: XmlElement): string {
  let text = '';
  for (const [prefix, uri] of outsidePrefixes(element)) {
    text += ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}='${escapeAttribute(uri)}'`;
  }
  return text;
}

/** Where attributes may be put in: past the element's name. */
export function nameEndOf(element: XmlElement): number {
  return element.start + 1 + element.name.length;
}

/** The element's text, complete by itself: with the declarations of the prefixes that it uses. */
export function standaloneText(text: string, element: XmlElement): string {
  const missing = missingDeclarations(element);
  const at = nameEndOf(element);
  return text.slice(element.start, at) + missing + text.slice(at, element.end);
}
