/** How JSON writes an object: its bigints as text, which the writer takes back. */
function toJSON(this: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(this).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(asText) : asText(value),
    ]),
  );
}

function asText(value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** Lets JSON.stringify write an object that holds a bigint, which it refuses otherwise. Nobody sees that it does. */
export function makeJsonSafe(value: object): void {
  const holdsBigint = (each: unknown) => typeof each === 'bigint';
  if (
    Object.values(value).some((each) => holdsBigint(each) || (Array.isArray(each) && each.some(holdsBigint)))
  ) {
    Object.defineProperty(value, 'toJSON', { value: toJSON, enumerable: false });
  }
}
