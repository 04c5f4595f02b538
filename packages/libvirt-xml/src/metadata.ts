import { Edits } from './edits.js';
import { namespaceOf, prefixOf, resolvePrefix } from './namespaces.js';
import { type XmlElement } from './node.js';
import { escapeAttribute } from './scalar.js';
import { parseDocument } from './document.js';
import { type ForeignElement } from './schema/foreign.js';
import { nameEndOf } from './standalone.js';
import { XmlError } from './xml-error.js';

/** Anything with a `<metadata>` element: a domain, a network. */
export interface MetadataHolder {
  metadata?: ForeignElement[];
}

/** The text of the metadata element of that namespace (it declares the prefixes that it uses); undefined if there is none. */
export function getMetadata(holder: MetadataHolder, namespace: string): string | undefined {
  return holder.metadata?.find((element) => element.namespace === namespace)?.xml;
}

/**
 * Puts in, replaces or (for undefined) takes out the metadata element of a namespace; other people's elements stay as
 * they are. `xml` is one element: in that namespace, or in none, and then it and what it holds without a namespace get the
 * prefix. Throws XmlError if it is not well-formed, not one element, of another namespace, or uses a prefix that it does not
 * declare or that is taken.
 */
export function setMetadata(
  holder: MetadataHolder,
  prefix: string,
  namespace: string,
  xml: string | undefined,
): void {
  const index = holder.metadata?.findIndex((element) => element.namespace === namespace) ?? -1;
  if (xml === undefined) {
    if (index < 0) return;
    holder.metadata?.splice(index, 1);
    if (holder.metadata?.length === 0) delete holder.metadata;
    return;
  }
  const text = qualify(xml, prefix, namespace);
  const existing = holder.metadata?.[index];
  if (existing !== undefined) existing.xml = text;
  else (holder.metadata ??= []).push({ namespace, xml: text });
}

function qualify(xml: string, prefix: string, namespace: string): string {
  const document = parseDocument(xml);
  const { root } = document;
  const own = namespaceOf(root);
  if (own !== undefined && own !== namespace) {
    throw new XmlError(`Metadata element <${root.name}> is of namespace "${own}", not "${namespace}"`);
  }
  checkPrefixes(root);
  if (own === namespace) return xml.slice(root.start, root.end);
  if (prefix === '' || prefix === 'xmlns') throw new XmlError(`"${prefix}" is no prefix of a namespace`);
  const edits = new Edits();
  edits.insert(nameEndOf(root), ` xmlns:${prefix}="${escapeAttribute(namespace)}"`);
  addPrefix(root, prefix, edits);
  const text = edits.apply(xml, root.start, root.end);
  // The prefix may be no name, or taken: what comes out is read once more
  const made = parseDocument(text).root;
  if (namespaceOf(made) !== namespace) throw notFree(prefix, root);
  return text;
}

function notFree(prefix: string, { name }: XmlElement): XmlError {
  return new XmlError(`Prefix "${prefix}" is not free in <${name}>`);
}

/** Fails for a prefix that nothing in the element declares: it would mean something else in each document. */
function checkPrefixes(element: XmlElement): void {
  for (const name of [element.name, ...element.attributes.map((each) => each.name)]) {
    const prefix = prefixOf(name);
    if (prefix !== '' && prefix !== 'xmlns' && resolvePrefix(element, prefix) === undefined)
      throw new XmlError(
        `Metadata element <${element.name}> has the prefix "${prefix}" that it does not declare`,
      );
  }
  for (const child of element.children) if (child.kind === 'element') checkPrefixes(child);
}

function addPrefix(element: XmlElement, prefix: string, edits: Edits): void {
  if (!element.name.includes(':') && namespaceOf(element) === undefined) {
    if (resolvePrefix(element, prefix) !== undefined) throw notFree(prefix, element);
    edits.insert(element.start + 1, `${prefix}:`);
    if (element.closeStart !== element.end) edits.insert(element.closeStart + 2, `${prefix}:`);
  }
  for (const child of element.children) if (child.kind === 'element') addPrefix(child, prefix, edits);
}
