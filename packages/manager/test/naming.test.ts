import {
  type InstanceActionKind,
  type InstanceRequests,
  type Manager,
  type Operation,
} from '@hostelry/manager';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended } from './fake-manager.js';
import { wholeHosts, type WholeHosts } from './whole-hosts.js';

let hosts: WholeHosts;
let manager: Manager;
beforeEach(async () => {
  hosts = wholeHosts('a');
  manager = await hosts.manager();
  for (const name of ['web', 'db']) await launch(name);
});
afterEach(() => manager.close());

async function launch(name: string): Promise<void> {
  const spec = { ...{ name, vcpus: 1, memoryMiB: 64 }, labels: { made: 'here' } };
  await ended(manager, await manager.launchInstance({ spec }));
}

async function act<Kind extends InstanceActionKind>(
  kind: Kind,
  ref: string,
  request: InstanceRequests[Kind],
): Promise<Operation> {
  return ended(manager, await manager.act(kind, ref, request));
}

test('an instance is renamed when it is down, and found by its new name alone', async () => {
  expect((await act('rename', 'web', { name: 'shop' })).error).toMatchObject({ code: 'conflict' });
  await act('stop', 'web', { force: true });
  expect((await act('rename', 'web', { name: 'db' })).error).toMatchObject({ code: 'conflict' });
  expect((await act('rename', 'web', { name: 'shop' })).state).toBe('succeeded');
  expect(await manager.getInstance('shop')).toMatchObject({ labels: { made: 'here' } });
  await expect(manager.getInstance('web')).rejects.toMatchObject({ code: 'not-found' });
  await expect(manager.act('rename', 'shop', { name: 'a b' })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'name' },
  });
});

test('a name that is being taken is locked', async () => {
  await act('stop', 'web', { force: true });
  const renaming = await manager.act('rename', 'web', { name: 'new' });
  const spec = { name: 'new', vcpus: 1, memoryMiB: 64 };
  await expect(manager.launchInstance({ spec })).rejects.toMatchObject({ code: 'conflict' });
  await ended(manager, renaming);
});

test('autostart, title, description and labels are set and told', async () => {
  await act('autostart', 'web', { enabled: true });
  await act('annotate', 'web', { title: 'The shop', labels: { tier: 'web', made: null } });
  expect(await manager.getInstance('web')).toMatchObject({
    ...{ autostart: true, title: 'The shop', labels: { tier: 'web' } },
  });
  await expect(manager.act('annotate', 'web', { title: '' })).rejects.toMatchObject({ code: 'invalid' });
});

test('an instance is disowned and adopted, and the operation says which disks go with it', async () => {
  expect((await act('disown', 'web', {})).result).toEqual({ ownDisks: [] });
  expect((await manager.getInstance('web')).managed).toBe(false);
  expect((await act('adopt', 'web', { withDisks: true })).result).toEqual({ ownDisks: [] });
  expect((await manager.getInstance('web')).managed).toBe(true);
});

test('a definition is read, checked, changed, and refused when it is an old one', async () => {
  const { document, revision } = await manager.definitions.read('web');
  const edit = { document: document.replace('"memoryMiB": 64', '"memoryMiB": 128'), revision };
  const { differences } = await manager.definitions.check('web', edit);
  expect(differences).toEqual([
    { change: 'changed', path: '/memoryMiB', before: '64', after: '128', takesEffect: 'now' },
  ]);
  expect((await manager.getInstance('web')).memoryMiB).toBe(64);
  const { result } = await act('edit', 'web', edit);
  expect(result?.definition).toMatchObject({ differences, findings: [] });
  expect((await manager.getInstance('web')).memoryMiB).toBe(128);
  expect((await act('edit', 'web', edit)).error).toMatchObject({ code: 'conflict' });
  await expect(manager.act('edit', 'web', { document, revision: '' })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('a copy is made, whose name is locked meanwhile', async () => {
  await act('stop', 'web', { force: true });
  const cloning = await manager.act('clone', 'web', { name: 'web2' });
  const spec = { name: 'web2', vcpus: 1, memoryMiB: 64 };
  await expect(manager.launchInstance({ spec })).rejects.toMatchObject({ code: 'conflict' });
  const { result } = await ended(manager, cloning);
  expect(result?.copy?.name).toBe('web2');
  expect(await manager.getInstance(result?.copy?.uuid ?? '')).toMatchObject({
    ...{ name: 'web2', state: 'stopped', labels: { made: 'here' } },
  });
  expect((await act('clone', 'web', { name: 'db' })).error).toMatchObject({ code: 'conflict' });
  await expect(manager.act('clone', 'web', { name: '' })).rejects.toMatchObject({ code: 'invalid' });
});

test('a root disk is made anew, of the same image or another', async () => {
  const image = { location: import.meta.filename };
  const spec = { name: 'disk', vcpus: 1, memoryMiB: 64, rootDisk: { image } };
  await ended(manager, await manager.launchInstance({ spec }));
  expect((await act('rebuild', 'disk', {})).state).toBe('succeeded');
  expect((await act('rebuild', 'disk', { spec: { image, sizeMiB: 128 }, timeoutMs: 1000 })).state).toBe(
    'succeeded',
  );
  expect((await act('rebuild', 'web', {})).error).toMatchObject({ code: 'conflict' });
  await expect(manager.act('rebuild', 'disk', { spec: { sizeMiB: 0 } })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'sizeMiB' },
  });
});

test('a screenshot is PNG, whatever the hypervisor makes', async () => {
  expect(Buffer.from(await manager.screens.take('web')).toString('latin1', 1, 4)).toBe('PNG');
  await act('stop', 'web', { force: true });
  await expect(manager.screens.take('web')).rejects.toMatchObject({ code: 'conflict' });
});
