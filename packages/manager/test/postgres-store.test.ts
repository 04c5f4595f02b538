/** What several managers on one PostgreSQL do to each other, and what becomes of a store whose database goes away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewEvent, type Operation } from '@hostelry/manager';
import { PostgresStore, type LeaseHolder, type PostgresStoreOptions } from '@hostelry/manager/postgres';
import { SqliteStore } from '@hostelry/manager/sqlite';
import { type ComputeError } from '@hostelry/compute';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasPostgres, startPostgres, type PostgresCluster } from './postgres-cluster.js';

const EVENT: NewEvent = { at: 6, type: 'host', host: 'a', change: 'connected' };
const OPERATION: Operation = {
  ...{ id: 'op-1', kind: 'launch', state: 'running', host: 'a', instance: { name: 'web' } },
  ...{ createdAt: 1_796_000_000_000, steps: [{ name: 'image', startedAt: 5 }], mayCancel: true },
};
const PATIENCE = { timeout: 30_000, interval: 50 };

describe.skipIf(!hasPostgres)('managers on one PostgreSQL', () => {
  let cluster: PostgresCluster;
  let url: string;
  let databases = 0;
  const opened: PostgresStore[] = [];

  beforeAll(async () => {
    cluster = await startPostgres();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    url = await cluster.createDatabase(`shared_${(databases += 1)}`);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  function store(owner: string, options: Partial<PostgresStoreOptions> = {}): PostgresStore {
    const made = new PostgresStore({ url, owner, ...options });
    opened.push(made);
    return made;
  }

  async function query<Row>(text: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** A manager that has the store and will never renew its lease, as if its machine stood still. */
  async function frozen(options: Partial<PostgresStoreOptions>): Promise<PostgresStore> {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    const made = store('frozen', options);
    await made.open();
    vi.useRealTimers();
    return made;
  }

  it('gives the store to one, and names it to the others', async () => {
    await store('one, process 7').open();
    await expect(store('two').open()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/Cannot open store postgres:\S+: one, process 7 has it$/) as string,
    });
  });

  it('hands it to one that stands by as soon as it is closed, with all that is in it', async () => {
    const first = store('one', { address: 'http://one:4180' });
    await first.open();
    await first.commit({ operation: OPERATION, events: [EVENT] });
    const holders: LeaseHolder[] = [];
    const second = store('two', { onStandby: (holder) => void holders.push(holder) });
    let isOpen = false;
    const opening = second.open().then(() => (isOpen = true));
    await expect.poll(() => holders, PATIENCE).toEqual([{ owner: 'one', address: 'http://one:4180' }]);
    expect(isOpen).toBe(false);
    await first.close();
    await opening;
    expect(await second.getOperation('op-1')).toEqual(OPERATION);
    expect((await second.commit({ events: [EVENT] })).events[0]?.id).toBe(2);
  });

  it('stands by over a restart of the database', async () => {
    const first = store('one');
    await first.open();
    let stoodBy = false;
    const second = store('two', { onStandby: () => void (stoodBy = true) });
    const opening = second.open();
    await expect.poll(() => stoodBy, PATIENCE).toBe(true);
    await cluster.kill();
    // Longer than a standby waits between two questions.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await cluster.start();
    await first.close();
    await opening;
    expect(await second.listHosts()).toEqual([]);
  });

  it('is opened by several at once, of which one has it', async () => {
    const opening = ['one', 'two', 'three'].map((owner) => store(owner).open());
    const states = (await Promise.allSettled(opening)).map(({ status }) => status);
    expect(states.sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('gives up to stand by when it is told to', async () => {
    await store('one').open();
    const controller = new AbortController();
    const second = store('two', { onStandby: () => controller.abort() });
    await expect(second.open({ signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('lets one that stood still change nothing any more', async () => {
    const losses: string[] = [];
    const old = await frozen({ leaseMs: 300, onLost: (reason) => void losses.push(reason.message) });
    await old.commit({ events: [EVENT] });
    const next = store('next', { onStandby: () => undefined });
    await next.open();
    const late = [
      old.commit({ operation: OPERATION, events: [EVENT] }),
      old.commit({ host: { name: 'a', uri: 'test:///a', driver: 'libvirt' } }),
      old.removeHost('a'),
      old.users.add({ name: 'eve', role: 'admin', passwordHash: '', createdAt: 5 }),
      old.prune({ events: 0, operations: 0, keysSince: 0 }),
    ];
    for (const change of await Promise.allSettled(late)) {
      expect(change).toMatchObject({
        status: 'rejected',
        reason: { code: 'conflict', message: 'Another manager has taken over the store, or may have' },
      });
    }
    expect(losses).toHaveLength(1);
    expect(await next.listHosts()).toEqual([]);
    expect((await next.eventsAfter(0, 9)).events.map((event) => event.id)).toEqual([1]);
  });

  it('does not take over within a change', async () => {
    const old = await frozen({ leaseMs: 300 });
    await old.commit({ host: { name: 'a', uri: 'test:///a', driver: 'libvirt' } });
    // Another session has the row, so that the change comes to stand in its middle, after it was checked.
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('begin');
    await client.query("select 1 from host where name = 'a' for update");
    const change = old.commit({ host: { name: 'a', uri: 'test:///b', driver: 'libvirt' } });
    const waiting = `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock'`;
    const waits = async () => Number((await query<{ n: string }>(waiting))[0]?.n);
    await expect.poll(waits, PATIENCE).toBe(1);
    let isOpen = false;
    const next = store('next', { onStandby: () => undefined });
    const opening = next.open().then(() => (isOpen = true));
    // Now the next one waits for the end of the change.
    await expect.poll(waits, PATIENCE).toBe(2);
    expect(isOpen).toBe(false);
    await client.query('commit');
    await client.end();
    await change;
    await opening;
    expect(await next.listHosts()).toMatchObject([{ uri: 'test:///b' }]);
  });

  it('goes on after its database has been started again, and tells when it was away for too long', async () => {
    const losses: ComputeError[] = [];
    const kept = store('kept');
    await kept.open();
    await kept.commit({ events: [EVENT] });
    await cluster.kill();
    await expect(kept.commit({ events: [EVENT] })).rejects.toThrow();
    await cluster.start();
    const again = () =>
      kept.commit({ events: [EVENT] }).then(
        ({ events }) => events[0]?.id,
        () => undefined,
      );
    await expect.poll(again, PATIENCE).toBe(2);
    await kept.close();
    const impatient = store('impatient', { leaseMs: 300, onLost: (reason) => void losses.push(reason) });
    await impatient.open();
    await cluster.kill();
    await expect.poll(() => losses.length, PATIENCE).toBe(1);
    expect(losses[0]).toMatchObject({ code: 'conflict' });
    expect(losses[0]?.cause).toBeInstanceOf(Error);
    await cluster.start();
  });

  it('refuses a schema of a newer release, and what is no address, without telling a password', async () => {
    await store('one').open();
    await opened[0]?.close();
    await query('update schema_version set version = 99');
    await expect(store('two').open()).rejects.toThrow('schema version 99 is newer');
    // The lease was given back.
    await query('update schema_version set version = 4');
    await store('three').open();
    for (const bad of ['postgres://u:secret@:x', 'mysql://u:secret@h/d']) {
      expect(() => store('bad', { url: bad })).toThrow(/^Store ".*" is no address of a database$/);
      expect(() => store('bad', { url: bad })).not.toThrow(/secret/);
    }
    const nobody = store('bad', { url: 'postgres://u:secret@127.0.0.1:1/d' });
    await expect(nobody.open()).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^Cannot open store postgres:\/\/u@127\.0\.0\.1:1\/d: /) as string,
    });
  });

  it('takes over everything from an SQLite file, once, and gives it back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostelry-copy-'));
    const file = new SqliteStore({ path: join(folder, 'hostelry.db') });
    try {
      await file.open();
      await file.commit({ host: { name: 'a', uri: 'test:///a', driver: 'libvirt', options: { pool: 'p' } } });
      for (let index = 0; index < 600; index += 1) {
        await file.commit({ operation: { ...OPERATION, id: `op-${index}` }, events: [EVENT] });
      }
      const key = { key: 'k', fingerprint: 'f', operationId: 'op-1', createdAt: 7 };
      await file.commit({ key });
      const user = { name: 'ada', role: 'admin', passwordHash: '$scrypt$a', createdAt: 5 } as const;
      await file.users.add(user);
      const token = { id: 't1', user: 'ada', kind: 'token', name: 'ci', hash: 'h1', createdAt: 7 } as const;
      await file.users.addToken(token);
      await file.prune({ events: 10, operations: 1000, keysSince: 0 });
      const target = store('one');
      await target.open();
      expect(await file.copyTo(target)).toEqual({
        ...{ host: 1, operation: 600, operation_step: 600, event: 10, idempotency_key: 1 },
        ...{ user: 1, token: 1 },
      });
      expect(await target.listHosts()).toEqual(await file.listHosts());
      expect(await target.listOperations(1000)).toEqual(await file.listOperations(1000));
      expect(await target.eventsAfter(0, 99)).toEqual(await file.eventsAfter(0, 99));
      expect(await target.findKey('k')).toEqual(key);
      expect(await target.users.list()).toEqual([user]);
      expect(await target.users.listTokens('ada')).toEqual([token]);
      await target.users.addToken({ ...token, id: 't2', hash: 'h2' });
      expect((await target.users.listTokens('ada')).map(({ id }) => id)).toEqual(['t1', 't2']);
      await expect(file.copyTo(target)).rejects.toMatchObject({
        code: 'conflict',
        message: 'Cannot copy into a store that is not empty: it has rows of host',
      });
      const { events } = await target.commit({ operation: { ...OPERATION, id: 'new' }, events: [EVENT] });
      expect(events[0]?.id).toBe(601);
      expect((await target.listOperations(1))[0]?.id).toBe('new');
      const back = new SqliteStore({ path: join(folder, 'back.db') });
      await back.open();
      await target.copyTo(back);
      expect(await back.listOperations(1000)).toEqual(await target.listOperations(1000));
      await back.commit({ operation: { ...OPERATION, id: 'newer' } });
      expect((await back.listOperations(1))[0]?.id).toBe('newer');
      await back.close();
    } finally {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
