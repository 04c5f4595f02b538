import { type Insertable, type Kysely, type Selectable, type Transaction } from 'kysely';
import { type Role } from '../users/user.js';
import { type Tables, type TokenTable, type UserTable } from './tables.js';
import { type StoredToken, type StoredUser, type UserStore } from './user-store.js';

/** The database of a store. Both fail with `internal` where the store is not open. */
export interface UserTables {
  readonly db: () => Kysely<Tables>;
  /** One transaction, which every change goes through. */
  readonly write: <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>;
}

/** The users of a store in tables. */
export class SqlUserStore implements UserStore {
  readonly #tables: UserTables;

  constructor(tables: UserTables) {
    this.#tables = tables;
  }

  async list(): Promise<readonly StoredUser[]> {
    const rows = await this.#tables.db().selectFrom('user').selectAll().execute();
    // Not by the database, whose order of letters may be another.
    return rows.map(userOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async get(name: string): Promise<StoredUser | undefined> {
    const query = this.#tables.db().selectFrom('user').selectAll().where('name', '=', name);
    const row = await query.executeTakeFirst();
    return row === undefined ? undefined : userOf(row);
  }

  async add(user: StoredUser): Promise<boolean> {
    return this.#tables.write(async (transaction) => {
      const { numInsertedOrUpdatedRows = 0n } = await transaction
        .insertInto('user')
        .values(userRow(user))
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    });
  }

  async replace(user: StoredUser): Promise<boolean> {
    return this.#tables.write(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable('user')
        .set(userRow(user))
        .where('name', '=', user.name)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  }

  async remove(name: string): Promise<boolean> {
    return this.#tables.write(async (transaction) => {
      const removal = transaction.deleteFrom('user').where('name', '=', name);
      return (await removal.executeTakeFirst()).numDeletedRows > 0n;
    });
  }

  async addToken(token: StoredToken): Promise<boolean> {
    return this.#tables.write(async (transaction) => {
      const owner = transaction.selectFrom('user').select('name').where('name', '=', token.user);
      if ((await owner.executeTakeFirst()) === undefined) return false;
      await transaction.insertInto('token').values(tokenRow(token)).execute();
      return true;
    });
  }

  async getToken(id: string): Promise<StoredToken | undefined> {
    return this.#token('id', id);
  }

  async findToken(hash: string): Promise<StoredToken | undefined> {
    return this.#token('hash', hash);
  }

  async listTokens(user: string): Promise<readonly StoredToken[]> {
    const query = this.#tables.db().selectFrom('token').selectAll().where('user', '=', user);
    return (await query.orderBy('ordinal').execute()).map(tokenOf);
  }

  async touchToken(id: string, usedAt: number): Promise<void> {
    await this.#tables.write((transaction) =>
      transaction.updateTable('token').set({ used_at: usedAt }).where('id', '=', id).execute(),
    );
  }

  async removeTokens(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#tables.write((transaction) =>
      transaction.deleteFrom('token').where('id', 'in', ids).execute(),
    );
  }

  async removeExpiredTokens(at: number): Promise<void> {
    await this.#tables.write((transaction) =>
      transaction.deleteFrom('token').where('expires_at', '<=', at).execute(),
    );
  }

  async #token(column: 'id' | 'hash', value: string): Promise<StoredToken | undefined> {
    const query = this.#tables.db().selectFrom('token').selectAll().where(column, '=', value);
    const row = await query.executeTakeFirst();
    return row === undefined ? undefined : tokenOf(row);
  }
}

function userRow({ name, role, passwordHash, createdAt }: StoredUser): Insertable<UserTable> {
  return { name, role, password_hash: passwordHash, created_at: createdAt };
}

/** The row's role was written by userRow: the column holds nothing else. */
function userOf(row: Selectable<UserTable>): StoredUser {
  return {
    name: row.name,
    role: row.role as Role,
    passwordHash: row.password_hash,
    createdAt: row.created_at,
  };
}

function tokenRow(token: StoredToken): Insertable<TokenTable> {
  const { id, user, kind, name, hash, createdAt, usedAt = null, expiresAt = null } = token;
  return { id, user, kind, name, hash, created_at: createdAt, used_at: usedAt, expires_at: expiresAt };
}

function tokenOf(row: Selectable<TokenTable>): StoredToken {
  return {
    id: row.id,
    user: row.user,
    kind: row.kind as StoredToken['kind'],
    name: row.name,
    hash: row.hash,
    createdAt: row.created_at,
    ...(row.used_at === null ? {} : { usedAt: row.used_at }),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
  };
}
