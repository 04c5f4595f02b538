import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWholeServer, type WholeServer } from './whole-server.js';

/** More than the limit of other bodies. */
const BYTES = randomBytes(3_000_000);
const SUM = createHash('sha256').update(BYTES).digest('hex');

let server: WholeServer;
beforeEach(async () => {
  server = await openWholeServer('a', 'b');
  expect(await send('POST', 'pools', { name: 'data', type: 'dir', path: '/data' })).toMatchObject({
    status: 201,
    body: { name: 'data', state: 'running' },
  });
});
afterEach(() => server.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A request about host `a`. */
async function send(
  method: string,
  path: string,
  body?: unknown,
  type = 'application/json',
): Promise<Answer> {
  const response = await fetch(`${server.address}/v1/hosts/a/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': type } }),
    ...(body === undefined ? {} : { body: body instanceof Buffer ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

const put = (path: string, bytes: Buffer, type = 'application/octet-stream') =>
  send('PUT', path, bytes, type);

describe('the content of a volume', () => {
  test('comes as large as it is, and is what the request says, or nothing is made', async () => {
    const path = 'pools/data/volumes/disk/content';
    const made = await put(`${path}?sha256=${SUM}`, BYTES);
    expect(made).toMatchObject({ status: 201, body: { name: 'disk', format: 'raw', sha256: SUM } });
    const response = await fetch(`${server.address}/v1/hosts/a/${path}`);
    expect(response.headers.get('content-length')).toBe(String(BYTES.length));
    expect(Buffer.from(await response.arrayBuffer()).equals(BYTES)).toBe(true);
    expect(await put(path, BYTES)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const other = 'pools/data/volumes/other/content';
    expect(await put(`${other}?sha256=${'0'.repeat(64)}`, BYTES)).toMatchObject({ status: 400 });
    expect(await put(`${other}?sizeBytes=7`, BYTES)).toMatchObject({ status: 400 });
    expect(await put(`${other}?format=vhd`, BYTES)).toMatchObject({
      status: 400,
      body: { code: 'invalid', details: { field: 'format' } },
    });
    expect(await put(`${other}?colour=green`, BYTES)).toMatchObject({ status: 400 });
    expect(await put(other, BYTES, 'text/html')).toMatchObject({ status: 415 });
    expect(await put(other, Buffer.alloc(0))).toMatchObject({ status: 400 });
    expect(await send('GET', 'pools/data/volumes')).toMatchObject({ status: 200, body: [{ name: 'disk' }] });
  });

  test('is taken as bytes nowhere else', async () => {
    expect(await send('POST', 'pools', BYTES, 'application/octet-stream')).toMatchObject({ status: 415 });
  });

  test('that breaks off is no volume', async () => {
    const url = new URL(`${server.address}/v1/hosts/a/pools/data/volumes/torn/content`);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': BYTES.length };
    await new Promise<void>((resolve) => {
      const sending = request(url, { method: 'PUT', headers });
      sending.on('error', () => resolve());
      sending.write(BYTES.subarray(0, 1_000_000), () => sending.destroy());
    });
    const volumes = async () => (await send('GET', 'pools/data/volumes')).body;
    await expect.poll(volumes, { timeout: 20_000 }).toEqual([]);
  });
});

test('pools, networks and images answer as their resources', async () => {
  const rows: readonly (readonly [method: string, path: string, body: unknown, status: number])[] = [
    ['PUT', 'pools/data/state', { state: 'stopped' }, 204],
    ['GET', 'pools/data/volumes', undefined, 409],
    ['PUT', 'pools/data/state', { state: 'asleep' }, 400],
    ['PUT', 'pools/data/state', { state: 'running' }, 204],
    ['PUT', 'pools/data/autostart', { autostart: 'yes' }, 400],
    ['PUT', 'pools/data/autostart', { autostart: false }, 204],
    ['POST', 'pools/data/refresh', {}, 200],
    ['POST', 'pools', { name: 'x', type: 'barrel' }, 400],
    ['POST', 'pools/data/volumes', { name: 'disk', sizeMiB: 2 }, 201],
    ['POST', 'pools/data/volumes/disk/resize', { sizeMiB: 4 }, 200],
    ['POST', 'pools/data/volumes/disk/resize', { sizeMiB: 2 }, 400],
    ['POST', 'pools/data/volumes/disk/clone', { name: 'copy' }, 201],
    ['POST', 'pools/data/volumes/copy/wipe', {}, 200],
    ['DELETE', 'pools/data/volumes/copy', undefined, 204],
    ['GET', 'pools/data/volumes/copy', undefined, 404],
    ['DELETE', 'pools/data?contents=perhaps', undefined, 400],
    ['DELETE', 'pools/data?contents=true', undefined, 204],
    ['GET', 'pools/data', undefined, 404],
    [
      'POST',
      'networks',
      { name: 'lab', forward: 'nat', subnets: [{ address: '10.7.0.1', prefix: 24 }] },
      201,
    ],
    ['PUT', 'networks/lab/reservations', { mac: '52:54:00:00:00:01', address: '10.7.0.9' }, 204],
    ['PUT', 'networks/lab/reservations', { address: '10.7.0.9' }, 400],
    ['DELETE', 'networks/lab/reservations/10.7.0.9', undefined, 204],
    ['DELETE', 'networks/lab/reservations/10.7.0.9', undefined, 404],
    ['PUT', 'networks/lab/dns-hosts/10.7.0.9', { names: ['web'] }, 204],
    ['GET', 'networks/lab/leases', undefined, 200],
    ['DELETE', 'networks/lab', undefined, 204],
    ['GET', 'images', undefined, 200],
    ['GET', 'images/none', undefined, 404],
    ['DELETE', 'images/none', undefined, 404],
  ];
  for (const [method, path, body, status] of rows) {
    const answer = await send(method, path, body);
    expect(answer.status, `${method} ${path} answered ${JSON.stringify(answer.body)}`).toBe(status);
  }
});
