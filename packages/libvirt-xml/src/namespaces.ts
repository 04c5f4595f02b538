import { type XmlElement } from './node.js';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** The prefix of a name as written; empty without one. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

/** A name as written, without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The URI a prefix stands for at an element (the empty prefix: the default namespace); undefined if nothing declares it. */
export function resolvePrefix(element: XmlElement | undefined, prefix: string): string | undefined {
  if (prefix === 'xml') return xmlNamespace;
  for (let at = element; at !== undefined; at = at.parent) {
    const uri = at.namespaces?.get(prefix);
    if (uri !== undefined) return uri === '' ? undefined : uri;
  }
  return undefined;
}

/** The URI of an element's own namespace; undefined when it has none or its prefix is not declared. */
export function namespaceOf(element: XmlElement): string | undefined {
  return resolvePrefix(element, prefixOf(element.name));
}
