import { setTimeout as sleep } from 'node:timers/promises';
import { abortError, ComputeError } from '@hostelry/compute';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { POSTGRES } from './flavour.js';
import { LeaseKeeper } from './lease-keeper.js';
import {
  makeLeaseTable,
  requireLease,
  takeLease,
  type LeaseHolder,
  type LeaseLostError,
  type LeaseOptions,
} from './lease.js';
import { migrate, newerSchema, SCHEMA_VERSION } from './migrations.js';
import { SqlStore } from './sql-store.js';
import { type OpenOptions } from './store.js';
import { type Tables } from './tables.js';

export interface PostgresStoreOptions {
  /** For example `postgres://hostelry@db.example/hostelry`; what it leaves out is libpq's default. */
  readonly url: string;
  /** Names this manager to the others: machine and process. */
  readonly owner: string;
  /** Where this manager serves its API, for those that stand by. */
  readonly address?: string;
  /** Told once for each other manager that has the store, while `open` waits for it. Without it `open` fails with `conflict`. */
  readonly onStandby?: (holder: LeaseHolder) => void;
  /** Told once if another manager has taken over, or may have: from then on every change fails. */
  readonly onLost?: (reason: LeaseLostError) => void;
  /** How long a manager that has died keeps the others waiting. Default 15 s; it is renewed in a third of it. */
  readonly leaseMs?: number;
}

const LEASE_MS = 15_000;
const ASK_AGAIN_MS = 1000;
const CONNECT_MS = 5000;
const STATEMENT_MS = 10_000;
const CONNECTIONS = 8;

/**
 * A store in a PostgreSQL database that several managers share: the one that holds the lease is active, the others wait
 * in `open`. Every change is made under the lease, so that one that was thought dead and comes back changes nothing.
 */
export class PostgresStore extends SqlStore {
  readonly #options: PostgresStoreOptions;
  /** The address without its password, for messages. */
  readonly #name: string;
  #database: Kysely<Tables> | undefined;
  #keeper: LeaseKeeper | undefined;

  /** `invalid` if the address is none. */
  constructor(options: PostgresStoreOptions) {
    super();
    this.#options = options;
    this.#name = withoutPassword(options.url);
  }

  async open({ signal }: OpenOptions = {}): Promise<void> {
    const database = connect(this.#options.url);
    try {
      await makeLeaseTable(database);
      const epoch = await this.#take(database, signal);
      this.#database = database;
      this.#keeper = new LeaseKeeper({
        ...{ database, epoch, ttlMs: this.#leaseMs },
        onLost: (reason) => this.#options.onLost?.(reason),
      });
      await this.write((transaction) => bringUp(transaction, this.#name));
    } catch (error) {
      await this.close();
      await database.destroy();
      throw error instanceof ComputeError ? error : openError(this.#name, error);
    }
  }

  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await this.#keeper?.close();
    await database?.destroy();
  }

  protected get db(): Kysely<Tables> {
    if (this.#database !== undefined) return this.#database;
    throw new ComputeError('internal', `Store ${this.#name} is not open`);
  }

  protected async write<T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    const keeper = this.#keeper;
    if (keeper === undefined) throw new ComputeError('internal', `Store ${this.#name} is not open`);
    return this.db.transaction().execute(async (transaction) => {
      await keeper.require(() => requireLease(transaction, keeper.epoch));
      return work(transaction);
    });
  }

  protected async recount(transaction: Transaction<Tables>): Promise<void> {
    for (const table of ['operation', 'token']) {
      const counter = sql`pg_get_serial_sequence(${table}, 'ordinal')`;
      await sql`select setval(${counter}, max(ordinal)) from ${sql.table(table)} having count(*) > 0`.execute(
        transaction,
      );
    }
  }

  get #leaseMs(): number {
    return this.#options.leaseMs ?? LEASE_MS;
  }

  /** Takes the lease, or waits for it. */
  async #take(database: Kysely<Tables>, signal: AbortSignal | undefined): Promise<number> {
    const { owner, address, onStandby } = this.#options;
    const options: LeaseOptions = {
      owner,
      ttlMs: this.#leaseMs,
      ...(address === undefined ? {} : { address }),
    };
    let told: string | undefined;
    for (;;) {
      if (signal?.aborted === true) throw abortError(signal, `Waiting for store ${this.#name}`);
      const taken = await takeLease(database, options).catch((error: unknown) => {
        // A database that is started anew ends no standing by.
        if (told === undefined) throw error;
        return undefined;
      });
      if (typeof taken === 'number') return taken;
      if (onStandby === undefined && taken !== undefined) {
        throw new ComputeError('conflict', `Cannot open store ${this.#name}: ${taken.owner} has it`);
      }
      if (taken !== undefined && told !== taken.owner) onStandby?.(taken);
      told = taken?.owner ?? told;
      await sleep(ASK_AGAIN_MS, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    }
  }
}

// Milliseconds and numbers of events are far below 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

function connect(url: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'hostelry',
    types,
  });
  // Of a connection that nobody uses; who uses one is told by its call, and the pool opens another.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function bringUp(transaction: Transaction<Tables>, name: string): Promise<void> {
  await transaction.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await transaction.selectFrom('schema_version').select('version').executeTakeFirst();
  const found = row?.version ?? 0;
  if (found > SCHEMA_VERSION) throw newerSchema(name, found);
  if (found === SCHEMA_VERSION) return;
  await migrate(transaction, found, POSTGRES);
  await sql`delete from schema_version`.execute(transaction);
  await transaction.insertInto('schema_version').values({ version: SCHEMA_VERSION }).execute();
}

function withoutPassword(url: string): string {
  if (!/^postgres(ql)?:/.test(url) || !URL.canParse(url)) {
    throw new ComputeError('invalid', `Store ${JSON.stringify(hidden(url))} is no address of a database`, {
      details: { field: 'store' },
    });
  }
  const parsed = new URL(url);
  parsed.password = '';
  parsed.searchParams.delete('password');
  return parsed.href;
}

/** What stands between `:` and `@` may be a password, also where nothing else of the address is right. */
function hidden(url: string): string {
  return url.replace(/:[^:@/]*@/, ':***@');
}

function openError(name: string, error: unknown): ComputeError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ComputeError('unreachable', `Cannot open store ${name}: ${reason}`, { cause: error });
}
