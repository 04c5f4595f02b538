import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTunnel } from '../src/index.js';
import { FakeSsh } from './fake-ssh.js';

describe('a tunnel', () => {
  let fake: FakeSsh;
  let server: Server;
  let port: number;

  beforeEach(async () => {
    fake = await FakeSsh.start({});
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('hello');
      socket.on('data', (chunk) => (String(chunk) === 'bye' ? socket.end() : socket.write(chunk)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterEach(async () => {
    server.close();
    await fake.stop();
  });

  test.each(['127.0.0.1', '0.0.0.0'])('leads to %s of this host, and ends with its peer', async (host) => {
    const stream = await openTunnel('qemu:///system', { host, port });
    expect(String((await once(stream, 'data'))[0])).toBe('hello');
    stream.write('bye');
    await once(stream, 'close');
  });

  test('leads to a unix socket by the netcat of the host of an ssh URI', async () => {
    await fake.install('nc');
    const path = join(fake.folder, 'screen-sock');
    const screen = createServer((socket) => void socket.on('data', (chunk) => socket.end(chunk)));
    await once(screen.listen(path), 'listening');
    const stream = await openTunnel(fake.uri('host'), { path });
    stream.write('echo');
    expect(String((await once(stream, 'data'))[0])).toBe('echo');
    await once(stream, 'close');
    expect(await fake.calls('nc')).toEqual([['-q0', '-U', path]]);
    screen.close();
    await fake.allEnded();
  });

  test('asks ssh itself to lead to a port, and tells what ssh says', async () => {
    const stream = await openTunnel(fake.uri('bob@refused:2222'), { host: '::1', port: 5901 });
    const [error] = (await once(stream, 'error')) as [Error];
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'connect-failed' });
    expect(await fake.arguments()).toEqual([
      ...['-T', '-e', 'none', '-p', '2222', '-l', 'bob', '-W', '[::1]:5901', '--', 'refused'],
    ]);
    await fake.allEnded();
  });

  test('refuses what the way of the URI does not lead to, and tells where nobody listens', async () => {
    const refused = { name: 'ConnectionError', code: 'unsupported-uri' };
    for (const uri of [
      'qemu+tls://far/system',
      'qemu+tcp://far/system',
      'test:///default',
      'qemu+ext:///system?command=x',
    ]) {
      await expect(openTunnel(uri, { host: '127.0.0.1', port })).rejects.toMatchObject(refused);
      await expect(openTunnel(uri, { path: '/screen' })).rejects.toMatchObject(refused);
    }
    const nobody = openTunnel('qemu:///system', { path: '/nonexistent/screen' });
    await expect(nobody).rejects.toMatchObject({ code: 'connect-failed', message: /\/nonexistent\/screen/ });
  });

  test('is given up when the caller gives up', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(openTunnel('qemu:///system', { host: '127.0.0.1', port }, { signal })).rejects.toThrow(
      'enough',
    );
  });
});
