import { ComputeError } from '@hostelry/compute';
import { sql, type Kysely } from 'kysely';
import { type Tables } from './tables.js';

export interface LeaseHolder {
  /** For people: the machine and the process. */
  readonly owner: string;
  /** Where the holder serves its API, if it says so. */
  readonly address?: string;
}

export interface LeaseOptions extends LeaseHolder {
  /** How long it holds without being renewed. */
  readonly ttlMs: number;
}

/** One lease for the whole database: several managers that share it take turns. */
const NAME = 'manager';
const UNIQUE_VIOLATION = '23505';
const DUPLICATE_TABLE = '42P07';
const NOW = sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;

/** Before the schema: who brings it up to date must hold the lease. */
export async function makeLeaseTable(database: Kysely<Tables>): Promise<void> {
  await createLeaseTable(database).catch((error: unknown) => {
    // Two first managers may both find that it is missing; the second one's statement fails then.
    if (!isTaken(error)) throw error;
  });
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === UNIQUE_VIOLATION || code === DUPLICATE_TABLE;
}

async function createLeaseTable(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('lease')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('address', 'text')
    .addColumn('epoch', 'bigint', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .execute();
}

/** Takes the lease where it is free or has run out. Returns its epoch, or who has it. */
export async function takeLease(
  database: Kysely<Tables>,
  { owner, address, ttlMs }: LeaseOptions,
): Promise<number | LeaseHolder> {
  const mine = { owner, address: address ?? null, until: sql<number>`${NOW} + ${sql.lit(ttlMs)}` };
  const taken = await database
    .insertInto('lease')
    .values({ name: NAME, epoch: 1, ...mine })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ ...mine, epoch: sql<number>`lease.epoch + 1` })
        .where('lease.until', '<', NOW),
    )
    .returning('epoch')
    .executeTakeFirst();
  if (taken !== undefined) return taken.epoch;
  const holder = await database.selectFrom('lease').selectAll().where('name', '=', NAME).executeTakeFirst();
  return {
    owner: holder?.owner ?? 'another manager',
    ...(holder?.address == null ? {} : { address: holder.address }),
  };
}

/** Says whether the lease was still this owner's. */
export async function renewLease(database: Kysely<Tables>, epoch: number, ttlMs: number): Promise<boolean> {
  const renewed = await database
    .updateTable('lease')
    .set({ until: sql<number>`${NOW} + ${sql.lit(ttlMs)}` })
    .where('name', '=', NAME)
    .where('epoch', '=', epoch)
    .returning('epoch')
    .executeTakeFirst();
  return renewed !== undefined;
}

/** Lets the next one have it at once. */
export async function giveLeaseBack(database: Kysely<Tables>, epoch: number): Promise<void> {
  await database
    .updateTable('lease')
    .set({ until: 0 })
    .where('name', '=', NAME)
    .where('epoch', '=', epoch)
    .execute();
}

/** Within a transaction: keeps everybody else from taking the lease until it ends; `conflict` if somebody has taken it. */
export async function requireLease(transaction: Kysely<Tables>, epoch: number): Promise<void> {
  const held = await transaction
    .selectFrom('lease')
    .select('epoch')
    .where('name', '=', NAME)
    .where('epoch', '=', epoch)
    .forShare()
    .executeTakeFirst();
  if (held === undefined) throw new LeaseLostError();
}

/** The lease is another's, or may be. */
export class LeaseLostError extends ComputeError {
  constructor(cause?: unknown) {
    super('conflict', 'Another manager has taken over the store, or may have', { cause });
  }
}
