import { Validator } from '@seriousme/openapi-schema-validator';
import { INSTANCE_ACTIONS } from '@hostelry/manager';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { once } from 'node:events';
import { BAD_REQUESTS } from '../../manager/test/bad-requests.js';
import { type InstanceResource, type OperationResource } from '../src/api/index.js';
import { CheckedAnswers, type Operation } from './checked-answers.js';
import { tourOfIdentity, tourOfImages, tourOfNetworks, tourOfStorage, tourOfUsers } from './tours.js';
import { openWholeServer, type WholeServer } from './whole-server.js';

let server: WholeServer;
let answers: CheckedAnswers;
beforeAll(async () => {
  server = await openWholeServer('a', 'b');
  answers = await CheckedAnswers.of(server.address);
});
afterAll(() => server.close());

const operations = (): readonly Operation[] =>
  Object.values(answers.document.paths).flatMap((path) => Object.values(path));

test('the document is valid OpenAPI 3.1, and its schemas are valid JSON Schemas', async () => {
  const result = await new Validator().validate({ ...structuredClone(answers.document) });
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(answers.document.openapi).toBe('3.1.0');
  const ajv = new Ajv2020({ strict: false });
  for (const [name, schema] of Object.entries(answers.document.components.schemas)) {
    expect(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`).toBe(true);
  }
});

test('every route of the server is in the document, once', () => {
  const hint = `These routes are not described: ${answers.document['x-undescribed']?.join(', ')}.
Give each "config: { doc: { operationId, tag, summary, answers } }" beside its schema (see packages/server/src/openapi/route-doc.ts,
and routes/hosts.ts for examples), the schemas of what it answers in openapi/schemas.ts, and a call in the tour below.`;
  expect(answers.document['x-undescribed'], hint).toBeUndefined();
  const ids = operations().map(({ operationId }) => operationId);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const kind of Object.keys(INSTANCE_ACTIONS).filter((each) => each !== 'delete')) {
    const { requestBody } = answers.operationOf(`POST /v1/instances/web/${kind}`);
    const schema = requestBody?.content['application/json'].schema ?? {};
    const missing = `${kind} says nothing of its body: make its check with "checking" or "describedBy" (manager/src/actions/checks.ts)`;
    expect(Object.keys(schema), missing).not.toEqual(['type']);
  }
});

test.each(BAD_REQUESTS.filter(([kind]) => kind !== 'delete'))(
  'the body of %s refuses %j, as the manager does',
  (kind, request) => {
    const { requestBody } = answers.operationOf(`POST /v1/instances/web/${kind}`);
    const schema = requestBody?.content['application/json'].schema ?? {};
    expect(answers.complaints(schema, request)).not.toEqual([]);
    expect(answers.complaints(schema, { unknownField: 1 })).not.toEqual([]);
  },
);

test('every answer in a tour of the API is as the document says', async () => {
  const settled = async (method: string, path: string, body?: unknown): Promise<OperationResource> => {
    const begun = await answers.call<OperationResource>(method, path, body);
    expect(begun.status, JSON.stringify(begun.body)).toBe(202);
    const { body: ended } = await answers.call<OperationResource>(
      'GET',
      `/v1/operations/${begun.body.id}?wait=10s`,
    );
    expect(ended, `${method} ${path}`).toMatchObject({ state: 'succeeded' });
    return ended;
  };
  const act = (kind: string, body: unknown = {}): Promise<OperationResource> =>
    settled('POST', `/v1/instances/web/${kind}`, body);
  const ask = async (path: string): Promise<void> =>
    expect((await answers.call('GET', path)).status, path).toBe(200);
  const image = { location: import.meta.filename };

  const spec = { name: 'web', vcpus: 1, memoryMiB: 256, rootDisk: { image } };
  await settled('POST', '/v1/instances', { host: 'a', spec });
  await ask('/metrics');
  await ask('/v1/openapi.json');
  await ask('/v1/hosts');
  await ask('/v1/hosts/a');
  await answers.call('GET', '/v1/hosts/none');
  await answers.call('POST', '/v1/hosts', { name: 'more', uri: 'fake:///b' });
  await answers.call('DELETE', '/v1/hosts/more');
  await answers.call('DELETE', '/v1/hosts/a');
  await answers.call('PUT', '/v1/hosts/b/maintenance', { reason: 'a new disk' });
  await ask('/v1/hosts/b');
  await answers.call('DELETE', '/v1/hosts/b/maintenance');
  await ask('/v1/hosts/a/statistics');
  await ask('/v1/hosts/a/devices');
  await answers.call('POST', '/v1/hosts/a/prune-images', {});
  await answers.call('POST', '/v1/host-tests', { uri: 'fake:///a' });
  await answers.call('POST', '/v1/host-tests', { uri: 'qemu+ext:///' });

  await act('snapshot', { name: 'first', description: 'of a good day' });
  await act('set-firewall', { rules: [{ direction: 'in', protocol: 'tcp', ports: { from: 22, to: 22 } }] });
  const { result: card } = await act('attach-interface', { network: 'default' });
  const { result: device } = await act('attach-device', { kind: 'random' });
  const source = { kind: 'file', path: '/volumes/data.img' } as const;
  const other = { kind: 'file', path: '/volumes/other.img' } as const;
  server.hosts.host('a').volumes.add(source, 16);
  server.hosts.host('a').volumes.add(other, 32);
  const { result: disk } = await act('attach-volume', { source });
  await ask('/v1/instances');
  await ask('/v1/instances/web');
  for (const path of [
    'snapshots',
    'devices',
    'firewall',
    'addresses',
    'displays',
    'diagnostics',
    'capture',
    'console-log',
  ]) {
    await ask(`/v1/instances/web/${path}`);
  }
  await act('extend-volume', { target: disk?.attached, sizeMiB: 32 });
  await act('swap-volume', { target: disk?.attached, replacement: { source: other } });
  await act('detach-volume', { target: disk?.attached });
  await act('detach-interface', { mac: card?.attached });
  await act('detach-device', { id: device?.attached });
  await act('clear-firewall');
  await answers.call('PUT', '/v1/instances/web/password', { user: 'root', password: 'secret' });
  const { body: ticket } = await answers.call<{ path: string }>('POST', '/v1/instances/web/console', {});
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}${ticket.path}`);
  await once(socket, 'open');
  answers.answered.add(answers.operationOf(`GET ${ticket.path}`).operationId);
  socket.terminate();
  for (const kind of ['pause', 'resume', 'suspend', 'discard', 'start', 'restart', 'stop']) {
    await act(kind, kind === 'stop' ? { force: true } : {});
  }
  await act('resize', { size: { vcpus: 2 } });
  await act('rescue', { image });
  await act('unrescue');
  await act('revert', { name: 'first' });
  await act('delete-snapshot', { name: 'first' });
  await act('move', { to: 'b' });
  await act('start');
  await answers.call('POST', '/v1/instances/web/resize', { size: {} });
  await answers.call('GET', '/v1/instances/none');
  const { body: listed } = await answers.call<OperationResource[]>('GET', '/v1/operations?limit=2');
  expect(listed).toHaveLength(2);
  await cancelled();
  await streamed();
  await ask('/v1/instances/web/screenshot');
  await tourOfImages(answers, 'b', 'web');
  await act('stop', { force: true });
  await tourOfIdentity(answers, 'web');
  await settled('DELETE', '/v1/instances/web');
  await tourOfStorage(answers, 'b');
  await tourOfNetworks(answers, 'b');
  await tourOfUsers(answers);
  const untold = operations()
    .map(({ operationId }) => operationId)
    .filter((id) => !answers.answered.has(id));
  expect(untold, 'give these a call in the tour').toEqual([]);
});

/** A stop that the guest does not answer, so that it can be cancelled. */
async function cancelled(): Promise<void> {
  const { body: web } = await answers.call<InstanceResource>('GET', '/v1/instances/web');
  server.hosts.host('b').guest(web.uuid).answers = false;
  const begun = await answers.call<OperationResource>('POST', '/v1/instances/web/stop', {});
  await answers.call('POST', `/v1/operations/${begun.body.id}/cancel`, {});
  const { body: ended } = await answers.call('GET', `/v1/operations/${begun.body.id}?wait=10s`);
  expect(ended).toMatchObject({ state: 'cancelled' });
}

/** The events since the beginning, each as the document says. */
async function streamed(): Promise<void> {
  const operation = answers.operationOf('GET /v1/events');
  const schema = operation.responses['200']?.content?.['text/event-stream']?.schema ?? {};
  const end = new AbortController();
  const response = await fetch(`${server.address}/v1/events?since=0`, { signal: end.signal });
  let text = '';
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.includes('"kind":"delete-snapshot"')) break;
  }
  end.abort();
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as unknown);
  expect(events.length).toBeGreaterThan(10);
  for (const event of events) expect(answers.complaints(schema, event)).toEqual([]);
  answers.answered.add(operation.operationId);
}
