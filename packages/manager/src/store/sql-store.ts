import { type Kysely, type Transaction } from 'kysely';
import { type HostConfig } from '../host-config.js';
import { type ManagerEvent, type NewEvent } from '../manager-event.js';
import { type Operation } from '../operation.js';
import { copyTables } from './copy-tables.js';
import {
  eventOf,
  eventRow,
  hostOf,
  hostRow,
  keyOf,
  keyRow,
  operationOf,
  operationRow,
  stepRows,
} from './rows.js';
import {
  type Change,
  type CommitResult,
  type EventPage,
  type IdempotencyKey,
  type OpenOptions,
  type Retention,
  type Store,
} from './store.js';
import { SqlUserStore } from './sql-user-store.js';
import { type Tables } from './tables.js';

/** A store in tables; what opens them, and what guards their changes, is the subclass's. */
export abstract class SqlStore implements Store {
  readonly users = new SqlUserStore({ db: () => this.db, write: (work) => this.write(work) });

  abstract open(options?: OpenOptions): Promise<void>;
  abstract close(): Promise<void>;

  /** Fails with `internal` where the store is not open. */
  protected abstract get db(): Kysely<Tables>;

  /** One transaction, which every change goes through. */
  protected abstract write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>;

  /** Makes what the database counts up go on after rows that were given. */
  protected abstract recount(transaction: Transaction<Tables>): Promise<void>;

  /** Copies everything into another open store, in one transaction there; `conflict` if that one is not empty. Returns the numbers of rows by table. */
  async copyTo(target: SqlStore): Promise<Readonly<Record<string, number>>> {
    return target.write(async (transaction) => {
      const counts = await copyTables(this.db, transaction);
      await target.recount(transaction);
      return counts;
    });
  }

  async commit(change: Change): Promise<CommitResult> {
    return this.write(async (transaction) => {
      const taken = change.key === undefined ? undefined : await takeKey(transaction, change.key);
      if (taken !== undefined) return { events: [], taken };
      if (change.host !== undefined) await putHost(transaction, change.host);
      if (change.operation !== undefined) await putOperation(transaction, change.operation);
      return { events: await appendEvents(transaction, change.events ?? []) };
    });
  }

  async getOperation(id: string): Promise<Operation | undefined> {
    const rows = this.db.selectFrom('operation').selectAll().where('id', '=', id);
    return (await this.#withSteps(await rows.execute()))[0];
  }

  async listOperations(limit: number): Promise<readonly Operation[]> {
    const rows = this.db.selectFrom('operation').selectAll().orderBy('ordinal', 'desc').limit(limit);
    return this.#withSteps(await rows.execute());
  }

  async unfinishedOperations(): Promise<readonly Operation[]> {
    const rows = this.db.selectFrom('operation').selectAll().where('ended_at', 'is', null).orderBy('ordinal');
    return this.#withSteps(await rows.execute());
  }

  async findKey(key: string): Promise<IdempotencyKey | undefined> {
    return findKeyIn(this.db, key);
  }

  async eventsAfter(id: number, limit: number): Promise<EventPage> {
    const rows = await this.db
      .selectFrom('event')
      .selectAll()
      .where('id', '>', id)
      .orderBy('id')
      .limit(limit)
      .execute();
    const first = await this.db
      .selectFrom('event')
      .select((expression) => expression.fn.min('id').as('id'))
      .executeTakeFirst();
    return { events: rows.map(eventOf), forgotten: (first?.id ?? (await this.lastEventId()) + 1) - 1 };
  }

  async lastEventId(): Promise<number> {
    const { last_id } = await this.db.selectFrom('event_log').select('last_id').executeTakeFirstOrThrow();
    return last_id;
  }

  async listHosts(): Promise<readonly HostConfig[]> {
    const rows = await this.db.selectFrom('host').selectAll().orderBy('name').execute();
    return rows.map(hostOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async removeHost(name: string): Promise<boolean> {
    return this.write(async (transaction) => {
      const result = await transaction.deleteFrom('host').where('name', '=', name).executeTakeFirst();
      return result.numDeletedRows > 0n;
    });
  }

  async prune(keep: Retention): Promise<void> {
    await this.write(async (transaction) => {
      const newest = transaction.selectFrom('event').select('id').orderBy('id', 'desc').limit(keep.events);
      await transaction.deleteFrom('event').where('id', 'not in', newest).execute();
      const latest = transaction
        .selectFrom('operation')
        .select('ordinal')
        .orderBy('ordinal', 'desc')
        .limit(keep.operations);
      await transaction
        .deleteFrom('operation')
        .where('ordinal', 'not in', latest)
        .where('ended_at', 'is not', null)
        .execute();
      await transaction.deleteFrom('idempotency_key').where('created_at', '<', keep.keysSince).execute();
    });
  }

  async #withSteps(rows: readonly Parameters<typeof operationOf>[0][]): Promise<readonly Operation[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const steps = await this.db
      .selectFrom('operation_step')
      .selectAll()
      .where('operation_id', 'in', ids)
      .orderBy('position')
      .execute();
    const byOperation = new Map<string, typeof steps>();
    for (const step of steps) {
      const group = byOperation.get(step.operation_id);
      if (group === undefined) byOperation.set(step.operation_id, [step]);
      else group.push(step);
    }
    return rows.map((row) => operationOf(row, byOperation.get(row.id) ?? []));
  }
}

async function findKeyIn(database: Kysely<Tables>, key: string): Promise<IdempotencyKey | undefined> {
  const row = await database
    .selectFrom('idempotency_key')
    .selectAll()
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? undefined : keyOf(row);
}

/** Inserts the key, or gives the one that is there. */
async function takeKey(
  transaction: Transaction<Tables>,
  key: IdempotencyKey,
): Promise<IdempotencyKey | undefined> {
  const inserted = await transaction
    .insertInto('idempotency_key')
    .values(keyRow(key))
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return inserted === undefined ? findKeyIn(transaction, key.key) : undefined;
}

async function putHost(transaction: Transaction<Tables>, host: HostConfig): Promise<void> {
  const row = hostRow(host);
  await transaction
    .insertInto('host')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
}

async function putOperation(transaction: Transaction<Tables>, operation: Operation): Promise<void> {
  const row = operationRow(operation);
  await transaction
    .insertInto('operation')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await transaction.deleteFrom('operation_step').where('operation_id', '=', operation.id).execute();
  const steps = stepRows(operation);
  if (steps.length > 0) await transaction.insertInto('operation_step').values(steps).execute();
}

/** The log's row is locked until the transaction ends, so numbers are committed in their order: who reads up to one misses none before it. */
async function appendEvents(
  transaction: Transaction<Tables>,
  events: readonly NewEvent[],
): Promise<readonly ManagerEvent[]> {
  if (events.length === 0) return [];
  const { last_id } = await transaction
    .updateTable('event_log')
    .set((expression) => ({ last_id: expression('last_id', '+', events.length) }))
    .returning('last_id')
    .executeTakeFirstOrThrow();
  const first = last_id - events.length + 1;
  const numbered = events.map((event, index) => ({ ...event, id: first + index }));
  for (let index = 0; index < numbered.length; index += EVENTS_PER_INSERT) {
    const rows = numbered.slice(index, index + EVENTS_PER_INSERT).map(eventRow);
    await transaction.insertInto('event').values(rows).execute();
  }
  return numbered;
}

/** Databases bound the values of one statement. */
const EVENTS_PER_INSERT = 500;
