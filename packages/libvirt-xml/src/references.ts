import { isCharacter, nameEnd } from './characters.js';

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Says what is wrong at an offset, by throwing. */
export type Fail = (reason: string, offset: number) => never;

function characterReference(body: string, at: number, fail: Fail): string {
  const hex = body.charCodeAt(1) === 120;
  const digits = body.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits))
    fail(`Malformed character reference "&${body};"`, at);
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (!isCharacter(code)) fail(`Character reference "&${body};" names no character of XML`, at);
  return String.fromCodePoint(code);
}

function reference(text: string, at: number, end: number, fail: Fail): { value: string; next: number } {
  const semicolon = text.indexOf(';', at);
  if (semicolon < 0 || semicolon >= end || semicolon - at > 64)
    return fail('Ampersand that begins no reference', at);
  const body = text.slice(at + 1, semicolon);
  const next = semicolon + 1;
  if (body.charCodeAt(0) === 35) return { value: characterReference(body, at, fail), next };
  const value = entities.get(body);
  if (value !== undefined) return { value, next };
  return body !== '' && nameEnd(body, 0) === body.length
    ? fail(`Undefined entity "&${body};"`, at)
    : fail('Ampersand that begins no reference', at);
}

/** Text as XML means it: references replaced, line ends normalised, in an attribute all literal white space as spaces. */
export function decodeText(
  text: string,
  span: { start: number; end: number; attribute: boolean },
  fail: Fail,
): string {
  const { start, end, attribute } = span;
  let result = '';
  let from = start;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (code === 38) {
      const { value, next } = reference(text, at, end, fail);
      result += text.slice(from, at) + value;
      from = at = next;
    } else if (code === 13 || (attribute && (code === 10 || code === 9))) {
      result += text.slice(from, at) + (attribute ? ' ' : '\n');
      at += code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < end ? 2 : 1;
      from = at;
    } else at++;
  }
  return result + text.slice(from, end);
}
