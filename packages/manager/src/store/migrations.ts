import { ComputeError } from '@hostelry/compute';
import { sql, type Kysely } from 'kysely';
import { type Flavour } from './flavour.js';
import { type Tables } from './tables.js';

interface Migration {
  readonly version: number;
  up(database: Kysely<Tables>, flavour: Flavour): Promise<void>;
}

/** In order; a migration that was ever released is never changed. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    up: async ({ schema }, { big, counted }) => {
      await schema
        .createTable('host')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('uri', 'text', (column) => column.notNull())
        .addColumn('driver', 'text', (column) => column.notNull())
        .addColumn('options_json', 'text')
        .execute();
      await schema
        .createTable('operation')
        .addColumn('ordinal', big, counted)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('host', 'text', (column) => column.notNull())
        .addColumn('instance_name', 'text', (column) => column.notNull())
        .addColumn('instance_uuid', 'text')
        .addColumn('created_at', big, (column) => column.notNull())
        .addColumn('ended_at', big)
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
        .addColumn('started_at', big, (column) => column.notNull())
        .addColumn('ended_at', big)
        .addColumn('bytes_done', big)
        .addColumn('bytes_total', big)
        .addPrimaryKeyConstraint('operation_step_key', ['operation_id', 'position'])
        .execute();
      await schema
        .createTable('event')
        .addColumn('id', big, counted)
        .addColumn('at', big, (column) => column.notNull())
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
        .addColumn('created_at', big, (column) => column.notNull())
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
    up: async ({ schema }, { big, counted }) => {
      await schema.alterTable('operation').addColumn('asked_by', 'text').execute();
      await schema
        .createTable('user')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('password_hash', 'text', (column) => column.notNull())
        .addColumn('created_at', big, (column) => column.notNull())
        .execute();
      await schema
        .createTable('token')
        .addColumn('ordinal', big, counted)
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('user', 'text', (column) => column.notNull().references('user.name').onDelete('cascade'))
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('created_at', big, (column) => column.notNull())
        .addColumn('used_at', big)
        .addColumn('expires_at', big)
        .execute();
      await schema.createIndex('token_user').on('token').column('user').execute();
    },
  },
  {
    version: 4,
    up: async (database, { big, lastEventId }) => {
      await database.schema
        .createTable('event_log')
        .addColumn('last_id', big, (column) => column.notNull())
        .execute();
      await database
        .insertInto('event_log')
        .values({ last_id: await lastEventId(database) })
        .execute();
    },
  },
];

/** The schema version that this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

/** Brings the schema from the version `found` up to SCHEMA_VERSION, within the caller's transaction. */
export async function migrate(transaction: Kysely<Tables>, found: number, flavour: Flavour): Promise<void> {
  for (const migration of MIGRATIONS) {
    if (migration.version > found) await migration.up(transaction, flavour);
  }
}

export function newerSchema(store: string, found: number): ComputeError {
  return new ComputeError(
    'failed',
    `Cannot use store ${store}: its schema version ${found} is newer than ${SCHEMA_VERSION}, which this release knows`,
  );
}
