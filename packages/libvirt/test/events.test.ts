import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import {
  connect,
  type DomainEventType,
  EventLoss,
  type Connection,
  type DomainEventDefinedDetailType,
  type DomainEventPayload,
} from '../src/index.js';
import { domainEventTable } from '../src/client/domain-events.js';
import { type EventSource } from '../src/client/event-source.js';
import {
  networkEventTable,
  nodeDeviceEventTable,
  secretEventTable,
  storagePoolEventTable,
} from '../src/client/object-events.js';
import * as raw from '../src/raw.js';
import { serveConnection, type Transport } from '../src/server/index.js';
import { CANNED_DOMAIN, CANNED_UUID } from './canned-service.js';
import { eventService, type EventService } from './event-service.js';
import { settle } from './scripted-peer.js';

const { remoteEvents, qemuEvents } = raw;
const UUID = CANNED_DOMAIN.uuid;
const other = { ...CANNED_DOMAIN, name: 'other', uuid: new Uint8Array(16).fill(9) };
const OTHER = { name: 'other', uuid: '09090909-0909-0909-0909-090909090909', id: 3 };

let events: EventService;
let connection: Connection;

beforeEach(async () => {
  events = eventService();
  const loopback = { accept: (transport: Transport) => void serveConnection(transport, events.service()) };
  connection = await connect('test:///default', { loopback });
});
afterEach(async () => {
  await connection.close();
});

function lifecycle(event: number, detail = 0, dom = CANNED_DOMAIN): void {
  events.send(
    'domain 0',
    remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE,
    { msg: { dom, event, detail } },
    dom.name,
  );
}

describe('the tables of events', () => {
  test('have every message of the protocol that belongs to a registration', () => {
    const tables: readonly Readonly<Record<string, EventSource<unknown>>>[] = [
      domainEventTable,
      networkEventTable,
      storagePoolEventTable,
      nodeDeviceEventTable,
      secretEventTable,
    ];
    const known = tables.flatMap((table) => Object.values(table).map(({ message }) => message));
    // The messages before callbacks had numbers, which only come to who registers in the old way; and the connection's own end.
    const old = /^DOMAIN_EVENT_(?!CALLBACK_|BLOCK_JOB_2|BLOCK_THRESHOLD|MEMORY_|NIC_)/;
    const wanted = Object.keys(remoteEvents).filter(
      (name) => !old.test(name) && name !== 'CONNECT_EVENT_CONNECTION_CLOSED',
    );
    expect([...known].sort()).toEqual(wanted.sort());
    expect(Object.keys(qemuEvents)).toEqual(['DOMAIN_MONITOR_EVENT']);
  });

  test('number domain events without a gap', () => {
    const numbers = Object.values<EventSource<unknown>>(domainEventTable).map(({ id }) => id);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, n) => n));
  });
});

describe('events of', () => {
  test('networks, pools, devices and secrets come with typed payloads', async () => {
    const heard: unknown[] = [];
    const hear = (payload: unknown): void => void heard.push(payload);
    await connection.onNetworkEvent('lifecycle', hear);
    await connection.onStoragePoolEvent('lifecycle', hear);
    await connection.onStoragePoolEvent('refresh', hear);
    await connection.onNodeDeviceEvent('lifecycle', hear);
    await connection.onNodeDeviceEvent('update', hear);
    await connection.onSecretEvent('lifecycle', hear);
    await connection.onSecretEvent('valueChanged', hear);
    expect(events.asked).toEqual([
      'network 0',
      'pool 0',
      'pool 1',
      'device 0',
      'device 1',
      'secret 0',
      'secret 1',
    ]);
    const net = { name: 'default', uuid: UUID };
    events.send('network 0', remoteEvents.NETWORK_EVENT_LIFECYCLE, { net, event: 2, detail: 0 });
    events.send('pool 0', remoteEvents.STORAGE_POOL_EVENT_LIFECYCLE, { pool: net, event: 1, detail: 0 });
    events.send('pool 1', remoteEvents.STORAGE_POOL_EVENT_REFRESH, { pool: net });
    const dev = { name: 'net_lo' };
    events.send('device 0', remoteEvents.NODE_DEVICE_EVENT_LIFECYCLE, { dev, event: 0, detail: 0 });
    events.send('device 1', remoteEvents.NODE_DEVICE_EVENT_UPDATE, { dev });
    const secret = { uuid: UUID, usageType: 1, usageID: '/disk' };
    events.send('secret 0', remoteEvents.SECRET_EVENT_LIFECYCLE, { secret, event: 1, detail: 0 });
    events.send('secret 1', remoteEvents.SECRET_EVENT_VALUE_CHANGED, { secret });
    await settle();
    const named = { name: 'default', uuid: CANNED_UUID };
    const ofSecret = { uuid: CANNED_UUID, usageType: 1, usageId: '/disk' };
    expect(heard).toEqual([
      { network: named, event: 2, detail: 0 },
      { pool: named, event: 1, detail: 0 },
      { pool: named },
      { device: dev, event: 0, detail: 0 },
      { device: dev },
      { secret: ofSecret, event: 1, detail: 0 },
      { secret: ofSecret },
    ]);
  });

  test("QEMU's monitor are filtered by the daemon and carry QEMU's own words", async () => {
    const heard: unknown[] = [];
    const stop = await connection.onQemuMonitorEvent((payload) => heard.push(payload), {
      event: 'rtc.*',
      match: 'regex',
      caseSensitive: false,
    });
    expect(events.asked[0]).toBe('qemu undefined rtc.* 3');
    const message = { dom: CANNED_DOMAIN, event: 'RTC_CHANGE', seconds: 5, micros: 7 };
    events.send('qemu', qemuEvents.DOMAIN_MONITOR_EVENT, { ...message, details: '{"offset":1}' });
    await settle();
    const domain = { name: 'canned', uuid: CANNED_UUID, id: 7 };
    expect(heard).toEqual([{ domain, event: 'RTC_CHANGE', seconds: 5, micros: 7, details: '{"offset":1}' }]);
    stop();
    await settle();
    expect(events.declined).toEqual(['qemu']);
  });

  test('one object are registered apart from those of all, and each listener hears its own once', async () => {
    const all: string[] = [];
    const mine: string[] = [];
    await connection.onDomainEvent('lifecycle', ({ domain }) => all.push(domain.name));
    const stop = await connection.onDomainEvent('lifecycle', ({ domain }) => mine.push(domain.name), {
      domain: OTHER,
    });
    expect(events.asked).toEqual(['domain 0', 'domain 0 other']);
    lifecycle(2);
    lifecycle(2, 0, other);
    await settle();
    expect([all, mine]).toEqual([['canned', 'other'], ['other']]);
    stop();
    await settle();
    lifecycle(5, 0, other);
    await settle();
    expect([all.length, mine.length, events.registered.length]).toEqual([3, 1, 1]);
  });

  test('a kind that the daemon does not have is refused by its own error, and nothing stays', async () => {
    events.refused.add('secret 0');
    await expect(connection.onSecretEvent('lifecycle', () => undefined)).rejects.toMatchObject({ code: 3 });
    const iteration = connection.secretEvents('lifecycle');
    await expect(iteration.next()).rejects.toMatchObject({ code: 3 });
    expect(await iteration.next()).toEqual({ done: true, value: undefined });
    expect(events.registered).toEqual([]);
  });

  test("a lifecycle narrow the detail to its own enum, by the event's type", () => {
    type Payload = DomainEventPayload<'lifecycle'>;
    type Defined = Extract<Payload, { readonly event: typeof DomainEventType.DEFINED }>;
    expectTypeOf<Defined['detail']>().toEqualTypeOf<DomainEventDefinedDetailType>();
  });
});

describe('a listener', () => {
  test('ends with its signal, and the registration with it', async () => {
    const controller = new AbortController();
    const heard: number[] = [];
    await connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event), {
      signal: controller.signal,
    });
    lifecycle(2);
    await settle();
    controller.abort();
    await settle();
    lifecycle(5);
    await settle();
    expect([heard, events.registered]).toEqual([[2], []]);
    await expect(
      connection.onDomainEvent('lifecycle', () => undefined, { signal: controller.signal }),
    ).rejects.toBe(controller.signal.reason);
  });

  test('that throws is reported and keeps nobody else from the event', async () => {
    const thrown: unknown[] = [];
    const loopback = { accept: (transport: Transport) => void serveConnection(transport, events.service()) };
    const own = await connect('test:///default', { loopback, onListenerError: (e) => thrown.push(e) });
    const heard: number[] = [];
    await own.onDomainEvent('lifecycle', () => {
      throw new Error('clumsy');
    });
    await own.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    lifecycle(2);
    await settle();
    expect(thrown.map((error) => (error as Error).message)).toEqual(['clumsy']);
    expect(heard).toEqual([2]);
    await own.close();
  });

  test('of many domains leaves nothing behind when it goes', async () => {
    const stops = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        connection.onDomainEvent('reboot', () => undefined, {
          domain: { name: `d${n}`, uuid: `00000000-0000-0000-0000-0000000000${10 + n}`, id: n },
        }),
      ),
    );
    expect(events.registered).toHaveLength(50);
    for (const stop of stops) stop();
    await expect.poll(() => events.registered.length).toBe(0);
  });

  test('that comes while the last one leaves is registered anew', async () => {
    const stop = await connection.onDomainEvent('lifecycle', () => undefined);
    stop();
    const heard: number[] = [];
    await connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    lifecycle(4);
    await settle();
    expect(heard).toEqual([4]);
    expect(events.asked).toEqual(['domain 0', 'domain 0']);
    expect(events.declined).toEqual(['domain 0']);
  });
});

describe('an iteration', () => {
  test('hears what is caused after start, before anyone reads', async () => {
    const iteration = connection.domainEvents('lifecycle');
    await iteration.start();
    lifecycle(2);
    await settle();
    expect((await iteration.next()).value).toMatchObject({ event: 2 });
    await iteration.return();
    await settle();
    expect(events.registered).toEqual([]);
    expect(await iteration.next()).toEqual({ done: true, value: undefined });
  });

  test('yields what it lost, in its place, where that is asked for', async () => {
    const iteration = connection.domainEvents('lifecycle', { limit: 2, losses: 'yield' });
    await iteration.start();
    for (const event of [0, 1, 2, 3, 4]) lifecycle(event);
    await settle();
    expect(iteration.dropped).toBe(3);
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      const { value } = await iteration.next();
      seen.push(value instanceof EventLoss ? `${value.kind} ${value.count}` : value?.event);
    };
    await read();
    lifecycle(5);
    await settle();
    for (let n = 0; n < 3; n++) await read();
    expect(seen).toEqual([0, 1, 'dropped 3', 5]);
    await iteration.return();
  });

  test('that is left while it waits ends at once', async () => {
    const iteration = connection.domainEvents('lifecycle');
    const waiting = iteration.next();
    await settle();
    await iteration.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test("ends with the connection's end", async () => {
    const iteration = connection.domainEvents('lifecycle');
    const waiting = iteration.next();
    const ended = expect(waiting).rejects.toMatchObject({ code: 'closed', retryable: false });
    await settle();
    await connection.close();
    await ended;
  });

  test('of one secret asks the daemon for that one', async () => {
    const iteration = connection.secretEvents('lifecycle', {
      secret: { uuid: CANNED_UUID, usageType: 1, usageId: '/disk' },
    });
    await iteration.start();
    expect(events.asked).toEqual(['secret 0 /disk']);
    await iteration.return();
  });

  test('with a limit that cannot be is refused', () => {
    expect(() => connection.domainEvents('lifecycle', { limit: 0 })).toThrowError(RangeError);
  });
});
