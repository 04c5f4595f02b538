import { describe, expect, test } from 'vitest';
import { connect } from '../src/index.js';
import {
  createLoopback,
  serveConnection,
  type LoopbackService,
  type Transport,
} from '../src/server/index.js';
import { cannedService } from './canned-service.js';
import { damaged, numbers } from './mutations.js';
import { performSession, playBack, recordSession } from './recorded-session.js';
import { settle } from './scripted-peer.js';

/** Ends each connection after that many turns of the event loop. */
function endAfter(service: LoopbackService, turns: number): LoopbackService {
  return {
    accept: (transport) => {
      service.accept(transport);
      void settle(turns).then(() => transport.close());
    },
  };
}

describe('damaged bytes', () => {
  test(
    "of the server's never hang a client and never escape as anything but an error",
    { timeout: 60_000 },
    async () => {
      const { server } = await recordSession();
      const next = numbers(20_260_101);
      const outcomes = new Set<string>();
      for (let round = 0; round < 600; round++) {
        const hurt = next(server.length);
        const said = server.map((utterance, n) =>
          n === hurt ? { ...utterance, bytes: damaged(utterance.bytes, next) } : utterance,
        );
        // What is too short to be answered leaves both waiting; the end of the pipe is what a dead daemon gives.
        const outcome = await performSession(endAfter(playBack(said), 300)).then(
          () => 'worked',
          (error: Error) => error.name,
        );
        outcomes.add(outcome);
      }
      const expected = ['worked', 'ConnectionError', 'LibvirtError', 'XdrError'];
      expect([...outcomes].filter((name) => !expected.includes(name))).toEqual([]);
      expect([...outcomes]).toEqual(expect.arrayContaining(['worked', 'ConnectionError', 'XdrError']));
    },
  );

  test("of a client's never break the server, which still serves the next", async () => {
    const { client } = await recordSession();
    const next = numbers(4711);
    const service = cannedService();
    for (let round = 0; round < 400; round++) {
      const [near, far] = createLoopback();
      service.accept(far);
      near.start({ onData: () => undefined, onDrain: () => undefined, onClose: () => undefined });
      near.write(damaged(client, next));
      await settle(3);
      near.close();
    }
    await Promise.all(service.connections.map((connection) => connection.closed));
    const connection = await connect('test:///default', { loopback: service });
    expect((await connection.domainLookupByName('canned')).name).toBe('canned');
    await connection.close();
  });
});

describe('a service that fails', () => {
  test('when a client comes, cuts that client off and is reported', async () => {
    const errors: unknown[] = [];
    const loopback = {
      accept: (transport: Transport) => {
        const service = {
          handlers: {},
          open: () => {
            throw new Error('cannot open');
          },
          close: () => {
            throw new Error('cannot close');
          },
        };
        serveConnection(transport, service, { onServiceError: (error) => errors.push(error) });
      },
    };
    await expect(connect('test:///default', { loopback })).rejects.toMatchObject({ code: 'closed' });
    expect(errors.map((error) => (error as Error).message)).toEqual(['cannot open', 'cannot close']);
  });

  test('to encode its answer tells the client and goes on', async () => {
    const service = cannedService({
      CONNECT_GET_HOSTNAME: () => ({ hostname: 'nul\0' }),
      CONNECT_GET_TYPE: () => ({ type: 'CANNED' }),
    });
    const connection = await connect('test:///default', { loopback: service });
    await expect(connection.getHostname()).rejects.toMatchObject({ code: 1 });
    expect(await connection.getType()).toBe('CANNED');
    await connection.close();
  });
});

describe('options that cannot be', () => {
  test.each([
    { window: 0 },
    { keepalive: { intervalMs: 0, count: 3 } },
    { keepalive: { intervalMs: Infinity, count: 3 } },
    { keepalive: { intervalMs: 2 ** 31, count: 3 } },
  ])('%j is refused, and the transport is let go', async (options) => {
    const service = cannedService();
    await expect(connect('test:///default', { loopback: service, ...options })).rejects.toThrowError(
      RangeError,
    );
    await Promise.all(service.connections.map((connection) => connection.closed));
  });

  test('an infinite deadline is none', async () => {
    const service = cannedService({ CONNECT_GET_TYPE: () => ({ type: 'CANNED' }) });
    const options = { loopback: service, openTimeoutMs: Infinity, callTimeoutMs: Infinity };
    const connection = await connect('test:///default', options);
    expect(await connection.getType({ timeoutMs: Infinity })).toBe('CANNED');
    await connection.close();
  });
});
