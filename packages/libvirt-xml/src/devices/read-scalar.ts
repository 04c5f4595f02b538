/**
 * The text of a scalar some properties down, as `target.dev`; of a list, its first. Undefined where anything on the way is
 * absent: documents of other people need not hold what their types promise.
 */
export function readScalar(
  value: unknown,
  first: string,
  second?: string,
  third?: string,
): string | undefined {
  let found = read(value, first);
  if (second !== undefined) found = read(found, second);
  if (third !== undefined) found = read(found, third);
  if (typeof found === 'string') return found;
  return typeof found === 'number' || typeof found === 'bigint' ? String(found) : undefined;
}

function read(value: unknown, name: string): unknown {
  const holder: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof holder !== 'object' || holder === null) return undefined;
  return (holder as Record<string, unknown>)[name];
}

/** The same as it is, not yet text: what is a number need not be read from one again. */
export function rawScalar(value: unknown, name: string): string | number | bigint | undefined {
  const found = read(value, name);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'bigint'
    ? found
    : undefined;
}

/** A number as libvirt may spell it (decimal or 0x), in as many hexadecimal digits; as it is where it is no number. */
export function hexadecimal(value: string | number | bigint, digits: number): string {
  if (typeof value === 'number' && value >= 0) return value.toString(16).padStart(digits, '0');
  const text = String(value);
  const number = integer(text);
  return number === undefined ? text.toLowerCase() : number.toString(16).padStart(digits, '0');
}

/** A number as libvirt may spell it, in decimal; as it is where it is no number. */
export function decimal(text: string): string {
  return /^(?:0|[1-9][0-9]*)$/.test(text) ? text : (integer(text)?.toString() ?? text);
}

function integer(text: string): bigint | undefined {
  return /^(?:[0-9]{1,20}|0[xX][0-9a-fA-F]{1,16})$/.test(text) ? BigInt(text) : undefined;
}
