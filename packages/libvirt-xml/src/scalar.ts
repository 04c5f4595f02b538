import { findBadCharacter } from './characters.js';
import { type ScalarKind } from './schema/table.js';

/** What a scalar field holds. */
export type Scalar = string | number | bigint;

const decimal = /^[ \t\r\n]*([+-]?)([0-9]+)[ \t\r\n]*$/;
const hexadecimal = /^[ \t\r\n]*([+-]?)(0[xX][0-9a-fA-F]+)[ \t\r\n]*$/;

/** Up to 15 decimal digits, or 0x and up to 13 hexadecimal ones: what a number holds. */
function decodeShort(text: string, start: number, end: number): number | undefined {
  if (end <= start || end - start > 15) return undefined;
  let value = 0;
  if (end - start > 2 && text.charCodeAt(start + 1) === 120 && text.charCodeAt(start) === 48) {
    for (let i = start + 2; i < end; i++) {
      const code = text.charCodeAt(i);
      const digit = code < 58 ? code - 48 : (code | 32) - 87;
      if (digit < 0 || digit > 15 || (code >= 58 && digit < 10)) return undefined;
      value = value * 16 + digit;
    }
    return Number.isSafeInteger(value) ? value : undefined;
  }
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function decodeInteger(text: string): number | bigint | undefined {
  const short = decodeShort(text, 0, text.length);
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

/** As decodeScalar, for what stands in a span of a text and is no string. */
export function decodeSpan(
  kind: ScalarKind,
  text: string,
  start: number,
  end: number,
): number | bigint | undefined {
  return (
    decodeShort(text, start, end) ??
    (decodeScalar(kind, text.slice(start, end)) as number | bigint | undefined)
  );
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
