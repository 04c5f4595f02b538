import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ComputeError } from '@hostelry/compute';
import { Kysely, sql, SqliteDialect, type Transaction } from 'kysely';
import Database from 'libsql';
import { SQLITE } from './flavour.js';
import { migrate, newerSchema, SCHEMA_VERSION } from './migrations.js';
import { SqlStore } from './sql-store.js';
import { type Tables } from './tables.js';

export interface SqliteStoreOptions {
  /** The database file; its folder is made where missing, readable by its owner only. */
  readonly path: string;
  /** How long to wait for another process to let go of the file. Default 5 s. */
  readonly busyTimeoutMs?: number;
}

/** A store in one SQLite file (WAL), held exclusively: a second manager on it would undo the first one's operations. */
export class SqliteStore extends SqlStore {
  readonly #options: SqliteStoreOptions;
  #connection: Database.Database | undefined;
  #database: Kysely<Tables> | undefined;

  constructor(options: SqliteStoreOptions) {
    super();
    this.#options = options;
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
      found = await this.write(bringUp);
    } catch (error) {
      await this.close();
      throw openError(path, error);
    }
    if (found <= SCHEMA_VERSION) return;
    await this.close();
    throw newerSchema(path, found);
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

  protected get db(): Kysely<Tables> {
    if (this.#database !== undefined) return this.#database;
    throw new ComputeError('internal', `Store ${this.#options.path} is not open`);
  }

  protected write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(work);
  }

  protected async recount(): Promise<void> {
    // AUTOINCREMENT goes on after the highest that is there.
  }
}

/** Returns the version that was found, which may be a newer one. */
async function bringUp(transaction: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(transaction);
  const found = rows[0]?.user_version ?? 0;
  if (found < SCHEMA_VERSION) {
    await migrate(transaction, found, SQLITE);
    await sql`PRAGMA user_version = ${sql.lit(SCHEMA_VERSION)}`.execute(transaction);
  }
  return found;
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

function openError(path: string, error: unknown): ComputeError {
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
    return new ComputeError('conflict', `Cannot open store ${path}: another process is using it`, {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ComputeError('failed', `Cannot open store ${path}: ${reason}`, { cause: error });
}
