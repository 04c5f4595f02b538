import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  connect,
  ConnectionError,
  EventLoss,
  type Connection,
  type ConnectOptions,
  type Domain,
} from '../src/index.js';
import { backOffMs } from '../src/client/reconnect.js';
import { remoteEvents } from '../src/raw.js';
import { LibvirtError, serveConnection, type Handlers, type Transport } from '../src/server/index.js';
import { CANNED_DOMAIN, CANNED_UUID } from './canned-service.js';
import { eventService, type EventService } from './event-service.js';
import { settle } from './scripted-peer.js';

const FAST = { delayMs: 1, maxDelayMs: 2 };

/** A daemon that can be taken away and brought back. */
interface Daemon {
  readonly events: EventService;
  accepted: number;
  readonly live: Set<Transport>;
  /** Ends all connections, and refuses others until `back`. */
  away(): void;
  back(): void;
  readonly options: ConnectOptions;
}

function daemon(remote: Handlers['remote'] = {}): Daemon {
  const events = eventService(remote);
  let up = true;
  const self: Daemon = {
    events,
    accepted: 0,
    live: new Set(),
    away: () => {
      up = false;
      for (const transport of [...self.live]) transport.close();
    },
    back: () => (up = true),
    options: {
      loopback: {
        accept: (transport) => {
          self.accepted++;
          self.live.add(transport);
          void serveConnection(transport, events.service()).closed.then(() => self.live.delete(transport));
          if (!up) transport.close();
        },
      },
      onListenerError: () => undefined,
    },
  };
  return self;
}

function started(events: EventService, event: number): void {
  const message = { msg: { dom: CANNED_DOMAIN, event, detail: 0 } };
  events.send('domain 0', remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, message, CANNED_DOMAIN.name);
}

let host: Daemon;
let connection: Connection;
const use = async (options: ConnectOptions = {}): Promise<Connection> => {
  connection = await connect('test:///default', { ...host.options, reconnect: FAST, ...options });
  return connection;
};
const gap = (): Promise<ConnectionError> => new Promise((resolve) => connection.onGap(resolve));

beforeEach(() => {
  host = daemon({
    DOMAIN_LOOKUP_BY_NAME: () => ({ dom: CANNED_DOMAIN }),
    DOMAIN_IS_ACTIVE: ({ dom }) => ({ active: Buffer.from(dom.uuid).equals(CANNED_DOMAIN.uuid) ? 1 : 0 }),
    CONNECT_GET_TYPE: () => new Promise(() => undefined),
  });
});
afterEach(async () => {
  await connection?.close();
});

describe('a connection that reconnects', () => {
  test('is back after the daemon was: handles stay valid and listeners hear again', async () => {
    await use();
    const heard: number[] = [];
    const told: string[] = [];
    connection.onLost((reason) => told.push(`lost ${reason.code}`));
    connection.onGap((reason) => told.push(`gap ${reason.code}`));
    connection.onClose((reason) => told.push(`close ${reason.code}`));
    await connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    await connection.onDomainEvent('reboot', () => undefined, {
      domain: { name: 'canned', uuid: CANNED_UUID, id: 7 },
    });
    const domain = await connection.domainLookupByName('canned');
    started(host.events, 2);
    await settle();
    const back = gap();
    host.away();
    await settle();
    expect(told).toEqual(['lost closed']);
    host.back();
    await back;
    started(host.events, 4);
    expect(await domain.isActive()).toBe(true);
    expect(heard).toEqual([2, 4]);
    expect(told).toEqual(['lost closed', 'gap closed']);
    expect(host.events.registered.map(({ kind, object }) => [kind, object])).toEqual([
      ['domain 0', undefined],
      ['domain 1', 'canned'],
    ]);
  });

  test('fails the calls in flight with an error that says that they may be tried again', async () => {
    await use();
    const pending = connection.getType();
    const queued = Array.from({ length: 10 }, () => connection.getType());
    await settle();
    host.away();
    for (const call of [pending, ...queued]) {
      await expect(call).rejects.toMatchObject({ name: 'ConnectionError', code: 'closed', retryable: true });
    }
  });

  test('lets calls wait for it, within their deadlines', async () => {
    await use();
    host.away();
    await settle();
    const waiting = connection.getHostname();
    await expect(connection.getHostname({ timeoutMs: 5 })).rejects.toMatchObject({
      name: 'TimeoutError',
      procedure: 'CONNECT_GET_HOSTNAME',
    });
    const controller = new AbortController();
    const aborted = expect(connection.getHostname({ signal: controller.signal })).rejects.toThrowError(
      'enough',
    );
    controller.abort(new Error('enough'));
    await aborted;
    host.back();
    expect(await waiting).toBe('events');
  });

  test('fails calls at once where that is asked for', async () => {
    await use({ reconnect: { ...FAST, whileAway: 'fail' } });
    host.away();
    await settle();
    await expect(connection.getHostname()).rejects.toMatchObject({ code: 'closed', retryable: true });
    await expect(connection.onDomainEvent('reboot', () => undefined)).rejects.toMatchObject({
      code: 'closed',
    });
    const back = gap();
    host.back();
    await back;
    expect(await connection.getHostname()).toBe('events');
  });

  test('puts the gap before the events that follow it, and after those before', async () => {
    await use();
    const iteration = connection.domainEvents('lifecycle', { losses: 'yield' });
    await iteration.start();
    started(host.events, 2);
    await settle();
    const back = gap();
    host.away();
    await settle();
    // An event that comes between the registration and its reply, as it does from a busy daemon.
    const register = host.events.registered.push.bind(host.events.registered);
    host.events.registered.push = (...items) => {
      const length = register(...items);
      started(host.events, 4);
      return length;
    };
    host.back();
    await back;
    const seen: unknown[] = [];
    for (let n = 0; n < 3; n++) {
      const { value } = await iteration.next();
      seen.push(value instanceof EventLoss ? `${value.kind}: ${value.reason?.code}` : value?.event);
    }
    expect(seen).toEqual([2, 'gap: closed', 4]);
    await iteration.return();
  });

  test('ends an iteration that did not ask for gaps with an error, and keeps the others', async () => {
    await use();
    const strict = connection.domainEvents('lifecycle');
    const lenient = connection.domainEvents('lifecycle', { losses: 'yield' });
    await Promise.all([strict.start(), lenient.start()]);
    const back = gap();
    host.away();
    host.back();
    await back;
    await expect(strict.next()).rejects.toMatchObject({ code: 'event-gap' });
    await lenient.next();
    started(host.events, 5);
    expect((await lenient.next()).value).toMatchObject({ event: 5 });
    await lenient.return();
  });

  test('keeps the queue of a reader that sleeps through many reconnects within its limit', async () => {
    await use();
    const iteration = connection.domainEvents('lifecycle', { limit: 2, losses: 'yield' });
    await iteration.start();
    for (let n = 0; n < 5; n++) {
      for (const event of [0, 1, 2]) started(host.events, event);
      await settle();
      const back = gap();
      host.away();
      host.back();
      await back;
    }
    const seen: unknown[] = [];
    for (let n = 0; n < 5; n++) {
      const { value } = await iteration.next();
      seen.push(value instanceof EventLoss ? `${value.kind} ${value.count}` : value?.event);
    }
    expect(seen).toEqual([0, 1, 'dropped 1', 'gap 0', 'dropped 12']);
    started(host.events, 5);
    expect((await iteration.next()).value).toMatchObject({ event: 5 });
    await iteration.return();
  });

  test('survives losing the new connection in the middle of the registrations', async () => {
    await use();
    await connection.onDomainEvent('lifecycle', () => undefined);
    await connection.onDomainEvent('reboot', () => undefined);
    const back = gap();
    let cuts = 3;
    const register = host.events.registered.push.bind(host.events.registered);
    host.events.registered.push = (...items) => {
      if (cuts-- > 0) for (const transport of [...host.live]) transport.close();
      return register(...items);
    };
    host.away();
    host.back();
    await back;
    expect(cuts).toBeLessThan(0);
    await expect.poll(() => host.events.registered.length).toBe(2);
    expect(await connection.getHostname()).toBe('events');
  });

  test('reports a registration that is refused now, and keeps the rest', async () => {
    const thrown: unknown[] = [];
    await use({ onListenerError: (error) => thrown.push(error) });
    const heard: number[] = [];
    await connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    await connection.onSecretEvent('lifecycle', () => undefined);
    host.events.refused.add('secret 0');
    const back = gap();
    host.away();
    host.back();
    await back;
    started(host.events, 2);
    await settle();
    expect(heard).toEqual([2]);
    expect(thrown).toMatchObject([{ name: 'LibvirtError', code: 3 }]);
  });

  test('that is closed while it is away tries no more', async () => {
    await use();
    host.away();
    await settle();
    const waiting = expect(connection.getHostname()).rejects.toMatchObject({
      code: 'closed',
      retryable: false,
    });
    await connection.close();
    await waiting;
    expect(connection.isOpen).toBe(false);
    const { accepted } = host;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.accepted).toBe(accepted);
    expect(host.live.size).toBe(0);
  });

  test('stays closed once its signal is aborted', async () => {
    const controller = new AbortController();
    await use({ reconnect: { ...FAST, signal: controller.signal } });
    expect(await connection.getHostname()).toBe('events');
    controller.abort(new Error('shutting down'));
    expect(await connection.getHostname()).toBe('events');
    const closed = new Promise<ConnectionError>((resolve) => connection.onClose(resolve));
    host.away();
    expect(await closed).toMatchObject({ code: 'closed', retryable: true });
    expect(connection.isOpen).toBe(false);
  });

  test('gives up after as many attempts as were asked for, or where another would do no better', async () => {
    await use({ reconnect: { ...FAST, attempts: 3 } });
    const closed = new Promise<ConnectionError>((resolve) => connection.onClose(resolve));
    host.away();
    const reason = await closed;
    expect(reason).toMatchObject({ code: 'closed', retryable: false });
    expect(reason.message).toContain('gave up after 3 attempts');
    expect(host.accepted).toBe(4);

    let refuse = false;
    const dialer = {
      dial: () => {
        throw new ConnectionError('auth-failed', 'The password is wrong');
      },
    };
    const real = (await import('../src/index.js')).LoopbackDialer;
    const loopback = new real(host.options.loopback ?? { accept: () => undefined });
    host.back();
    await use({
      dialer: { dial: (options) => (refuse ? dialer.dial() : loopback.dial(options)) },
    });
    const second = new Promise<ConnectionError>((resolve) => connection.onClose(resolve));
    refuse = true;
    host.away();
    expect(await second).toMatchObject({ code: 'auth-failed', retryable: false });
  });

  test('goes on trying while the daemon is there but cannot open', async () => {
    let broken = false;
    host = daemon({
      CONNECT_OPEN: () => {
        if (broken) throw new LibvirtError(38, 'not yet');
      },
    });
    await use();
    broken = true;
    const back = gap();
    host.away();
    host.back();
    await expect.poll(() => host.accepted).toBeGreaterThan(3);
    broken = false;
    await back;
    expect(await connection.getHostname()).toBe('events');
  });

  test('opens streams on the new daemon, and fails those of the old one', async () => {
    host = daemon({
      DOMAIN_LOOKUP_BY_NAME: () => ({ dom: CANNED_DOMAIN }),
      DOMAIN_OPEN_CONSOLE: (_args, call) => {
        const end = call.stream().duplex();
        end.on('data', (chunk: Buffer) => end.write(chunk));
      },
    });
    await use();
    const domain: Domain = await connection.domainLookupByName('canned');
    const old = await domain.openConsole();
    const failed = new Promise((resolve) => old.once('error', resolve));
    const back = gap();
    host.away();
    expect(await failed).toMatchObject({ code: 'closed', retryable: true });
    host.back();
    const fresh = await domain.openConsole();
    await back;
    fresh.write('again');
    expect(String(await new Promise((resolve) => fresh.once('data', resolve)))).toBe('again');
    fresh.destroy();
  });
});

describe('a connection that does not reconnect', () => {
  test('stays lost', async () => {
    await use({ reconnect: false });
    const closed = new Promise<ConnectionError>((resolve) => connection.onClose(resolve));
    host.away();
    expect(await closed).toMatchObject({ code: 'closed', retryable: true });
    host.back();
    await expect(connection.getHostname()).rejects.toMatchObject({ code: 'closed' });
    expect(host.accepted).toBe(1);
  });
});

describe('the pauses between attempts', () => {
  test('double up to the longest, and are shortened at random by up to a half', () => {
    const options = { delayMs: 100, maxDelayMs: 1000 };
    const longest = Array.from({ length: 6 }, (_, n) => backOffMs(n + 1, options, () => 0));
    expect(longest).toEqual([100, 200, 400, 800, 1000, 1000]);
    expect(backOffMs(1, options, () => 0.999_999)).toBeCloseTo(50, 1);
    expect(backOffMs(5000, options, () => 0)).toBe(1000);
    // A timer holds no more, and would fire at once.
    expect(backOffMs(99, { maxDelayMs: Infinity }, () => 0)).toBe(2 ** 31 - 1);
  });

  test.each([{ delayMs: -1 }, { delayMs: 10, maxDelayMs: 5 }, { attempts: 0 }])(
    'cannot be %j',
    async (reconnect) => {
      await expect(connect('test:///default', { ...host.options, reconnect })).rejects.toThrowError(
        RangeError,
      );
    },
  );
});
