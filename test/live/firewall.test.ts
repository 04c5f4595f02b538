/** Firewall policies on a real QEMU host: which packets between two guests, and between host and guest, pass and which are dropped. */
import { readFile } from 'node:fs/promises';
import { type FirewallFacet, type FirewallRule, type InterfaceSpec } from '@hostelry/compute';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { GuestShell } from './guest-shell.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const OPEN: FirewallRule = { direction: 'in', protocol: 'tcp', ports: { from: 8080, to: 8080 } };
const PING: FirewallRule = { direction: 'in', protocol: 'icmp', icmp: { type: 8 } };
const PING6: FirewallRule = { direction: 'in', ipVersion: 6, protocol: 'icmp', icmp: { type: 128 } };
const OUT: FirewallRule = { direction: 'out' };
const SERVER_MAC = '52:54:00:0f:00:02';
const CLIENT_V6 = 'fd00::1';
const SERVER_V6 = 'fd00::2';
/** On a busy machine an answer may take longer than one attempt waits. */
const PATIENCE = { timeout: 20_000, interval: 200 };
/** Of no network of the host. */
const FOREIGN = '10.9.9.9';

interface Guest {
  readonly uuid: string;
  readonly shell: GuestShell;
  readonly address: string;
}

describeLive('firewall policies on a real QEMU', () => {
  vi.setConfig({ testTimeout: 180_000 });

  let host: LibvirtHost;
  let driver: LibvirtDriver;
  let client: Guest;
  let server: Guest;
  const reports: string[] = [];

  async function boot(name: string, mac: string): Promise<Guest> {
    const parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    const { uuid } = await driver.spawn({
      ...{ name, vcpus: 1, memoryMiB: 128 },
      kernelBoot: {
        kernel: { location: tinyGuest.kernel },
        initrd: { location: tinyGuest.initrd },
        commandLine: `${parameters} hostelry.name=${name}`,
      },
      interfaces: [{ network: 'default', mac }],
    });
    return { uuid, ...(await ready(uuid)) };
  }

  /** Waits until the guest has an address, by DHCP. */
  async function ready(uuid: string): Promise<{ shell: GuestShell; address: string }> {
    const console = await driver.console?.serial(uuid);
    if (console === undefined) throw new Error('There is no console');
    const shell = new GuestShell(console);
    const [, address = ''] = await shell.until(/HOSTELRY-ADDRESS \S+ \S+ ([\d.]+)\s/, 60_000);
    await shell.run('true');
    return { shell, address };
  }

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'firewall', network: true });
    driver = new LibvirtDriver(
      { uri: host.uri, accelerator: 'qemu' },
      { report: (message, cause) => void reports.push(`${message}: ${String(cause)}`) },
    );
    await driver.start();
    [client, server] = await Promise.all([boot('client', '52:54:00:0f:00:01'), boot('server', SERVER_MAC)]);
    for (const [{ shell }, address] of [
      [client, CLIENT_V6],
      [server, SERVER_V6],
    ] as const) {
      await shell.run('echo 0 >/proc/sys/net/ipv6/conf/eth0/accept_dad');
      await shell.run(`ip -6 addr add ${address}/64 dev eth0`);
    }
  }, 180_000);
  afterAll(async () => {
    client?.shell.close();
    server?.shell.close();
    await driver?.stop();
    await host?.stop();
    expect(reports).toEqual([]);
  });

  const filter = (): string => `hostelry-instance-${server.uuid}`;
  const firewall = (): FirewallFacet => {
    if (driver.firewall === undefined) throw new Error('There is no firewall facet');
    return driver.firewall;
  };
  const connects = async (to: string, port: number): Promise<boolean> =>
    (await client.shell.run(`nc -w 2 ${to} ${port} </dev/null`)).output.includes('served');
  const pings = async (from: Guest, to: string, options = ''): Promise<boolean> =>
    (await from.shell.run(`ping -c 1 -W 2 ${options} ${to}`)).status === 0;
  const hostConnects = (port: number): Promise<boolean> =>
    host
      .enter(
        ...['timeout', '2', 'bash', '-c'],
        `read -r line </dev/tcp/${server.address}/${port} && [ "$line" = served ]`,
      )
      .then(
        () => true,
        () => false,
      );

  it('lets through what the policy says, from a guest and from the host, and drops the rest', async () => {
    for (const port of [8080, 8081]) {
      await server.shell.run(`nc -ll -p ${port} -e echo served </dev/null >/dev/null 2>&1 &`);
      const listens = async () => (await server.shell.run('netstat -ltn')).output.includes(`:${port}`);
      await expect.poll(listens, PATIENCE).toBe(true);
    }
    await expect.poll(() => connects(server.address, 8081), PATIENCE).toBe(true);
    await expect.poll(() => pings(client, SERVER_V6), PATIENCE).toBe(true);
    await firewall().set(server.uuid, { rules: [OPEN, PING, PING6] });
    await expect.poll(() => connects(server.address, 8080), PATIENCE).toBe(true);
    expect(await connects(server.address, 8081)).toBe(false);
    await expect.poll(() => hostConnects(8080), PATIENCE).toBe(true);
    expect(await hostConnects(8081)).toBe(false);
    await expect.poll(() => pings(client, server.address), PATIENCE).toBe(true);
    await expect.poll(() => pings(client, SERVER_V6), PATIENCE).toBe(true);
    expect(await pings(server, client.address)).toBe(false);
  });

  it('lets the answers in to what the guest begins, and looks at the types of ICMPv6', async () => {
    await firewall().set(server.uuid, { rules: [OUT] });
    await expect.poll(() => pings(server, client.address), PATIENCE).toBe(true);
    await expect.poll(() => pings(server, CLIENT_V6), PATIENCE).toBe(true);
    expect(await pings(client, server.address)).toBe(false);
    expect(await pings(client, SERVER_V6)).toBe(false);
    expect(await connects(server.address, 8080)).toBe(false);
  });

  it('lets the guest send from addresses of its network only, unless it may be anybody', async () => {
    await server.shell.run(`ip addr add ${FOREIGN}/32 dev eth0`);
    await client.shell.run(`ip route add ${FOREIGN}/32 dev eth0`);
    expect(await pings(server, client.address, `-I ${FOREIGN}`)).toBe(false);
    await firewall().set(server.uuid, { rules: [OUT], allowSpoofing: true });
    await expect.poll(() => pings(server, client.address, `-I ${FOREIGN}`), PATIENCE).toBe(true);
  });

  it('holds from the start on, for interfaces that come later too, and leaves nothing when it is cleared', async () => {
    const { uuid } = server;
    await firewall().set(uuid, { rules: [] });
    await driver.power?.stop(uuid, { mode: 'force' });
    await driver.power?.start(uuid);
    // It had its address by DHCP, under a policy that lets nothing else through.
    server = { uuid, ...(await ready(uuid)) };
    expect(await pings(client, server.address)).toBe(false);
    const { mac } = (await driver.interfaces?.attach(uuid, { network: 'default' })) ?? { mac: '' };
    const bindings = (await host.virsh('nwfilter-binding-list')).trim().split('\n');
    expect(bindings.map((line) => line.trim().split(/\s+/)[1])).toEqual([filter(), filter()]);
    expect(await host.enter('ebtables-save')).toContain(`-s ! ${mac} -j DROP`);
    await driver.interfaces?.detach(uuid, mac);
    await firewall().clear(uuid);
    await expect.poll(() => pings(client, server.address), PATIENCE).toBe(true);
    expect(await host.virsh('nwfilter-list')).not.toContain(filter());
  });

  it('refuses what is not there before anything is made', async () => {
    const attach = (spec: InterfaceSpec) => driver.interfaces?.attach(server.uuid, spec);
    await expect(attach({ bridge: 'nobridge' })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'bridge' },
    });
    const direct = { driver: 'direct', connection: { interface: 'noif' } };
    await expect(attach({ vif: direct })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'vif.connection.interface' },
    });
    // libvirt's own bridge is one of the host as well.
    const { mac } = (await attach({ bridge: 'virbr0' })) ?? { mac: '' };
    await driver.interfaces?.detach(server.uuid, mac);
  });
});
