import { ComputeError } from '@hostelry/compute';
import { MemoryStore, tagOf, type Manager } from '@hostelry/manager';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownUri, withoutSecrets } from '../src/host-secrets.js';
import { ended, eventsUntil, fixture, type Fixture } from './fake-manager.js';

let hosts: Fixture;
let manager: Manager;
beforeEach(async () => {
  hosts = fixture('a', 'b');
  manager = await hosts.manager({ hosts: [{ name: 'a', uri: 'fake:///a', driver: 'fake' }] });
});
afterEach(() => manager.close());

const B = { name: 'b', uri: 'fake:///b' };
const names = async (): Promise<string[]> => (await manager.listHosts()).map(({ name }) => name);

test('a host that is added is connected to, and its instances are there', async () => {
  hosts.hypervisors.get('b')?.add('web');
  expect(await manager.addHost(B)).toMatchObject({ name: 'b', driver: 'libvirt', uri: 'fake:///b' });
  expect((await manager.getInstance('b/web')).host).toBe('b');
  await manager.removeHost('b');
  expect(await names()).toEqual(['a']);
  expect(hosts.hypervisors.get('b')?.instances.size).toBe(1);
  expect(hosts.hypervisors.get('b')?.drivers.map(({ running }) => running)).not.toContain(true);
});

test('a host that cannot be reached is added all the same, and what cannot be is refused', async () => {
  const b = hosts.hypervisors.get('b');
  if (b !== undefined) b.startFailure = new ComputeError('unreachable', 'nobody at home');
  expect(await manager.addHost(B)).toMatchObject({ state: 'unreachable', reason: 'nobody at home' });
  await expect(manager.addHost(B)).rejects.toMatchObject({ code: 'conflict', details: { field: 'name' } });
  await expect(manager.addHost({ ...B, name: 'b c' })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'name' },
  });
  await expect(manager.addHost({ name: 'c', uri: 'no uri' })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'uri' },
  });
  expect(await names()).toEqual(['a', 'b']);
});

test('a driver that does not exist, and options that do not fit, add nothing', async () => {
  const loading = await fixture().manager({ drivers: { create: () => Promise.reject(failure) } });
  let failure = new ComputeError('not-found', 'Cannot find compute-driver "odd"');
  await expect(loading.addHost({ ...B, driver: 'odd' })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'driver' },
  });
  failure = new ComputeError('invalid', 'pool is 5', { details: { field: 'pool' } });
  await expect(loading.addHost(B)).rejects.toMatchObject({ code: 'invalid', details: { field: 'pool' } });
  expect(await loading.listHosts()).toEqual([]);
  await loading.close();
});

test('a store that fails leaves no host behind', async () => {
  const store = new MemoryStore();
  const own = await hosts.manager({ store, hosts: [] });
  store.commit = () => Promise.reject(new Error('the disk is full'));
  await expect(own.addHost(B)).rejects.toThrow('the disk is full');
  expect(await own.listHosts()).toEqual([]);
  expect(hosts.hypervisors.get('b')?.drivers.some(({ running }) => running)).toBe(false);
  await own.close();
});

test('a host that the manager was started with stays, and one on which something runs', async () => {
  await expect(manager.removeHost('a')).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('it was given when the server was started') as string,
  });
  await expect(manager.removeHost('none')).rejects.toMatchObject({ code: 'not-found' });
  await manager.addHost(B);
  hosts.hypervisors.get('b')?.held.add('upload image');
  const spec = { name: 'web', vcpus: 1, memoryMiB: 64 };
  const launch = await manager.launchInstance({ host: 'b', spec });
  await expect(manager.removeHost('b')).rejects.toMatchObject({
    code: 'conflict',
    message: `Cannot remove host "b": operation ${launch.id} (launch of "web") is under way on it`,
  });
  hosts.hypervisors.get('b')?.release('upload image');
  await ended(manager, launch);
  await manager.removeHost('b');
  expect(await names()).toEqual(['a']);
});

test('a repeated request adds one host, and another under its key is refused', async () => {
  const key = { idempotencyKey: 'k' };
  const [first, second] = await Promise.all([manager.addHost(B, key), manager.addHost(B, key)]);
  expect([first.name, second.name]).toEqual(['b', 'b']);
  const reused = manager.addHost({ ...B, options: { pool: 'other' } }, key);
  await expect(reused).rejects.toMatchObject({
    code: 'invalid',
    message: 'Idempotency key "k" was used for another request, which began host "b"',
    details: { field: 'Idempotency-Key' },
  });
  const launch = manager.launchInstance({ host: 'a', spec: { name: 'x', vcpus: 1, memoryMiB: 1 } }, key);
  await expect(launch).rejects.toMatchObject({ details: { field: 'Idempotency-Key' } });
});

test('a host that has changed since it was seen stays', async () => {
  const seen = await tagOf(await manager.addHost(B));
  await manager.getHost('b');
  const now = await tagOf(await manager.getHost('b'));
  hosts.hypervisors.get('b')?.add('web');
  await expect(manager.removeHost('b', { expected: `${seen},${now}` })).rejects.toMatchObject({
    code: 'conflict',
    details: { field: 'If-Match' },
  });
  await manager.removeHost('b', { expected: await tagOf(await manager.getHost('b')) });
  expect(await names()).toEqual(['a']);
});

test('no event and no status tells a password of an address or of an option', async () => {
  const b = hosts.hypervisors.get('b');
  if (b === undefined) throw new Error('the host b was asked for');
  const drivers = { create: async () => b.driver() };
  const own = await hosts.manager({ hosts: [], drivers });
  const uri = 'fake://ada:s%65cret-1@b/x?token=s3cret-2&pool=p';
  b.startFailure = new ComputeError('denied', `${uri} refuses secret-1, s3cret-2 and s3cret-3`);
  const options = { auth: { password: 's3cret-3' }, pool: 'visible' };
  const added = await own.addHost({ name: 'b', uri, options });
  expect(added).toMatchObject({
    uri: 'fake://ada:***@b/x?token=***&pool=p',
    reason: 'fake://ada:***@b/x?token=***&pool=p refuses ***, *** and ***',
  });
  const events = await eventsUntil(own.events({ since: 0 }), ({ change }) => change === 'unreachable');
  const error: unknown = await own.listInstances().catch((each: unknown) => each);
  await own.removeHost('b');
  for (const told of [JSON.stringify(events), JSON.stringify(added), String(error)]) {
    expect(told).not.toMatch(/s(%65|e|3)cret/);
  }
  await own.close();
});

test('a password is taken out whole, also with an @ in it', () => {
  expect(shownUri('qemu+tcp://ada:one@two@h1:16509/system')).toBe('qemu+tcp://ada:***@h1:16509/system');
  expect(withoutSecrets('bad login ada/one@two', { uri: 'qemu+tcp://ada:one@two@h1/system' })).toBe(
    'bad login ada/***',
  );
});

test('an address without secrets is shown as it is', () => {
  for (const uri of [
    'qemu:///system',
    'qemu+ssh://root@h:22/system?no_tty=1',
    'test:///a?guests=3#x',
    'no uri',
  ]) {
    expect(shownUri(uri)).toBe(uri);
    expect(withoutSecrets(`Cannot reach ${uri}`, { uri, options: { pool: 'Cannot' } })).toBe(
      `Cannot reach ${uri}`,
    );
  }
});
