import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ComputeError } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SPAWN_STEPS } from '../src/actions/spawn.js';
import { ImageStore } from '../src/images/index.js';
import {
  FLAT,
  FLAT_QCOW2,
  LOGICAL,
  QCOW2,
  seenByGuest,
  simulateKept,
  writeAsGuest,
  type Kept,
} from './backend-host.js';
import { fullSpec, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';
import { ownVolumes, volumeOf } from './two-hosts.js';

const MIB = 2 ** 20;
const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
const INJECTED = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'injected');
const WAYS = [{ error: INJECTED }, { error: INJECTED, afterwards: true }, { cut: true }];

let files: ImageFiles;
let large: { readonly location: string };
const started: Simulation[] = [];

beforeAll(async () => {
  files = await fullSpec();
  large = { location: join(dirname(files.spec.rootDisk!.image.location), 'large.img') };
  await writeFile(large.location, Buffer.alloc(5 * MIB, 1));
});
afterAll(() => files.remove());
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

async function begin(kept: Pick<Kept, 'driver'>): Promise<Simulation> {
  const simulation = await simulateKept(kept);
  started.push(simulation);
  return simulation;
}

/** An instance with its disk, on which it has written something. */
async function spawned(simulation: Simulation): Promise<void> {
  await simulation.driver.spawn({ ...files.spec, uuid: UUID });
  writeAsGuest(simulation.host, UUID);
}

const rootOf = ({ host }: Simulation) => volumeOf(host, UUID, 'vda');
const reasonOf = (what: string, limit: string): object => ({
  code: 'unsupported',
  message: `${what} instance "web1": its ${limit}`,
});

const ALL = [QCOW2, FLAT, FLAT_QCOW2, LOGICAL];
describe.each(ALL.map((kept): [string, Kept] => [kept.what, kept]))('root disks by %s', (_what, kept) => {
  it('hold the image, are where they should be, and go with the instance', async () => {
    const simulation = await begin(kept);
    const { driver, host } = simulation;
    const { disks } = await driver.spawn({ ...files.spec, uuid: UUID });
    expect(disks[0]).toMatchObject({ target: 'vda', format: kept.format });
    expect(disks[0]?.source?.replace(UUID, 'UUID')).toMatch(kept.disk);
    expect(rootOf(simulation).capacity).toBe(8 * MIB);
    writeAsGuest(host, UUID);
    expect(seenByGuest(host, UUID)).toEqual({ mark: true, image: true });
    await driver.power!.stop(UUID, { mode: 'force' });
    await driver.power!.start(UUID);
    await driver.destroy(UUID);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('are of the size of the image where none is asked for, and never smaller', async () => {
    const { driver, host } = await begin(kept);
    const spec = { name: 'web1', uuid: UUID, vcpus: 1, memoryMiB: 64 };
    const rootDisk = { image: large, format: 'raw' } as const;
    await expect(driver.spawn({ ...spec, rootDisk: { ...rootDisk, sizeMiB: 4 } })).rejects.toMatchObject({
      code: 'invalid',
      details: { step: 'root-disk', field: 'rootDisk.sizeMiB' },
    });
    expect(ownVolumes(host, UUID)).toEqual([]);
    await driver.spawn({ ...spec, rootDisk });
    // Of a volume group whole extents are taken.
    expect(volumeOf(host, UUID, 'vda').capacity).toBe((kept === LOGICAL ? 8 : 5) * MIB);
  });

  it('are not left behind when a spawn is aborted while they are made', async () => {
    const { driver, host } = await begin(kept);
    const controller = new AbortController();
    const progress = { step: (name: string) => (name === 'root-disk' ? controller.abort() : undefined) };
    const work = driver.spawn({ ...files.spec, uuid: UUID }, { progress, signal: controller.signal });
    await expect(work).rejects.toMatchObject({ code: 'cancelled', details: { step: 'root-disk' } });
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('grow, or say why not while all is as it was', async () => {
    const simulation = await begin(kept);
    const { driver } = simulation;
    await spawned(simulation);
    for (const [mode, rootDiskMiB] of [
      ['restart', 16],
      ['live', 24],
    ] as const) {
      const work = driver.resize!.resize(UUID, { rootDiskMiB }, { mode });
      if (kept.extend === undefined) {
        await work;
        expect(rootOf(simulation).capacity).toBe(rootDiskMiB * MIB);
      } else {
        await expect(work).rejects.toMatchObject({
          code: 'unsupported',
          message: `Cannot resize instance "web1": its root disk "vda" ${kept.extend}`,
          details: { field: 'rootDiskMiB' },
        });
        expect(rootOf(simulation).capacity).toBe(8 * MIB);
      }
      expect((await driver.get(UUID)).state).toBe('running');
    }
    await driver.resize!.resize(UUID, { memoryMiB: 128 });
    expect(await driver.get(UUID)).toMatchObject({ memoryMiB: 128, state: 'running' });
    expect(seenByGuest(simulation.host, UUID)).toEqual({ mark: true, image: true });
  });

  it('keep snapshots, or say why not', async () => {
    const simulation = await begin(kept);
    const { snapshots, power } = simulation.driver;
    await spawned(simulation);
    for (const state of ['running', 'stopped']) {
      if (state === 'stopped') await power!.stop(UUID, { mode: 'force' });
      const work = snapshots!.create(UUID, { name: state });
      if (kept.snapshot === undefined) expect(await work).toMatchObject({ name: state });
      else
        await expect(work).rejects.toMatchObject(
          reasonOf('Cannot take a snapshot of', `disk "vda" ${kept.snapshot}`),
        );
    }
    expect(await snapshots!.list(UUID)).toHaveLength(kept.snapshot === undefined ? 2 : 0);
  });

  it('are there in a rescue, and as they were afterwards', async () => {
    const simulation = await begin(kept);
    const { driver, host } = simulation;
    await spawned(simulation);
    const { image } = files.spec.rootDisk!;
    const path = rootOf(simulation).path;
    await driver.rescue!.rescue(UUID, { image, format: 'raw' });
    const { disks } = await driver.get(UUID);
    expect(disks.find(({ target }) => target === 'vdb')).toMatchObject({ source: path });
    await driver.rescue!.unrescue(UUID);
    expect(rootOf(simulation).path).toBe(path);
    expect(seenByGuest(host, UUID)).toEqual({ mark: true, image: true });
    await driver.rescue!.rescue(UUID, { image, format: 'raw' });
    await driver.destroy(UUID);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('are captured whole, running and stopped', async () => {
    const simulation = await begin(kept);
    const { driver, host } = simulation;
    await spawned(simulation);
    const before = volumeNames(host).sort();
    for (const state of ['running', 'stopped']) {
      if (state === 'stopped') await driver.power!.stop(UUID, { mode: 'force' });
      const { sizeMiB, stream } = await driver.capture!.capture(UUID);
      const bytes = await buffer(stream);
      expect(sizeMiB).toBe(8);
      expect(bytes.readBigUInt64BE(8)).toBe(0n);
      expect(bytes.includes('what the guest has written')).toBe(true);
      expect(bytes.includes(Buffer.alloc(65536, 1))).toBe(true);
      expect(volumeNames(host).sort()).toEqual(before);
    }
  });
});

it.each([
  [FLAT.what, FLAT],
  [LOGICAL.what, LOGICAL],
] as const)(
  '%s: nothing is left behind, whichever call of a spawn fails',
  async (_what, kept) => {
    const spec = { ...files.spec, uuid: UUID };
    const good = await begin(kept);
    good.calls.length = 0;
    await good.driver.spawn(spec);
    const made = good.calls.map((procedure, at) => {
      const nth = good.calls.slice(0, at + 1).filter((each) => each === procedure).length;
      return { procedure, nth };
    });
    const failed = new Set<string | undefined>();
    for (const { procedure, nth } of made) {
      // A look-up that finds nothing answers with an error anyway, and a pool that has started is as good as one that says so.
      const isToldTwice = /_LOOKUP_|POOL_CREATE$/.test(procedure);
      for (const way of WAYS.filter(({ afterwards }) => !(isToldTwice && afterwards === true))) {
        const attempt = await simulateKept(kept);
        attempt.host.faults.plant(procedure, { ...way, nth });
        const error = await attempt.driver.spawn(spec).catch((reason: unknown) => reason);
        expect(error, `${procedure} ${nth}`).toBeInstanceOf(ComputeError);
        const { details, message } = error as ComputeError;
        expect(SPAWN_STEPS, message).toContain(details.step);
        expect(message).not.toContain('left behind');
        failed.add(details.step);
        expect(attempt.host.domains.list()).toEqual([]);
        expect(ownVolumes(attempt.host, UUID)).toEqual([]);
        await attempt.stop();
      }
    }
    expect(failed).toContain('root-disk');
  },
  120_000,
);

describe('what root disks leave of images', () => {
  it.each([
    [QCOW2, 0],
    [FLAT, 1],
    [LOGICAL, 1],
  ] as const)('$0.what', async (kept, freed) => {
    const first = await begin(kept);
    await first.driver.spawn({
      name: 'web1',
      uuid: UUID,
      vcpus: 1,
      memoryMiB: 64,
      rootDisk: files.spec.rootDisk!,
    });
    // Another process, which has handed nothing out of late.
    const connection = () => Promise.resolve(first.connections[0]!);
    const store = new ImageStore({ connection }, { pool: 'default', stallMs: 10 });
    expect(await store.prune({})).toHaveLength(freed);
    expect(seenByGuest(first.host, UUID).image).toBe(true);
    await first.driver.destroy(UUID);
    expect(await store.prune({})).toHaveLength(1 - freed);
    expect(volumeNames(first.host)).toEqual([]);
  });
});

it('wipes a logical volume before it goes, unless it is told not to', async () => {
  for (const [options, wipes] of [
    [{}, 1],
    [{ wipe: false }, 0],
  ] as const) {
    const { driver, calls } = await begin({
      driver: { ...LOGICAL.driver, imageBackends: { logical: { options } } },
    });
    await driver.spawn({ ...files.spec, uuid: UUID });
    await driver.destroy(UUID);
    expect(calls.filter((name) => name === 'STORAGE_VOL_WIPE')).toHaveLength(wipes);
  }
});

it.each([
  [LOGICAL.what, LOGICAL],
  [FLAT_QCOW2.what, FLAT_QCOW2],
] as const)('%s: there is not enough room, and that is said before anything is made', async (_what, kept) => {
  const { driver, host, calls } = await begin(kept);
  const rootDisk = { ...files.spec.rootDisk!, sizeMiB: 200 * 1024 };
  await expect(driver.spawn({ ...files.spec, uuid: UUID, rootDisk })).rejects.toMatchObject({
    code: 'no-resources',
    details: { step: 'root-disk' },
    message: expect.stringMatching(
      /Pool "(logical|default)" has \d+ bytes left; volume .* needs \d+/,
    ) as string,
  });
  expect(calls).not.toContain('STORAGE_VOL_CREATE_XML_FROM');
  expect(ownVolumes(host, UUID)).toEqual([]);
});

it('takes all of the room of a flat disk at once where it is to', async () => {
  for (const preallocate of [false, true]) {
    const options = { preallocate };
    const simulation = await begin({
      driver: { imageBackend: 'flat', imageBackends: { flat: { options } } },
    });
    await spawned(simulation);
    expect(rootOf(simulation).allocation === 8 * MIB).toBe(preallocate);
    await simulation.driver.resize!.resize(UUID, { rootDiskMiB: 16 });
    expect(rootOf(simulation).allocation === 16 * MIB).toBe(preallocate);
  }
});
