import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HostResource, type InstanceResource, type OperationResource } from '../src/api/index.js';
import { hostConfigs, serve, type RunningServer } from '../src/index.js';
import { openLocalApi } from '../src/local.js';
import { runServer } from './running-server.js';

/** A driver as someone else would write it: one file, no import. */
const DRIVER = `
  const guests = new Map();
  class Driver {
    name = 'tiny';
    constructor(options) { this.options = options; }
    async start() { if (this.options.uri.includes('down')) throw new Error('nobody is at home'); }
    async stop() {}
    async hostInfo() {
      return { hostname: 'tiny', hypervisor: 'Tiny', hypervisorVersion: '1', architecture: 'x86_64', cpus: 1,
        memoryMiB: 64, memoryUsedMiB: 0, vcpusUsed: 0, instances: { running: 0, total: guests.size } };
    }
    async list() { return [...guests.values()]; }
    async get(uuid) { return guests.get(uuid); }
    async spawn(spec) {
      const info = { uuid: spec.uuid, name: spec.name, state: 'running', vcpus: spec.vcpus, memoryMiB: spec.memoryMiB,
        persistent: true, managed: true, disks: [], interfaces: [] };
      guests.set(spec.uuid, info);
      return info;
    }
    async destroy(uuid) { guests.delete(uuid); }
    subscribe() { return () => {}; }
  }
  export default {
    kind: 'compute-driver', contract: 1, name: 'tiny', summary: 'A driver in one file',
    optionsSchema: { type: 'object', additionalProperties: false, required: ['uri'], properties: { uri: { type: 'string' } } },
    create: (options) => new Driver(options),
  };`;

let folder: string;
const servers: RunningServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-serve-'));
  await writeFile(join(folder, 'tiny.mjs'), DRIVER);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

const TINY = { uri: 'tiny:///one', driver: './tiny.mjs' };

async function start(options: Parameters<typeof serve>[0] = {}): Promise<RunningServer> {
  const server = await serve({
    hosts: [TINY],
    port: 0,
    dataDirectory: join(folder, 'state'),
    from: folder,
    ...options,
  });
  servers.push(server);
  return server;
}

const json = async <Body>(server: RunningServer, path: string, init?: RequestInit): Promise<Body> =>
  (await (await fetch(`${server.address}${path}`, init)).json()) as Body;

test('a driver in a file of its own serves, and its operations outlive the server', async () => {
  const first = await start();
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+$/);
  expect(first.warnings).toEqual([]);
  const operation = await json<OperationResource>(first, '/v1/instances', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ spec: { name: 'web', vcpus: 1, memoryMiB: 16 } }),
  });
  const path = `/v1/operations/${operation.id}`;
  const done = await json<OperationResource>(first, `${path}?wait=10s`);
  expect(done).toMatchObject({ state: 'succeeded', host: 'local' });
  expect(await json<InstanceResource[]>(first, '/v1/instances')).toMatchObject([
    { name: 'web', host: 'local' },
  ]);
  await first.close();
  await first.close();
  const second = await start();
  expect(await json(second, path)).toEqual(done);
});

test('a port in use, and a data directory in use, are said so', async () => {
  const first = await start();
  const port = Number(new URL(first.address).port);
  await expect(start({ port, dataDirectory: join(folder, 'other') })).rejects.toMatchObject({
    code: 'conflict',
    message: `Cannot listen on 127.0.0.1, port ${port}: it is in use`,
  });
  await expect(start()).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('another process is using it') as string,
  });
  // The failed attempts have left nothing open.
  await start({ dataDirectory: join(folder, 'other') });
});

test('who listens for everyone is warned', async () => {
  const server = await start({ listen: '0.0.0.0', withoutLogin: true });
  expect(server.warnings).toEqual([expect.stringContaining('nobody has to log in')]);
});

test('a host that is added survives a restart, with its options', async () => {
  const post = (server: RunningServer, path: string, body: unknown): Promise<HostResource> =>
    json(server, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const first = await start();
  const uri = 'test:///added?guests=2';
  const added = await post(first, '/v1/hosts', { name: 'more', uri, options: { callTimeoutMs: 9000 } });
  expect(added).toMatchObject({ name: 'more', uri, driver: 'libvirt' });
  await first.close();
  const second = await start();
  const guests = async (): Promise<unknown> =>
    (await json<HostResource>(second, '/v1/hosts/more')).info?.instances.total;
  await expect.poll(guests, { timeout: 20_000 }).toBe(2);
  expect((await fetch(`${second.address}/v1/hosts/more`, { method: 'DELETE' })).status).toBe(204);
  await second.close();
  const third = await start();
  expect((await json<HostResource[]>(third, '/v1/hosts')).map(({ name }) => name)).toEqual(['local']);
});

test('a host that is down does not keep the server from starting', async () => {
  const server = await start({ hosts: [{ ...TINY, uri: 'tiny://down.example/' }, TINY] });
  const hosts = await json<HostResource[]>(server, '/v1/hosts');
  expect(hosts).toMatchObject([
    {
      name: 'down.example',
      state: 'unreachable',
      reason: 'Opening the connection on host "down.example" failed: nobody is at home',
    },
    { name: 'local', state: 'connected', facets: [] },
  ]);
  expect(await json(server, '/v1/instances')).toEqual([]);
});

describe('in process', () => {
  test('the same API works without a server and without a file', async () => {
    const api = await openLocalApi({ hosts: [TINY], from: folder });
    const operation = await api.launchInstance({ spec: { name: 'db', vcpus: 1, memoryMiB: 16 } });
    expect(await api.waitOperation(operation.id)).toMatchObject({ state: 'succeeded' });
    expect((await api.getInstance('local/db')).state).toBe('running');
    await expect(api.openSerial('db')).rejects.toMatchObject({ code: 'unsupported' });
    await api.close();
  });

  test('a driver that does not exist is said so', async () => {
    const api = await openLocalApi({ hosts: [{ uri: 'x:///', driver: 'nothing-like-it' }] });
    await expect(api.listInstances()).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nothing-like-it') as string,
    });
    await api.close();
  });
});

test('a server that is given no host has some in memory, with guests that can be used', async () => {
  const server = await start({ hosts: [] });
  const summary = async (): Promise<unknown> =>
    (await json<HostResource[]>(server, '/v1/hosts')).map((host) => [
      host.name,
      host.state,
      host.info?.instances.total,
    ]);
  await expect.poll(summary, { timeout: 20_000 }).toEqual([
    ['alpha', 'connected', 3],
    ['beta', 'connected', 5],
    ['gamma', 'connected', 1],
  ]);
  const [guest] = await json<InstanceResource[]>(server, '/v1/instances?host=gamma');
  expect(guest).toMatchObject({ host: 'gamma', state: 'running' });
  const post = (path: string, body: unknown): Promise<OperationResource> =>
    json(server, path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const settled = async (operation: OperationResource): Promise<OperationResource> =>
    json(server, `/v1/operations/${operation.id}?wait=20s`);
  const stop = await settled(await post(`/v1/instances/${guest?.uuid}/stop`, { force: true }));
  expect(stop).toMatchObject({ kind: 'stop', state: 'succeeded', host: 'gamma' });
  expect((await json<InstanceResource>(server, `/v1/instances/${guest?.uuid}`)).state).toBe('stopped');
  const launch = await settled(
    await post('/v1/instances', { host: 'gamma', spec: { name: 'fresh', vcpus: 1, memoryMiB: 128 } }),
  );
  expect(launch.error).toBeUndefined();
  expect(launch.state).toBe('succeeded');
  const events = await fetch(`${server.address}/v1/events?since=0`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of events.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (/"change":"started"/.test(text)) break;
  }
  expect(text).toMatch(/"type":"instance","host":"gamma".*"change":"stopped"/);
});

test('hosts get names from their addresses', () => {
  const names = (inputs: Parameters<typeof hostConfigs>[0]): string[] =>
    hostConfigs(inputs).map((host) => host.name);
  expect(
    names([
      { uri: 'qemu+ssh://root@h1.example/system' },
      { uri: 'qemu:///system' },
      { uri: 'test:///default', name: 'local-2' },
      { uri: 'qemu:///session' },
      { uri: 'qemu+tcp://[fe80::1]/system' },
      { uri: 'not a uri' },
    ]),
  ).toEqual(['h1.example', 'local', 'local-2', 'local-3', 'fe80-1', 'local-4']);
  expect(hostConfigs([{ uri: 'test:///x' }])[0]?.driver).toBe('libvirt');
});

describe('the web pages', () => {
  test('are served with their files, and index.html for their own addresses', async () => {
    const pages = join(folder, 'dist');
    await mkdir(join(pages, 'assets'), { recursive: true });
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>Hostelry</title>');
    await writeFile(join(pages, 'assets', 'a.js'), 'export {};');
    const running = await runServer({ pages });
    const get = async (path: string): Promise<[number, string]> => {
      const response = await fetch(`${running.address}${path}`);
      return [response.status, (await response.text()).slice(0, 15)];
    };
    expect(await get('/')).toEqual([200, '<!doctype html>']);
    expect(await get('/hosts/a')).toEqual([200, '<!doctype html>']);
    // A host may be called as a file is.
    expect(await get('/hosts/node1.example.com')).toEqual([200, '<!doctype html>']);
    expect((await get('/old.js'))[0]).toBe(404);
    expect(await get('/assets/a.js')).toEqual([200, 'export {};']);
    expect((await get('/assets/old.js'))[0]).toBe(404);
    expect((await get('/v1/nothing'))[0]).toBe(404);
    expect((await get('/..%2f..%2fetc%2fpasswd'))[1]).not.toContain('root:');
    await running.close();
  });

  test('are sent compressed to whom they may be, where they have been', async () => {
    const pages = join(folder, 'compressed');
    await mkdir(join(pages, 'assets'), { recursive: true });
    await writeFile(join(pages, 'index.html'), '<!doctype html>');
    const text = 'export {};'.repeat(100);
    await writeFile(join(pages, 'assets', 'a.js'), text);
    await writeFile(join(pages, 'assets', 'a.js.gz'), gzipSync(text));
    const running = await runServer({ pages });
    const get = (encoding: string) =>
      fetch(`${running.address}/assets/a.js`, { headers: { 'accept-encoding': encoding } });
    const packed = await get('gzip');
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('content-type')).toMatch(/javascript/);
    expect(await packed.text()).toBe(text);
    const plain = await get('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(text);
    await running.close();
  });

  test('that are not built say how to build them', async () => {
    const running = await runServer();
    const response = await fetch(`${running.address}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    await running.close();
  });
});
