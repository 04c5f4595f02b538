import { ComputeError } from '@hostelry/compute';
import { MemoryStore, type Manager, type ManagerEvent, type ManagerOptions } from '@hostelry/manager';
import { afterEach, expect, test } from 'vitest';
import { type FakeHypervisor } from './fake-driver.js';
import { eventsUntil, fixture } from './fake-manager.js';

const open: Manager[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((manager) => manager.close()));
});

const SERVING = { mode: 'serving', backOffMs: { first: 1, longest: 5, ownReconnect: 1 } } as const;

function hostA(options: Partial<ManagerOptions> = {}): { a: FakeHypervisor; start: () => Promise<Manager> } {
  const { hypervisors, manager } = fixture('a');
  const a = hypervisors.get('a');
  if (a === undefined) throw new Error('the host a was asked for');
  return {
    a,
    start: async () => {
      const made = await manager(options);
      open.push(made);
      return made;
    },
  };
}

const changes = (events: readonly ManagerEvent[]): unknown[] =>
  events.map((event) => [event.change, event.detail]);

test('an unreachable host says why, at once and every time', async () => {
  const { a, start } = hostA();
  a.startFailure = new ComputeError('unreachable', 'no such socket');
  const manager = await start();
  const reason = 'Host "a" is unreachable: no such socket';
  await expect(manager.listInstances()).rejects.toMatchObject({ code: 'unreachable', message: reason });
  await expect(manager.launchInstance({ spec: { name: 'x', vcpus: 1, memoryMiB: 1 } })).rejects.toMatchObject(
    {
      code: 'unreachable',
    },
  );
  expect(await manager.listHosts()).toEqual([
    {
      name: 'a',
      driver: 'fake',
      uri: 'fake:///a',
      state: 'unreachable',
      reason: 'no such socket',
      facets: [],
    },
  ]);
  expect(a.drivers).toHaveLength(1);
  expect(a.drivers[0]?.stops).toBe(1);
});

test('the error of a host keeps its code', async () => {
  const { a, start } = hostA();
  a.startFailure = new ComputeError('denied', 'the password is wrong');
  const manager = await start();
  await expect(manager.listInstances()).rejects.toMatchObject({ code: 'denied', retryable: false });
});

test('an unreachable host is retried while serving, and tells when it is there', async () => {
  const { a, start } = hostA(SERVING);
  a.startFailure = new ComputeError('unreachable', 'not yet');
  const manager = await start();
  const events = manager.events({ since: 0 });
  await eventsUntil(manager.events({ since: 0 }), (event) => event.change === 'unreachable');
  a.startFailure = undefined;
  const seen = await eventsUntil(events, (event) => event.change === 'connected');
  expect(changes(seen)).toEqual([
    ['unreachable', 'not yet'],
    ['connected', undefined],
  ]);
  expect((await manager.getHost('a')).state).toBe('connected');
  expect(a.drivers.filter((driver) => driver.running)).toHaveLength(1);
});

test('what no repetition heals is not retried', async () => {
  const { a, start } = hostA(SERVING);
  a.startFailure = new ComputeError('unsupported', 'no such scheme');
  const manager = await start();
  await eventsUntil(manager.events({ since: 0 }), (event) => event.change === 'unreachable');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(a.drivers).toHaveLength(1);
});

test('a driver that comes back by itself stays, and nothing is missed', async () => {
  const { a, start } = hostA({ ...SERVING, backOffMs: { first: 1, longest: 5, ownReconnect: 60_000 } });
  const manager = await start();
  await manager.getHost('a');
  const events = manager.events();
  a.emit({ type: 'host', at: 1, change: 'disconnected', reason: 'the daemon restarted' });
  expect(await manager.getHost('a')).toMatchObject({
    state: 'unreachable',
    reason: 'the daemon restarted',
    info: { hostname: 'fake.example' },
  });
  await expect(manager.listInstances()).rejects.toMatchObject({ code: 'unreachable' });
  a.emit({ type: 'host', at: 2, change: 'connected' });
  a.emit({ type: 'host', at: 3, change: 'gap', reason: 'compare once' });
  const seen = await eventsUntil(events, (event) => event.change === 'gap');
  expect(changes(seen)).toEqual([
    ['unreachable', 'the daemon restarted'],
    ['connected', undefined],
    ['gap', 'compare once'],
  ]);
  expect(await manager.listInstances()).toEqual([]);
  expect(a.drivers).toHaveLength(1);
});

test('a driver that does not come back is replaced, with a gap', async () => {
  const { a, start } = hostA(SERVING);
  const manager = await start();
  await manager.listInstances();
  const events = manager.events();
  a.emit({ type: 'host', at: 1, change: 'disconnected', reason: 'cut' });
  const seen = await eventsUntil(events, (event) => event.change === 'gap');
  expect(seen.map((event) => event.change)).toEqual(['unreachable', 'connected', 'gap']);
  expect(a.drivers.map((driver) => driver.running)).toEqual([false, true]);
});

test('a question does not wait for ever for a host that is connecting', async () => {
  const { a, start } = hostA({ mode: 'serving' });
  a.held.add('start');
  const manager = await start();
  expect(await manager.getHost('a')).toMatchObject({ state: 'connecting', facets: [] });
  await expect(manager.listInstances()).rejects.toMatchObject({
    code: 'unreachable',
    message: 'Host "a" is still connecting to fake:///a',
  });
});

test('an aborted question ends at once', async () => {
  const { a, start } = hostA();
  a.held.add('list');
  const manager = await start();
  const controller = new AbortController();
  const listing = manager.listInstances({}, { signal: controller.signal });
  controller.abort();
  await expect(listing).rejects.toMatchObject({ code: 'cancelled' });
});

test('a host that is added is remembered, until it is removed', async () => {
  const store = new MemoryStore();
  const { start } = hostA({ store });
  const manager = await start();
  const events = manager.events();
  await manager.addHost({ name: 'again', uri: 'fake:///a', driver: 'fake' });
  expect((await manager.listHosts()).map((host) => host.name)).toEqual(['a', 'again']);
  await expect(manager.addHost({ name: 'again', uri: 'fake:///a', driver: 'fake' })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(manager.addHost({ name: 'a/b', uri: 'fake:///a', driver: 'fake' })).rejects.toMatchObject({
    code: 'invalid',
  });
  const next = await start();
  expect((await next.listHosts()).map((host) => host.name)).toEqual(['a', 'again']);
  await next.removeHost('again');
  const seen = await eventsUntil(events, (event) => event.host === 'again' && event.change === 'connected');
  expect(seen.filter((event) => event.host === 'again').map((event) => event.change)).toEqual([
    'added',
    'connected',
  ]);
  expect(
    (await eventsUntil(next.events({ since: 0 }), (event) => event.change === 'removed')).at(-1),
  ).toMatchObject({
    type: 'host',
    host: 'again',
  });
  expect((await (await start()).listHosts()).map((host) => host.name)).toEqual(['a']);
});
