import { findBadCharacter } from './characters.js';
import { type ScalarKind } from './schema/table.js';

/** What a scalar field holds. */
export type Scalar = string | number | bigint;

const decimal = /^[ \t\r\n]*([+-]?)([0-9]+)[ \t\r\n]*$/;
const hexadecimal = /^[ \t\r\n]*([+-]?)(0[xX][0-9a-fA-F]+)[ \t\r\n]*$/;

/** Up to 15 decimal digits, or 0x and up to 13 hexadecimal ones: what a number holds. */
function decodeShort(text: string): number | undefined {
  const { length } = text;
  if (length === 0 || length > 15) return undefined;
  let value = 0;
  if (length > 2 && text.charCodeAt(1) === 120 && text.charCodeAt(0) === 48) {
    for (let i = 2; i < length; i++) {
      const code = text.charCodeAt(i);
      const digit = code < 58 ? code - 48 : (code | 32) - 87;
      if (digit < 0 || digit > 15 || (code >= 58 && digit < 10)) return undefined;
      value = value * 16 + digit;
    }
    return Number.isSafeInteger(value) ? value : undefined;
  }
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function decodeInteger(text: string): number | bigint | undefined {
  const short = decodeShort(text);
  if (short !== undefined) return short;
  if (text.length > 64) return undefined;
  const match = decimal.exec(text) ?? hexadecimal.exec(text);
  if (match === null) return undefined;
  const magnitude = BigInt(match[2] ?? '');
  const value = match[1] === '-' ? -magnitude : magnitude;
  return BigInt.asIntN(54, value) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** The value of a text; undefined if it is not of that kind (a number in words, an integer that is not exact). */
export function decodeScalar(kind: ScalarKind, text: string): Scalar | undefined {
  if (kind === 'string') return text;
  const value = decodeInteger(text);
  return typeof value === 'bigint' && kind !== 'long' ? undefined : value;
}

/** Whether two values are one: 5 and 5n are. */
export function sameScalar(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return (
    typeof left !== typeof right && isInteger(left) && isInteger(right) && BigInt(left) === BigInt(right)
  );
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
}

/** The text of a value, not yet escaped; undefined if the value is not of that kind or no text of XML. */
export function encodeScalar(kind: ScalarKind, value: unknown): string | undefined {
  if (kind === 'string') return typeof value === 'string' && findBadCharacter(value) < 0 ? value : undefined;
  // As JSON has those that are beyond its numbers
  if (kind === 'long' && typeof value === 'string' && /^-?[0-9]{1,20}$/.test(value)) return value;
  if (!isInteger(value)) return undefined;
  if (kind === 'integer' || kind === 'long' || value < 0) return String(value);
  return `0x${value.toString(16).padStart(Number(kind.slice(3)), '0')}`;
}

const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};
const attributeEscapes: Readonly<Record<string, string>> = {
  ...textEscapes,
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const careful = new Uint8Array(128);
for (let code = 0; code < 32; code++) careful[code] = 1;
for (const char of Object.keys(attributeEscapes)) careful[char.charCodeAt(0)] = 1;

/** Whether a text is of ordinary characters alone: it stands anywhere as it is. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? careful[code] === 1 : code >= 0xd800) return false;
  }
  return true;
}

/** Text that reads back as it is between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (char) => textEscapes[char] ?? char) : text;
}

/** Text that reads back as it is in an attribute, whatever its quotes. */
export function escapeAttribute(text: string): string {
  return /[&<>"'\r\n\t]/.test(text)
    ? text.replace(/[&<>"'\r\n\t]/g, (char) => attributeEscapes[char] ?? char)
    : text;
}
