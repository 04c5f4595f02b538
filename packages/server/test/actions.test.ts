import { on } from 'node:events';
import { INSTANCE_ACTIONS, INSTANCE_QUERIES } from '@hostelry/manager';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type OperationResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { openWholeServer, type WholeServer } from './whole-server.js';

let server: WholeServer;
beforeEach(async () => {
  server = await openWholeServer('a', 'b');
  const spec = { name: 'web', vcpus: 1, memoryMiB: 256 };
  const launched = await call<OperationResource>('POST', '/v1/instances', { host: 'a', spec });
  expect((await settled(launched.body)).state).toBe('succeeded');
});
afterEach(() => server.close());

interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

async function call<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
  const response = await fetch(`${server.address}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? JSON.parse(text) : text) as Body,
  };
}

const settled = async ({ id }: OperationResource): Promise<OperationResource> =>
  (await call<OperationResource>('GET', `/v1/operations/${id}?wait=10s`)).body;

test('every action has an address, and its body is checked there', async () => {
  for (const kind of Object.keys(INSTANCE_ACTIONS).filter((each) => each !== 'delete')) {
    const path = `/v1/instances/web/${kind}`;
    expect(await call<Problem>('POST', path, { unknownField: 1 }), kind).toMatchObject({
      status: 400,
      body: { code: 'invalid' },
    });
    expect((await call('POST', `${path}?force=true`, {})).status, kind).toBe(400);
    expect((await call('POST', path, [])).status, kind).toBe(400);
  }
  expect((await call('POST', '/v1/instances/web/delete', {})).status).toBe(404);
  expect((await call('POST', '/v1/instances/web/fly', {})).status).toBe(404);
});

test('an action answers with its operation, which tells what it attached', async () => {
  const begun = await call<OperationResource>('POST', '/v1/instances/web/attach-interface', {
    network: 'default',
  });
  expect(begun).toMatchObject({ status: 202, body: { kind: 'attach-interface', instance: { name: 'web' } } });
  expect(begun.headers.get('location')).toBe(`/v1/operations/${begun.body.id}`);
  const { state, result } = await settled(begun.body);
  expect(state).toBe('succeeded');
  expect(result?.attached).toMatch(/^52:54:00(:[0-9a-f]{2}){3}$/);
});

test('every question has an address', async () => {
  for (const query of Object.keys(INSTANCE_QUERIES)) {
    expect((await call('GET', `/v1/instances/web/${query}`)).status, query).toBe(200);
    expect((await call('GET', `/v1/instances/web/${query}?all=true`)).status, query).toBe(400);
    expect((await call('GET', `/v1/instances/nobody/${query}`)).status, query).toBe(404);
  }
  expect((await call('GET', '/v1/instances/web/firewall')).body).toEqual({});
});

test('a host tells its statistics and its devices', async () => {
  expect((await call('GET', '/v1/hosts/a/statistics')).body).toEqual([
    expect.objectContaining({ name: 'web', state: 'running' }),
  ]);
  expect((await call('GET', '/v1/hosts/a/devices')).body).toContainEqual(
    expect.objectContaining({ spec: { kind: 'usb', vendor: '046d', product: 'c52b' } }),
  );
  for (const what of ['statistics', 'devices']) {
    expect((await call('GET', `/v1/hosts/c/${what}`)).status).toBe(404);
  }
});

test('a host is kept from new instances, and takes them again', async () => {
  const path = '/v1/hosts/a/maintenance';
  expect(await call('PUT', path, { reason: 'a new disk' })).toMatchObject({ status: 204, body: '' });
  expect((await call('GET', '/v1/hosts/a')).body).toMatchObject({ maintenance: { reason: 'a new disk' } });
  expect(await call('DELETE', path)).toMatchObject({ status: 204, body: '' });
  expect((await call('GET', '/v1/hosts/a')).body).not.toHaveProperty('maintenance');
  expect((await call('PUT', path, {})).status).toBe(400);
  expect((await call('DELETE', '/v1/hosts/c/maintenance')).status).toBe(404);
});

test('an instance moves to another host, which the operation names', async () => {
  const begun = await call<OperationResource>('POST', '/v1/instances/web/move', { to: 'b', live: true });
  expect(begun).toMatchObject({ status: 202, body: { kind: 'move', host: 'a', to: 'b' } });
  expect(await settled(begun.body)).toMatchObject({ state: 'succeeded', result: { host: 'b' } });
  expect((await call('GET', '/v1/instances/b%2Fweb')).status).toBe(200);
  expect((await call('POST', '/v1/instances/web/move', { to: 1 })).status).toBe(400);
  expect((await call('POST', '/v1/instances/web/move', { to: 'b' })).status).toBe(409);
});

test('a password is set without an answer, and refused without telling it', async () => {
  const { uuid } = (await call<{ uuid: string }>('GET', '/v1/instances/web')).body;
  const path = '/v1/instances/web/password';
  const set = await call('PUT', path, { user: 'root', password: 'secret-word' });
  expect(set).toMatchObject({ status: 204, body: '' });
  expect(server.hosts.host('a').guest(uuid).passwords.get('root')).toBe('secret-word');
  const refused = await call<Problem>('PUT', path, { user: 'a b', password: 'secret-word' });
  expect(refused).toMatchObject({ status: 400, body: { details: { field: 'user' } } });
  expect(JSON.stringify(refused.body)).not.toContain('secret-word');
});

test('a console log comes as bytes, and says whether there was more', async () => {
  const whole = await call<string>('GET', '/v1/instances/web/console-log');
  expect(whole.status).toBe(200);
  expect(whole.headers.get('content-type')).toBe('application/octet-stream');
  expect(whole.headers.get('x-hostelry-truncated')).toBe('false');
  expect(whole.body.length).toBeGreaterThan(4);
  const end = await call<string>('GET', '/v1/instances/web/console-log?maxBytes=4');
  expect(end.headers.get('x-hostelry-truncated')).toBe('true');
  expect(end.body).toBe(whole.body.slice(-4));
  expect((await call('GET', '/v1/instances/web/console-log?maxBytes=0')).status).toBe(400);
});

test('a capture comes as bytes, with what they are', async () => {
  const spec = {
    name: 'image',
    vcpus: 1,
    memoryMiB: 64,
    rootDisk: { image: { location: import.meta.filename } },
  };
  await settled((await call<OperationResource>('POST', '/v1/instances', { host: 'a', spec })).body);
  const { status, headers, body } = await call<string>('GET', '/v1/instances/image/capture?quiesce=true');
  expect([status, headers.get('content-type'), headers.get('x-hostelry-format')]).toEqual([
    200,
    'application/octet-stream',
    'raw',
  ]);
  expect(Number(headers.get('x-hostelry-size-mib'))).toBeGreaterThan(0);
  expect(body).toContain(import.meta.filename);
  expect((await call('GET', '/v1/instances/web/capture')).status).toBe(409);
  expect((await call('GET', '/v1/instances/web/capture?quiesce=yes')).status).toBe(400);
});

test('a token opens the display, both ways, as bytes', async () => {
  const { status, body } = await call<{ path: string; kind: string }>('POST', '/v1/instances/web/console', {
    kind: 'display',
  });
  expect({ status, kind: body.kind }).toEqual({ status: 201, kind: 'display' });
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}${body.path}`);
  socket.on('open', () => socket.send(Buffer.from('RFB 003.008\n')));
  for await (const [data, isBinary] of on(socket, 'message') as AsyncIterable<[Buffer, boolean]>) {
    // The display in memory gives back what it is sent.
    expect([data.toString(), isBinary]).toEqual(['RFB 003.008\n', true]);
    break;
  }
  socket.close();
  expect((await call('POST', '/v1/instances/web/console', { kind: 'teletype' })).status).toBe(400);
});
