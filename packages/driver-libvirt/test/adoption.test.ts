import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';

const POOL = "<pool type='dir'><name>theirs</name><target><path>/theirs</path></target></pool>";

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

const connection = () => {
  const [first] = simulation.connections;
  if (first === undefined) throw new Error('There is no connection');
  return first;
};

/** Volumes of a pool that others made. */
async function theirVolumes(...names: string[]): Promise<void> {
  const pool = await connection().storagePoolCreateXML(POOL);
  for (const name of names) {
    await pool.storageVolCreateXML(
      `<volume><name>${name}</name><capacity unit='MiB'>8</capacity><target><format type='qcow2'/></target></volume>`,
    );
  }
}

/** A guest that others defined, with these disks; gives its UUID. */
async function theirGuest(name: string, disks: string): Promise<string> {
  const { uuid } = await connection().domainDefineXML(
    `<domain type='test'><name>${name}</name><memory>65536</memory><os><type>hvm</type></os><devices>${disks}</devices></domain>`,
  );
  return uuid;
}

const disk = (file: string, target: string, more = ''): string =>
  `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${file}'/><target dev='${target}' bus='virtio'/>${more}</disk>`;
const CD = `<disk type='file' device='cdrom'><source file='/theirs/install.iso'/><target dev='hda' bus='ide'/><readonly/></disk>`;

const facet = () => {
  const { adoption } = simulation.driver;
  if (adoption === undefined) throw new Error('The driver has no adoption');
  return adoption;
};

describe('adopting', () => {
  it('takes no disk without being told, so that deleting leaves all', async () => {
    const { driver, host } = simulation;
    await theirVolumes('a.qcow2', 'install.iso');
    const uuid = await theirGuest('old', disk('/theirs/a.qcow2', 'vda') + CD);
    expect((await driver.get(uuid)).managed).toBe(false);
    expect(await facet().adopt(uuid)).toEqual({ ownDisks: [] });
    expect((await driver.list())[0]).toMatchObject({ uuid, managed: true });
    expect((await driver.capture?.capture(uuid))?.format).toBe('qcow2');
    await driver.destroy(uuid);
    expect(volumeNames(host)).toEqual(expect.arrayContaining(['a.qcow2', 'install.iso']));
  });

  it('takes with the disks those that it writes to, and deleting removes them alone', async () => {
    const { driver, host } = simulation;
    await theirVolumes('a.qcow2', 'b.qcow2', 'base.qcow2', 'install.iso');
    const disks = [
      disk('/theirs/a.qcow2', 'vda'),
      disk('/theirs/b.qcow2', 'vdb'),
      disk('/theirs/base.qcow2', 'vdc', '<readonly/>'),
      CD,
    ];
    const uuid = await theirGuest('old', disks.join(''));
    expect(await facet().adopt(uuid)).toEqual({ ownDisks: [] });
    expect(await facet().adopt(uuid, { withDisks: true })).toEqual({ ownDisks: ['vda', 'vdb'] });
    expect(await facet().adopt(uuid, { withDisks: true })).toEqual({ ownDisks: ['vda', 'vdb'] });
    await driver.power?.start(uuid);
    await driver.destroy(uuid);
    expect(volumeNames(host).filter((name) => /^[ab]\./.test(name))).toEqual([]);
    expect(volumeNames(host)).toEqual(expect.arrayContaining(['base.qcow2', 'install.iso']));
  });

  it('refuses disks that are not this instance’s alone, and changes nothing', async () => {
    const { driver } = simulation;
    await theirVolumes('a.qcow2', 'shared.qcow2');
    const pool = await connection().storagePoolLookupByName('theirs');
    await pool.storageVolCreateXML(
      "<volume><name>over.qcow2</name><capacity unit='MiB'>8</capacity><target><format type='qcow2'/></target><backingStore><path>/theirs/a.qcow2</path><format type='qcow2'/></backingStore></volume>",
    );
    await theirGuest('other', disk('/theirs/shared.qcow2', 'vda'));
    const cases = [
      ['two', disk('/theirs/shared.qcow2', 'vda'), 'instance "other" has it too'],
      ['base', disk('/theirs/a.qcow2', 'vda'), 'volume "over.qcow2" rests on it'],
      ['outside', disk('/elsewhere/a.qcow2', 'vda'), 'it is in no storage pool of the host'],
      ['meant', disk('/theirs/over.qcow2', 'vda', '<shareable/>'), 'it is made to be shared'],
    ] as const;
    for (const [name, disks, why] of cases) {
      const uuid = await theirGuest(name, disks);
      await expect(facet().adopt(uuid, { withDisks: true }), name).rejects.toMatchObject({
        code: 'conflict',
        message: `Cannot adopt disk "vda" of instance "${name}": ${why}`,
      });
      expect((await driver.get(uuid)).managed, name).toBe(false);
    }
  });

  it('leaves attached volumes whose they are', async () => {
    const { driver } = simulation;
    await theirVolumes('a.qcow2', 'data.raw');
    const uuid = await theirGuest('old', disk('/theirs/a.qcow2', 'vda'));
    await driver.volumes?.attach(uuid, { source: { kind: 'pool', pool: 'theirs', name: 'data.raw' } });
    expect(await facet().adopt(uuid, { withDisks: true })).toEqual({ ownDisks: ['vda'] });
  });
});

describe('disowning', () => {
  it('leaves every volume behind when the instance is deleted', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const before = volumeNames(host);
    expect(await facet().disown(uuid)).toEqual({ ownDisks: [] });
    expect(await driver.get(uuid)).toMatchObject({ managed: false, state: 'running' });
    await driver.destroy(uuid);
    expect(volumeNames(host)).toEqual(before);
  });

  it('is undone by adopting with disks, the seed among them', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    await facet().disown(uuid);
    expect(await facet().adopt(uuid, { withDisks: true })).toEqual({ ownDisks: ['vda', 'hda'] });
    await driver.destroy(uuid);
    expect(volumeNames(host).filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
  });

  it('is refused while the instance is rescued', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const image = files.spec.rootDisk?.image;
    await driver.rescue?.rescue(uuid, { ...(image === undefined ? {} : { image }), format: 'raw' });
    await expect(facet().disown(uuid)).rejects.toMatchObject({ code: 'conflict' });
    await expect(facet().adopt(uuid)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is as before when the call fails', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const error = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
    host.faults.plant('DOMAIN_SET_METADATA', { error, afterwards: true });
    await expect(facet().disown(uuid)).rejects.toMatchObject({ code: 'failed' });
    expect((await driver.get(uuid)).managed).toBe(true);
    await driver.destroy(uuid);
    expect(volumeNames(host).filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
  });
});
