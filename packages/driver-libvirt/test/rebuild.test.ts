import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstanceSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';
import { expectMark, ownVolumes, volumeOf, writeMark } from './two-hosts.js';

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

const facet = () => {
  const { rebuild } = simulation.driver;
  if (rebuild === undefined) throw new Error('The driver has no rebuild');
  return rebuild;
};

async function spawned(more: Partial<InstanceSpec> = {}): Promise<string> {
  const { uuid } = await simulation.driver.spawn({ ...files.spec, ...more });
  writeMark(simulation.host, uuid);
  return uuid;
}

describe('a rebuild', () => {
  it('gives a new disk of the same image and size, and removes the old one', async () => {
    const { driver, host } = simulation;
    const uuid = await spawned({ labels: { tier: 'web' } });
    await driver.firewall?.set(uuid, { rules: [] });
    const [before, volumes] = [await driver.get(uuid), ownVolumes(host, uuid)];
    const old = volumeOf(host, uuid, 'vda');
    const after = await facet().rebuild(uuid, {});
    expect(after).toMatchObject({ state: 'running', labels: { tier: 'web' }, interfaces: before.interfaces });
    const root = volumeOf(host, uuid, 'vda');
    expect(root.name).not.toBe(old.name);
    expect(root.capacity).toBe(old.capacity);
    expect(() => expectMark(host, uuid)).toThrow();
    expect(volumeNames(host)).not.toContain(old.name);
    expect(ownVolumes(host, uuid)).toHaveLength(volumes.length);
    expect(await driver.firewall?.get(uuid)).toEqual({ rules: [] });
    await driver.destroy(uuid);
    expect(ownVolumes(host, uuid)).toEqual([]);
  });

  it('takes another image, and says what is wrong with its size', async () => {
    const { driver, host } = simulation;
    const uuid = await spawned();
    const location = join(files.spec.rootDisk?.image.location ?? '', '..', 'other.img');
    await writeFile(location, Buffer.alloc(2 * 2 ** 20, 5));
    const image = { location };
    await expect(facet().rebuild(uuid, { image, format: 'raw', sizeMiB: 1 })).rejects.toMatchObject({
      code: 'invalid',
    });
    expectMark(host, uuid);
    await facet().rebuild(uuid, { image, format: 'raw', sizeMiB: 16 });
    expect(volumeOf(host, uuid, 'vda').capacity).toBe(16 * 2 ** 20);
    // And again of the same, by what it was made of last.
    await facet().rebuild(uuid, {});
    expect((await driver.get(uuid)).state).toBe('running');
  });

  it.each(['DOMAIN_DEFINE_XML_FLAGS', 'DOMAIN_CREATE_WITH_FLAGS', 'STORAGE_VOL_CREATE_XML'])(
    'that fails in %s leaves the instance running on the disk that it had',
    async (procedure) => {
      const { driver, host } = simulation;
      const uuid = await spawned();
      const [before, volumes] = [await driver.get(uuid), volumeNames(host)];
      host.faults.clear();
      host.faults.plant(procedure, { error: broken, afterwards: true });
      await expect(facet().rebuild(uuid, {})).rejects.toMatchObject({ code: 'failed' });
      const { cpuTimeNs: _then, ...then } = before;
      const { cpuTimeNs: _now, ...now } = await driver.get(uuid);
      expect(now).toEqual(then);
      expectMark(host, uuid);
      expect(volumeNames(host).toSorted()).toEqual(volumes.toSorted());
    },
  );

  it('is refused with snapshots, without a root disk, and without its image', async () => {
    const { driver } = simulation;
    const uuid = await spawned();
    await driver.snapshots?.create(uuid, { name: 'before' });
    await expect(facet().rebuild(uuid, {})).rejects.toMatchObject({ code: 'conflict' });
    const bare = await driver.spawn({ name: 'bare', vcpus: 1, memoryMiB: 64 });
    await expect(facet().rebuild(bare.uuid, {})).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot rebuild instance "bare": it has no root disk of its own',
    });
    await driver.adoption?.disown(uuid);
    await driver.snapshots?.delete(uuid, 'before');
    await driver.adoption?.adopt(uuid, { withDisks: true });
    await expect(facet().rebuild(uuid, {})).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'image' },
    });
  });
});
