import { createReadStream } from 'node:fs';
import { type InstanceSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readIsoFiles } from '../src/images/iso9660/read-iso.js';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';
import { expectMark, ownVolumes, volumeOf, writeMark } from './two-hosts.js';

const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
const USER_DATA = '#!/bin/sh\necho hello\n';

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

const facet = () => {
  const { clone } = simulation.driver;
  if (clone === undefined) throw new Error('The driver has no clone');
  return clone;
};

async function stopped(more: Partial<InstanceSpec> = {}): Promise<string> {
  const { driver, host } = simulation;
  const cloudInit = { userData: USER_DATA, networkConfig: 'version: 2\n', hostname: 'first' };
  const { uuid } = await driver.spawn({ ...files.spec, cloudInit, ...more });
  await driver.power?.stop(uuid, { mode: 'force' });
  writeMark(host, uuid);
  return uuid;
}

function seedOf(uuid: string): Record<string, string> {
  const seed = volumeOf(simulation.host, uuid, 'hda');
  const found = readIsoFiles(Buffer.from(seed.read(0, seed.length)));
  return Object.fromEntries([...found].map(([name, bytes]) => [name, bytes.toString()]));
}

describe('a copy', () => {
  it('is another to its guest, with the bytes, labels and policy of its original', async () => {
    const { driver, host } = simulation;
    const uuid = await stopped({ title: 'The shop', labels: { tier: 'web' } });
    await driver.firewall?.set(uuid, { rules: [] });
    const copy = await facet().clone(uuid, { name: 'web2' });
    expect(copy).toMatchObject({
      name: 'web2',
      state: 'stopped',
      title: 'The shop',
      labels: { tier: 'web' },
    });
    expectMark(host, copy.uuid);
    expect(volumeOf(host, copy.uuid, 'vda').backing).toBeUndefined();
    expect(seedOf(copy.uuid)).toEqual({
      'meta-data': `instance-id: "${copy.uuid}"\nlocal-hostname: "web2"\n`,
      'user-data': USER_DATA,
      'network-config': 'version: 2\n',
    });
    expect(seedOf(uuid)['meta-data']).toContain('local-hostname: "first"');
    expect(await driver.firewall?.get(copy.uuid)).toEqual({ rules: [] });
    const text = host.domains.byUuid(copy.uuid).inactiveConfig.text;
    expect(text).toContain(`hostelry-instance-${copy.uuid}`);
    expect(text).not.toContain(uuid);
    await driver.destroy(uuid);
    await driver.power?.start(copy.uuid);
    await driver.destroy(copy.uuid);
    expect(volumeNames(host).filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
  });

  it('that is thin rests on an imported image, too, which cannot be deleted then', async () => {
    const { driver, host } = simulation;
    const stream = createReadStream(files.spec.rootDisk?.image.location ?? '');
    await driver.images?.import({ name: 'golden', stream });
    const uuid = await stopped({
      rootDisk: { ...files.spec.rootDisk, image: { location: 'image:golden' } },
    });
    const copy = await facet().clone(uuid, { name: 'web2', disks: 'thin' });
    expectMark(host, copy.uuid);
    await driver.destroy(uuid);
    await expect(driver.images?.delete('golden')).rejects.toMatchObject({ code: 'conflict' });
    await driver.destroy(copy.uuid);
    await driver.images?.delete('golden');
    expect(volumeNames(host).filter((name) => !name.startsWith('hostelry-image-'))).toEqual([]);
  });

  it('that is thin rests on the same image, which stays for it', async () => {
    const { driver, host } = simulation;
    const uuid = await stopped();
    const { path } = volumeOf(host, uuid, 'vda').backing ?? {};
    const copy = await facet().clone(uuid, { name: 'web2', disks: 'thin', hostname: 'other' });
    expectMark(host, copy.uuid);
    expect(volumeOf(host, copy.uuid, 'vda').backing?.path).toBe(path);
    expect(seedOf(copy.uuid)['meta-data']).toContain('"other"');
    await driver.destroy(uuid);
    await driver.imageCache?.prune();
    expect(host.storage.findByPath(path ?? '')).toBeDefined();
    await driver.power?.start(copy.uuid);
  });

  it('of what runs is taken at one moment, and what runs goes on', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    writeMark(host, uuid);
    const told: string[] = [];
    const copy = await facet().clone(
      uuid,
      { name: 'web2' },
      { progress: { step: (name) => void told.push(name) } },
    );
    expectMark(host, copy.uuid);
    expect(told).toEqual(expect.arrayContaining(['prepare-pool', 'copy-disk', 'seed', 'define']));
    expect((await driver.get(uuid)).state).toBe('running');
    await expect(facet().clone(uuid, { name: 'web3', disks: 'thin' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('has no snapshots of its original, and cannot be thin where there are any', async () => {
    const { driver } = simulation;
    const uuid = await stopped();
    await driver.snapshots?.create(uuid, { name: 'before' });
    const copy = await facet().clone(uuid, { name: 'web2' });
    expect(await driver.snapshots?.list(copy.uuid)).toEqual([]);
    await expect(facet().clone(uuid, { name: 'web3', disks: 'thin' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it.each([
    ['STORAGE_VOL_CREATE_XML_FROM', 1],
    ['STORAGE_VOL_CREATE_XML', 1],
    ['DOMAIN_DEFINE_XML_FLAGS', 1],
    ['NWFILTER_DEFINE_XML', 1],
  ])('of which nothing is left when %s fails', async (procedure, nth) => {
    const { driver, host } = simulation;
    const uuid = await stopped();
    await driver.firewall?.set(uuid, { rules: [] });
    const before = volumeNames(host).toSorted();
    const [connection] = simulation.connections;
    const filters = async () => (await connection?.listAllNWFilters())?.map(({ name }) => name).toSorted();
    const had = await filters();
    host.faults.clear();
    host.faults.plant(procedure, { error: broken, nth, afterwards: true });
    await expect(facet().clone(uuid, { name: 'web2' })).rejects.toMatchObject({ code: 'failed' });
    expect(volumeNames(host).toSorted()).toEqual(before);
    expect(host.domains.list().map(({ name }) => name)).toEqual(['web1']);
    expect(await filters()).toEqual(had);
    expectMark(host, uuid);
  });

  it('that is cancelled leaves nothing', async () => {
    const { host } = simulation;
    const uuid = await stopped();
    const before = volumeNames(host).toSorted();
    const controller = new AbortController();
    const progress = { step: (name: string) => void (name === 'seed' && controller.abort()) };
    const cloning = facet().clone(uuid, { name: 'web2' }, { progress, signal: controller.signal });
    await expect(cloning).rejects.toMatchObject({ code: 'cancelled' });
    expect(volumeNames(host).toSorted()).toEqual(before);
  });

  it('has a disk of its own for a volume that is copied, which deleting it removes', async () => {
    const { driver, host } = simulation;
    const uuid = await stopped();
    const [connection] = simulation.connections;
    const pool = await connection?.storagePoolCreateXML(
      "<pool type='dir'><name>data</name><target><path>/data</path></target></pool>",
    );
    await pool?.storageVolCreateXML(
      "<volume><name>data.raw</name><capacity unit='MiB'>8</capacity><target><format type='raw'/></target></volume>",
    );
    const source = { kind: 'pool', pool: 'data', name: 'data.raw' } as const;
    await driver.volumes?.attach(uuid, { source, target: 'vdb' });
    await expect(facet().clone(uuid, { name: 'web2' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot clone instance "web1": volume "vdb" is attached to it, and is not to be copied',
    });
    const copy = await facet().clone(uuid, { name: 'web2', volumes: 'copy' });
    await expect(driver.volumes?.detach(copy.uuid, 'vdb')).rejects.toMatchObject({ code: 'conflict' });
    expect(ownVolumes(host, copy.uuid)).toHaveLength(3);
    await driver.destroy(copy.uuid);
    expect(ownVolumes(host, copy.uuid)).toEqual([]);
    expect(volumeNames(host)).toContain('data.raw');
  });

  it('of a guest that others made is ours, and owns what was copied', async () => {
    const { driver, host } = simulation;
    const [connection] = simulation.connections;
    const pool = await connection?.storagePoolCreateXML(
      "<pool type='dir'><name>theirs</name><target><path>/theirs</path></target></pool>",
    );
    await pool?.storageVolCreateXML(
      "<volume><name>a.qcow2</name><capacity unit='MiB'>8</capacity><target><format type='qcow2'/></target></volume>",
    );
    const disk = `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/theirs/a.qcow2'/><target dev='vda' bus='virtio'/></disk>`;
    const theirs = await connection?.domainDefineXML(
      `<domain type='test'><name>old</name><memory>65536</memory><os><type>hvm</type></os><devices>${disk}</devices></domain>`,
    );
    const copy = await facet().clone(theirs?.uuid ?? '', { name: 'new' });
    expect(copy.managed).toBe(true);
    await driver.destroy(copy.uuid);
    expect(volumeNames(host)).toContain('a.qcow2');
    expect(ownVolumes(host, copy.uuid)).toEqual([]);
    await expect(facet().clone(theirs?.uuid ?? '', { name: 'new', disks: 'thin' })).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(volumeNames(host)).toEqual(expect.not.arrayContaining([expect.stringContaining('-root-')]));
  });

  it('cannot be made of what has a device of the host', async () => {
    const [connection] = simulation.connections;
    const device = `<hostdev mode='subsystem' type='usb'><source><vendor id='0x046d'/><product id='0xc52b'/></source></hostdev>`;
    const theirs = await connection?.domainDefineXML(
      `<domain type='test'><name>old</name><memory>65536</memory><os><type>hvm</type></os><devices>${device}</devices></domain>`,
    );
    await expect(facet().clone(theirs?.uuid ?? '', { name: 'new' })).rejects.toMatchObject({
      code: 'unsupported',
    });
  });
});
