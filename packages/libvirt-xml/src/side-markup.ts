import { isSpace, nameEnd } from './characters.js';
import { type Fail } from './references.js';
import { cdata, comment, instruction } from './tape.js';

/** What is neither a tag nor text. */
export interface SideMarkup {
  readonly kind: typeof comment | typeof cdata | typeof instruction;
  /** Its own text. */
  readonly from: number;
  readonly to: number;
  /** Past all of it. */
  readonly end: number;
}

/** Reads what begins with `<!`: a comment, or CDATA inside the root element. */
export function readDeclaration(text: string, start: number, isInRoot: boolean, fail: Fail): SideMarkup {
  if (text.startsWith('<!--', start)) {
    const to = text.indexOf('--', start + 4);
    if (to < 0) fail('Comment is not closed', start);
    if (text.charCodeAt(to + 2) !== 62) fail('"--" is not allowed in a comment', to);
    return { kind: comment, from: start + 4, to, end: to + 3 };
  }
  if (text.startsWith('<![CDATA[', start)) {
    if (!isInRoot) fail('CDATA outside the root element', start);
    const to = text.indexOf(']]>', start + 9);
    if (to < 0) fail('CDATA section is not closed', start);
    return { kind: cdata, from: start + 9, to, end: to + 3 };
  }
  if (text.startsWith('<!DOCTYPE', start)) fail('A DOCTYPE is refused', start);
  return fail('"<!" that begins no comment or CDATA section', start);
}

/** Reads what begins with `<?` and is not the XML declaration. */
export function readInstruction(text: string, start: number, fail: Fail): SideMarkup {
  const from = nameEnd(text, start + 2);
  const target = text.slice(start + 2, from);
  if (target === '') fail('Processing instruction without a target', start);
  if (target.toLowerCase() === 'xml') fail('An XML declaration may only stand at the very start', start);
  const to = text.indexOf('?>', from);
  if (to < 0) fail('Processing instruction is not closed', start);
  if (to !== from && !isSpace(text.charCodeAt(from))) {
    fail('White space expected after the target of a processing instruction', from);
  }
  return { kind: instruction, from, to, end: to + 2 };
}

/** Reads the XML declaration; undefined if there is none. */
export function readXmlDeclaration(text: string, start: number, fail: Fail): SideMarkup | undefined {
  if (!text.startsWith('<?xml', start) || nameEnd(text, start + 2) !== start + 5) return undefined;
  const form =
    /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:'1\.[0-9]+'|"1\.[0-9]+")(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:'[A-Za-z][\w.-]*'|"[A-Za-z][\w.-]*"))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:'(?:yes|no)'|"(?:yes|no)"))?[ \t\r\n]*\?>/y;
  form.lastIndex = start;
  if (form.exec(text) === null) fail('Malformed XML declaration', start);
  return { kind: instruction, from: start + 5, to: form.lastIndex - 2, end: form.lastIndex };
}
