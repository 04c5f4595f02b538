import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ComputeError } from '@hostelry/compute';
import { type HostResource, type HostTestResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { runServer, type RunningServer } from './running-server.js';

let running: RunningServer;
beforeEach(async () => {
  running = await runServer();
});
afterEach(() => running.close());

describe('hosts', () => {
  test('are listed with their state, facets and inventory', async () => {
    running.a.add('web');
    const { status, body } = await running.get<HostResource[]>('/v1/hosts');
    expect(status).toBe(200);
    expect(body.map((host) => [host.name, host.uri, host.state])).toEqual([
      ['a', 'fake:///a', 'connected'],
      ['b', 'fake:///b', 'connected'],
    ]);
    expect(body[0]).toMatchObject({
      facets: ['power', 'pause', 'console', 'imageCache'],
      info: { hypervisor: 'Fake', instances: { running: 1, total: 1 } },
    });
  });

  test('are shown by name', async () => {
    expect((await running.get<HostResource>('/v1/hosts/b')).body.name).toBe('b');
    expect(await running.get('/v1/hosts/c')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('have the images pruned that nothing uses', async () => {
    running.a.unusedImages.push('old');
    const pruned = await running.send<string[]>('POST', '/v1/hosts/a/prune-images', {});
    expect(pruned).toMatchObject({ status: 200, body: ['old'] });
    const nowhere = await running.send<Problem>('POST', '/v1/hosts/c/prune-images', {});
    expect(nowhere).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('come and go, and say where they are', async () => {
    running.a.add('web');
    const host = { name: 'more', uri: 'fake:///a', options: { password: 'hidden-word' } };
    const headers = { 'idempotency-key': 'h-1' };
    const added = await running.send<HostResource>('POST', '/v1/hosts', host, headers);
    expect([added.status, added.headers.get('location')]).toEqual([201, '/v1/hosts/more']);
    expect(added.body).toMatchObject({ name: 'more', uri: 'fake:///a', driver: 'libvirt' });
    expect(JSON.stringify(added.body)).not.toContain('hidden-word');
    const again = await running.send('POST', '/v1/hosts', host, headers);
    expect(again).toMatchObject({ status: 201, body: { name: 'more' } });
    const other = await running.send('POST', '/v1/hosts', { ...host, name: 'other' }, headers);
    expect(other).toMatchObject({ status: 422, body: { details: { field: 'Idempotency-Key' } } });
    expect((await running.send('POST', '/v1/hosts', host)).status).toBe(409);
    expect((await running.get('/v1/instances/more%2Fweb')).status).toBe(200);
    expect((await running.send('DELETE', '/v1/hosts/more')).status).toBe(204);
    expect((await running.send('DELETE', '/v1/hosts/more')).status).toBe(404);
    expect(await running.send('DELETE', '/v1/hosts/a')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('was given when the server was started') as string },
    });
  });

  test.each([
    [{ uri: 'qemu+ssh://h/system?command=/tmp/mine' }, 'uri', 'command'],
    [{ driver: './mine.mjs' }, 'driver', './mine.mjs'],
    [{ driver: 'data:text/javascript,0' }, 'driver', 'data:'],
    [{ driver: 'package/../../tmp/mine.js' }, 'driver', 'mine.js'],
    [{ options: { firewall: '/tmp/mine' } }, 'options.firewall', '/tmp/mine'],
    [{ options: { vifs: ['ok', 'file:///tmp/mine'] } }, 'options.vifs.1', 'file:///tmp/mine'],
    [
      { options: { migrationAddress: 'qemu+ssh://h/?keyfile=/root/id' } },
      'options.migrationAddress',
      'keyfile',
    ],
  ])(
    'are neither added nor tested as %j, which would use the server’s own files or programs',
    async (given, field, named) => {
      const host = { uri: 'fake:///b', ...given };
      for (const [path, body] of [
        ['/v1/hosts', { name: 'mine', ...host }],
        ['/v1/host-tests', host],
      ] as const) {
        const refused = await running.send<Problem>('POST', path, body);
        expect(refused).toMatchObject({ status: 403, body: { code: 'denied', details: { field } } });
        expect(refused.body.detail).toContain(named);
      }
      expect((await running.get<HostResource[]>('/v1/hosts')).body).toHaveLength(2);
      const allowed = {
        name: 'fine',
        uri: 'fake:///b',
        options: { poolPath: '/var/lib/images', vifs: ['ovs'] },
      };
      expect((await running.send('POST', '/v1/hosts', allowed)).status).toBe(201);
    },
  );

  test.each([
    ['qemu+ext:///system?command=/tmp/mine', 'ext'],
    ['qemu+ssh://h/system?command=%2Ftmp%2Fmine', 'command'],
    ['qemu+ssh://h/system?no_verify=1&Netcat=/tmp/mine', 'Netcat'],
    ['qemu+ssh://h/system?no_tty=1;keyfile=/root/.ssh/id', 'keyfile'],
    ['qemu+tls://h/system?authfile=/etc/shadow', 'authfile'],
  ])('are not tested at %s, which would use the server’s own files or programs', async (uri, named) => {
    const refused = await running.send<Problem>('POST', '/v1/host-tests', { uri });
    expect(refused).toMatchObject({ status: 403, body: { code: 'denied' } });
    expect(refused.body.detail).toContain(`"${named}"`);
    expect(running.a.drivers.filter((driver) => driver.running)).toHaveLength(1);
  });

  test('are tested step by step without being kept', async () => {
    const good = await running.send<HostTestResource>('POST', '/v1/host-tests', { uri: 'fake:///a' });
    expect(good).toMatchObject({ status: 200, body: { ok: true } });
    expect(good.body.steps.map((step) => step.name)).toEqual(['resolve', 'connect', 'versions', 'inventory']);
    running.a.startFailure = new ComputeError('unreachable', 'nobody at home');
    const bad = await running.send<HostTestResource>('POST', '/v1/host-tests', { uri: 'fake:///a' });
    expect(bad.body.ok).toBe(false);
    expect(bad.body.steps.at(-1)).toMatchObject({ name: 'connect', ok: false, detail: 'nobody at home' });
    const wrong = await running.send<Problem>('POST', '/v1/host-tests', { uri: 'no uri' });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid', details: { field: 'uri' } } });
    expect(running.a.drivers.filter((driver) => driver.running)).toHaveLength(1);
  });
});
