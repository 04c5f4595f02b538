import { on, once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Identity } from '../src/api/index.js';
import { ConsoleTokens } from '../src/console-tokens.js';
import { type Problem } from '../src/problem.js';
import { runServer, type RunningServer } from './running-server.js';

interface Ticket {
  readonly token: string;
  readonly path: string;
  readonly expiresAt: number;
}

const NOBODY: Identity = { kind: 'none', user: null, role: 'admin' };

let running: RunningServer;
beforeEach(async () => {
  running = await runServer();
});
afterEach(() => running.close());

function connect(path: string, headers: Record<string, string> = {}): WebSocket {
  return new WebSocket(`${running.address.replace('http', 'ws')}${path}`, { headers });
}

async function ticket(): Promise<Ticket> {
  running.a.add('web');
  const answer = await running.send<Ticket>('POST', '/v1/instances/web/console', {});
  expect(answer.status).toBe(201);
  return answer.body;
}

/** Reads binary messages until their text ends so. */
async function read(socket: WebSocket, end: string): Promise<string> {
  let text = '';
  for await (const [data, isBinary] of on(socket, 'message') as AsyncIterable<[Buffer, boolean]>) {
    expect(isBinary).toBe(true);
    text += data.toString();
    if (text.endsWith(end)) break;
  }
  return text;
}

async function closing(socket: WebSocket): Promise<[number, string]> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return [code, reason.toString()];
}

test('a token opens the serial console, both ways, as bytes', async () => {
  const { path } = await ticket();
  const socket = connect(path);
  expect(await read(socket, '\r\n')).toBe('login on web\r\n');
  const echo = read(socket, '!');
  socket.send(Buffer.from('root'));
  socket.send(Buffer.from('!'));
  expect(await echo).toBe('ROOT!');
  const closed = closing(socket);
  socket.close();
  expect((await closed)[0]).toBe(1005);
});

test('input that comes before the console is open is not lost', async () => {
  const { path } = await ticket();
  const socket = connect(path);
  await once(socket, 'open');
  socket.send(Buffer.from('early\n'));
  expect(await read(socket, 'EARLY\n')).toContain('EARLY\n');
  socket.terminate();
});

test('a token works once', async () => {
  const { path } = await ticket();
  const first = connect(path);
  await once(first, 'open');
  expect(await closing(connect(path))).toEqual([1008, 'The token is not valid, or no longer']);
  expect(await closing(connect('/v1/consoles/invented'))).toEqual([
    1008,
    'The token is not valid, or no longer',
  ]);
  first.terminate();
});

test('a token lapses after 30 seconds, and there are not endlessly many', () => {
  let now = 1000;
  const tokens = new ConsoleTokens(() => now);
  const { token, expiresAt } = tokens.issue({ ref: 'web', kind: 'serial', force: false, identity: NOBODY });
  expect(expiresAt).toBe(31_000);
  now = 31_000;
  expect(tokens.redeem(token)).toBeUndefined();
  const oldest = tokens.issue({ ref: 'web', kind: 'serial', force: false, identity: NOBODY });
  for (let count = 0; count < 1000; count += 1)
    tokens.issue({ ref: 'web', kind: 'serial', force: false, identity: NOBODY });
  expect(tokens.redeem(oldest.token)).toBeUndefined();
});

test('a console that fails to open closes the socket with the reason', async () => {
  const { path } = await ticket();
  running.a.instances.clear();
  const [code, reason] = await closing(connect(path));
  expect(code).toBe(4404);
  expect(reason).toMatch(/does not exist$/);
});

test('the console of an instance that does not run is a conflict', async () => {
  running.a.add('off', 'stopped');
  const { status, body } = await running.send<Problem>('POST', '/v1/instances/off/console', {});
  expect(status).toBe(409);
  expect(body.detail).toBe('Cannot open the console of instance "off": it is stopped');
});

test('a page elsewhere cannot connect even with a token', async () => {
  const { path } = await ticket();
  const socket = connect(path, { origin: 'http://evil.example' });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('403');
});

test('closing the server closes the consoles', async () => {
  const { path } = await ticket();
  const socket = connect(path);
  await once(socket, 'open');
  const closed = closing(socket);
  await running.server.close();
  expect(await closed).toEqual([1001, 'The server is closing']);
});
