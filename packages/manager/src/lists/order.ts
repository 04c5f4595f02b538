import { fieldNamed, rejectParameter, valueIn, type Field, type Scalar } from './fields.js';

/** One thing that rows are sorted by. */
export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
}

/** Reads an order such as `-createdAt,name`: the field that counts most first, `-` before one that falls. Throws `invalid` naming the field. */
export function parseSort(text: string, fields: ReadonlyMap<string, Field>): readonly SortKey[] {
  return text.split(',').map((part) => {
    const descending = part.startsWith('-');
    const field = part.slice(descending ? 1 : 0);
    if (fieldNamed(fields, field) === undefined) {
      const known = [...fields.keys()].join(', ');
      rejectParameter('sort', text, `${JSON.stringify(field)} is no field; there are ${known}`);
    }
    return { field, descending };
  });
}

/** What a row has in the fields that it is sorted by; null where it has none. */
export function sortValues(row: object, keys: readonly SortKey[]): readonly (Scalar | null)[] {
  return keys.map(({ field }) => valueIn(row, field) ?? null);
}

/** Compares what two rows have in these fields; a row without a field comes last, whatever the direction. */
export function compareValues(
  a: readonly (Scalar | null)[],
  b: readonly (Scalar | null)[],
  keys: readonly SortKey[],
): number {
  for (const [index, { descending }] of keys.entries()) {
    const left = a[index] ?? null;
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right === descending ? 1 : -1;
  }
  return 0;
}
