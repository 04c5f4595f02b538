import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { run } from '../src/run.js';
import { command, openPlace, steady, WAYS, type Place } from './both-ways.js';
import { FakeIo } from './fake-io.js';

const idOf = (text: string): string => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? '';

/** A launch whose image never comes: it goes on until it is cancelled. */
async function endless(place: Place, silent: Server): Promise<string> {
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const begun = await place.hostelry(
    'launch',
    'web',
    '--image',
    `http://127.0.0.1:${port}/image`,
    '--no-wait',
  );
  expect(begun).toMatchObject({ code: 0 });
  return idOf(begun.stdout);
}

test('operations are listed by filter and order, shown with their steps, and waited for', async () => {
  const place = await openPlace('through a server');
  try {
    const hostelry = (line: string): ReturnType<Place['hostelry']> => place.hostelry(...line.split(' '));
    await hostelry('launch web');
    await hostelry('pause web');
    expect((await hostelry('start web')).code).toBe(4);
    const kinds = async (...args: string[]): Promise<unknown> => {
      const { stdout } = await place.hostelry('op', 'list', '-o', 'json', ...args);
      return (JSON.parse(stdout) as { kind: string }[]).map(({ kind }) => kind);
    };
    expect(await kinds()).toEqual(['start', 'pause', 'launch']);
    expect(await kinds('--filter', 'state eq succeeded', '--sort', 'kind')).toEqual(['launch', 'pause']);
    expect(await kinds('--limit', '1')).toEqual(['start']);
    expect((await hostelry('op list')).stdout).toMatch(
      /^OPERATION +KIND +INSTANCE +STATE +BY +HOST +BEGAN +REASON\n.*start +web +failed +local .*it is paused/,
    );
    const [failed = '', , launch = ''] = (await hostelry('op ls -o name')).stdout.split('\n');
    const shown = steady(place, await hostelry(`op show ${launch}`)).stdout;
    expect(shown).toMatch(
      /^Operation: UUID\nKind: launch\nState: succeeded\nInstance: web\nHost: local\nBegan: .*Z\nEnded: .*Z\nStep 1: \w+ \(TIME\)\n/,
    );
    expect((await hostelry(`op show ${failed}`)).stdout).toMatch(/Error: .*it is paused \(conflict\)\n/);
    expect((await hostelry(`op wait ${launch} -o name`)).stdout).toBe(`${launch}\n`);
    expect(await hostelry(`op wait ${failed}`)).toMatchObject({ code: 4, stdout: '' });
    expect((await hostelry('op show none')).code).toBe(3);
    expect((await hostelry(`op cancel ${launch}`)).code).toBe(4);
    expect((await hostelry('op list --filter nonsense')).code).toBe(2);
  } finally {
    await place.close();
  }
});

test('an operation is cancelled; whoever waits for it is told, and does not end it by leaving', async () => {
  const place = await openPlace('through a server');
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket));
  try {
    const id = await endless(place, silent);
    const io = new FakeIo();
    io.stdin.end();
    const waiting = place.start(io, 'op', 'wait', id);
    await expect.poll(() => io.interruptible, { timeout: 20_000 }).toBe(1);
    io.interrupt();
    expect(await waiting).toBe(130);
    expect(io.stderr.text).toContain('launch of "web" goes on');
    const late = await place.hostelry('op', 'wait', id, '--timeout', '20ms');
    expect(late).toMatchObject({ code: 5, stdout: '' });
    expect(late.stderr).toContain('has not ended in time; it goes on');
    expect((await place.hostelry('op', 'cancel', id)).code).toBe(0);
    expect(await place.hostelry('op', 'wait', id)).toMatchObject({ code: 5, stdout: '' });
    expect((await place.hostelry('op', 'show', id)).stdout).toMatch(/State: +cancelled/);
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await place.close();
  }
});

test.each(WAYS)('%s, instances are listed by filter and order', async (way) => {
  const place = await openPlace(way);
  try {
    for (const [name = '', memory = ''] of [
      ['web', '256MiB'],
      ['db', '1GiB'],
      ['old', '64MiB'],
    ]) {
      await place.hostelry('launch', name, '--memory', memory);
    }
    await place.hostelry('stop', '-f', 'old');
    const names = async (...args: string[]): Promise<string> =>
      (await place.hostelry('list', '-o', 'name', ...args)).stdout;
    expect(await names('--filter', 'state eq running and not name eq db')).toBe('web\n');
    expect(await names('--sort', '-memoryMiB')).toBe('db\nweb\nold\n');
    const wrong = await place.hostelry('list', '--filter', 'state eq runing');
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain(
      'filter is "state eq runing": at position 10, "runing": state is one of running',
    );
  } finally {
    await place.close();
  }
});

test('api sends a request as it is, and tells a problem with its exit code', async () => {
  const place = await openPlace('through a server');
  try {
    const hosts = await place.hostelry('api', 'get', '/v1/hosts');
    expect(hosts.code).toBe(0);
    expect(JSON.parse(hosts.stdout)).toMatchObject([{ name: 'local' }]);
    expect((await place.hostelry('api', 'GET', '/v1/hosts', '-o', 'yaml')).stdout).toContain('name: local\n');
    const body = JSON.stringify({ spec: { name: 'web', vcpus: 1, memoryMiB: 64 } });
    const launch = ['api', 'POST', '/v1/instances', '--body', body, '--header', 'Idempotency-Key: k-1'];
    const [first, second] = [await place.hostelry(...launch), await place.hostelry(...launch)];
    expect(first.code).toBe(0);
    expect(idOf(second.stdout)).toBe(idOf(first.stdout));
    expect((await place.hostelry('op', 'wait', idOf(first.stdout))).code).toBe(0);
    const io = new FakeIo();
    io.stdin.end('{"reason": "from standard input"}');
    expect(await place.start(io, 'api', 'PUT', '/v1/hosts/local/maintenance', '--body', '-')).toBe(0);
    expect(io.stdout.text).toBe('');
    expect((await place.hostelry('host', 'show', 'local')).stdout).toContain('from standard input');
    expect((await place.hostelry('api', 'GET', '/metrics')).stdout).toContain(
      'hostelry_host_state{host="local"',
    );
    const missing = await place.hostelry('api', 'GET', '/v1/instances/nobody');
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toContain('Instance "nobody" does not exist');
    for (const wrong of [
      ['FLY', '/v1/hosts'],
      ['GET', 'v1/hosts'],
      ['GET', '//elsewhere.example/v1'],
      ['GET', '/\\elsewhere.example/v1'],
      ['POST', '/v1/instances', '--body', '{'],
      ['GET', '/v1/hosts', '--header', 'no header'],
    ]) {
      expect(await place.hostelry('api', ...wrong), wrong.join(' ')).toMatchObject({ code: 2, stdout: '' });
    }
    expect((await place.hostelry('api', 'POST', '/v1/instances', '--body', '@/nowhere/body.json')).code).toBe(
      3,
    );
  } finally {
    await place.close();
  }
});

test('api needs a server, and says so where none answers', async () => {
  expect((await command('--host', 'test:///none', 'api', 'GET', '/v1/hosts')).code).toBe(2);
  const io = new FakeIo({ HOSTELRY_SERVER: 'http://127.0.0.1:1' });
  expect(await run(['api', 'GET', '/v1/hosts'], io)).toBe(6);
});
