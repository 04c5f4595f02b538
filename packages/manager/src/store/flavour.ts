import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import { type Tables } from './tables.js';

/** What differs between the databases in how the tables are made. */
export interface Flavour {
  /** A column type that holds milliseconds since the epoch, bytes, and numbers of events. */
  readonly big: 'integer' | 'bigint';
  /** Makes a primary key that the database counts up, and that may be given. */
  readonly counted: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** The highest event id ever given before version 4, which counts them itself. */
  readonly lastEventId: (database: Kysely<Tables>) => Promise<number>;
}

/** SQLite counts up only what is called exactly `integer`, which has 64 bits there. */
export const SQLITE: Flavour = {
  big: 'integer',
  counted: (column) => column.primaryKey().autoIncrement(),
  lastEventId: async (database) => {
    // The highest AUTOINCREMENT value is kept here, also when the rows are gone.
    const { rows } = await sql<{
      seq: number;
    }>`SELECT seq FROM sqlite_sequence WHERE name = 'event'`.execute(database);
    return rows[0]?.seq ?? 0;
  },
};

export const POSTGRES: Flavour = {
  big: 'bigint',
  counted: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
  // No release before version 4 knew PostgreSQL.
  lastEventId: async () => 0,
};
