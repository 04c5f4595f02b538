import { type XmlDocument, type XmlElement, type XmlNode } from '../src/index.js';
import { type Touched } from './random-edits.js';

interface Span {
  start: number;
  end: number;
}

/**
 * What edits must leave as it is, as pieces of the text in their order: all but what stands for the properties that were
 * edited and white space beside it. It knows nothing of how documents are written.
 */
export function keptPieces(document: XmlDocument, touched: Touched): string[] {
  const spans: Span[] = [];
  // Where something new may come in between
  const cuts = new Set<number>();
  const keep = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (start === end) return;
    if (last?.end === start && !cuts.has(start)) last.end = end;
    else spans.push({ start, end });
  };
  const holdsTouched = (element: XmlElement): boolean =>
    touched.has(element) || element.children.some((child) => child.kind === 'element' && holdsTouched(child));
  const visit = (node: XmlNode): void => {
    if (node.kind !== 'element' || !holdsTouched(node)) {
      keep(node.start, node.end);
      return;
    }
    const keys = touched.get(node);
    if (keys?.has('*') === true) {
      for (const child of node.children) if (isStrange(child)) keep(child.start, child.end);
      return;
    }
    if (keys === undefined) keep(node.start, node.openEnd);
    else {
      keep(node.start, node.start + 1 + node.name.length);
      for (const { name, start, valueEnd } of node.attributes) if (!keys.has(name)) keep(start, valueEnd + 1);
    }
    for (const child of node.children) {
      if (child.kind === 'element' && keys !== undefined && isOf(child, keys)) continue;
      // White space goes with what goes; and the text of an element is its property "value"
      if (keys !== undefined && (child.kind === 'text' || child.kind === 'cdata')) continue;
      if (keys !== undefined) cuts.add(child.start).add(child.end);
      visit(child);
    }
    if (keys === undefined) keep(node.closeStart, node.end);
  };
  keep(0, document.root.start);
  visit(document.root);
  keep(document.root.end, document.text.length);
  return spans.map(({ start, end }) => document.text.slice(start, end));
}

function isStrange(node: XmlNode): boolean {
  if (node.kind === 'element') return node.name.includes('stranger-');
  return node.kind === 'comment' || node.kind === 'instruction';
}

/** Whether an element stands for one of the properties. */
function isOf({ name }: XmlElement, keys: ReadonlySet<string>): boolean {
  const local = name.slice(name.indexOf(':') + 1);
  return [...keys].some((key) => {
    const own = key.slice(key.indexOf(':') + 1);
    return own === local || own === `${local}Element`;
  });
}

/** The first of the pieces that is not in the text behind the one before it; undefined if all are. */
export function firstLost(pieces: readonly string[], text: string): string | undefined {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return undefined;
}
