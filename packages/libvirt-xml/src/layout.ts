import { isSpace } from './characters.js';
import { type XmlDocument, type XmlElement, type XmlNode } from './node.js';

/** How deep one level is indented in a fresh document. */
export const canonicalUnit = '  ';

/** Farther from the start of its line nothing is indented: a megabyte of spaces is not put before each new element. */
const maxIndent = 1024;

/** The line end and indentation before a node, empty if something else stands before it on its line. */
export function leadOf(document: XmlDocument, node: XmlNode): string {
  const { text } = document;
  let at = node.start;
  const least = Math.max(0, at - maxIndent);
  while (at > least && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
  const start = lineEndStart(text, at);
  return start === at ? '' : text.slice(start, node.start);
}

function lineEndStart(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === 13) return at - 1;
  if (text.charCodeAt(at - 1) !== 10) return at;
  return text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1;
}

/** Where a deletion of the node begins: its line end and indentation go with it. */
export function deletionStart(document: XmlDocument, node: { readonly start: number }): number {
  const { text } = document;
  let at = node.start;
  while (at > 0) {
    const lineEnd = lineEndStart(text, at);
    if (lineEnd !== at) return lineEnd;
    if (!isSpace(text.charCodeAt(at - 1))) return at;
    at--;
  }
  return at;
}

/** Where white space before an offset begins. */
export function spaceStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Past the node and a comment that follows it to the end of the line. */
export function lineEndAfter(document: XmlDocument, node: XmlNode): number {
  const trailing = /[ \t]+<!--(?:(?!-->)[^\r\n])*-->(?=[ \t]*[\r\n])/y;
  trailing.lastIndex = node.end;
  return trailing.test(document.text) ? trailing.lastIndex : node.end;
}

/** What one level of the document is indented by; two spaces if nothing shows it. */
function unitOf(document: XmlDocument): string {
  // Among the first few: documents may begin with any number of comments
  for (const child of document.root.children.slice(0, 32)) {
    if (child.kind !== 'element') continue;
    const inner = leadOf(document, child);
    const outer = leadOf(document, document.root).replace(/^[\r\n]+/, '');
    const indent = inner.replace(/^[\r\n]+/, '');
    if (inner !== '' && indent.startsWith(outer) && indent.length > outer.length)
      return indent.slice(outer.length);
    break;
  }
  return canonicalUnit;
}

/** The leads of an element's end tag and of its children, where it has none yet; both empty in a document on one line. */
export function leadsInside(
  document: XmlDocument,
  element: XmlElement,
): { outer: string; inner: string; unit: string } {
  const unit = unitOf(document);
  let outer = leadOf(document, element);
  if (outer === '' && element.parent === undefined) {
    outer = /\r\n|\n|\r/.exec(document.text)?.[0] ?? (element.children.length === 0 ? '\n' : '');
  }
  return outer === '' ? { outer: '', inner: '', unit } : { outer, inner: outer + unit, unit };
}
