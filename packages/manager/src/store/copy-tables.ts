import { ComputeError } from '@hostelry/compute';
import { sql, type Kysely, type Transaction } from 'kysely';
import { type Tables } from './tables.js';

/** What a manager remembers, in an order in which references are there before they are used, each with what orders its rows. */
const COPIED: readonly (readonly [table: keyof Tables, ...order: string[]])[] = [
  ['host', 'name'],
  ['operation', 'ordinal'],
  ['operation_step', 'operation_id', 'position'],
  ['event', 'id'],
  ['idempotency_key', 'key'],
  ['user', 'name'],
  ['token', 'ordinal'],
];

const PAGE = 250;

/** Copies every row; `conflict` if the target has some already. Returns how many there were, by table. */
export async function copyTables(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const [table, ...order] of COPIED) {
    await requireEmpty(to, table);
    counts[table] = await copyTable(from, to, table, order);
  }
  const { last_id } = await from.selectFrom('event_log').select('last_id').executeTakeFirstOrThrow();
  await to.updateTable('event_log').set({ last_id }).execute();
  return counts;
}

async function copyTable(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  table: keyof Tables,
  order: readonly string[],
): Promise<number> {
  const target = to.withTables<Record<string, Record<string, unknown>>>();
  const keys = sql.join(order.map((column) => sql.ref(column)));
  for (let copied = 0; ; copied += PAGE) {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} order by ${keys} limit ${PAGE} offset ${copied}`.execute(from);
    if (rows.length > 0) await target.insertInto(table).values(rows).execute();
    if (rows.length < PAGE) return copied + rows.length;
  }
}

async function requireEmpty(to: Transaction<Tables>, table: keyof Tables): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(to);
  if (rows.length > 0) {
    throw new ComputeError('conflict', `Cannot copy into a store that is not empty: it has rows of ${table}`);
  }
}
