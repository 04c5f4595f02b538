/** Networks of a real QEMU host that were made through the driver: what addresses and names their guests are given. */
import { readFile } from 'node:fs/promises';
import { type NetworksFacet } from '@hostelry/compute';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { GuestShell } from './guest-shell.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const MAC = '52:54:00:0e:00:01';
const RESERVED = '10.77.66.42';
/** On a busy machine dnsmasq may take a moment to read its files again. */
const PATIENCE = { timeout: 30_000, interval: 300 };

describeLive('networks on a real QEMU host', () => {
  vi.setConfig({ testTimeout: 180_000 });

  let host: LibvirtHost;
  let driver: LibvirtDriver;
  let shell: GuestShell | undefined;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'networks', network: true });
    driver = new LibvirtDriver({ uri: host.uri, accelerator: 'qemu' }, { report: () => undefined });
    await driver.start();
    await networks().create({
      ...{ name: 'lab', forward: 'nat', domain: 'lab.example' },
      subnets: [
        {
          ...{ address: '10.77.66.1', prefix: 24 },
          dhcp: { ranges: [{ start: '10.77.66.100', end: '10.77.66.199' }] },
        },
      ],
    });
  }, 120_000);
  afterAll(async () => {
    shell?.close();
    await driver?.stop();
    await host?.stop();
  });

  const networks = (): NetworksFacet => {
    if (driver.networks === undefined) throw new Error('There is no networks facet');
    return driver.networks;
  };

  it('gives a guest the address that was reserved while the network ran, and tells its lease', async () => {
    await networks().reserve('lab', { mac: MAC, name: 'reserved', address: RESERVED });
    const parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    const { uuid, name } = await driver.spawn({
      ...{ name: 'guest', vcpus: 1, memoryMiB: 128 },
      kernelBoot: {
        kernel: { location: tinyGuest.kernel },
        initrd: { location: tinyGuest.initrd },
        commandLine: `${parameters} hostelry.name=guest`,
      },
      interfaces: [{ network: 'lab', mac: MAC }],
    });
    const console = await driver.console?.serial(uuid);
    if (console === undefined) throw new Error('There is no console');
    shell = new GuestShell(console);
    const [, address] = await shell.until(/HOSTELRY-ADDRESS \S+ \S+ ([\d.]+)/, 60_000);
    expect(address).toBe(RESERVED);
    const leases = await networks().leases('lab');
    expect(leases).toEqual([expect.objectContaining({ mac: MAC, address: RESERVED, prefix: 24 })]);
    expect(leases[0]?.expiresAt).toBeGreaterThan(Date.now());
    expect((await networks().get('lab')).usedBy).toEqual([{ uuid, name }]);
    await expect(networks().stop('lab')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('tells a guest names that were set while the network runs, and no longer when they are taken away', async () => {
    const resolves = async (): Promise<boolean> => {
      if (shell === undefined) throw new Error('There is no guest');
      return (await shell.run('nslookup printer.lab.example 10.77.66.1')).output.includes('10.77.66.7');
    };
    await networks().setDnsHost('lab', { address: '10.77.66.7', names: ['printer.lab.example'] });
    await expect.poll(resolves, PATIENCE).toBe(true);
    await networks().setDnsHost('lab', { address: '10.77.66.7', names: [] });
    await expect.poll(resolves, PATIENCE).toBe(false);
  });

  it('refuses a network whose addresses another one has, and leaves nothing of it', async () => {
    const subnets = [{ address: '10.77.66.1', prefix: 24 }];
    const create = networks().create({ name: 'twin', forward: 'isolated', subnets });
    await expect(create).rejects.toMatchObject({ code: 'conflict' });
    expect((await networks().list()).map(({ name }) => name)).toEqual(['default', 'lab']);
  });
});
