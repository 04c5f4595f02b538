import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';
import { facet, simulateTwo } from './two-hosts.js';

const SMALL = { name: 'web1', vcpus: 1, memoryMiB: 64 };
const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');

let files: ImageFiles;
let simulation: Simulation;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  simulation = await simulate({ driver: { shutdownRetryMs: 20 } });
});
afterEach(() => simulation.stop());

/** Defines a guest as others do; gives its UUID. */
async function others(xml: string): Promise<string> {
  const domain = await simulation.connections[0]?.domainDefineXML(xml);
  if (domain === undefined) throw new Error('There is no connection');
  return domain.uuid;
}

const textOf = (uuid: string): string => simulation.host.domains.byUuid(uuid).inactiveConfig.text;

describe('a rename', () => {
  it('keeps disks, snapshots, autostart and labels, and goes on with all of them', async () => {
    const { driver } = simulation;
    const { uuid, disks } = await driver.spawn({ ...files.spec, labels: { tier: 'web' } });
    await driver.snapshots?.create(uuid, { name: 'before' });
    await driver.autostart?.set(uuid, true);
    await driver.power?.stop(uuid, { mode: 'force' });
    await driver.rename?.rename(uuid, 'shop');
    const told = simulation.events.flatMap((event) =>
      event.type === 'instance' && event.uuid === uuid ? [`${event.change} ${event.name}`] : [],
    );
    expect(told.at(-1)).toBe('defined shop');
    expect(told.filter((each) => each.startsWith('undefined'))).toEqual([]);
    const info = await driver.get(uuid);
    expect(info).toMatchObject({ name: 'shop', autostart: true, labels: { tier: 'web' }, managed: true });
    expect(info.disks).toEqual(disks);
    await driver.snapshots?.revert(uuid, 'before');
    await driver.power?.start(uuid);
    expect((await driver.get(uuid)).state).toBe('running');
    await driver.destroy(uuid);
    expect(volumeNames(simulation.host).filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
  });

  it('is refused while the instance runs or its memory is saved, and leaves the name', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    const refused = (why: string) =>
      expect(driver.rename?.rename(uuid, 'shop')).rejects.toMatchObject({
        code: 'conflict',
        message: `Cannot rename instance "web1": it is ${why}`,
      });
    await refused('running');
    await driver.suspend?.suspend(uuid);
    await refused('suspended');
    expect((await driver.get(uuid)).name).toBe('web1');
  });

  it('does not take a name that a spawn is about to have', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(SMALL);
    await driver.power?.stop(uuid, { mode: 'force' });
    const spawning = driver.spawn({ ...SMALL, name: 'shop' });
    await expect(driver.rename?.rename(uuid, 'shop')).rejects.toMatchObject({ code: 'conflict' });
    await spawning;
  });
});

describe('annotations', () => {
  it('are in the running guest and its configuration, title and description as libvirt has them', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn({ ...SMALL, title: 'The shop', labels: { tier: 'web' } });
    await driver.annotations?.set(uuid, { description: 'Sells <things>', labels: { owner: 'ada & co' } });
    for (const text of [textOf(uuid), host.domains.byUuid(uuid).config.text]) {
      expect(text).toContain('<title>The shop</title>');
      expect(text).toContain('<description>Sells &lt;things&gt;</description>');
      expect(text).toContain('urn:hostelry:labels:1');
    }
    expect((await driver.list())[0]).toMatchObject({ labels: { tier: 'web', owner: 'ada & co' } });
  });

  it('are as before when one of the calls fails', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn({ ...SMALL, title: 'before', labels: { a: '1' } });
    const before = textOf(uuid);
    host.faults.plant('DOMAIN_SET_METADATA', { error: broken, nth: 2, afterwards: true });
    const change = { title: 'after', description: 'new', labels: { a: null } };
    await expect(driver.annotations?.set(uuid, change)).rejects.toMatchObject({ code: 'failed' });
    expect(textOf(uuid)).toBe(before);
    expect(await driver.get(uuid)).toMatchObject({ title: 'before', labels: { a: '1' } });
  });

  it('may be written on the guests of others, and damaged labels are none', async () => {
    const { driver } = simulation;
    const uuid = await others(
      `<domain type='test'><name>theirs</name><memory>65536</memory><metadata><l:labels xmlns:l='urn:hostelry:labels:1'>{"a</l:labels></metadata><os><type>hvm</type></os></domain>`,
    );
    expect(await driver.get(uuid)).not.toHaveProperty('labels');
    await driver.annotations?.set(uuid, { labels: { mine: 'no' } });
    expect(await driver.get(uuid)).toMatchObject({ managed: false, labels: { mine: 'no' } });
  });
});

describe('a move takes annotations along', () => {
  const labelled = { title: 'The shop', description: 'Sells things', labels: { tier: 'web' } };

  it('that goes on meanwhile', async () => {
    const hosts = await simulateTwo();
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn({ ...files.spec, ...labelled });
    const offer = await facet(source, 'liveMigration').offer(uuid);
    const ticket = await facet(destination, 'liveMigration').accept(offer);
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    expect(await facet(destination, 'liveMigration').complete(ticket)).toMatchObject(labelled);
    await hosts.stop();
  });

  it('that is stopped meanwhile', async () => {
    const hosts = await simulateTwo();
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn({ ...files.spec, ...labelled });
    const packed = await facet(source, 'coldMigration').pack(uuid);
    expect(await facet(destination, 'coldMigration').unpack(packed)).toMatchObject(labelled);
    await hosts.stop();
  });
});

describe('autostart', () => {
  it('is refused for what would be gone when it stops', async () => {
    const { driver, connections } = simulation;
    const created = await connections[0]?.domainCreateXML(
      `<domain type='test'><name>passing</name><memory>65536</memory><os><type>hvm</type></os></domain>`,
    );
    await expect(driver.autostart?.set(created?.uuid ?? '', true)).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
