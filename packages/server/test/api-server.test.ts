import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ComputeError } from '@hostelry/compute';
import { uuidOf } from '../../manager/test/fake-driver.js';
import { type InstanceResource, type OperationResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { runServer, type RunningServer } from './running-server.js';

const SPEC = { name: 'web', vcpus: 1, memoryMiB: 256 };

let running: RunningServer;
beforeEach(async () => {
  running = await runServer();
});
afterEach(() => running.close());

async function settle(operation: OperationResource): Promise<OperationResource> {
  return (await running.get<OperationResource>(`/v1/operations/${operation.id}?wait=10s`)).body;
}

describe('instances', () => {
  test('are listed, by host on request', async () => {
    running.a.add('one');
    running.b.add('two');
    expect((await running.get<InstanceResource[]>('/v1/instances')).body.map((each) => each.name)).toEqual([
      'one',
      'two',
    ]);
    const { body } = await running.get<InstanceResource[]>('/v1/instances?host=b');
    expect(body).toEqual([expect.objectContaining({ name: 'two', host: 'b' })]);
  });

  test('are found by UUID, by name, and by an encoded host and name', async () => {
    running.a.add('web', 'running', uuidOf('one'));
    running.b.add('web', 'running', uuidOf('two'));
    expect((await running.get<InstanceResource>(`/v1/instances/${uuidOf('two')}`)).body.host).toBe('b');
    expect((await running.get<InstanceResource>('/v1/instances/a%2Fweb')).body.host).toBe('a');
    expect(await running.get('/v1/instances/web')).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await running.get('/v1/instances/nothing')).toMatchObject({
      status: 404,
      body: {
        type: 'urn:hostelry:problem:not-found',
        title: 'There is no such thing',
        status: 404,
        detail: 'Instance "nothing" does not exist',
        code: 'not-found',
        retryable: false,
      },
    });
  });

  test('are launched, and the answer says where the operation is', async () => {
    const { status, headers, body } = await running.send<OperationResource>('POST', '/v1/instances', {
      host: 'a',
      spec: SPEC,
    });
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`/v1/operations/${body.id}`);
    expect(body).toMatchObject({ kind: 'launch', host: 'a', instance: { name: 'web' } });
    expect(await settle(body)).toMatchObject({ state: 'succeeded' });
    expect([...running.a.instances.values()]).toEqual([expect.objectContaining({ name: 'web' })]);
  });

  test('take every action', async () => {
    const { uuid } = running.a.add('web');
    const state = (): string | undefined => running.a.instances.get(uuid)?.state;
    const act = async (path: string, body?: unknown): Promise<OperationResource> => {
      const answer = await running.send<OperationResource>('POST', `/v1/instances/web/${path}`, body);
      expect(answer.status).toBe(202);
      return settle(answer.body);
    };
    expect(await act('stop', { force: true })).toMatchObject({
      state: 'succeeded',
      result: { forced: true },
    });
    expect(state()).toBe('stopped');
    expect(await act('start')).toMatchObject({ kind: 'start', state: 'succeeded' });
    expect(await act('pause', {})).toMatchObject({ kind: 'pause', state: 'succeeded' });
    expect(state()).toBe('paused');
    expect(await act('resume', {})).toMatchObject({ kind: 'resume', state: 'succeeded' });
    expect(await act('restart', { timeoutMs: 5 })).toMatchObject({
      kind: 'restart',
      state: 'succeeded',
      result: { forced: false },
    });
    const deletion = await running.send<OperationResource>('DELETE', '/v1/instances/web?keepDisks=true');
    expect(deletion.status).toBe(202);
    expect(await settle(deletion.body)).toMatchObject({ kind: 'delete', state: 'succeeded' });
    expect(running.a.instances.size).toBe(0);
  });
});

describe('operations', () => {
  test('are waited for, cancelled and listed', async () => {
    running.a.held.add('upload image');
    const { body } = await running.send<OperationResource>('POST', '/v1/instances', {
      host: 'a',
      spec: SPEC,
    });
    const still = await running.get<OperationResource>(`/v1/operations/${body.id}?wait=5ms`);
    expect(still.body).toMatchObject({
      state: 'running',
      steps: [{ name: 'upload image', progress: { done: 0 } }],
    });
    const cancelled = await running.send('POST', `/v1/operations/${body.id}/cancel`, {});
    expect(cancelled.status).toBe(202);
    expect(await settle(body)).toMatchObject({ state: 'cancelled' });
    expect(running.a.undone).toEqual(['image of web']);
    expect((await running.get<OperationResource[]>('/v1/operations')).body.map((each) => each.id)).toEqual([
      body.id,
    ]);
    expect((await running.send('POST', `/v1/operations/${body.id}/cancel`, {})).status).toBe(409);
    expect((await running.get('/v1/operations/none')).status).toBe(404);
  });

  test('do not end with the connection of the client that asked', async () => {
    running.a.held.add('upload image');
    const { body } = await running.send<OperationResource>('POST', '/v1/instances', {
      host: 'a',
      spec: SPEC,
    });
    const controller = new AbortController();
    const waiting = fetch(`${running.address}/v1/operations/${body.id}?wait=30s`, {
      signal: controller.signal,
    });
    controller.abort();
    await expect(waiting).rejects.toThrow();
    running.a.release('upload image');
    expect(await settle(body)).toMatchObject({ state: 'succeeded' });
  });
});

describe('a repeated request', () => {
  const headers = { 'idempotency-key': 'k-1' };

  test('under the same key gives the same operation', async () => {
    const first = await running.send<OperationResource>(
      'POST',
      '/v1/instances',
      { host: 'a', spec: SPEC },
      headers,
    );
    const body = { spec: { memoryMiB: 256, vcpus: 1, name: 'web' }, host: 'a' };
    const second = await running.send<OperationResource>('POST', '/v1/instances', body, headers);
    expect([second.status, second.body.id]).toEqual([202, first.body.id]);
    expect((await running.get<OperationResource[]>('/v1/operations')).body).toHaveLength(1);
  });

  test('with another body under the same key is refused with 422', async () => {
    await running.send('POST', '/v1/instances', { host: 'a', spec: SPEC }, headers);
    const other = await running.send('POST', '/v1/instances', { host: 'b', spec: SPEC }, headers);
    expect(other).toMatchObject({
      status: 422,
      body: { code: 'invalid', details: { field: 'Idempotency-Key' } },
    });
  });
});

describe('a bad request', () => {
  test.each([
    [
      'an unknown property',
      'POST',
      '/v1/instances',
      { spec: SPEC, size: 1 },
      400,
      '"size" in the body is not known',
    ],
    [
      'an unknown property of the spec',
      'POST',
      '/v1/instances',
      { spec: { ...SPEC, cpu: 1 } },
      400,
      'cpu is not known',
    ],
    [
      'a missing property',
      'POST',
      '/v1/instances',
      { spec: { name: 'x', vcpus: 1 } },
      400,
      'memoryMiB is missing',
    ],
    [
      'a string for a number',
      'POST',
      '/v1/instances',
      { spec: { ...SPEC, vcpus: '1' } },
      400,
      'vcpus is "1": ',
    ],
    [
      'a spec that contradicts itself',
      'POST',
      '/v1/instances',
      { spec: { ...SPEC, interfaces: [{}] } },
      400,
      'interfaces.0',
    ],
    [
      'a host that is not there',
      'POST',
      '/v1/instances',
      { host: 'c', spec: SPEC },
      404,
      'Host "c" does not exist',
    ],
    ['an unknown query', 'GET', '/v1/instances?hosts=a', undefined, 400, '"hosts"'],
    ['a bad wait', 'GET', '/v1/operations/x?wait=soon', undefined, 400, '"wait"'],
    [
      'a body where none is taken',
      'POST',
      '/v1/instances/web/start',
      { fast: true },
      400,
      'fast is not known',
    ],
    ['a missing body', 'POST', '/v1/instances', undefined, 400, ''],
    ['an unknown route', 'GET', '/v1/guests', undefined, 404, 'GET /v1/guests does not exist'],
  ])('with %s says so', async (_name, method, path, body, status, detail) => {
    const answer = await running.send<Problem>(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status, detail: expect.stringContaining(detail) as string });
    expect(await running.get('/v1/operations')).toMatchObject({ body: [] });
  });

  test('that is no JSON, or not said to be, is refused', async () => {
    const post = (type: string, body: string): Promise<Response> =>
      fetch(`${running.address}/v1/instances`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await post('application/json', '{"spec":')).status).toBe(400);
    expect((await post('text/plain', JSON.stringify({ spec: SPEC }))).status).toBe(415);
  });
});

test('each error code has its status, and a defect does not tell its words', async () => {
  const { uuid } = running.a.add('web');
  for (const [code, status] of [
    ['no-resources', 507],
    ['unreachable', 503],
    ['unsupported', 501],
    ['denied', 403],
    ['timeout', 504],
    ['failed', 502],
  ] as const) {
    running.a.callFailure = new ComputeError(code, `it is ${code}`);
    expect(await running.get(`/v1/instances/a%2F${uuid}`)).toMatchObject({
      status,
      body: { code, detail: `it is ${code}` },
    });
  }
});

test('closing does not wait for clients that keep their connection', async () => {
  const { port } = new URL(running.address);
  const silent = connect(Number(port), '127.0.0.1');
  await once(silent, 'connect');
  running.a.held.add('upload image');
  const { body } = await running.send<OperationResource>('POST', '/v1/instances', { host: 'a', spec: SPEC });
  const waiting = running.get<Problem>(`/v1/operations/${body.id}?wait=60s`);
  await running.get('/v1/hosts');
  const cut = once(silent, 'close');
  await running.server.close();
  expect(await waiting).toMatchObject({ status: 503, body: { detail: 'The server is closing' } });
  await cut;
});

describe('a page elsewhere', () => {
  async function ask(headers: Record<string, string>): Promise<number | undefined> {
    const url = new URL('/v1/hosts', running.address);
    return new Promise((resolve, reject) => {
      const sent = request(url, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.once('error', reject);
      sent.end();
    });
  }

  test('cannot use a foreign Origin, or a name that it points here', async () => {
    const { host, port } = new URL(running.address);
    expect(await ask({ host })).toBe(200);
    expect(await ask({ host, origin: `http://${host}` })).toBe(200);
    expect(await ask({ host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200);
    expect(await ask({ host, origin: 'http://evil.example' })).toBe(403);
    expect(await ask({ host, origin: 'null' })).toBe(403);
    expect(await ask({ host, origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await ask({ host: `evil.example:${port}` })).toBe(403);
    expect(await ask({ host: `localhost.evil.example:${port}` })).toBe(403);
    expect(await ask({ host: `evil.example@127.0.0.1:${port}` })).toBe(403);
  });
});
