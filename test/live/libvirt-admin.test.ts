import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ClientTransport, connect } from '@hostelry/libvirt';
import { connectAdmin, type AdmConnection } from '@hostelry/libvirt/admin';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

const run = promisify(execFile);

describeLive('the admin interface of a real libvirtd', () => {
  let host: LibvirtHost;
  let uri: string;
  let admin: AdmConnection;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'admin' });
    uri = `libvirtd:///system?socket=${host.directory}/run/libvirt/libvirt-admin-sock`;
    admin = await connectAdmin(uri);
  });
  afterAll(async () => {
    await admin?.close();
    await host?.stop();
  });

  const virtAdmin = async (...args: string[]): Promise<string> =>
    (await run('virt-admin', ['-q', '-c', uri, ...args], { timeout: 20_000 })).stdout;

  it('names its servers as virt-admin does', async () => {
    const names = (await admin.listServers()).map(({ name }) => name);
    expect(names.sort()).toEqual(['admin', 'libvirtd']);
    const listed = await virtAdmin('srv-list');
    for (const name of names) expect(listed).toContain(name);
    expect((await admin.lookupServer('libvirtd')).name).toBe('libvirtd');
    await expect(admin.lookupServer('none')).rejects.toMatchObject({ name: 'LibvirtError' });
    const inside = await connect(host.uri);
    expect(await admin.getLibVersion()).toBe(await inside.getLibVersion());
    await inside.close();
  });

  it('shows clients and their limits, and sets those', async () => {
    const server = await admin.lookupServer('libvirtd');
    const before = await server.getClientLimits();
    expect(before).toMatchObject({ nclients: 0, nclients_unauth: 0 });
    await server.setClientLimits({ nclients_max: 77, nclients_unauth_max: 7 });
    expect(await server.getClientLimits()).toMatchObject({ nclients_max: 77, nclients_unauth_max: 7 });
    expect(await virtAdmin('srv-clients-info', 'libvirtd')).toMatch(/nclients_max\s*: 77\n/);
    await expect(server.setClientLimits({ nclients_max: 'many' })).rejects.toBeInstanceOf(TypeError);
    const one = await connect(host.uri);
    try {
      const clients = await server.listClients();
      expect(clients).toHaveLength(1);
      const [client] = clients;
      expect(client).toMatchObject({ server: 'libvirtd', transport: ClientTransport.UNIX });
      expect(Math.abs(Number(client?.timestamp) - Date.now() / 1000)).toBeLessThan(60);
      const info = await client?.getInfo();
      expect(info).toMatchObject({ readonly: false, unix_user_id: 0, unix_user_name: 'root' });
      expect((await server.lookupClient(client?.id ?? 0)).id).toBe(client?.id);
      const ended = new Promise<Error>((resolve) => one.onClose(resolve));
      await client?.close();
      expect(await ended).toMatchObject({ code: 'closed' });
    } finally {
      await one.close();
    }
  });

  it('shows and sets the worker threads', async () => {
    const server = await admin.lookupServer('libvirtd');
    const { maxWorkers = 0 } = await server.getThreadPoolParameters();
    await server.setThreadPoolParameters({ maxWorkers: maxWorkers + 3 });
    expect((await server.getThreadPoolParameters()).maxWorkers).toBe(maxWorkers + 3);
    expect(await virtAdmin('srv-threadpool-info', 'libvirtd')).toMatch(
      new RegExp(`maxWorkers\\s*: ${maxWorkers + 3}\\n`),
    );
  });

  it('shows and sets what is logged, and how long the daemon stays without clients', async () => {
    await admin.setLoggingFilters('1:qemu 3:rpc');
    const filters = await admin.getLoggingFilters();
    expect([filters.filters?.trim(), filters.nfilters]).toEqual(['1:*qemu* 3:*rpc*', 2]);
    expect(await virtAdmin('daemon-log-filters')).toContain('1:*qemu* 3:*rpc*');
    const { outputs, noutputs } = await admin.getLoggingOutputs();
    expect(noutputs).toBe(1);
    expect(outputs).toContain('libvirtd.log');
    await admin.setLoggingOutputs('2:file:/var/log/libvirt/more.log');
    expect((await admin.getLoggingOutputs()).outputs.trim()).toBe('2:file:/var/log/libvirt/more.log');
    await admin.setLoggingOutputs(outputs);
    await admin.setLoggingFilters();
    expect((await admin.getLoggingFilters()).nfilters).toBe(0);
    await admin.setDaemonTimeout(600);
    await admin.setDaemonTimeout(0);
  });

  it('says why there is no connection', async () => {
    await expect(connectAdmin('libvirtd:///system?socket=/nowhere')).rejects.toMatchObject({
      code: 'connect-failed',
    });
    await expect(connectAdmin('libvirtd+tcp://host/system')).rejects.toMatchObject({
      code: 'unsupported-uri',
    });
    await expect(connectAdmin('libvirtd:///none')).rejects.toMatchObject({ code: 'unsupported-uri' });
    const second = await connectAdmin(uri);
    const reason = new Promise<Error>((resolve) => second.onClose(resolve));
    await second.close();
    await second.close();
    expect(await reason).toMatchObject({ code: 'closed' });
    await expect(second.listServers()).rejects.toMatchObject({ code: 'closed' });
  });

  it('ends the daemon since 11.2; an older one says that it cannot', async () => {
    if (Number(await admin.getLibVersion()) < 11_002_000) {
      await expect(admin.daemonShutdown()).rejects.toMatchObject({
        codeName: 'NO_SUPPORT',
        isUnsupported: true,
      });
      expect(admin.isOpen).toBe(true);
      return;
    }
    const ended = new Promise<Error>((resolve) => admin.onClose(resolve));
    // It may be gone before it answers.
    await admin.daemonShutdown().catch((error: unknown) => expect(error).toMatchObject({ code: 'closed' }));
    expect(await ended).toMatchObject({ code: 'closed' });
  });
});
