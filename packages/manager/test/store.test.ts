import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStore } from '@hostelry/manager';
import { PostgresStore } from '@hostelry/manager/postgres';
import { SqliteStore } from '@hostelry/manager/sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasPostgres, startPostgres, type PostgresCluster } from './postgres-cluster.js';
import { BARE, describeStore, EVENT, OPERATION } from './store-contract.js';
import { describeUserStore } from './user-store-contract.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sqlite = (): SqliteStore => new SqliteStore({ path: join(folder, 'state', 'hostelry.db') });
describeStore('MemoryStore', () => new MemoryStore());
describeStore('SqliteStore', sqlite);
describeUserStore('MemoryStore', () => new MemoryStore());
describeUserStore('SqliteStore', sqlite);

describe.skipIf(!hasPostgres)('in PostgreSQL', () => {
  let cluster: PostgresCluster;
  let databases = 0;
  beforeAll(async () => {
    cluster = await startPostgres();
  });
  afterAll(() => cluster?.stop());
  const postgres = async (): Promise<PostgresStore> => {
    const url = await cluster.createDatabase(`contract_${(databases += 1)}`);
    return new PostgresStore({ url, owner: 'the test' });
  };
  describeStore('PostgresStore', postgres);
  describeUserStore('PostgresStore', postgres);
});

describe('a SqliteStore', () => {
  const path = (): string => join(folder, 'state', 'hostelry.db');

  test('has everything again when it is opened again, and others cannot read its folder', async () => {
    const first = new SqliteStore({ path: path() });
    await first.open();
    const key = { key: 'k', fingerprint: 'f', operationId: 'op-1', createdAt: 7 };
    await first.commit({ operation: OPERATION, events: [EVENT], key });
    await first.close();
    const second = new SqliteStore({ path: path() });
    await second.open();
    expect(await second.getOperation('op-1')).toEqual(OPERATION);
    expect((await second.eventsAfter(0, 9)).events).toEqual([{ ...EVENT, id: 1 }]);
    expect(await second.findKey('k')).toEqual(key);
    await second.close();
    expect((await stat(join(folder, 'state'))).mode & 0o777).toBe(0o700);
  });

  test('cannot be opened twice at once', async () => {
    const first = new SqliteStore({ path: path() });
    await first.open();
    const second = new SqliteStore({ path: path(), busyTimeoutMs: 50 });
    await expect(second.open()).rejects.toMatchObject({
      code: 'conflict',
      message: `Cannot open store ${path()}: another process is using it`,
    });
    await first.close();
    await second.open();
    await second.close();
  });

  test('of version 2 is brought up to date with all that it holds', async () => {
    await mkdir(join(folder, 'state'));
    const { default: Database } = await import('libsql');
    const old = new Database(path());
    old.exec(VERSION_2);
    old.close();
    const store = new SqliteStore({ path: path() });
    await store.open();
    expect(await store.listOperations(9)).toEqual([
      {
        id: 'op-2',
        kind: 'move',
        state: 'running',
        host: 'a',
        instance: { name: 'db', uuid: 'u' },
        to: 'b',
        createdAt: 3,
        steps: [{ name: 'pack', startedAt: 4 }],
        mayCancel: true,
      },
      {
        id: 'op-1',
        kind: 'launch',
        state: 'succeeded',
        host: 'a',
        instance: { name: 'web' },
        createdAt: 1,
        endedAt: 2,
        steps: [],
        mayCancel: false,
        result: { forced: true },
      },
    ]);
    expect(await store.users.list()).toEqual([]);
    expect((await store.eventsAfter(0, 9)).events).toEqual([
      { id: 1, at: 1, type: 'host', host: 'a', change: 'connected' },
    ]);
    await store.commit({ operation: OPERATION });
    expect(await store.getOperation('op-1')).toEqual(OPERATION);
    await store.close();
  });

  test('goes on in the numbers of a file of an earlier release, also where its events are forgotten', async () => {
    const { default: Database } = await import('libsql');
    const first = new SqliteStore({ path: path() });
    await first.open();
    await first.close();
    const earlier = new Database(path());
    earlier.exec('DROP TABLE event_log');
    earlier.exec("INSERT INTO event (id, at, type, host, change) VALUES (41, 5, 'host', 'a', 'connected')");
    earlier.exec('DELETE FROM event');
    earlier.pragma('user_version = 3');
    earlier.close();
    const second = new SqliteStore({ path: path() });
    await second.open();
    expect(await second.lastEventId()).toBe(41);
    expect((await second.commit({ events: [BARE] })).events).toEqual([{ ...BARE, id: 42 }]);
    await second.close();
  });

  test('refuses a file that is no database, and one of a newer release', async () => {
    await writeFile(
      join(folder, 'text.db'),
      'This is no database, and it is long enough to be taken for one.\n'.repeat(99),
    );
    await expect(new SqliteStore({ path: join(folder, 'text.db') }).open()).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringContaining('text.db') as string,
    });
    const { default: Database } = await import('libsql');
    const newer = new Database(join(folder, 'newer.db'));
    newer.pragma('user_version = 99');
    newer.close();
    await expect(new SqliteStore({ path: join(folder, 'newer.db') }).open()).rejects.toMatchObject({
      message: expect.stringContaining('schema version 99 is newer') as string,
    });
  });
});

/** A database as the release before users left it. */
const VERSION_2 = `
  CREATE TABLE "host" ("name" text primary key, "uri" text not null, "driver" text not null, "options_json" text);
  CREATE TABLE "operation" ("ordinal" integer primary key autoincrement, "id" text not null unique, "kind" text not null,
    "state" text not null, "host" text not null, "instance_name" text not null, "instance_uuid" text,
    "created_at" integer not null, "ended_at" integer, "may_cancel" integer not null, "error_json" text, "result_json" text,
    "moves_to" text);
  CREATE INDEX "operation_unfinished" on "operation" ("ordinal") where ended_at is null;
  CREATE TABLE "operation_step" ("operation_id" text not null references "operation" ("id") on delete cascade,
    "position" integer not null, "name" text not null, "started_at" integer not null, "ended_at" integer,
    "bytes_done" integer, "bytes_total" integer, constraint "operation_step_key" primary key ("operation_id", "position"));
  CREATE TABLE "event" ("id" integer primary key autoincrement, "at" integer not null, "type" text not null,
    "host" text not null, "change" text not null, "detail" text, "instance_json" text, "operation_json" text);
  CREATE TABLE "idempotency_key" ("key" text primary key, "fingerprint" text not null, "operation_id" text not null,
    "created_at" integer not null);
  INSERT INTO "operation" ("id", "kind", "state", "host", "instance_name", "created_at", "ended_at", "may_cancel", "result_json")
    VALUES ('op-1', 'launch', 'succeeded', 'a', 'web', 1, 2, 0, '{"forced":true}');
  INSERT INTO "operation" ("id", "kind", "state", "host", "instance_name", "instance_uuid", "created_at", "may_cancel", "moves_to")
    VALUES ('op-2', 'move', 'running', 'a', 'db', 'u', 3, 1, 'b');
  INSERT INTO "operation_step" ("operation_id", "position", "name", "started_at") VALUES ('op-2', 0, 'pack', 4);
  INSERT INTO "event" ("at", "type", "host", "change") VALUES (1, 'host', 'a', 'connected');
  PRAGMA user_version = 2;
`;
