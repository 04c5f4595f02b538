import { ErrorNumber, LibvirtError, connect, type Connection } from '@hostelry/libvirt';
import { serveInProcess, Simulator } from '@hostelry/simulator';
import { afterEach, describe, expect, it } from 'vitest';
import { Host } from '../src/host/host.js';

const URI = 'test:///devices?guests=1';
const NIC = `<interface type='network'><source network='default'/><mac address='52:54:00:0a:0b:0c'/><alias name='ua-nic'/></interface>`;
const LIVE = 1;

describe('the removals of devices that a host hears of', () => {
  const simulator = new Simulator();
  const connections: Connection[] = [];
  const host = new Host(
    {
      ...{ uri: URI, openTimeoutMs: 5_000, callTimeoutMs: 5_000 },
      ...{ reconnectDelayMs: 1, reconnectMaxDelayMs: 4 },
    },
    {
      connect: async (uri, options) => {
        const made = await connect(uri, { ...options, loopback: serveInProcess(simulator) });
        connections.push(made);
        return made;
      },
      report: () => undefined,
    },
  );
  afterEach(() => host.close());

  it('reach whoever waits for a device', async () => {
    await host.open();
    const connection = await host.connection();
    const [domain] = await connection.listAllDomains(1);
    if (domain === undefined) throw new Error('There is no guest');
    await domain.attachDevice(NIC, LIVE);
    const departure = (await host.deviceEvents()).expect(domain.uuid, 'ua-nic');
    await domain.detachDevice(NIC, LIVE);
    expect(await departure.until({ timeoutMs: 5_000 })).toBe('removed');
    departure.close();
  });

  it('are registered once for a connection, and end with it', async () => {
    await host.open();
    const events = await host.deviceEvents();
    expect(await host.deviceEvents()).toBe(events);
    const departure = events.expect('some', 'ua-nic');
    const lost = expect(departure.until({ timeoutMs: 5_000 })).rejects.toMatchObject({
      code: 'unreachable',
    });
    await connections.at(-1)?.close();
    await lost;
    expect(await host.deviceEvents()).not.toBe(events);
  });

  it('are none where the hypervisor tells of none, and are asked for again after a failure', async () => {
    await host.open();
    const connection = await host.connection();
    const original = connection.onDomainEvent.bind(connection);
    const fail = (code: number): void => {
      connection.onDomainEvent = () => Promise.reject(new LibvirtError(code, 'as planted'));
    };
    fail(ErrorNumber.INTERNAL_ERROR);
    await expect(host.deviceEvents()).rejects.toMatchObject({ code: 'failed' });
    fail(ErrorNumber.NO_SUPPORT);
    const deaf = (await host.deviceEvents()).expect('some', 'ua-nic');
    expect(await deaf.until({ timeoutMs: 1 })).toBeUndefined();
    connection.onDomainEvent = original;
  });
});
