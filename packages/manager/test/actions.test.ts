import {
  INSTANCE_ACTIONS,
  type InstanceActionKind,
  type InstanceRequests,
  type Manager,
  type Operation,
} from '@hostelry/manager';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BAD_REQUESTS } from './bad-requests.js';
import { ended } from './fake-manager.js';
import { wholeHosts, type WholeHosts } from './whole-hosts.js';

let hosts: WholeHosts;
let manager: Manager;
beforeEach(async () => {
  hosts = wholeHosts('a', 'b');
  manager = await hosts.manager();
  const spec = {
    ...{ name: 'web', vcpus: 1, memoryMiB: 256 },
    rootDisk: { image: { location: import.meta.filename }, sizeMiB: 64 },
  };
  await ended(manager, await manager.launchInstance({ host: 'a', spec }));
});
afterEach(() => manager.close());

async function act<Kind extends InstanceActionKind>(
  kind: Kind,
  request: InstanceRequests[Kind],
): Promise<Operation> {
  return ended(manager, await manager.act(kind, 'web', request));
}

/** Acts, and gives what the operation said; fails with its error if it did not succeed. */
async function done<Kind extends InstanceActionKind>(
  kind: Kind,
  request: InstanceRequests[Kind],
): Promise<Operation['result']> {
  const { state, error, result } = await act(kind, request);
  expect({ kind, state, error }).toEqual({ kind, state: 'succeeded', error: undefined });
  return result;
}

const web = () => manager.getInstance('web');

test('a suspended instance is resumed where it was, or what was saved is given up', async () => {
  await done('suspend', {});
  expect((await web()).state).toBe('suspended');
  await done('resume', {});
  expect((await web()).state).toBe('running');
  await done('suspend', {});
  await done('discard', {});
  expect((await web()).state).toBe('stopped');
});

test('snapshots are taken, listed, gone back to and deleted', async () => {
  await done('snapshot', { name: 'before', memory: true, description: 'of a good day' });
  await done('stop', { force: true });
  await done('snapshot', { name: 'after' });
  expect(await manager.ask('snapshots', 'web')).toMatchObject([
    { name: 'before', description: 'of a good day', state: 'running', current: false },
    { name: 'after', state: 'stopped', parent: 'before', current: true },
  ]);
  await done('revert', { name: 'before' });
  expect((await web()).state).toBe('running');
  await done('delete-snapshot', { name: 'before' });
  expect((await manager.ask('snapshots', 'web')).map(({ name }) => name)).toEqual(['after']);
  expect(await act('revert', { name: 'before' })).toMatchObject({ error: { code: 'not-found' } });
});

test('volumes, interfaces and devices are attached, under the name that detaches them', async () => {
  const source = { kind: 'file', path: '/volumes/data.img' } as const;
  const other = { kind: 'file', path: '/volumes/other.img' } as const;
  hosts.host('a').volumes.add(source, 16);
  hosts.host('a').volumes.add(other, 32);
  const target = (await done('attach-volume', { source }))?.attached ?? '';
  await done('extend-volume', { target, sizeMiB: 32 });
  await done('swap-volume', { target, replacement: { source: other } });
  await done('detach-volume', { target });
  expect((await web()).disks.map((disk) => disk.target)).not.toContain(target);

  const mac = (await done('attach-interface', { network: 'default' }))?.attached ?? '';
  expect((await web()).interfaces).toEqual([expect.objectContaining({ mac })]);
  await done('detach-interface', { mac, timeoutMs: 1000 });
  expect((await web()).interfaces).toEqual([]);

  const id = (await done('attach-device', { kind: 'random' }))?.attached ?? '';
  expect((await manager.ask('devices', 'web')).map((device) => device.id)).toContain(id);
  await done('detach-device', { id });
  expect((await manager.ask('devices', 'web')).map((device) => device.id)).not.toContain(id);
});

test('a firewall is set, told and cleared', async () => {
  expect(await manager.ask('firewall', 'web')).toEqual({});
  const policy = { rules: [{ direction: 'in', protocol: 'tcp', ports: { from: 22, to: 22 } }] } as const;
  await done('set-firewall', policy);
  expect(await manager.ask('firewall', 'web')).toEqual({ policy });
  await done('clear-firewall', {});
  expect(await manager.ask('firewall', 'web')).toEqual({});
});

test('an instance is resized, rescued and brought back', async () => {
  await done('resize', { size: { vcpus: 2, memoryMiB: 512 }, timeoutMs: 1000 });
  expect(await web()).toMatchObject({ state: 'running', vcpus: 2, memoryMiB: 512 });
  await done('rescue', { image: { location: import.meta.filename } });
  expect(await web()).toMatchObject({ state: 'running', rescued: true });
  await done('unrescue', {});
  expect((await web()).rescued ?? false).toBe(false);
});

test('what a guest, its host and its console say can be asked', async () => {
  expect(await manager.ask('displays', 'web')).toEqual([{ kind: 'vnc', passwordRequired: false }]);
  expect(await manager.ask('diagnostics', 'web')).toMatchObject({ name: 'web', driver: 'fake' });
  expect(await manager.ask('addresses', 'web')).toContainEqual(expect.objectContaining({ name: 'lo' }));
  expect(await manager.listStatistics('a')).toEqual([expect.objectContaining({ name: 'web' })]);
  expect(await manager.listHostDevices('a')).toContainEqual(
    expect.objectContaining({ spec: { kind: 'pci', address: '0000:3b:00.0' } }),
  );
  await manager.setPassword('web', { user: 'root', password: 'secret' });
  const display = await manager.openDisplay('web');
  display.destroy();
  expect(await manager.readConsoleLog('web', { maxBytes: 4 })).toMatchObject({
    bytes: expect.any(Uint8Array) as Uint8Array,
  });
});

describe('a request that cannot be right', () => {
  test.each(BAD_REQUESTS)(
    'to %s with %j names the field, and begins nothing',
    async (kind, request, field) => {
      const before = await manager.listOperations();
      await expect(manager.act(kind, 'web', request as never)).rejects.toMatchObject({
        code: 'invalid',
        details: { field },
      });
      expect(await manager.listOperations()).toEqual(before);
    },
  );

  test('is refused for every action that takes nothing it does not know', async () => {
    for (const kind of Object.keys(INSTANCE_ACTIONS) as InstanceActionKind[]) {
      const refused = manager.act(kind, 'web', { unknownField: 1 });
      await expect(refused, kind).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  test('of a password names the user, and never the password', async () => {
    const refused = manager.setPassword('web', { user: 'a b', password: 'secret-word' });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', details: { field: 'user' } });
    await expect(refused).rejects.not.toThrow(/secret-word/);
  });
});

test('what a driver cannot tell is unsupported, by the facet', async () => {
  const bare = await hosts.manager({
    drivers: {
      create: async () => {
        const { FakeHypervisor } = await import('./fake-driver.js');
        const hypervisor = new FakeHypervisor();
        hypervisor.add('bare');
        return hypervisor.driver();
      },
    },
  });
  try {
    await expect(bare.ask('snapshots', 'a/bare')).rejects.toMatchObject({
      code: 'unsupported',
      message: 'Driver "fake" has no snapshots facet on this host',
    });
    await expect(bare.act('suspend', 'a/bare', {})).rejects.toMatchObject({ code: 'unsupported' });
    await expect(bare.moveInstance('a/bare', { to: 'b' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(await bare.listOperations()).toEqual([]);
  } finally {
    await bare.close();
  }
});

test('an error that a driver throws keeps its code', async () => {
  const failed = await act('detach-volume', { target: 'vdz' });
  expect(failed).toMatchObject({ state: 'failed', error: { code: 'not-found' } });
});
