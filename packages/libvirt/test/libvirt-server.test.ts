import { lstat, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '../src/index.js';
import { LibvirtServer, type Service } from '../src/server/index.js';

let folder: string;
let path: string;
const service = (): Service => ({
  handlers: { remote: { CONNECT_OPEN: () => undefined, CONNECT_CLOSE: () => undefined } },
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-server-'));
  path = join(folder, 'sock');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const exists = async (): Promise<boolean> => (await lstat(path).catch(() => undefined)) !== undefined;

describe('a server on a unix socket', () => {
  test('serves clients, and closing ends them and removes the socket', async () => {
    const server = new LibvirtServer(service);
    await server.listen({ path });
    expect((await lstat(path)).mode & 0o777).toBe(0o600);
    const first = await connect(`test+unix:///default?socket=${path}`);
    const second = await connect(`test+unix:///default?socket=${path}`);
    expect(server.clients).toBe(2);
    const ended = new Promise((resolve) => first.onClose(resolve));
    await second.close();
    await server.close();
    await server.close();
    expect(await ended).toMatchObject({ code: 'closed' });
    expect(server.clients).toBe(0);
    expect(await exists()).toBe(false);
    await first.close();
  });

  test('replaces a socket file that nobody listens on', async () => {
    // A listener whose process died leaves its file: made here by unlinking behind the back of close().
    const dead = createServer();
    const other = join(folder, 'other');
    await new Promise<void>((resolve) => dead.listen(other, resolve));
    const { link } = await import('node:fs/promises');
    await link(other, path);
    await new Promise((resolve) => dead.close(resolve));
    expect(await exists()).toBe(true);
    const server = new LibvirtServer(service);
    await server.listen({ path });
    await (await connect(`test+unix:///default?socket=${path}`)).close();
    await server.close();
  });

  test('refuses a socket that another server listens on, and leaves it alone', async () => {
    const first = new LibvirtServer(service);
    await first.listen({ path });
    const second = new LibvirtServer(service);
    await expect(second.listen({ path })).rejects.toMatchObject({ name: 'ListenError', code: 'in-use' });
    await (await connect(`test+unix:///default?socket=${path}`)).close();
    await first.close();
  });

  test('refuses a file of another kind, and leaves it alone', async () => {
    await writeFile(path, 'precious');
    await expect(new LibvirtServer(service).listen({ path })).rejects.toMatchObject({ code: 'in-use' });
    expect((await lstat(path)).size).toBe(8);
  });

  test('says why it cannot listen', async () => {
    const nowhere = join(folder, 'missing', 'sock');
    await expect(new LibvirtServer(service).listen({ path: nowhere })).rejects.toMatchObject({
      code: 'listen-failed',
      message: expect.stringContaining(nowhere) as string,
    });
  });

  test('refuses a path that the system would cut, and leaves nothing there', async () => {
    const long = join(folder, 'x'.repeat(120));
    await expect(new LibvirtServer(service).listen({ path: long })).rejects.toMatchObject({
      code: 'listen-failed',
      message: `Cannot listen at socket "${long}": the path is longer than 107 bytes`,
    });
    await expect(new LibvirtServer(service).listen({ path: `${path}\0x` })).rejects.toMatchObject({
      code: 'listen-failed',
      message: expect.stringContaining('the path holds a NUL') as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('listens once, also where it is asked twice at once', async () => {
    const server = new LibvirtServer(service);
    const other = join(folder, 'other');
    const [first, second] = await Promise.allSettled([
      server.listen({ path }),
      server.listen({ path: other }),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({ reason: { code: 'in-use' } });
    await server.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is closed while it begins to listen does not', async () => {
    const server = new LibvirtServer(service);
    const listening = expect(server.listen({ path })).rejects.toMatchObject({ code: 'listen-failed' });
    await server.close();
    await listening;
    expect(await readdir(folder)).toEqual([]);
  });

  test('turns away clients over its maximum', async () => {
    const server = new LibvirtServer(service, { maxClients: 1 });
    await server.listen({ path });
    const first = await connect(`test+unix:///default?socket=${path}`);
    await expect(connect(`test+unix:///default?socket=${path}`)).rejects.toMatchObject({
      name: 'ConnectionError',
    });
    await first.close();
    await server.close();
  });

  test('cuts off a client that does not speak the protocol', async () => {
    const server = new LibvirtServer(service);
    await server.listen({ path });
    const socket = createConnection({ path });
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.resume();
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await ended;
    await server.close();
  });

  test('tells its service once when a client comes and when it goes', async () => {
    const seen: string[] = [];
    const server = new LibvirtServer(() => ({
      ...service(),
      open: () => void seen.push('open'),
      close: () => void seen.push('close'),
    }));
    await server.listen({ path });
    const connection = await connect(`test+unix:///default?socket=${path}`);
    await connection.close();
    await server.close();
    expect(seen).toEqual(['open', 'close']);
  });
});
