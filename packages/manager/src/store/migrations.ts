import { sql, type Kysely } from 'kysely';
import { type Tables } from './tables.js';

interface Migration {
  readonly version: number;
  up(database: Kysely<Tables>): Promise<void>;
}

/** In order; a migration that was ever released is never changed. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    up: async (database) => {
      const { schema } = database;
      await schema
        .createTable('host')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('uri', 'text', (column) => column.notNull())
        .addColumn('driver', 'text', (column) => column.notNull())
        .addColumn('options_json', 'text')
        .execute();
      await schema
        .createTable('operation')
        .addColumn('ordinal', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('host', 'text', (column) => column.notNull())
        .addColumn('instance_name', 'text', (column) => column.notNull())
        .addColumn('instance_uuid', 'text')
        .addColumn('created_at', 'integer', (column) => column.notNull())
        .addColumn('ended_at', 'integer')
        .addColumn('may_cancel', 'integer', (column) => column.notNull())
        .addColumn('error_json', 'text')
        .addColumn('result_json', 'text')
        .execute();
      await schema
        .createIndex('operation_unfinished')
        .on('operation')
        .column('ordinal')
        .where(sql<boolean>`ended_at is null`)
        .execute();
      await schema
        .createTable('operation_step')
        .addColumn('operation_id', 'text', (column) =>
          column.notNull().references('operation.id').onDelete('cascade'),
        )
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('started_at', 'integer', (column) => column.notNull())
        .addColumn('ended_at', 'integer')
        .addColumn('bytes_done', 'integer')
        .addColumn('bytes_total', 'integer')
        .addPrimaryKeyConstraint('operation_step_key', ['operation_id', 'position'])
        .execute();
      await schema
        .createTable('event')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'integer', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('host', 'text', (column) => column.notNull())
        .addColumn('change', 'text', (column) => column.notNull())
        .addColumn('detail', 'text')
        .addColumn('instance_json', 'text')
        .addColumn('operation_json', 'text')
        .execute();
      await schema
        .createTable('idempotency_key')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .addColumn('operation_id', 'text', (column) => column.notNull())
        .addColumn('created_at', 'integer', (column) => column.notNull())
        .execute();
    },
  },
  {
    version: 2,
    up: async ({ schema }) => {
      await schema.alterTable('operation').addColumn('moves_to', 'text').execute();
    },
  },
  {
    version: 3,
    up: async ({ schema }) => {
      await schema.alterTable('operation').addColumn('asked_by', 'text').execute();
      await schema
        .createTable('user')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('password_hash', 'text', (column) => column.notNull())
        .addColumn('created_at', 'integer', (column) => column.notNull())
        .execute();
      await schema
        .createTable('token')
        .addColumn('ordinal', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('user', 'text', (column) => column.notNull().references('user.name').onDelete('cascade'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', 'integer', (column) => column.notNull())
        .addColumn('used_at', 'integer')
        .addColumn('expires_at', 'integer')
        .execute();
      await schema.createIndex('token_user').on('token').column('user').execute();
    },
  },
];

/** The schema version that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Brings the schema up to SCHEMA_VERSION, in one transaction; returns the version that was found, which may be a newer one. */
export async function migrate(database: Kysely<Tables>): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(transaction);
    const found = rows[0]?.user_version ?? 0;
    if (found >= SCHEMA_VERSION) return found;
    for (const migration of MIGRATIONS) {
      if (migration.version > found) await migration.up(transaction);
    }
    await sql`PRAGMA user_version = ${sql.lit(SCHEMA_VERSION)}`.execute(transaction);
    return found;
  });
}
