/** Rebuilds and copies of instances whose root disks are no overlays. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
import { fullSpec, type ImageFiles, type Simulation } from './simulated-host.js';
import { ownVolumes, volumeOf } from './two-hosts.js';

const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';

let files: ImageFiles;
const started: Simulation[] = [];

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop();
});

async function spawned(kept: Kept): Promise<Simulation> {
  const simulation = await simulateKept(kept);
  started.push(simulation);
  await simulation.driver.spawn({ ...files.spec, uuid: UUID });
  writeAsGuest(simulation.host, UUID);
  return simulation;
}

const rememberedBy = ({ host }: Simulation, uuid: string): string | undefined =>
  /role="root"[^>]* backend="([^"]*)"/.exec(host.domains.byUuid(uuid).inactiveConfig.text)?.[1];

describe.each([QCOW2, FLAT, FLAT_QCOW2, LOGICAL].map((kept): [string, Kept] => [kept.what, kept]))(
  'a root disk by %s',
  (_what, kept) => {
    it('is made anew by what made it, and the old one goes', async () => {
      const simulation = await spawned(kept);
      const { driver, host } = simulation;
      const [old, backend] = [volumeOf(host, UUID, 'vda'), rememberedBy(simulation, UUID)];
      const info = await driver.rebuild?.rebuild(UUID, {});
      expect(info?.disks[0]?.source?.replace(UUID, 'UUID')).toMatch(kept.disk);
      expect(info?.disks[0]).toMatchObject({ target: 'vda', format: kept.format });
      const made = volumeOf(host, UUID, 'vda');
      expect(made.name).not.toBe(old.name);
      expect(made.capacity).toBe(old.capacity);
      expect(seenByGuest(host, UUID)).toEqual({ mark: false, image: true });
      expect(host.storage.findByPath(old.path)).toBeUndefined();
      expect(rememberedBy(simulation, UUID)).toBe(backend);
      await driver.destroy(UUID);
      expect(ownVolumes(host, UUID)).toEqual([]);
    });

    it('is copied whole as a file that goes with the copy', async () => {
      const simulation = await spawned(kept);
      const { driver, host } = simulation;
      await driver.power?.stop(UUID, { mode: 'force' });
      const copy = await driver.clone?.clone(UUID, { name: 'web2' });
      const uuid = copy?.uuid ?? '';
      expect(copy?.disks[0]).toMatchObject({ target: 'vda', format: 'qcow2' });
      expect(seenByGuest(host, uuid)).toEqual({ mark: true, image: true });
      expect(rememberedBy(simulation, uuid)).toBe('qcow2');
      await driver.destroy(UUID);
      await driver.power?.start(uuid);
      expect(await driver.get(uuid)).toMatchObject({ state: 'running' });
      await driver.destroy(uuid);
      expect(ownVolumes(host, uuid)).toEqual([]);
    });
  },
);
