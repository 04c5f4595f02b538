import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createFromPlugin, loadPlugin } from '@hostelry/compute';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { imageBackendPoint } from '../src/images/backends/plug-point.js';
import { type LibvirtDriverOptions } from '../src/options.js';
import { FLAT, LOGICAL, seenByGuest, simulateKept, writeAsGuest } from './backend-host.js';
import { qcow2Image } from './images/qcow2-image.js';
import { noted } from './recording-backend.mjs';
import { fullSpec, type ImageFiles, type Simulation } from './simulated-host.js';
import { ownVolumes, volumeOf } from './two-hosts.js';

const PLUGIN = fileURLToPath(new URL('recording-backend.mjs', import.meta.url));
const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';

let files: ImageFiles;
const started: Simulation[] = [];

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(() => void noted.splice(0));
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

/** A driver with these options, on a host of its own or on that of another. */
async function begin(driver: Partial<LibvirtDriverOptions>, like?: Simulation): Promise<Simulation> {
  const simulation = await simulateKept({ driver }, like === undefined ? {} : { simulator: like.simulator });
  started.push(simulation);
  return simulation;
}

const named = (options: Readonly<Record<string, unknown>> = {}): Partial<LibvirtDriverOptions> => ({
  imageBackend: 'ours',
  imageBackends: { ours: { plugin: PLUGIN, options } },
});

describe('an image backend', () => {
  it.each(['qcow2', 'flat', 'logical'])('%s is a plug-in as any other', async (name) => {
    const plugin = await loadPlugin(imageBackendPoint, name);
    expect(plugin).toMatchObject({ kind: 'image-backend', contract: 1, name });
    expect(() => createFromPlugin(plugin, { colour: 'red' })).toThrow(/colour/);
  });

  it('from outside makes root disks, looks after them and takes them away', async () => {
    const { driver, host } = await begin(named());
    const { disks } = await driver.spawn({ ...files.spec, uuid: UUID });
    expect(disks[0]?.source).toMatch(/-root-[0-9a-f]{8}\.recorded$/);
    expect(seenByGuest(host, UUID).image).toBe(true);
    await driver.resize!.resize(UUID, { rootDiskMiB: 16 });
    await driver.destroy(UUID);
    expect(noted).toEqual(['prepare', 'create of 8 MiB', `extend to ${2 ** 24}`, 'remove']);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('from outside has what it could not make taken away', async () => {
    const { driver, host } = await begin(named({ fails: 'create' }));
    await expect(driver.spawn({ ...files.spec, uuid: UUID })).rejects.toMatchObject({
      message: expect.stringContaining('step root-disk failed: no disk, as planted') as string,
    });
    expect(noted).toEqual(['prepare', 'create of 8 MiB', 'remove']);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('says what its disks cannot, and that is refused before anything is done', async () => {
    const actions = ['snapshot', 'extend', 'extend-running', 'capture', 'move', 'move-running'];
    const cannot = Object.fromEntries(actions.map((each) => [each, `cannot ${each}`]));
    const { driver, calls } = await begin(named({ cannot }));
    await driver.spawn({ ...files.spec, uuid: UUID });
    const work: Readonly<Record<string, () => Promise<unknown>>> = {
      snapshot: () => driver.snapshots!.create(UUID, { name: 'one' }),
      extend: () => driver.resize!.resize(UUID, { rootDiskMiB: 16 }),
      'extend-running': () => driver.resize!.resize(UUID, { rootDiskMiB: 16 }, { mode: 'live' }),
      capture: () => driver.capture!.capture(UUID),
      move: () => driver.coldMigration!.pack(UUID),
      'move-running': () => driver.liveMigration!.offer(UUID),
    };
    calls.length = 0;
    for (const [action, run] of Object.entries(work)) {
      await expect(run()).rejects.toMatchObject({
        code: 'unsupported',
        message: expect.stringMatching(`disk "vda" cannot ${action}$`) as string,
      });
    }
    expect(calls.filter((name) => !/_GET_|_LOOKUP_|_LIST_|_IS_|_HAS_|NUM_OF/.test(name))).toEqual([]);
    expect((await driver.get(UUID)).state).toBe('running');
  });

  it.each<[string, Partial<LibvirtDriverOptions>, object]>([
    [
      'that is unknown',
      { imageBackend: 'paper' },
      { code: 'not-found', message: expect.stringContaining('"paper"') as string },
    ],
    [
      'whose options are wrong',
      { imageBackend: 'flat', imageBackends: { flat: { options: { format: 'vmdk' } } } },
      { code: 'invalid', message: expect.stringContaining('format') as string },
    ],
    [
      'whose plug-in is not there, though no new disk is to be its',
      { imageBackends: { gone: { plugin: '/nowhere/backend.mjs' } } },
      { code: 'not-found', message: expect.stringContaining('/nowhere/backend.mjs') as string },
    ],
  ])('%s fails the start', async (_what, driver, expected) => {
    await expect(simulateKept({ driver })).rejects.toMatchObject(expected);
  });
});

describe('another option', () => {
  it('leaves the instances that are there with what they have', async () => {
    for (const kept of [FLAT, LOGICAL]) {
      const before = await begin(kept.driver);
      await before.driver.spawn({ ...files.spec, uuid: UUID });
      writeAsGuest(before.host, UUID);
      const { driver, host } = await begin({}, before);
      const { uuid } = await driver.spawn({ ...files.spec, name: 'new' });
      expect((await driver.get(uuid)).disks[0]?.format).toBe('qcow2');
      await expect(driver.snapshots!.create(UUID, { name: 'one' })).rejects.toMatchObject({
        code: 'unsupported',
      });
      const work = driver.resize!.resize(UUID, { rootDiskMiB: 16 });
      if (kept.extend === undefined) await work;
      else await expect(work).rejects.toMatchObject({ code: 'unsupported' });
      await driver.power!.stop(UUID, { mode: 'force' });
      await driver.power!.start(UUID);
      expect(seenByGuest(host, UUID)).toEqual({ mark: true, image: true });
      await driver.destroy(UUID);
      expect(ownVolumes(host, UUID)).toEqual([]);
    }
  });

  it('leaves instances of before there were several what they are', async () => {
    const before = await begin({});
    await before.driver.spawn({ ...files.spec, uuid: UUID });
    const [connection] = before.connections;
    const domain = await connection!.domainLookupByUUID(UUID);
    const xml = await domain.getXMLDesc(2);
    expect(xml).toContain('backend="qcow2"');
    await connection!.domainDefineXML(xml.replace(' backend="qcow2"', ''));
    const { driver, host } = await begin({ imageBackend: 'flat' }, before);
    expect(await driver.snapshots!.create(UUID, { name: 'one' })).toMatchObject({ name: 'one' });
    await driver.snapshots!.delete(UUID, 'one');
    await driver.resize!.resize(UUID, { rootDiskMiB: 16 });
    await driver.destroy(UUID);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('that forgets a backend keeps its instances from being destroyed by halves', async () => {
    const before = await begin(named());
    await before.driver.spawn({ ...files.spec, uuid: UUID });
    const { driver, host } = await begin({}, before);
    await driver.power!.stop(UUID, { mode: 'force' });
    await driver.power!.start(UUID);
    await expect(driver.destroy(UUID)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('no image backend "ours"') as string,
    });
    expect(ownVolumes(host, UUID)).not.toEqual([]);
    const { driver: again } = await begin({ imageBackends: { ours: { plugin: PLUGIN } } }, before);
    await again.destroy(UUID);
    expect(ownVolumes(host, UUID)).toEqual([]);
  });

  it('is nothing that an instance could name: what it remembers loads no code', async () => {
    const { driver, connections } = await begin({});
    await driver.spawn({ ...files.spec, uuid: UUID });
    const [connection] = connections;
    const domain = await connection!.domainLookupByUUID(UUID);
    const xml = (await domain.getXMLDesc(2)).replace('backend="qcow2"', `backend="${PLUGIN}"`);
    await connection!.domainDefineXML(xml);
    await expect(driver.capture!.capture(UUID)).rejects.toMatchObject({ code: 'not-found' });
    expect(noted).toEqual([]);
  });
});

describe("a raw disk that was made to look like an image over a file of the host's", () => {
  /** A qcow2 header over a file that the guest must not see. */
  const trap = (() => {
    const bytes = qcow2Image();
    const name = '/etc/shadow';
    bytes.writeBigUInt64BE(512n, 8);
    bytes.writeUInt32BE(name.length, 16);
    bytes.write(name, 512);
    return bytes;
  })();

  it.each([false, true])('is neither captured, extended nor moved (pool looked at: %s)', async (isSeen) => {
    const { driver, host, connections } = await begin({ imageBackend: 'flat' });
    await driver.spawn({ ...files.spec, uuid: UUID });
    volumeOf(host, UUID, 'vda').write(0, trap);
    await driver.power!.stop(UUID, { mode: 'force' });
    if (isSeen) await (await connections[0]!.storagePoolLookupByName('default')).refresh();
    const refused = { code: 'invalid', message: expect.stringMatching(/looks like/) as string };
    await expect(driver.capture!.capture(UUID)).rejects.toMatchObject(refused);
    await expect(driver.resize!.resize(UUID, { rootDiskMiB: 16 })).rejects.toMatchObject(refused);
    expect(ownVolumes(host, UUID).filter((name) => name.includes('capture'))).toEqual([]);
    if (isSeen) await expect(driver.coldMigration!.pack(UUID)).rejects.toMatchObject(refused);
    else {
      // Read as what it is, byte by byte.
      const { disks } = await driver.coldMigration!.pack(UUID);
      const root = await buffer(await disks[0]!.read());
      expect(root.subarray(0, trap.length).equals(trap)).toBe(true);
    }
  });

  it('makes no logical volume where it moves to', async () => {
    const source = await begin({ imageBackend: 'flat' });
    const destination = await simulateKept(LOGICAL, { simulator: source.simulator, name: 'other' });
    started.push(destination);
    await source.driver.spawn({ ...files.spec, uuid: UUID });
    volumeOf(source.host, UUID, 'vda').write(0, trap);
    const packed = await source.driver.coldMigration!.pack(UUID);
    await expect(destination.driver.coldMigration!.unpack(packed)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/looks like/) as string,
    });
    expect(ownVolumes(destination.host, UUID)).toEqual([]);
  });

  it('nor is it made of a raw image that does so', async () => {
    const location = join(dirname(files.spec.rootDisk!.image.location), 'trap.img');
    await writeFile(location, trap);
    for (const kept of [FLAT, LOGICAL]) {
      const { driver, host } = await simulateKept(kept);
      const rootDisk = { image: { location }, format: 'raw' } as const;
      await expect(driver.spawn({ ...files.spec, uuid: UUID, rootDisk })).rejects.toMatchObject({
        code: 'invalid',
        details: { step: 'root-disk' },
        message: expect.stringMatching(/looks like qcow2, and is to be raw/) as string,
      });
      expect(ownVolumes(host, UUID)).toEqual([]);
      await driver.stop();
    }
  });
});
