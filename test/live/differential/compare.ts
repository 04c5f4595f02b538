/** How two answers are held against each other. */
import { isDeepStrictEqual } from 'node:util';
import { type Steadiness } from './row.js';

/** Our value in the form of the oracle's JSON: handles by what names them, bytes in hexadecimal, yes and no as 1 and 0. */
export function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return { big: value.toString() };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('hex') };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('toWire' in value) return { handle: nameOf(value) };
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

function nameOf(handle: object): unknown {
  for (const key of ['uuid', 'key', 'portdev', 'name'] as const) {
    const name = (handle as Readonly<Record<string, unknown>>)[key];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether our answer agrees with those that the oracle gave before and after it. */
export function agrees(steadiness: Steadiness, ours: unknown, before: unknown, after: unknown): boolean {
  const steady = isDeepStrictEqual(ours, before) || isDeepStrictEqual(ours, after);
  if (steady || steadiness === 'steady') return steady;
  return everyLeaf(ours, before, after, (own, least, most) => {
    if (typeof own !== typeof least) return false;
    return steadiness === 'moves' || typeof own !== 'number' || (Number(least) <= own && own <= Number(most));
  });
}

/** Walks three values of one form together. */
function everyLeaf(
  own: unknown,
  before: unknown,
  after: unknown,
  test: (own: unknown, before: unknown, after: unknown) => boolean,
): boolean {
  if (!isObject(own) || !isObject(before) || !isObject(after)) return test(own, before, after);
  const keys = Object.keys(own);
  if (!isDeepStrictEqual(new Set(keys), new Set(Object.keys(before)))) return false;
  return keys.every((key) => everyLeaf(own[key], before[key], after[key], test));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
