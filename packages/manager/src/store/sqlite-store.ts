import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ComputeError } from '@hostelry/compute';
import { Kysely, SqliteDialect, type Transaction } from 'kysely';
import Database from 'libsql';
import { type HostConfig } from '../host-config.js';
import { type ManagerEvent } from '../manager-event.js';
import { type Operation } from '../operation.js';
import { migrate, SCHEMA_VERSION } from './migrations.js';
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
import { SqlUserStore } from './sql-user-store.js';
import {
  type Change,
  type CommitResult,
  type EventPage,
  type IdempotencyKey,
  type Retention,
  type Store,
} from './store.js';
import { type Tables } from './tables.js';

export interface SqliteStoreOptions {
  /** The database file; its folder is made where missing, readable by its owner only. */
  readonly path: string;
  /** How long to wait for another process to let go of the file. Default 5 s. */
  readonly busyTimeoutMs?: number;
}

/** A store in one SQLite file (WAL), held exclusively: a second manager on it would undo the first one's operations. */
export class SqliteStore implements Store {
  readonly users = new SqlUserStore({
    db: () => this.#db,
    write: (work) => this.#db.transaction().execute(work),
  });
  readonly #options: SqliteStoreOptions;
  #connection: Database.Database | undefined;
  #database: Kysely<Tables> | undefined;

  constructor(options: SqliteStoreOptions) {
    this.#options = options;
  }

  get #db(): Kysely<Tables> {
    if (this.#database !== undefined) return this.#database;
    throw new ComputeError('internal', `Store ${this.#options.path} is not open`);
  }

  async open(): Promise<void> {
    const { path, busyTimeoutMs = 5000 } = this.#options;
    let found: number;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const connection = new Database(path, { timeout: busyTimeoutMs });
      this.#connection = connection;
      connection.pragma('locking_mode = EXCLUSIVE');
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('foreign_keys = ON');
      this.#database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
      found = await migrate(this.#database);
    } catch (error) {
      await this.close();
      throw openError(path, error);
    }
    if (found <= SCHEMA_VERSION) return;
    await this.close();
    throw new ComputeError(
      'failed',
      `Cannot use store ${path}: its schema version ${found} is newer than ${SCHEMA_VERSION}, which this release knows`,
    );
  }

  async commit(change: Change): Promise<CommitResult> {
    return this.#db.transaction().execute(async (transaction) => {
      if (change.key !== undefined) {
        const taken = await findKeyIn(transaction, change.key.key);
        if (taken !== undefined) return { events: [], taken };
        await transaction.insertInto('idempotency_key').values(keyRow(change.key)).execute();
      }
      if (change.operation !== undefined) await putOperation(transaction, change.operation);
      const events: ManagerEvent[] = [];
      for (const event of change.events ?? []) {
        const { id } = await transaction
          .insertInto('event')
          .values(eventRow(event))
          .returning('id')
          .executeTakeFirstOrThrow();
        events.push({ ...event, id });
      }
      return { events };
    });
  }

  async getOperation(id: string): Promise<Operation | undefined> {
    const rows = this.#db.selectFrom('operation').selectAll().where('id', '=', id);
    return (await this.#withSteps(await rows.execute()))[0];
  }

  async listOperations(limit: number): Promise<readonly Operation[]> {
    const rows = this.#db.selectFrom('operation').selectAll().orderBy('ordinal', 'desc').limit(limit);
    return this.#withSteps(await rows.execute());
  }

  async unfinishedOperations(): Promise<readonly Operation[]> {
    const rows = this.#db
      .selectFrom('operation')
      .selectAll()
      .where('ended_at', 'is', null)
      .orderBy('ordinal');
    return this.#withSteps(await rows.execute());
  }

  async findKey(key: string): Promise<IdempotencyKey | undefined> {
    return findKeyIn(this.#db, key);
  }

  async eventsAfter(id: number, limit: number): Promise<EventPage> {
    const rows = await this.#db
      .selectFrom('event')
      .selectAll()
      .where('id', '>', id)
      .orderBy('id')
      .limit(limit)
      .execute();
    const first = await this.#db
      .selectFrom('event')
      .select((expression) => expression.fn.min('id').as('id'))
      .executeTakeFirst();
    return { events: rows.map(eventOf), forgotten: (first?.id ?? (await this.lastEventId()) + 1) - 1 };
  }

  async lastEventId(): Promise<number> {
    // SQLite keeps the highest AUTOINCREMENT value here, also when the rows are gone.
    const row = await this.#db
      .withTables<{ sqlite_sequence: { name: string; seq: number } }>()
      .selectFrom('sqlite_sequence')
      .select('seq')
      .where('name', '=', 'event')
      .executeTakeFirst();
    return row?.seq ?? 0;
  }

  async listHosts(): Promise<readonly HostConfig[]> {
    const rows = await this.#db.selectFrom('host').selectAll().orderBy('name').execute();
    return rows.map(hostOf);
  }

  async putHost(host: HostConfig): Promise<void> {
    const row = hostRow(host);
    await this.#db
      .insertInto('host')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
  }

  async removeHost(name: string): Promise<boolean> {
    const result = await this.#db.deleteFrom('host').where('name', '=', name).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  async prune(keep: Retention): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
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

  async close(): Promise<void> {
    const database = this.#database;
    const connection = this.#connection;
    this.#database = undefined;
    this.#connection = undefined;
    if (database !== undefined && connection !== undefined) release(connection);
    await database?.destroy();
    connection?.close();
  }

  async #withSteps(rows: readonly Parameters<typeof operationOf>[0][]): Promise<readonly Operation[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const steps = await this.#db
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

/**
 * Gives the file's lock back. libsql closes a database only when the garbage collector has taken its last statement,
 * and until then an exclusive lock would shut out the next one to open the file in this process.
 */
function release(connection: Database.Database): void {
  try {
    connection.pragma('journal_mode = DELETE');
    connection.pragma('locking_mode = NORMAL');
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch {
    // Another process has the file after all: there is no lock to give back.
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

function openError(path: string, error: unknown): ComputeError {
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
    return new ComputeError('conflict', `Cannot open store ${path}: another process is using it`, {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ComputeError('failed', `Cannot open store ${path}: ${reason}`, { cause: error });
}
