import { beforeEach, describe, expect, test } from 'vitest';
import { connect, type Connection, type ConnectOptions } from '../src/index.js';
import { remoteEvents } from '../src/raw.js';
import { serveConnection, type Service, type Transport } from '../src/server/index.js';
import { CANNED_DOMAIN, cannedService } from './canned-service.js';
import { eventService, type EventService } from './event-service.js';
import { settle } from './scripted-peer.js';

/** A registration that has come and waits for its answer. */
interface Waiting {
  answer(): void;
}

let events: EventService;
let waiting: Waiting[];
/** Whether registrations wait. */
let isSlow: boolean;
let live: Set<Transport>;

beforeEach(() => {
  waiting = [];
  isSlow = true;
  live = new Set();
  events = eventService();
});

/** The event service, whose registrations wait while it is slow. */
function slowly(service: Service): Service {
  const { remote } = service.handlers;
  return {
    ...service,
    handlers: {
      remote: {
        ...remote,
        CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: async (args, call) => {
          if (isSlow) await new Promise<void>((answer) => waiting.push({ answer }));
          const registered = await remote?.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY?.(args, call);
          return registered ?? { callbackID: 0 };
        },
      },
    },
  };
}

function open(options: ConnectOptions = {}): Promise<Connection> {
  const accept = (transport: Transport): void => {
    live.add(transport);
    const { closed } = serveConnection(transport, slowly(events.service()));
    void closed.then(() => live.delete(transport));
  };
  return connect('test:///default', { loopback: { accept }, ...options });
}

function lose(): void {
  for (const transport of [...live]) transport.close();
}

function started(event: number): void {
  const message = { msg: { dom: CANNED_DOMAIN, event, detail: 0 } };
  events.send('domain 0', remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, message);
}

describe('a signal that aborts before the daemon has registered', () => {
  test('a listener, rejects at once; nothing is heard, and nothing stays registered', async () => {
    const connection = await open();
    const heard: number[] = [];
    const controller = new AbortController();
    const { signal } = controller;
    const asked = connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event), { signal });
    await expect.poll(() => waiting.length).toBe(1);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
    waiting[0]?.answer();
    await expect.poll(() => events.asked.length).toBe(1);
    started(2);
    await expect.poll(() => events.declined).toEqual(['domain 0']);
    expect([heard, events.registered]).toEqual([[], []]);
    await connection.close();
  });

  test('one of two listeners, leaves the other its events', async () => {
    const connection = await open();
    const heard: number[] = [];
    const controller = new AbortController();
    const { signal } = controller;
    const given = connection.onDomainEvent('lifecycle', () => heard.push(-1), { signal });
    const kept = connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    await expect.poll(() => waiting.length).toBe(1);
    controller.abort();
    await expect(given).rejects.toBe(controller.signal.reason);
    waiting[0]?.answer();
    await kept;
    started(4);
    await settle();
    expect([heard, events.asked]).toEqual([[4], ['domain 0']]);
    await connection.close();
  });

  test('an iteration, ends it at once, and once only', async () => {
    const connection = await open();
    const controller = new AbortController();
    const iteration = connection.domainEvents('lifecycle', { signal: controller.signal });
    const next = iteration.next();
    await expect.poll(() => waiting.length).toBe(1);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    expect(await iteration.next()).toEqual({ done: true, value: undefined });
    waiting[0]?.answer();
    await expect.poll(() => events.declined).toEqual(['domain 0']);
    await connection.close();
  });

  test('an iteration, ends it while the connection is away', async () => {
    const connection = await open({ reconnect: { delayMs: 60_000, maxDelayMs: 60_000 } });
    lose();
    await settle();
    const controller = new AbortController();
    const next = connection.domainEvents('lifecycle', { signal: controller.signal }).next();
    await settle();
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    await connection.close();
  });
});

describe('a connection that comes back to a daemon that does not answer', () => {
  async function comeBack(options: ConnectOptions = {}): Promise<Connection> {
    isSlow = false;
    const connection = await open({
      reconnect: { delayMs: 1 },
      onListenerError: () => undefined,
      ...options,
    });
    await connection.onDomainEvent('lifecycle', () => undefined);
    isSlow = true;
    lose();
    await expect.poll(() => waiting.length).toBe(1);
    return connection;
  }

  test('and is closed meanwhile, leaves no connection behind', async () => {
    const connection = await comeBack();
    expect(live.size).toBe(1);
    await connection.close();
    await settle();
    expect(live.size).toBe(0);
  });

  test('and is told to stop reconnecting, leaves no connection behind', async () => {
    const controller = new AbortController();
    const connection = await comeBack({ reconnect: { delayMs: 1, signal: controller.signal } });
    const closed = new Promise((resolve) => connection.onClose(resolve));
    controller.abort(new Error('shutting down'));
    expect(await closed).toMatchObject({ code: 'closed', retryable: false });
    await settle();
    expect(live.size).toBe(0);
  });

  test('tries again, rather than to be back without its listeners', async () => {
    const connection = await comeBack({ callTimeoutMs: 100 });
    const gaps: string[] = [];
    connection.onGap(({ code }) => gaps.push(code));
    await expect.poll(() => waiting.length).toBeGreaterThan(1);
    expect(gaps).toEqual([]);
    isSlow = false;
    await expect.poll(() => gaps).toEqual(['closed']);
    expect(events.registered.map(({ kind }) => kind)).toEqual(['domain 0']);
    await connection.close();
  });
});

describe('a connection that is closed while one for a stream is being opened', () => {
  test('fails the stream at once, and leaves no connection behind', async () => {
    const silent: Transport[] = [];
    const service = cannedService();
    const accept = (transport: Transport): void => {
      if (service.connections.length === 0) service.accept(transport);
      else silent.push(transport);
    };
    const connection = await open({ loopback: { accept } });
    const console_ = (await connection.domainLookupByName('canned')).openConsole();
    await expect.poll(() => silent.length).toBe(1);
    const ended = new Promise<void>((resolve) =>
      silent[0]?.start({ onData: () => undefined, onDrain: () => undefined, onClose: () => resolve() }),
    );
    await Promise.all([
      expect(console_).rejects.toMatchObject({ code: 'closed', retryable: false }),
      connection.close(),
      ended,
    ]);
  });
});
