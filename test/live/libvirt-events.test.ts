import { connect, StoragePoolEventLifecycleType, type Connection } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

/** A domain that does nothing: no disk, no boot. */
const idle = (name: string): string => `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory>
<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>`;

describeLive('events of a real libvirtd', () => {
  let host: LibvirtHost;
  let connection: Connection;
  const heard: string[] = [];

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'events' });
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(async () => {
    heard.length = 0;
    connection = await connect(host.uri);
  });
  afterEach(async () => {
    await connection?.close();
  });

  it('are heard of networks, pools and secrets, of all or of one', async () => {
    const type = (event: number): void => void heard.push(`pool ${event}`);
    await connection.onNetworkEvent('lifecycle', ({ network, event }) =>
      heard.push(`${network.name} ${event}`),
    );
    await connection.onStoragePoolEvent('lifecycle', ({ event }) => type(event));
    await connection.onSecretEvent('lifecycle', ({ secret, event }) =>
      heard.push(`${secret.usageId} ${event}`),
    );
    await connection.onSecretEvent('valueChanged', ({ secret }) => heard.push(`${secret.usageId} new value`));
    const network = await connection.networkDefineXML(
      "<network><name>n</name><bridge name='hev0'/></network>",
    );
    const pool = await connection.storagePoolDefineXML(
      "<pool type='dir'><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>",
    );
    await connection.onStoragePoolEvent('refresh', (event) => heard.push(`${event.pool.name} refreshed`), {
      pool,
    });
    await pool.build();
    await pool.create();
    await pool.refresh();
    const xml = "<secret private='no'><usage type='volume'><volume>/disk</volume></usage></secret>";
    await host.enter('sh', '-c', `echo "${xml}" > /tmp/s.xml && virsh secret-define /tmp/s.xml`);
    await host.enter(
      'sh',
      '-c',
      "virsh secret-set-value $(virsh secret-list | awk '/volume/{print $1}') --base64 YQ==",
    );
    await pool.destroy();
    await pool.undefine();
    await network.undefine();
    const { DEFINED, STARTED, STOPPED, UNDEFINED, CREATED } = StoragePoolEventLifecycleType;
    await expect.poll(() => heard).toContain('n 1');
    expect(heard.filter((line) => line.startsWith('pool'))).toEqual(
      [DEFINED, CREATED, STARTED, STOPPED, UNDEFINED].map((event) => `pool ${event}`),
    );
    expect(heard.filter((line) => !line.startsWith('pool'))).toEqual(
      expect.arrayContaining(['n 0', 'p refreshed', '/disk 0', '/disk new value', 'n 1']),
    );
  });

  it('are heard of one domain without those of others', async () => {
    const mine = await connection.domainDefineXML(idle('mine'));
    const other = await connection.domainDefineXML(idle('other'));
    await connection.onDomainEvent('lifecycle', ({ domain }) => heard.push(`mine: ${domain.name}`), {
      domain: mine,
    });
    const stop = await connection.onDomainEvent('lifecycle', ({ domain }) =>
      heard.push(`all: ${domain.name}`),
    );
    await other.undefine();
    await mine.create();
    await expect.poll(() => heard).toContain('mine: mine');
    expect(heard.filter((line) => line.startsWith('mine')).every((line) => line === 'mine: mine')).toBe(true);
    expect(heard).toContain('all: other');
    stop();
    await connection.getHostname();
    heard.length = 0;
    await mine.destroy();
    await mine.undefine();
    await expect.poll(() => heard).toContain('mine: mine');
    expect(heard.filter((line) => line.startsWith('all'))).toEqual([]);
  });

  it("are heard from QEMU's monitor, of the kind that was asked for", async () => {
    const domain = await connection.domainCreateXML(idle('monitored'));
    const seconds: unknown[] = [];
    await connection.onQemuMonitorEvent((event) => {
      heard.push(event.event);
      seconds.push(event.seconds);
    });
    await connection.onQemuMonitorEvent(({ event }) => heard.push(`pattern: ${event}`), {
      domain,
      event: '^st',
      match: 'regex',
      caseSensitive: false,
    });
    await domain.suspend();
    await domain.resume();
    await expect.poll(() => heard).toContain('RESUME');
    expect(heard).toEqual(expect.arrayContaining(['STOP', 'RESUME', 'pattern: STOP']));
    expect(heard).not.toContain('pattern: RESUME');
    expect(seconds.every((time) => Number(time) > 1_600_000_000)).toBe(true);
    await domain.destroy();
  });

  it('come again, all of them, after the daemon was killed and started', async () => {
    const lasting = await connect(host.uri, { reconnect: { delayMs: 20, maxDelayMs: 100 } });
    const domain = await lasting.domainDefineXML(idle('lasting'));
    await lasting.onDomainEvent('lifecycle', ({ domain: { name }, event }) => heard.push(`${name} ${event}`));
    await lasting.onDomainEvent('lifecycle', () => heard.push('of one'), { domain });
    await lasting.onNetworkEvent('lifecycle', ({ event }) => heard.push(`network ${event}`));
    await lasting.onQemuMonitorEvent(({ event }) => heard.push(event));
    const iteration = lasting.domainEvents('lifecycle', { losses: 'yield' });
    await iteration.start();
    const gap = new Promise<Error>((resolve) => lasting.onGap(resolve));
    const inFlight = Promise.allSettled(Array.from({ length: 50 }, () => lasting.getAllDomainStats()));
    await host.killDaemon();
    const outcomes = await inFlight;
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ name: 'ConnectionError', retryable: true });
    }
    const waiting = domain.isActive();
    await host.startDaemon();
    expect(await waiting).toBe(false);
    expect(await gap).toMatchObject({ code: 'closed' });
    await domain.create();
    const network = await lasting.networkDefineXML("<network><name>m</name><bridge name='hev1'/></network>");
    await network.undefine();
    await domain.suspend();
    await expect.poll(() => heard).toContain('network 1');
    expect(heard).toEqual(expect.arrayContaining(['lasting 2', 'of one', 'network 0', 'STOP']));
    expect((await iteration.next()).value).toMatchObject({ kind: 'gap' });
    expect((await iteration.next()).value).toMatchObject({ domain: { name: 'lasting' } });
    await iteration.return();
    await domain.destroy();
    await domain.undefine();
    await lasting.close();
  });

  it('come again after the daemon froze, was given up by keepalive, and went on', async () => {
    const lasting = await connect(host.uri, {
      // Long enough that a busy machine does not look frozen, too.
      keepalive: { intervalMs: 300, count: 3 },
      openTimeoutMs: 3000,
      reconnect: { delayMs: 20, maxDelayMs: 100 },
    });
    await lasting.onDomainEvent('lifecycle', ({ event }) => heard.push(String(event)));
    const lost = new Promise<Error>((resolve) => lasting.onLost(resolve));
    const gap = new Promise<Error>((resolve) => lasting.onGap(resolve));
    await host.enter('sh', '-c', 'kill -STOP $(cat /run/libvirtd.pid)');
    try {
      await expect(lasting.getHostname()).rejects.toMatchObject({ retryable: true });
      expect((await lost).message).toContain('keepalive');
      await expect(lasting.getHostname({ timeoutMs: 500 })).rejects.toMatchObject({ name: 'TimeoutError' });
    } finally {
      await host.enter('sh', '-c', 'kill -CONT $(cat /run/libvirtd.pid)');
    }
    await gap;
    const domain = await lasting.domainDefineXML(idle('thawed'));
    await domain.undefine();
    expect(heard).toEqual(['0', '1']);
    await lasting.close();
  });
});
