import { describe, expect, test } from 'vitest';
import { connect, LibvirtError, type Connection } from '../src/index.js';
import { remote, remoteEvents } from '../src/raw.js';
import { type ServerCall } from '../src/server/index.js';
import { CANNED_DOMAIN, CANNED_UUID, cannedService, type CannedService } from './canned-service.js';
import { settle } from './scripted-peer.js';

function open(service: CannedService, options = {}): Promise<Connection> {
  return connect('test:///default', { loopback: service, ...options });
}

describe('calls', () => {
  test('a handle has name, UUID and id, and calls by UUID', async () => {
    const asked: unknown[] = [];
    const service = cannedService({
      DOMAIN_GET_INFO: ({ dom }) => {
        asked.push(Buffer.from(dom.uuid).toString('hex'));
        return { state: 1, maxMem: 2n ** 63n, memory: 1024, nrVirtCpu: 2, cpuTime: 5 };
      },
    });
    const connection = await open(service);
    const domain = await connection.domainLookupByName('canned');
    expect([domain.name, domain.uuid, domain.id]).toEqual(['canned', CANNED_UUID, 7]);
    expect(await domain.getInfo()).toEqual({
      state: 1,
      maxMemoryKiB: 2n ** 63n,
      memoryKiB: 1024,
      vcpus: 2,
      cpuTimeNs: 5,
    });
    expect(asked).toEqual([Buffer.from(CANNED_DOMAIN.uuid).toString('hex')]);
    await connection.close();
  });

  test("a handler's LibvirtError is the client's, anything else is INTERNAL_ERROR, what is missing is NO_SUPPORT", async () => {
    const connection = await open(
      cannedService({
        CONNECT_GET_HOSTNAME: () => {
          throw new Error('out of names');
        },
        CONNECT_GET_TYPE: async () => Promise.reject(new LibvirtError(38, 'later')),
      }),
    );
    await expect(connection.domainLookupByName('nobody')).rejects.toMatchObject({
      code: 42,
      codeName: 'NO_DOMAIN',
    });
    await expect(connection.getHostname()).rejects.toMatchObject({
      code: 1,
      message: 'internal error: out of names',
    });
    await expect(connection.getType()).rejects.toMatchObject({ code: 38, message: 'later' });
    await expect(connection.getCapabilities()).rejects.toMatchObject({ code: 3, codeName: 'NO_SUPPORT' });
    await connection.close();
  });

  test('bad arguments of any client are an error, not an end', async () => {
    const connection = await open(cannedService({ CONNECT_GET_TYPE: () => ({ type: 'CANNED' }) }));
    const short = { ...remote.DOMAIN_LOOKUP_BY_NAME, args: undefined };
    await expect(connection.raw(short, undefined as never)).rejects.toMatchObject({
      name: 'LibvirtError',
      code: 39,
    });
    expect(await connection.getType()).toBe('CANNED');
    await connection.close();
  });

  test('unknown programs and procedures are answered as libvirtd does', async () => {
    const connection = await open(cannedService());
    const strange = { ...remote.AUTH_LIST, number: 9999 };
    await expect(connection.raw(strange, undefined)).rejects.toMatchObject({
      code: 3,
      message: 'unknown procedure: 9999',
    });
    const foreign = { ...remote.AUTH_LIST, program: 0x123 };
    await expect(connection.raw(foreign, undefined)).rejects.toMatchObject({ code: 39 });
    await connection.close();
  });

  test('typed parameters come as plain objects', async () => {
    const connection = await open(
      cannedService({
        CONNECT_GET_ALL_DOMAIN_STATS: () => ({
          retStats: [
            {
              dom: CANNED_DOMAIN,
              params: [
                { field: 'state.state', value: { type: 1, value: 1 } },
                { field: 'cpu.time', value: { type: 4, value: 2n ** 60n } },
                { field: 'balloon.fraction', value: { type: 5, value: 0.5 } },
                { field: 'block.0.name', value: { type: 7, value: 'vda' } },
                { field: 'perf.cmt', value: { type: 6, value: 1 } },
              ],
            },
          ],
        }),
      }),
    );
    const [stats] = await connection.getAllDomainStats();
    expect(stats?.domain.uuid).toBe(CANNED_UUID);
    expect(stats?.params).toEqual({
      'state.state': 1,
      'cpu.time': 2n ** 60n,
      'balloon.fraction': 0.5,
      'block.0.name': 'vda',
      'perf.cmt': true,
    });
    await connection.close();
  });

  test('statistics of no domains are none, and not those of all', async () => {
    const asked: number[] = [];
    const service = cannedService({
      CONNECT_GET_ALL_DOMAIN_STATS: ({ doms }) => {
        asked.push(doms.length);
        return { retStats: [{ dom: CANNED_DOMAIN, params: [] }] };
      },
    });
    const connection = await open(service);
    expect(await connection.getAllDomainStats({ domains: [] })).toEqual([]);
    expect(await connection.getAllDomainStats()).toHaveLength(1);
    expect(asked).toEqual([0]);
    await connection.close();
  });

  test('a server works on five calls of a client at once and reads no further', async () => {
    let running = 0;
    let most = 0;
    const finish: (() => void)[] = [];
    const service = cannedService({
      CONNECT_GET_TYPE: async () => {
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => finish.push(resolve));
        running--;
        return { type: 'CANNED' };
      },
    });
    const connection = await open(service, { window: 20 });
    const calls = Array.from({ length: 20 }, () => connection.getType());
    for (let n = 0; n < 20; n++) {
      await settle();
      finish.shift()?.();
    }
    await Promise.all(calls);
    expect(most).toBe(5);
    await connection.close();
  });
});

describe('events', () => {
  test('are registered once, fanned out, and declined when the last listener goes', async () => {
    const service = cannedService();
    const connection = await open(service);
    const first: unknown[] = [];
    const second: unknown[] = [];
    const stops = await Promise.all([
      connection.onDomainEvent('lifecycle', (event) => first.push(event)),
      connection.onDomainEvent('lifecycle', (event) => second.push(event)),
    ]);
    expect(service.registrations).toEqual([0]);
    service.lifecycle(2, 0);
    await settle();
    stops[0]();
    service.lifecycle(5, 1);
    await settle();
    const domain = { name: 'canned', uuid: CANNED_UUID, id: 7 };
    expect(first).toEqual([{ domain, event: 2, detail: 0 }]);
    expect(second).toEqual([
      { domain, event: 2, detail: 0 },
      { domain, event: 5, detail: 1 },
    ]);
    stops[1]();
    stops[1]();
    await settle();
    expect(service.registered.size).toBe(0);
    const again = await connection.onDomainEvent('lifecycle', () => undefined);
    expect(service.registrations).toEqual([0, 0]);
    again();
    await connection.close();
  });

  test('an event that overtakes the reply of its registration is heard', async () => {
    const heard: number[] = [];
    const service = cannedService({
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (_args, call: ServerCall) => {
        call.client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_LIFECYCLE, {
          callbackID: 5,
          msg: { dom: CANNED_DOMAIN, event: 4, detail: 0 },
        });
        return { callbackID: 5 };
      },
    });
    const connection = await open(service);
    await connection.onDomainEvent('lifecycle', ({ event }) => heard.push(event));
    expect(heard).toEqual([4]);
    await connection.close();
  });

  test('a registration that the daemon refuses rejects, and may be tried again', async () => {
    let refuse = true;
    const service = cannedService({
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: () => {
        if (refuse) throw new LibvirtError(3, 'no events here');
        return { callbackID: 1 };
      },
    });
    const connection = await open(service);
    await expect(connection.onDomainEvent('reboot', () => undefined)).rejects.toMatchObject({ code: 3 });
    refuse = false;
    await connection.onDomainEvent('reboot', () => undefined);
    await connection.close();
  });

  test('can be iterated over until the signal', async () => {
    const service = cannedService();
    const connection = await open(service);
    const controller = new AbortController();
    const events: number[] = [];
    const reading = (async () => {
      for await (const { event } of connection.domainEvents('lifecycle', { signal: controller.signal })) {
        events.push(event);
        if (events.length === 3) controller.abort(new Error('seen enough'));
      }
    })();
    const ended = expect(reading).rejects.toThrowError('seen enough');
    await settle();
    for (const event of [1, 2, 3]) service.lifecycle(event, 0);
    await ended;
    expect(events).toEqual([1, 2, 3]);
    await settle();
    expect(service.registered.size).toBe(0);
    await connection.close();
  });

  test('an iteration that is too slow says that events were lost', async () => {
    const service = cannedService();
    const connection = await open(service);
    const iteration = connection.domainEvents('lifecycle', { limit: 2 });
    const first = iteration.next();
    await settle();
    for (const event of [1, 2, 3, 4, 5]) service.lifecycle(event, 0);
    expect((await first).value).toMatchObject({ event: 1 });
    await settle();
    const rest: number[] = [];
    await expect(
      (async () => {
        for await (const { event } of iteration) rest.push(event);
      })(),
    ).rejects.toMatchObject({ code: 'event-overflow', limit: 2 });
    expect(rest.length).toBeGreaterThan(0);
    await connection.close();
  });
});

describe('closing', () => {
  test('rejects what is pending, tells listeners, and refuses later calls', async () => {
    const service = cannedService({ CONNECT_GET_TYPE: () => new Promise(() => undefined) });
    const connection = await open(service);
    const reasons: string[] = [];
    connection.onClose((reason) => reasons.push(reason.code));
    const pending = connection.getType();
    const rejected = expect(pending).rejects.toMatchObject({ code: 'closed' });
    await Promise.all([connection.close(), connection.close()]);
    await rejected;
    await expect(connection.getHostname()).rejects.toMatchObject({ code: 'closed' });
    await expect(connection.onDomainEvent('reboot', () => undefined)).rejects.toMatchObject({
      code: 'closed',
    });
    expect(reasons).toEqual(['closed']);
    expect(connection.isOpen).toBe(false);
    await Promise.all(service.connections.map((client) => client.closed));
  });

  test("the daemon's word that its hypervisor is gone ends the connection", async () => {
    const service = cannedService();
    const connection = await open(service);
    const reason = new Promise<Error>((resolve) => connection.onClose(resolve));
    service.connections[0]?.sendEvent(remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED, { reason: 1 });
    expect((await reason).message).toContain('end of file');
    await connection.close();
  });
});
