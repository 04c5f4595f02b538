import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, type Connection, type ConnectOptions } from '../src/index.js';
import { serveConnection, type Transport } from '../src/server/index.js';
import { eventService } from './event-service.js';
import { settle } from './scripted-peer.js';

/** Node warns of a leak at the eleventh listener. */
const MANY = 12;
const VOL = { pool: 'default', name: 'disk', key: '/disk' };

let controller: AbortController;
let signal: AbortSignal;
let live: Set<Transport>;
let isUp: boolean;
let isSilent: boolean;
let options: ConnectOptions;
const connections: Connection[] = [];
const reason = new Error('shutting down');
const listeners = (): number => getEventListeners(signal, 'abort').length;

beforeEach(() => {
  controller = new AbortController();
  ({ signal } = controller);
  live = new Set();
  isUp = true;
  isSilent = false;
  const events = eventService({
    STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    STORAGE_VOL_UPLOAD: (_args, call) => void call.stream().receive(() => new Promise(() => undefined)),
  });
  const accept = (transport: Transport): void => {
    if (isSilent) return;
    live.add(transport);
    serveConnection(transport, events.service());
    if (!isUp) transport.close();
  };
  options = { loopback: { accept } };
});
afterEach(async () => {
  for (const connection of connections.splice(0)) await connection.close();
});

async function open(more: ConnectOptions = {}): Promise<Connection> {
  const connection = await connect('test:///default', { ...options, ...more });
  connections.push(connection);
  return connection;
}

test('a signal that listeners, iterations and streams share has few listeners itself', async () => {
  const connection = await open();
  const vol = await connection.storageVolLookupByPath('/disk');
  const iterations = Array.from({ length: MANY }, () => connection.domainEvents('reboot', { signal }));
  const listening = Promise.all([
    ...iterations.map((iteration) => iteration.start()),
    ...Array.from({ length: MANY }, () => connection.onDomainEvent('lifecycle', () => undefined, { signal })),
  ]);
  const uploading = Promise.all(Array.from({ length: MANY }, () => vol.upload({ signal })));
  await settle();
  expect(listeners()).toBeLessThan(3);
  await listening;
  const uploads = await uploading;
  expect(listeners()).toBeLessThan(3);
  const failed = Promise.all(
    uploads.map((upload) => new Promise((resolve) => upload.once('error', resolve))),
  );
  controller.abort(reason);
  expect(new Set(await failed)).toEqual(new Set([reason]));
  for (const iteration of iterations) await expect(iteration.next()).rejects.toBe(reason);
  expect(listeners()).toBe(0);
});

test('so has one that many connections share, while they open, live and are away', async () => {
  isSilent = true;
  const opening = Array.from({ length: MANY }, () => open({ signal }));
  const refused = Promise.all(opening.map((each) => expect(each).rejects.toBe(reason)));
  await settle();
  expect(listeners()).toBeLessThan(3);
  controller.abort(reason);
  await refused;
  expect(listeners()).toBe(0);

  controller = new AbortController();
  ({ signal } = controller);
  isSilent = false;
  const reconnect = { delayMs: 60_000, maxDelayMs: 60_000, signal };
  const opened = await Promise.all(Array.from({ length: MANY }, () => open({ reconnect })));
  isUp = false;
  for (const transport of live) transport.close();
  await settle();
  const calls = opened.map((connection) =>
    expect(connection.getHostname({ signal })).rejects.toThrowError(/./),
  );
  await settle();
  expect(listeners()).toBeLessThan(3);
  controller.abort(reason);
  await Promise.all(calls);
  expect(listeners()).toBe(0);
});
