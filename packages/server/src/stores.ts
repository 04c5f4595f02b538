import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { ComputeError } from '@hostelry/compute';
import { type Store } from '@hostelry/manager';
import { type SqlStore } from '@hostelry/manager/sqlite';

/** Another manager that has the store. */
export interface ActiveManager {
  /** For people: its machine and process. */
  readonly owner: string;
  /** Where it serves its API, if it says so. */
  readonly address?: string;
}

export interface SharedStoreOptions {
  /** Where this server is reached, told to those that stand by. */
  readonly address: string;
  readonly onStandby: (active: ActiveManager) => void;
  readonly onLost: (reason: ComputeError) => void;
}

/** Whether a store is a database that managers share; else it is a file. */
export function isShared(store: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(store);
}

export async function sqliteStore(path: string): Promise<SqlStore> {
  const { SqliteStore } = await import('@hostelry/manager/sqlite');
  return new SqliteStore({ path });
}

/** The store at a database's address; it waits for its turn where another manager is active. */
export async function sharedStore(url: string, options: SharedStoreOptions): Promise<Store> {
  const { PostgresStore } = await import('@hostelry/manager/postgres');
  return new PostgresStore({ url, owner: thisProcess(), ...options });
}

/**
 * Copies everything that a manager remembers into an empty store; each is a file or the address of a database.
 * `conflict` if one is in use or the target is not empty. Returns the numbers of rows by table.
 */
export async function migrateDatabase(from: string, to: string): Promise<Readonly<Record<string, number>>> {
  if (!isShared(from) && !existsSync(from)) {
    throw new ComputeError('not-found', `Store ${from} does not exist`);
  }
  const source = await storeAt(from);
  const target = await storeAt(to);
  try {
    await source.open();
    await target.open();
    return await source.copyTo(target);
  } finally {
    await target.close();
    await source.close();
  }
}

async function storeAt(place: string): Promise<SqlStore> {
  if (!isShared(place)) return sqliteStore(place);
  const { PostgresStore } = await import('@hostelry/manager/postgres');
  return new PostgresStore({ url: place, owner: `a copy by ${thisProcess()}` });
}

function thisProcess(): string {
  return `${hostname()}, process ${process.pid}`;
}
