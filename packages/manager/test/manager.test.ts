import { ComputeError } from '@hostelry/compute';
import { type Manager } from '@hostelry/manager';
import { afterEach, expect, test } from 'vitest';
import { uuidOf, type FakeHypervisor } from './fake-driver.js';
import { ended, eventsUntil, fixture } from './fake-manager.js';

const open: Manager[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((manager) => manager.close()));
});

async function twoHosts(): Promise<{ manager: Manager; a: FakeHypervisor; b: FakeHypervisor }> {
  const { hypervisors, manager: make } = fixture('a', 'b');
  const [a, b] = [...hypervisors.values()];
  if (a === undefined || b === undefined) throw new Error('two hosts were asked for');
  const manager = await make();
  open.push(manager);
  return { manager, a, b };
}

const SPEC = { name: 'web', vcpus: 1, memoryMiB: 256 };

test('instances of all hosts are listed by name, and those of one host on request', async () => {
  const { manager, a, b } = await twoHosts();
  a.add('zeta');
  b.add('beta', 'stopped');
  expect((await manager.listInstances()).map((each) => `${each.host}/${each.name}`)).toEqual([
    'b/beta',
    'a/zeta',
  ]);
  expect((await manager.listInstances({ host: 'a' })).map((each) => each.name)).toEqual(['zeta']);
  await expect(manager.listInstances({ host: 'c' })).rejects.toMatchObject({
    code: 'not-found',
    message: 'Host "c" does not exist',
  });
});

test('a host that fails does not keep the others from being listed', async () => {
  const { manager, a, b } = await twoHosts();
  a.callFailure = new Error('the daemon stumbled');
  b.add('beta');
  expect((await manager.listInstances()).map((each) => each.name)).toEqual(['beta']);
  await expect(manager.listInstances({ host: 'a' })).rejects.toMatchObject({
    code: 'internal',
    message: 'Listing instances on host "a" failed: the daemon stumbled',
  });
  b.callFailure = new ComputeError('unreachable', 'the wire is cut');
  await expect(manager.listInstances()).rejects.toMatchObject({ code: 'unreachable' });
});

test('an instance is found by UUID, by name, and by either on a host', async () => {
  const { manager, a } = await twoHosts();
  const { uuid } = a.add('web');
  for (const ref of ['web', 'a/web', uuid, `a/${uuid}`, uuid.toUpperCase()]) {
    expect(await manager.getInstance(ref)).toMatchObject({ name: 'web', uuid, host: 'a' });
  }
  await expect(manager.getInstance('b/web')).rejects.toMatchObject({
    code: 'not-found',
    message: 'Instance "b/web" does not exist',
  });
});

test('a name on several hosts is a conflict that says which there are', async () => {
  const { manager, a, b } = await twoHosts();
  a.add('web', 'running', uuidOf('one'));
  b.add('web', 'running', uuidOf('two'));
  await expect(manager.getInstance('web')).rejects.toMatchObject({
    code: 'conflict',
    message: 'Instance "web" is on several hosts: say which of a/web, b/web',
  });
  expect((await manager.getInstance('b/web')).host).toBe('b');
});

test('an instance that may be on a host that does not answer is not reported as absent', async () => {
  const { hypervisors, manager: make } = fixture('a', 'b');
  const b = hypervisors.get('b');
  if (b !== undefined) b.startFailure = new ComputeError('unreachable', 'no route to b');
  const manager = await make();
  open.push(manager);
  await expect(manager.getInstance('web')).rejects.toMatchObject({
    code: 'unreachable',
    message: 'Cannot find instance "web": Host "b" is unreachable: no route to b',
  });
});

test('a launch goes through its steps, and tells them as events', async () => {
  const { manager, a } = await twoHosts();
  const events = manager.events({ since: 0 });
  const begun = await manager.launchInstance({ host: 'a', spec: SPEC });
  expect(begun).toMatchObject({ kind: 'launch', state: 'pending', host: 'a', mayCancel: true });
  const operation = await ended(manager, begun);
  expect(operation).toMatchObject({ state: 'succeeded', mayCancel: false });
  expect(operation.steps.map((step) => [step.name, step.endedAt !== undefined])).toEqual([
    ['upload image', true],
    ['start', true],
  ]);
  expect(operation.steps[0]?.progress).toEqual({ done: 100, total: 100 });
  expect(a.instances.get(operation.instance.uuid ?? '')).toMatchObject({ name: 'web', state: 'running' });
  expect(await manager.getOperation(begun.id)).toEqual(operation);
  expect(await manager.listOperations()).toEqual([operation]);
  const seen = await eventsUntil(events, (event) => event.change === 'succeeded');
  const told = seen
    .filter((event) => event.type === 'operation')
    .map((event) => [event.change, event.detail]);
  expect(told).toEqual([
    ['pending', undefined],
    ['running', undefined],
    ['running', 'upload image'],
    ['running', 'start'],
    ['succeeded', undefined],
  ]);
  expect(seen.map((event) => event.id)).toEqual(seen.map((_, index) => index + 1));
  expect(seen).toContainEqual(expect.objectContaining({ type: 'instance', change: 'started', host: 'a' }));
});

test('a launch goes to the first connected host with room', async () => {
  const { manager, a, b } = await twoHosts();
  a.instances.set(uuidOf('big'), { ...a.add('big'), memoryMiB: 4000 });
  expect((await manager.launchInstance({ spec: SPEC })).host).toBe('b');
  b.startFailure = undefined;
  await expect(manager.launchInstance({ spec: { ...SPEC, memoryMiB: 9999 } })).rejects.toMatchObject({
    code: 'no-resources',
    message: expect.stringContaining('"a" has 96 MiB free') as string,
  });
});

test('a failed operation names its step and keeps the error', async () => {
  const { manager, a } = await twoHosts();
  a.callFailure = new ComputeError('no-resources', 'No memory left on the host', { retryable: true });
  const operation = await ended(manager, await manager.launchInstance({ host: 'a', spec: SPEC }));
  expect(operation).toMatchObject({
    state: 'failed',
    error: {
      code: 'no-resources',
      message: 'No memory left on the host',
      retryable: true,
      details: { step: 'start' },
    },
  });
  expect(operation.steps.at(-1)).not.toHaveProperty('endedAt');
  expect(a.undone).toEqual(['image of web']);
});

test('an error that is no ComputeError becomes internal, with its words', async () => {
  const { manager, a } = await twoHosts();
  a.callFailure = new TypeError('x is not a function');
  const operation = await ended(manager, await manager.launchInstance({ host: 'a', spec: SPEC }));
  expect(operation.error).toMatchObject({
    code: 'internal',
    message: 'Launching "web" on host "a" failed: x is not a function',
  });
});

test('a cancelled operation is undone and says so', async () => {
  const { manager, a } = await twoHosts();
  a.held.add('upload image');
  const begun = await manager.launchInstance({ host: 'a', spec: SPEC });
  await eventsUntil(manager.events({ since: 0 }), (event) => event.detail === 'upload image');
  expect(await manager.cancelOperation(begun.id)).toMatchObject({ state: 'running', mayCancel: false });
  const operation = await ended(manager, begun);
  expect(operation).toMatchObject({ state: 'cancelled', error: { code: 'cancelled' } });
  expect(a.undone).toEqual(['image of web']);
  expect(a.instances.size).toBe(0);
  await expect(manager.cancelOperation(begun.id)).rejects.toMatchObject({ code: 'conflict' });
});

test('a deletion cannot be cancelled', async () => {
  const { manager, a } = await twoHosts();
  a.add('web');
  a.held.add('destroy');
  const begun = await manager.act('delete', 'web', {});
  await expect(manager.cancelOperation(begun.id)).rejects.toMatchObject({
    code: 'conflict',
    message: `Operation ${begun.id} cannot be cancelled: delete cannot be undone`,
  });
  a.release('destroy');
  expect((await ended(manager, begun)).state).toBe('succeeded');
});

test('an instance has one operation at a time, and the conflict names it', async () => {
  const { manager, a } = await twoHosts();
  a.add('web');
  a.held.add('power');
  const stop = await manager.act('stop', 'web', { force: true });
  await expect(manager.act('start', 'web', {})).rejects.toMatchObject({
    code: 'conflict',
    message: `Cannot begin start of instance "web": operation ${stop.id} (stop) is under way`,
  });
  a.release('power');
  expect(await ended(manager, stop)).toMatchObject({ state: 'succeeded', result: { forced: true } });
  expect((await ended(manager, await manager.act('start', 'web', {}))).state).toBe('succeeded');
});

test('two launches of one name on one host are a conflict', async () => {
  const { manager, a } = await twoHosts();
  a.held.add('upload image');
  await manager.launchInstance({ host: 'a', spec: SPEC });
  await expect(manager.launchInstance({ host: 'a', spec: SPEC })).rejects.toMatchObject({ code: 'conflict' });
});

test('an action whose facet the driver has not is unsupported and begins nothing', async () => {
  const { manager, a } = await twoHosts();
  a.add('web');
  await manager.listInstances();
  for (const driver of a.drivers) driver.pause = undefined;
  await expect(manager.act('pause', 'web', {})).rejects.toMatchObject({
    code: 'unsupported',
    message: 'Driver "fake" has no pause facet on this host',
  });
  expect(await manager.listOperations()).toEqual([]);
  expect((await manager.getHost('a')).facets).toEqual(['power', 'console', 'imageCache']);
});

test('pruning removes unused images from the one host, where its driver keeps images', async () => {
  const { manager, a, b } = await twoHosts();
  a.unusedImages.push('old-1', 'old-2');
  b.unusedImages.push('other');
  expect(await manager.pruneImages('a')).toEqual(['old-1', 'old-2']);
  expect(await manager.pruneImages('a')).toEqual([]);
  expect(b.unusedImages).toEqual(['other']);
  await expect(manager.pruneImages('c')).rejects.toMatchObject({ code: 'not-found' });
  for (const driver of a.drivers) driver.imageCache = undefined;
  await expect(manager.pruneImages('a')).rejects.toMatchObject({ code: 'unsupported' });
});

test('waiting for an operation ends with its timeout, and with the abort of the caller', async () => {
  const { manager, a } = await twoHosts();
  a.held.add('upload image');
  const begun = await manager.launchInstance({ host: 'a', spec: SPEC });
  expect((await manager.waitOperation(begun.id, { timeoutMs: 1 })).state).toBe('running');
  const controller = new AbortController();
  const waiting = manager.waitOperation(begun.id, { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  await expect(manager.waitOperation('nothing')).rejects.toMatchObject({ code: 'not-found' });
});

test('closing cancels what runs, waits for its undo, and disconnects', async () => {
  const { hypervisors, manager: make } = fixture('a');
  const a = hypervisors.get('a');
  const manager = await make();
  a?.held.add('upload image');
  await manager.launchInstance({ spec: SPEC });
  await manager.close();
  expect(a?.undone).toEqual(['image of web']);
  expect(a?.drivers.map((driver) => [driver.running, driver.stops])).toEqual([[false, 1]]);
  await expect(manager.launchInstance({ spec: SPEC })).rejects.toThrow();
});

test('a repeated request under one key begins one operation, also when both come at once', async () => {
  const { manager } = await twoHosts();
  const options = { idempotencyKey: 'k1' };
  const [first, second] = await Promise.all([
    manager.launchInstance({ host: 'a', spec: SPEC }, options),
    manager.launchInstance({ spec: { ...SPEC }, host: 'a' }, options),
  ]);
  expect(second.id).toBe(first.id);
  await ended(manager, first);
  expect((await manager.launchInstance({ host: 'a', spec: SPEC }, options)).id).toBe(first.id);
  await expect(manager.act('start', 'web', {}, options)).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'Idempotency-Key' },
  });
  expect(await manager.listOperations()).toHaveLength(1);
});

test('a request that began nothing leaves its key free', async () => {
  const { manager, a } = await twoHosts();
  await expect(manager.act('start', 'web', {}, { idempotencyKey: 'k' })).rejects.toMatchObject({
    code: 'not-found',
  });
  a.add('web', 'stopped');
  expect(await manager.act('start', 'web', {}, { idempotencyKey: 'k' })).toMatchObject({ kind: 'start' });
});
