import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComputeError, type ComputeDriver } from '@hostelry/compute';
import { FakeDriver } from '@hostelry/driver-fake';
import { type Manager, type ManagerOptions } from '@hostelry/manager';
import { SqliteStore } from '@hostelry/manager/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ended, eventsUntil } from './fake-manager.js';
import { wholeHosts, type WholeHosts } from './whole-hosts.js';

const SPEC = { name: 'web', vcpus: 1, memoryMiB: 256 };

let hosts: WholeHosts;
const open: Manager[] = [];
beforeEach(() => {
  hosts = wholeHosts('a', 'b');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((manager) => manager.close()));
});

async function makeManager(options?: Partial<ManagerOptions>): Promise<Manager> {
  const manager = await hosts.manager(options);
  open.push(manager);
  return manager;
}

/** A manager whose drivers have something between them and their hosts. */
function managerAround(around: (driver: ComputeDriver, host: string) => ComputeDriver): Promise<Manager> {
  return makeManager({
    drivers: {
      create: async ({ uri }) => {
        const name = uri.replace('fake:///', '');
        return around(new FakeDriver(hosts.host(name)), name);
      },
    },
  });
}

/** The driver with one facet's methods replaced. */
function replacing<Name extends 'coldMigration' | 'liveMigration'>(
  driver: ComputeDriver,
  name: Name,
  methods: Partial<NonNullable<ComputeDriver[Name]>>,
): ComputeDriver {
  return new Proxy(driver, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (key === name) return { ...(value as object), ...methods };
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

async function launch(manager: Manager): Promise<void> {
  await ended(manager, await manager.launchInstance({ host: 'a', spec: SPEC }));
}

async function places(manager: Manager): Promise<string[]> {
  return (await manager.listInstances()).map(({ host, name, state }) => `${host}/${name} ${state}`);
}

describe.each([true, false])('a move (live: %s)', (live) => {
  test('brings a running instance to the other host, and nothing stays', async () => {
    const manager = await makeManager();
    await launch(manager);
    const operation = await ended(manager, await manager.moveInstance('web', { to: 'b', live }));
    expect(operation).toMatchObject({
      ...{ kind: 'move', state: 'succeeded', host: 'a', to: 'b' },
      result: { host: 'b' },
    });
    expect(await places(manager)).toEqual(['b/web running']);
  });

  test('that does not fit the other host leaves the instance as it was', async () => {
    const manager = await makeManager();
    await launch(manager);
    await ended(
      manager,
      await manager.launchInstance({ host: 'b', spec: { ...SPEC, name: 'big', memoryMiB: 16_300 } }),
    );
    const operation = await ended(manager, await manager.moveInstance('web', { to: 'b', live }));
    expect(operation).toMatchObject({ state: 'failed', error: { code: 'no-resources' } });
    expect(await places(manager)).toEqual(['b/big running', 'a/web running']);
  });

  test('holds the instance on both hosts until it is over', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const manager = await managerAround((driver) => {
      const { coldMigration, liveMigration } = driver as FakeDriver;
      const cold = replacing(driver, 'coldMigration', {
        unpack: async (...args) => (await held, coldMigration.unpack(...args)),
      });
      return replacing(cold, 'liveMigration', {
        migrate: async (...args) => (await held, liveMigration.migrate(...args)),
      });
    });
    await launch(manager);
    const begun = await manager.moveInstance('web', { to: 'b', live });
    const conflict = { code: 'conflict', message: expect.stringContaining(begun.id) as string };
    await expect(manager.act('stop', 'a/web', {})).rejects.toMatchObject(conflict);
    const { uuid } = await manager.getInstance('a/web');
    await expect(manager.launchInstance({ host: 'b', spec: { ...SPEC, uuid } })).rejects.toMatchObject(
      conflict,
    );
    go();
    expect((await ended(manager, begun)).state).toBe('succeeded');
    expect((await ended(manager, await manager.act('stop', 'b/web', { force: true }))).state).toBe(
      'succeeded',
    );
  });

  test('that is cancelled half-way is undone', async () => {
    const manager = await managerAround((driver) => {
      const wait = (options?: { readonly signal?: AbortSignal }) =>
        new Promise<never>((_, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new ComputeError('cancelled', 'given up')));
        });
      const cold = replacing(driver, 'coldMigration', { unpack: (_packed, options) => wait(options) });
      return replacing(cold, 'liveMigration', { migrate: (_uuid, _ticket, options) => wait(options) });
    });
    await launch(manager);
    const begun = await manager.moveInstance('web', { to: 'b', live });
    const step = live ? 'check' : 'unpack';
    await eventsUntil(manager.events({ since: 0 }), ({ detail }) => detail === step);
    await manager.cancelOperation(begun.id);
    expect(await ended(manager, begun)).toMatchObject({ state: 'cancelled' });
    expect(await places(manager)).toEqual(['a/web running']);
    // Nothing of it is expected there any more.
    expect(hosts.host('b').expected.size).toBe(0);
  });
});

test('what cannot be undone is told with what went wrong', async () => {
  const manager = await managerAround((driver, host) =>
    host === 'a'
      ? replacing(driver, 'coldMigration', {
          revert: async () => Promise.reject(new ComputeError('failed', 'the disk is gone')),
        })
      : replacing(driver, 'coldMigration', {
          unpack: async () => Promise.reject(new ComputeError('no-resources', 'no space left on b')),
        }),
  );
  await launch(manager);
  expect(await ended(manager, await manager.moveInstance('web', { to: 'b' }))).toMatchObject({
    state: 'failed',
    error: {
      code: 'no-resources',
      message: 'no space left on b; not undone: the instance on its host (the disk is gone)',
    },
  });
});

test('the last step is tried again: the instance is there already', async () => {
  let failures = 1;
  const manager = await managerAround((driver) =>
    replacing(driver, 'coldMigration', {
      confirm: async (...args) => {
        if (failures-- > 0) throw new ComputeError('unreachable', 'the wire is cut');
        return (driver as FakeDriver).coldMigration.confirm(...args);
      },
    }),
  );
  await launch(manager);
  expect((await ended(manager, await manager.moveInstance('web', { to: 'b' }))).state).toBe('succeeded');
  expect(await places(manager)).toEqual(['b/web running']);
});

test('a move without a host goes where the scheduler chooses, and not to where it is', async () => {
  hosts = wholeHosts('a', 'b', 'c');
  const manager = await makeManager();
  await launch(manager);
  await manager.setMaintenance('b', 'a new disk');
  const moved = await ended(manager, await manager.moveInstance('web', { live: true }));
  expect(moved).toMatchObject({ state: 'succeeded', to: 'c' });
  await manager.setMaintenance('a', 'a new fan');
  await expect(manager.moveInstance('web', {})).rejects.toMatchObject({
    code: 'no-resources',
    message: expect.stringContaining('"b" is in maintenance: a new disk') as string,
  });
  await manager.setMaintenance('a', undefined);
  await manager.setMaintenance('b', undefined);
  // One of its name is on the first.
  await launch(manager);
  const other = await ended(manager, await manager.moveInstance('c/web', {}));
  expect(other).toMatchObject({ state: 'succeeded', to: 'b' });
  await ended(manager, await manager.act('delete', 'a/web', {}));
});

test('a move without a host from the only one goes nowhere', async () => {
  const manager = await makeManager({ hosts: [{ name: 'a', uri: 'fake:///a', driver: 'fake' }] });
  await launch(manager);
  await expect(manager.moveInstance('web', {})).rejects.toMatchObject({
    code: 'no-resources',
    message: 'There is no other host for it',
  });
});

test('a move to where it is, or to nowhere, is refused', async () => {
  const manager = await makeManager();
  await launch(manager);
  await expect(manager.moveInstance('web', { to: 'a' })).rejects.toMatchObject({
    code: 'conflict',
    message: 'Cannot move instance "web": it is on host "a" already',
  });
  await expect(manager.moveInstance('web', { to: 'c' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(manager.moveInstance('web', { to: '' })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'to' },
  });
});

describe('a move that a dead manager left half-way', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-moves-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A manager that dies within a step of a move, which never returns. */
  async function dieIn(method: 'unpack' | 'confirm'): Promise<void> {
    const store = new SqliteStore({ path: join(folder, 'hostelry.db') });
    const never = new Promise<never>(() => undefined);
    const manager = await hosts.manager({
      store,
      closeGraceMs: 1,
      drivers: {
        create: async ({ uri }) => {
          const driver = new FakeDriver(hosts.host(uri.replace('fake:///', '')));
          return replacing(driver, 'coldMigration', { [method]: () => never });
        },
      },
    });
    await launch(manager);
    await manager.moveInstance('web', { to: 'b' });
    await eventsUntil(manager.events({ since: 0 }), ({ detail }) => detail === method);
    await store.close();
  }

  test.each([
    ['unpack', 'a/web running'],
    ['confirm', 'b/web running'],
  ] as const)('in %s is settled by the next: %s', async (method, place) => {
    await dieIn(method);
    const problems: Error[] = [];
    const next = await makeManager({
      store: new SqliteStore({ path: join(folder, 'hostelry.db') }),
      report: (problem) => problems.push(problem),
    });
    await expect.poll(() => places(next), { timeout: 5000 }).toEqual([place]);
    expect(await next.listOperations()).toMatchObject([
      { kind: 'move', to: 'b', state: 'failed' },
      { kind: 'launch' },
    ]);
    expect((await ended(next, await next.act('restart', 'web', { force: true }))).state).toBe('succeeded');
    expect(problems).toEqual([]);
  });

  test('waits until both hosts are there, and tells what it cannot settle', async () => {
    await dieIn('unpack');
    const problems: Error[] = [];
    let isUp = false;
    const next = await makeManager({
      store: new SqliteStore({ path: join(folder, 'hostelry.db') }),
      report: (problem) => problems.push(problem),
      mode: 'serving',
      backOffMs: { first: 5, longest: 5, ownReconnect: 5 },
      drivers: {
        create: async ({ uri }) => {
          const name = uri.replace('fake:///', '');
          if (name === 'b' && !isUp) throw new ComputeError('unreachable', 'b is down');
          return replacing(new FakeDriver(hosts.host(name)), 'coldMigration', {
            revert: async () => Promise.reject(new ComputeError('failed', 'the disk is gone')),
          });
        },
      },
    });
    await eventsUntil(
      next.events({ since: 0 }),
      ({ host, change }) => host === 'b' && change === 'unreachable',
    );
    expect(problems).toEqual([]);
    isUp = true;
    await expect
      .poll(() => problems.map(({ message }) => message), { timeout: 5000 })
      .toEqual([expect.stringContaining('Cannot settle the move of "web" on host "a"') as string]);
  });
});

test('a host in maintenance says so, and takes no new instances until it is left', async () => {
  const manager = await makeManager();
  await launch(manager);
  expect(await manager.getHost('a')).not.toHaveProperty('maintenance');
  await manager.setMaintenance('a', 'a new disk');
  expect(await manager.getHost('a')).toMatchObject({ maintenance: { reason: 'a new disk' } });
  expect((await manager.launchInstance({ spec: { ...SPEC, name: 'new' } })).host).toBe('b');
  const refused = await manager.launchInstance({ host: 'a', spec: { ...SPEC, name: 'newer' } });
  expect(await ended(manager, refused)).toMatchObject({ state: 'failed', error: { code: 'conflict' } });
  expect((await ended(manager, await manager.act('restart', 'web', { force: true }))).state).toBe(
    'succeeded',
  );
  await manager.setMaintenance('a', undefined);
  expect(await manager.getHost('a')).not.toHaveProperty('maintenance');
  expect((await manager.launchInstance({ spec: { ...SPEC, name: 'newest' } })).host).toBe('a');
});
