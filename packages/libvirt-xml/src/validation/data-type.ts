import { isSpace } from '../characters.js';
import { type Checks } from './grammar-form.js';

/** A data type of XML Schema as a schema uses it, ready to check texts. */
export interface DataType {
  readonly name: string;
  /** The schema's definition that it is of; empty if of none. */
  readonly definition: string;
  readonly checks: Checks;
  /** Whether a text is of the type. */
  accepts(text: string): boolean;
}

/** The bounds of the integer types; those without a bound of their own are checked for their form alone. */
const integers: Readonly<Record<string, readonly [min: bigint | undefined, max: bigint | undefined]>> = {
  integer: [undefined, undefined],
  positiveInteger: [1n, undefined],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
};

const forms: Readonly<Record<string, RegExp>> = {
  double: /^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?INF|NaN)$/,
  NCName: /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*$/u,
  // A scheme, or no colon in the first segment; then an address in brackets only as the host; one fragment
  anyURI:
    /^(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))(?:\/\/(?:[^/?#[\]@]*@)?\[[0-9A-Fa-f:.]+\](?::[0-9]*)?(?=[/?#]|$))?(?:[^%#[\]]|%[0-9A-Fa-f]{2})*(?:#(?:[^%#[\]]|%[0-9A-Fa-f]{2})*)?$/s,
};

/** Makes a data type ready to use. Throws TypeError for one that libvirt's schemas did not have when this was written. */
export function compileDataType(name: string, definition: string, checks: Checks): DataType {
  const { pattern, maxLength, except } = checks;
  const isOfType = checkOf(name, checks);
  const matches = pattern === undefined ? undefined : regularExpression(pattern);
  return {
    name,
    definition,
    checks,
    accepts: (text) =>
      isOfType(text) &&
      (matches === undefined || matches.test(text)) &&
      (maxLength === undefined || [...text].length <= Number(maxLength)) &&
      except?.includes(text.trim()) !== true,
  };
}

function checkOf(name: string, { minInclusive, maxInclusive }: Checks): (text: string) => boolean {
  if (name === 'string') return () => true;
  const bounds = integers[name];
  if (bounds !== undefined) {
    const isUnsigned = name.startsWith('unsigned');
    const limits = [minInclusive, maxInclusive].map((limit) =>
      limit === undefined ? undefined : BigInt(limit),
    );
    const [min, max] = [greater(bounds[0], limits[0]), less(bounds[1], limits[1])];
    return (text) => {
      const value = integer(trimmed(text), isUnsigned);
      return (
        value !== undefined && (min === undefined || value >= min) && (max === undefined || value <= max)
      );
    };
  }
  if (name === 'dateTime') return (text) => isDateTime(trimmed(text));
  const form = forms[name];
  if (form === undefined) throw new TypeError(`Cannot check texts of the data type "${name}"`);
  if (minInclusive === undefined) return (text) => form.test(trimmed(text));
  return (text) => form.test(trimmed(text)) && Number(trimmed(text)) >= Number(minInclusive);
}

function greater(left: bigint | undefined, right: bigint | undefined): bigint | undefined {
  return left === undefined || (right !== undefined && right > left) ? right : left;
}

function less(left: bigint | undefined, right: bigint | undefined): bigint | undefined {
  return left === undefined || (right !== undefined && right < left) ? right : left;
}

/** XML's white space at both ends counts for nothing, save in strings. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function integer(text: string, isUnsigned: boolean): bigint | undefined {
  const form = isUnsigned ? /^0*([0-9]{1,24})$/ : /^[+-]?0*([0-9]{1,24})$/;
  if (!form.test(text)) return undefined;
  return BigInt(text.startsWith('+') ? text.slice(1) : text);
}

function isDateTime(text: string): boolean {
  const form =
    /^-?(?:[1-9][0-9]*)?([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?$/;
  const found = form.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || minute > 59 || second > 59 || hour > 23) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** libvirt's patterns that take the time squared to see that a long text is none of theirs, by what takes the same texts. */
const unambiguous: Readonly<Record<string, string>> = {
  '[0-9]+(.[0-9]+)?': '[0-9]+([^0-9\\n\\r][0-9]+)?',
  '[a-zA-Z_]+[a-zA-Z0-9_]*': '[a-zA-Z_][a-zA-Z0-9_]*',
};

/** XML Schema's regular expression as JavaScript's: of the whole text, `^` and `$` are no anchors, `.` is no line end. */
export function regularExpression(written: string): RegExp {
  const pattern = unambiguous[written] ?? written;
  let source = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '\\') {
      const escaped = pattern.charAt(++at);
      source += escaped === 's' ? (inClass ? ' \\t\\n\\r' : '[ \\t\\n\\r]') : `\\${escaped}`;
    } else if (inClass) {
      if (char === ']') inClass = false;
      source += char === '[' ? '\\[' : char;
    } else if (char === '[') {
      inClass = true;
      source += char;
      if (pattern.charAt(at + 1) === '^') source += pattern.charAt(++at);
    } else if (char === '.') source += '[^\\n\\r]';
    else if (char === '^' || char === '$') source += `\\${char}`;
    else source += char;
  }
  return new RegExp(`^(?:${source})$`);
}
