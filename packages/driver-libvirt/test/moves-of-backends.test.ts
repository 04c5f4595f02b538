import { parseDomain } from '@hostelry/libvirt-xml';
import { Simulator } from '@hostelry/simulator';
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
import { expectNothing, facet, INJECTED, volumeOf } from './two-hosts.js';

const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';
const MIB = 2 ** 20;

let files: ImageFiles;
let hosts: readonly Simulation[] = [];

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
afterEach(async () => {
  for (const each of hosts) await each.stop();
  hosts = [];
});

interface Way {
  readonly from: Kept;
  readonly to: Kept;
  /** What looks after the disk where it goes, and what it is there. */
  readonly backend: string;
  readonly path: RegExp;
  readonly format: 'qcow2' | 'raw';
}

const FILE = /^\/var\/lib\/libvirt\/images\//;
const COLD: readonly Way[] = [
  { from: FLAT, to: QCOW2, backend: 'flat', path: FILE, format: 'raw' },
  { from: FLAT_QCOW2, to: FLAT, backend: 'qcow2', path: FILE, format: 'qcow2' },
  { from: QCOW2, to: LOGICAL, backend: 'logical', path: /^\/dev\/vg0\//, format: 'raw' },
  { from: FLAT, to: LOGICAL, backend: 'logical', path: /^\/dev\/vg0\//, format: 'raw' },
  { from: LOGICAL, to: LOGICAL, backend: 'logical', path: /^\/dev\/vg0\//, format: 'raw' },
  { from: LOGICAL, to: QCOW2, backend: 'flat', path: FILE, format: 'raw' },
];
const LIVE = COLD.filter(({ to }) => to !== LOGICAL);
const titled = (ways: readonly Way[]) =>
  ways.map((way): [string, Way] => [`from ${way.from.what} to ${way.to.what}`, way]);

/** Both hosts, with an instance on the first one. */
async function begin({ from, to }: Pick<Way, 'from' | 'to'>): Promise<readonly [Simulation, Simulation]> {
  const simulator = new Simulator();
  const source = await simulateKept(from, { simulator, name: 'source' });
  const destination = await simulateKept(to, { simulator, name: 'destination' });
  hosts = [source, destination];
  await source.driver.spawn({ ...files.spec, uuid: UUID });
  writeAsGuest(source.host, UUID);
  return [source, destination];
}

async function expectArrived({ host, connections }: Simulation, way: Way): Promise<void> {
  expect(seenByGuest(host, UUID)).toEqual({ mark: true, image: true });
  expect(volumeOf(host, UUID, 'vda').path).toMatch(way.path);
  const domain = await connections[0]!.domainLookupByUUID(UUID);
  const xml = await domain.getXMLDesc(2);
  expect(xml).toContain(`backend="${way.backend}"`);
  const disk = parseDomain(xml).devices?.disk?.find(({ target }) => target.dev === 'vda');
  expect(disk).toMatchObject({
    type: way.path === FILE ? 'file' : 'block',
    driver: { type: way.format },
  });
}

describe('a stopped move', () => {
  it.each(titled(COLD))('%s', async (_title, way) => {
    const [source, destination] = await begin(way);
    const packed = await facet(source, 'coldMigration').pack(UUID);
    await facet(destination, 'coldMigration').unpack(packed, { size: { rootDiskMiB: 16 } });
    await facet(source, 'coldMigration').confirm(UUID);
    await expectArrived(destination, way);
    expect(volumeOf(destination.host, UUID, 'vda').capacity).toBe(16 * MIB);
    expectNothing(source, UUID);
    await destination.driver.destroy(UUID);
    expectNothing(destination, UUID);
  });

  it.each(['STORAGE_VOL_CREATE_XML_FROM', 'DOMAIN_DEFINE_XML_FLAGS', 'DOMAIN_CREATE_WITH_FLAGS'])(
    'to a volume group leaves nothing there when %s fails',
    async (procedure) => {
      const [source, destination] = await begin({ from: FLAT, to: LOGICAL });
      const packed = await facet(source, 'coldMigration').pack(UUID);
      destination.host.faults.plant(procedure, { error: INJECTED, afterwards: true });
      await expect(facet(destination, 'coldMigration').unpack(packed)).rejects.toMatchObject({
        message: 'Cannot unpack instance "web1": injected',
      });
      expectNothing(destination, UUID);
      await facet(source, 'coldMigration').revert(UUID);
      expect((await source.driver.get(UUID)).state).toBe('running');
    },
  );
});

describe('a move of what runs', () => {
  it.each(titled(LIVE))('%s', async (_title, way) => {
    const [source, destination] = await begin(way);
    const [from, to] = [facet(source, 'liveMigration'), facet(destination, 'liveMigration')];
    const ticket = await to.accept(await from.offer(UUID));
    await from.migrate(UUID, ticket);
    expect(await to.complete(ticket)).toMatchObject({ state: 'running', persistent: true });
    await expectArrived(destination, way);
    expectNothing(source, UUID);
    await destination.driver.destroy(UUID);
    expectNothing(destination, UUID);
  });

  it('to a volume group is refused, and changes nothing', async () => {
    const [source, destination] = await begin({ from: FLAT, to: LOGICAL });
    const offer = await facet(source, 'liveMigration').offer(UUID);
    await expect(facet(destination, 'liveMigration').accept(offer)).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(
        /^The image backend "logical" of test:\/\/\/destination takes no disk of an instance that runs/,
      ) as string,
    });
    expectNothing(destination, UUID);
    expect((await source.driver.get(UUID)).state).toBe('running');
  });
});
