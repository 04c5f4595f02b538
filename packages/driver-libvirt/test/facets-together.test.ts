/** What facets must know of each other. */
import { type FirewallPolicy } from '@hostelry/compute';
import { connect } from '@hostelry/libvirt';
import { serveInProcess } from '@hostelry/simulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, type ImageFiles, type Simulation } from './simulated-host.js';
import { facet, simulateTwo, type TwoHosts } from './two-hosts.js';

const POLICY: FirewallPolicy = {
  rules: [{ direction: 'in', protocol: 'tcp', ports: { from: 22, to: 22 } }],
};
const OTHER: FirewallPolicy = { rules: [{ direction: 'out' }] };

let files: ImageFiles;
let hosts: TwoHosts;
let uuid: string;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  hosts = await simulateTwo();
  ({ uuid } = await hosts.source.driver.spawn(files.spec));
});
afterEach(() => hosts.stop());

/** Names of the network filters of ours that a host has. */
async function filters({ uri }: Simulation): Promise<string[]> {
  const connection = await connect(uri, { loopback: serveInProcess(hosts.simulator) });
  try {
    const names = (await connection.listAllNWFilters()).map(({ name }) => name);
    return names.filter((name) => name.startsWith('hostelry-'));
  } finally {
    await connection.close();
  }
}

describe('a firewall', () => {
  it('holds where an instance moves while it runs, and is gone where it was', async () => {
    const { source, destination } = hosts;
    await source.driver.firewall!.set(uuid, POLICY);
    const offer = await facet(source, 'liveMigration').offer(uuid);
    const ticket = await facet(destination, 'liveMigration').accept(offer);
    expect(await filters(destination)).toHaveLength(1);
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    await facet(destination, 'liveMigration').complete(ticket);
    expect(await destination.driver.firewall!.get(uuid)).toEqual(POLICY);
    expect(await filters(source)).toEqual([]);
    await destination.driver.destroy(uuid);
    expect(await filters(destination)).toEqual([]);
  });

  it('is taken away again where an instance was expected in vain', async () => {
    const { source, destination } = hosts;
    await source.driver.firewall!.set(uuid, POLICY);
    const offer = await facet(source, 'liveMigration').offer(uuid);
    const ticket = await facet(destination, 'liveMigration').accept(offer);
    await facet(destination, 'liveMigration').withdraw(ticket);
    expect(await filters(destination)).toEqual([]);
    expect(await source.driver.firewall!.get(uuid)).toEqual(POLICY);
  });

  it('goes with a stopped instance', async () => {
    const { source, destination } = hosts;
    await source.driver.firewall!.set(uuid, POLICY);
    const packed = await facet(source, 'coldMigration').pack(uuid);
    await facet(destination, 'coldMigration').unpack(packed);
    await facet(source, 'coldMigration').confirm(uuid);
    expect(await destination.driver.firewall!.get(uuid)).toEqual(POLICY);
    expect(await filters(source)).toEqual([]);
    expect(await filters(destination)).toHaveLength(1);
  });

  it('is that of the snapshot that an instance goes back to', async () => {
    const { driver } = hosts.source;
    await driver.power!.stop(uuid, { mode: 'force' });
    await driver.snapshots!.create(uuid, { name: 'open' });
    await driver.firewall!.set(uuid, POLICY);
    await driver.snapshots!.create(uuid, { name: 'ssh' });
    await driver.firewall!.set(uuid, OTHER);
    await driver.snapshots!.revert(uuid, 'ssh');
    expect(await driver.firewall!.get(uuid)).toEqual(POLICY);
    await driver.snapshots!.revert(uuid, 'open');
    expect(await driver.firewall!.get(uuid)).toBeUndefined();
    expect(await filters(hosts.source)).toEqual([]);
    await driver.snapshots!.revert(uuid, 'ssh');
    expect(await filters(hosts.source)).toHaveLength(1);
  });
});

describe('a packed instance', () => {
  it('is started by nobody', async () => {
    const { driver } = hosts.source;
    await facet(hosts.source, 'coldMigration').pack(uuid);
    const refused = {
      code: 'conflict',
      message: expect.stringContaining('packed for another host') as string,
    };
    await expect(driver.power!.start(uuid)).rejects.toMatchObject(refused);
    const rescue = { image: files.spec.rootDisk!.image, format: 'raw' } as const;
    await expect(driver.rescue!.rescue(uuid, rescue)).rejects.toMatchObject(refused);
    expect((await driver.get(uuid)).rescued ?? false).toBe(false);
  });
});

describe('a rescued instance', () => {
  it('takes and restores no snapshots', async () => {
    const { driver } = hosts.source;
    await driver.snapshots!.create(uuid, { name: 'before' });
    await driver.rescue!.rescue(uuid, { image: files.spec.rootDisk!.image, format: 'raw' });
    const refused = { code: 'conflict', message: expect.stringContaining('it is rescued') as string };
    await expect(driver.snapshots!.create(uuid, { name: 'during' })).rejects.toMatchObject(refused);
    await expect(driver.snapshots!.revert(uuid, 'before')).rejects.toMatchObject(refused);
    await driver.rescue!.unrescue(uuid);
    await driver.snapshots!.revert(uuid, 'before');
    expect((await driver.get(uuid)).state).toBe('stopped');
  });
});

describe('a suspended instance', () => {
  it.each(['rescue', 'resize', 'pack'] as const)('is not to %s, and stays as it is', async (what) => {
    const { driver } = hosts.source;
    await driver.suspend!.suspend(uuid);
    const tries = {
      rescue: () => driver.rescue!.rescue(uuid, { image: files.spec.rootDisk!.image, format: 'raw' }),
      resize: () => driver.resize!.resize(uuid, { vcpus: 1 }),
      pack: () => facet(hosts.source, 'coldMigration').pack(uuid),
    };
    await expect(tries[what]()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('suspended') as string,
    });
    expect((await driver.get(uuid)).state).toBe('suspended');
    expect(await driver.statistics!.list()).toMatchObject([{ uuid, state: 'suspended' }]);
    expect(await driver.statistics!.diagnose(uuid)).toMatchObject({ state: 'suspended' });
    await driver.suspend!.resume(uuid);
    expect((await driver.get(uuid)).state).toBe('running');
  });
});
