import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InstanceDefinition, type OperationResource } from '../src/api/index.js';
import { openWholeServer, type WholeServer } from './whole-server.js';

let server: WholeServer;
beforeEach(async () => {
  server = await openWholeServer('a');
  const spec = { name: 'web', vcpus: 1, memoryMiB: 64, labels: { tier: 'web' } };
  await settled((await call<OperationResource>('POST', '/v1/instances', { spec })).body);
});
afterEach(() => server.close());

async function call<Body>(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Body; headers: Headers }> {
  const response = await fetch(`${server.address}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

const settled = async ({ id }: OperationResource): Promise<OperationResource> =>
  (await call<OperationResource>('GET', `/v1/operations/${id}?wait=10s`)).body;

const PATH = '/v1/instances/web/definition';

test('a definition is read, tried and put', async () => {
  const { status, body } = await call<InstanceDefinition>('GET', PATH);
  expect({ status, format: body.format }).toEqual({ status: 200, format: 'fake-guest' });
  const { revision } = body;
  const document = body.document.replace('"vcpus": 1', '"vcpus": 2');
  expect(await call('PUT', `${PATH}?dryRun=true`, { document, revision })).toMatchObject({
    status: 200,
    body: { revision, differences: [{ path: '/vcpus', after: '2' }] },
  });
  const begun = await call<OperationResource>('PUT', PATH, { document, revision });
  expect(begun).toMatchObject({ status: 202, body: { kind: 'edit' } });
  expect(begun.headers.get('location')).toBe(`/v1/operations/${begun.body.id}`);
  expect(await settled(begun.body)).toMatchObject({
    state: 'succeeded',
    result: { definition: { findings: [] } },
  });
  expect((await call('GET', '/v1/instances/web')).body).toMatchObject({ vcpus: 2, labels: { tier: 'web' } });
  expect(await call('PUT', `${PATH}?dryRun=true`, { document, revision })).toMatchObject({ status: 409 });
});

test('what is wrong with a request for a definition is told', async () => {
  expect((await call('GET', `${PATH}?live=yes`)).status).toBe(400);
  expect((await call('GET', `${PATH}?live=true&secrets=true`)).status).toBe(200);
  expect((await call('GET', '/v1/instances/nobody/definition')).status).toBe(404);
  expect((await call('PUT', PATH, {})).body).toMatchObject({
    code: 'invalid',
    details: { field: 'document' },
  });
  expect((await call('PUT', `${PATH}?dryRun=true`, { document: '{}', revision: 1 })).status).toBe(400);
});

test('a screenshot is a PNG image', async () => {
  const response = await fetch(`${server.address}/v1/instances/web/screenshot?screen=0`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 1, 4)).toBe('PNG');
  expect((await call('GET', '/v1/instances/web/screenshot?screen=x')).status).toBe(400);
  expect((await call('GET', '/v1/instances/web/screenshot?screen=1')).status).toBe(501);
  expect((await call('GET', '/v1/instances/nobody/screenshot')).status).toBe(404);
});
