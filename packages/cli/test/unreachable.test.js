import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../src/run.js';
import { command } from './both-ways.js';
import { FakeIo } from './fake-io.js';
let folder;
const servers = [];
beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-away-'));
});
afterEach(async () => {
    for (const server of servers.splice(0))
        server.close();
    await rm(folder, { recursive: true, force: true });
});
/** A unix socket that does this with each client; tells how many clients are still connected. */
async function socket(behave) {
    const path = join(folder, 'socket');
    const clients = new Set();
    const server = createServer((client) => {
        clients.add(client);
        client.on('close', () => clients.delete(client));
        // The command may be gone before an answer to it.
        client.on('error', () => undefined);
        // Without a reader the client's end would never be seen.
        client.resume();
        behave(client);
    });
    servers.push(server);
    server.listen(path);
    await once(server, 'listening');
    return { uri: `qemu+unix:///system?socket=${path}`, connected: () => clients.size };
}
/** An HTTP server that is not Hostelry's. */
async function web(listener) {
    const server = createHttpServer(listener);
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${server.address().port}`;
}
const NOT_LIBVIRT = [
    ['says garbage', (client) => void client.write('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['says nothing', () => undefined],
    ['says half a frame', (client) => void client.write(Buffer.from([0, 0, 0, 28, 0x20, 0, 0x80]))],
    ['closes at once', (client) => void client.destroy()],
    ['closes after it was asked', (client) => void client.once('data', () => client.destroy())],
];
test.each(NOT_LIBVIRT)('a socket that %s is unreachable, and is left alone after', async (_what, behave) => {
    const { uri, connected } = await socket(behave);
    for (const words of [['list'], ['launch', 'web'], ['show', 'web'], ['delete', 'web']]) {
        const ended = await command('--host', uri, '--host-option', 'openTimeoutMs=300', ...words);
        expect(ended.code, ended.stderr).toBe(6);
        expect(ended.stdout).toBe('');
        expect(ended.stderr).toContain(uri);
        expect(ended.stderr.split(uri), ended.stderr).toHaveLength(2);
        expect(ended.stderr.trim().split('\n')).toHaveLength(1);
        await expect.poll(connected).toBe(0);
    }
});
test('a socket that is not there is named once', async () => {
    const path = join(folder, 'none');
    const uri = `qemu+unix:///system?socket=${path}`;
    const ended = await command('--host', uri, 'list');
    expect(ended).toEqual({
        code: 6,
        stdout: '',
        stderr: `hostelry: Host "local" is unreachable: Cannot connect to ${uri} at socket "${path}": no such socket\n`,
    });
});
test('a host that does not answer does not hide the others, and says so in the list of hosts', async () => {
    const uri = `qemu+unix:///system?socket=${join(folder, 'none')}`;
    const both = ['--host', uri, '--host', 'test:///beside-one-away'];
    const listed = await command(...both, 'host', 'list', '-o', 'json');
    expect(listed.code).toBe(0);
    expect(JSON.parse(listed.stdout)).toMatchObject([
        { name: 'local', state: 'unreachable', reason: expect.stringContaining('no such socket') },
        { name: 'local-2', state: 'connected' },
    ]);
    expect(await command(...both, 'launch', 'web', '--on', 'local-2')).toMatchObject({ code: 0 });
    expect(await command(...both, 'list', '-o', 'name')).toMatchObject({ code: 0, stdout: 'web\n' });
    expect(await command(...both, 'list', '--on', 'local')).toMatchObject({ code: 6, stdout: '' });
    const pruned = await command(...both, 'image', 'prune', '-o', 'name');
    expect(pruned).toMatchObject({ code: 6, stdout: '' });
    expect(pruned.stderr).toContain('no such socket');
    expect(await command(...both, 'show', 'nobody')).toMatchObject({ code: 6, stdout: '' });
});
test('a server that does not run is unreachable, with a way out', async () => {
    const address = await web(() => undefined);
    servers.splice(0).forEach((server) => server.close());
    const ended = await command('--server', address, 'list');
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toContain(`Cannot reach the server at ${address}/: connect ECONNREFUSED`);
    expect(ended.stderr).toContain('hostelry serve');
});
const HTML = '<!doctype html><title>A page</title>';
const NOT_HOSTELRY = [
    [
        'answers with a page',
        (_request, response) => void response.setHeader('content-type', 'text/html').end(HTML),
        'is not a Hostelry server: it answered /v1/instances with 200 text/html',
    ],
    [
        'has no such page',
        (_request, response) => void response.writeHead(404, { 'content-type': 'text/html' }).end(HTML),
        'is not a Hostelry server: it answered /v1/instances with 404 text/html',
    ],
    [
        'fails with JSON of its own',
        (_request, response) => void response.writeHead(500, { 'content-type': 'application/json' }).end('{}'),
        'is not a Hostelry server: it answered /v1/instances with 500 application/json',
    ],
    [
        'calls a page JSON',
        (_request, response) => void response.setHeader('content-type', 'application/json').end(HTML),
        'is not a Hostelry server',
    ],
    [
        'breaks off its answer',
        (_request, response) => {
            response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
            response.write('[', () => response.destroy());
        },
        'broke off its answer to /v1/instances',
    ],
    ['closes at once', (request) => void request.socket.destroy(), 'Cannot reach the server'],
];
test.each(NOT_HOSTELRY)('a server that %s is unreachable', async (_what, listener, told) => {
    const address = await web(listener);
    const ended = await command('--server', address, 'list');
    expect(ended, ended.stderr).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toContain(address);
    expect(ended.stderr).toContain(told);
});
test('events of a server that is not Hostelry are unreachable too', async () => {
    const address = await web((_request, response) => void response.setHeader('content-type', 'text/html').end(HTML));
    const ended = await command('--server', address, 'events', '--follow');
    expect(ended, ended.stderr).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toContain('is not a Hostelry server');
});
test('a port in use is a conflict, and nothing is served', async () => {
    const { port } = new URL(await web(() => undefined));
    const ended = await command('serve', '--port', port, '--data', join(folder, 'data'));
    expect(ended, ended.stderr).toMatchObject({ code: 4, stdout: '' });
    expect(ended.stderr).toContain(`port ${port}: it is in use`);
});
test('the environment names the server or the host, and options count more', async () => {
    const address = await web((_request, response) => {
        response.setHeader('content-type', 'application/json').end('[]');
    });
    const say = async (env, ...args) => {
        const io = new FakeIo(env);
        const code = await run([...args, '-o', 'json'], io);
        return { code, stdout: io.stdout.text };
    };
    expect(await say({ HOSTELRY_SERVER: address }, 'list')).toEqual({ code: 0, stdout: '[]\n' });
    const host = { HOSTELRY_HOST: 'foo:///x', HOSTELRY_SERVER: 'nowhere' };
    expect(await say(host, 'list')).toMatchObject({ code: 2 });
    expect(await say(host, '--server', address, 'list')).toEqual({ code: 0, stdout: '[]\n' });
    expect(await say(host, '--host', 'test:///environment', 'list')).toEqual({ code: 0, stdout: '[]\n' });
});
