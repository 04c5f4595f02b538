import { decodeText } from './references.js';

/* Texts of a document that the scanner has read, so that their references are known to be good. */

/** The value of an attribute, by what its record says of it. */
export function attributeText(text: string, valueStart: number, valueEnd: number): string {
  return valueEnd >= 0
    ? text.slice(valueStart, valueEnd)
    : decodeText(text, { start: valueStart, end: ~valueEnd, attribute: true }, unexpected);
}

/** The text of a span without markup. */
export function textBetween(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 38 || code === 13) return decodeText(text, { start, end, attribute: false }, unexpected);
  }
  return text.slice(start, end);
}

function unexpected(reason: string): never {
  throw new TypeError(reason);
}
