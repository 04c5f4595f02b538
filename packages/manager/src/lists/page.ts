import { type Field, rejectParameter, type Scalar } from './fields.js';
import { parseFilter, type Filter } from './filter.js';
import { compareValues, parseSort, sortValues, type SortKey } from './order.js';

/** Which rows of a list are wanted, in which order, and how many at once. */
export interface ListQuery {
  /** For example `state eq running and host ne h1`; see parseFilter. */
  readonly filter?: string;
  /** For example `-createdAt,name`; see parseSort. Default: the list's own order. */
  readonly sort?: string;
  /** At most so many rows. */
  readonly limit?: number;
  /** Where the page before this one ended, as it said itself; the rest of the query must be the same. */
  readonly cursor?: string;
}

/** A part of a list. */
export type Page<Row> = readonly Row[] & {
  /** The cursor of the next page, where there is one. It is not enumerable: a page is written as the array that it is. */
  readonly next?: string;
};

/** A kind of list: what its rows have, and what tells one from all others. */
export interface ListKind<Row> {
  readonly fields: ReadonlyMap<string, Field>;
  readonly identify: (row: Row) => string;
  /** The list's own order, as `sort`; it also decides among rows that the wanted one finds equal. */
  readonly order: string;
  /** At most so many rows where no limit is given. Default: all. */
  readonly limit?: number;
}

export const LONGEST_PAGE = 1000;

/** A query that was read, and can be applied once the rows are there: bad ones are refused before anybody is asked. */
export interface ReadQuery<Row> {
  apply(rows: readonly Row[]): Page<Row>;
}

/** Reads a query. Throws `invalid` that names the parameter and its value. */
export function readQuery<Row extends object>(kind: ListKind<Row>, query: ListQuery): ReadQuery<Row> {
  const { filter: filterText, sort = '', limit = kind.limit ?? Infinity, cursor } = query;
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 1 || limit > LONGEST_PAGE)) {
    rejectParameter('limit', String(limit), `it is a whole number from 1 to ${LONGEST_PAGE}`);
  }
  const filter = filterText === undefined ? undefined : parseFilter(filterText, kind.fields);
  const own = parseSort(kind.order, kind.fields);
  const keys = sort === '' ? own : [...parseSort(sort, kind.fields), ...own];
  const shape = `${filterText ?? ''}\n${sort}`;
  const place = cursor === undefined ? undefined : readCursor(cursor, shape, keys.length);
  return { apply: (rows) => pageOf(kind, rows, { filter, keys, limit, place, shape }) };
}

/** What a cursor holds: the last row of a page. */
interface Place {
  readonly id: string;
  /** Of the fields that are sorted by. */
  readonly values: readonly (Scalar | null)[];
}

interface Wanted {
  readonly filter: Filter | undefined;
  readonly keys: readonly SortKey[];
  readonly limit: number;
  readonly place: Place | undefined;
  readonly shape: string;
}

function pageOf<Row extends object>(
  { identify }: ListKind<Row>,
  rows: readonly Row[],
  { filter, keys, limit, place, shape }: Wanted,
): Page<Row> {
  const sorted = rows
    .map((row) => ({ row, values: sortValues(row, keys) }))
    .sort((a, b) => compareValues(a.values, b.values, keys));
  let from = 0;
  if (place !== undefined) {
    // Found before the filter: a row that no longer fits it is still where the page ended.
    const last = sorted.findIndex(({ row }) => identify(row) === place.id);
    const isThere = last !== -1 && compareValues(sorted[last]?.values ?? [], place.values, keys) === 0;
    const after = sorted.findIndex(({ values }) => compareValues(values, place.values, keys) > 0);
    // A row that is gone or stands elsewhere now has left its values.
    if (isThere) from = last + 1;
    else from = after === -1 ? sorted.length : after;
  }
  const rest = sorted.slice(from).filter(({ row }) => filter === undefined || filter(row));
  const page: Row[] = rest.slice(0, limit).map(({ row }) => row);
  const end = page.at(-1);
  if (rest.length > page.length && end !== undefined) {
    const next = cursorOf({ id: identify(end), values: sortValues(end, keys) }, shape);
    Object.defineProperty(page, 'next', { value: next });
  }
  return page;
}

function cursorOf({ id, values }: Place, shape: string): string {
  return Buffer.from(JSON.stringify([shape, id, values])).toString('base64url');
}

function readCursor(cursor: string, shape: string, keys: number): Place {
  let held: unknown;
  try {
    held = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    // No JSON: told below.
  }
  const [madeFor, id, values] = Array.isArray(held) ? (held as unknown[]) : [];
  if (typeof madeFor !== 'string' || typeof id !== 'string' || !Array.isArray(values)) {
    return rejectParameter('cursor', cursor, 'it is not one that a page ended with');
  }
  if (madeFor !== shape || values.length !== keys) {
    return rejectParameter('cursor', cursor, 'it is of a page with another filter or sort');
  }
  return { id, values: values as Place['values'] };
}
