import { type MigrationTicket } from '@hostelry/compute';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, volumeNames, type ImageFiles } from './simulated-host.js';
import {
  expectAsBefore,
  expectMark,
  expectNothing,
  facet,
  failureOf,
  INJECTED,
  ownVolumes,
  simulateTwo,
  volumeOf,
  writeMark,
  type TwoHosts,
} from './two-hosts.js';

let files: ImageFiles;
let hosts: TwoHosts;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  hosts = await simulateTwo();
});
afterEach(() => hosts.stop());

async function accepted(): Promise<{ uuid: string; ticket: MigrationTicket }> {
  const { source, destination } = hosts;
  const { uuid } = await source.driver.spawn(files.spec);
  const offer = await facet(source, 'liveMigration').offer(uuid);
  return { uuid, ticket: await facet(destination, 'liveMigration').accept(offer) };
}

const steps = (told: string[]) => ({ step: (name: string) => void told.push(name) });

describe('a move', () => {
  it('takes disk, seed and boot files along, and leaves nothing', async () => {
    const { source, destination } = hosts;
    const { uuid, ticket } = await accepted();
    writeMark(source.host, uuid);
    const seed = volumeOf(source.host, uuid, 'hda');
    expect(ticket.copyDisks).toEqual(['vda', 'hda']);
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    expectNothing(source, uuid);
    const arrived = await facet(destination, 'liveMigration').complete(ticket);
    expect(arrived).toMatchObject({ state: 'running', persistent: true, managed: true, vcpus: 2 });
    expectMark(destination.host, uuid);
    const copy = volumeOf(destination.host, uuid, 'hda');
    expect(Buffer.from(copy.read(0, copy.length))).toEqual(Buffer.from(seed.read(0, seed.length)));
    // Without the image it is complete in itself.
    expect(volumeOf(destination.host, uuid, 'vda').text).not.toContain('backingStore');
    for (const path of destination.host.domains.byUuid(uuid).config.bootFiles) {
      expect(destination.host.storage.findByPath(path)?.length).toBe(4096);
    }
    expect(await facet(destination, 'liveMigration').complete(ticket)).toMatchObject({ uuid });
    await facet(destination, 'power').stop(uuid, { mode: 'force' });
    await facet(destination, 'power').start(uuid);
    await destination.driver.destroy(uuid);
    expectNothing(destination, uuid);
  });

  it('sends only what was written where the destination has the image', async () => {
    const { source, destination } = hosts;
    const warm = await destination.driver.spawn({ ...files.spec, name: 'warm' });
    const base = /hostelry-image-[^<]*raw/.exec(volumeOf(destination.host, warm.uuid, 'vda').text)?.[0];
    const { uuid, ticket } = await accepted();
    expect(JSON.parse(ticket.address)).toMatchObject({ incremental: true });
    writeMark(source.host, uuid);
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    expect(volumeOf(destination.host, uuid, 'vda').text).toContain(base);
    expectMark(destination.host, uuid);
    expect(volumeNames(destination.host).filter((name) => name.endsWith('.kernel'))).toHaveLength(1);
  });

  it('leaves a disk where it is that both hosts see', async () => {
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn(files.spec);
    const { name, capacity } = volumeOf(source.host, uuid, 'vda');
    await destination.driver.spawn({ ...files.spec, name: 'warm' });
    destination.host.storage
      .byName('default')
      .createVolume({ name, capacity, allocation: undefined, format: 'qcow2', backing: undefined });
    const ticket = await facet(destination, 'liveMigration').accept(
      await facet(source, 'liveMigration').offer(uuid),
    );
    expect(ticket.copyDisks).toEqual(['hda']);
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    expect(ownVolumes(source.host, uuid)).toEqual([name]);
    expect((await destination.driver.get(uuid)).disks[0]?.source).toContain(name);
    await destination.driver.destroy(uuid);
    expectNothing(destination, uuid);
  });

  it('of a paused guest leaves it paused, and sets and keeps what was asked for', async () => {
    const { source, destination } = hosts;
    const { uuid, ticket } = await accepted();
    await source.driver.pause?.pause(uuid);
    const options = { maxDowntimeMs: 100, bandwidthMiBps: 10, autoConverge: true, connections: 2 };
    await facet(source, 'liveMigration').migrate(uuid, ticket, options);
    expect((await destination.driver.get(uuid)).state).toBe('paused');
  });

  it('tells how far it is, and any driver of its host can abort it', async () => {
    const { source } = hosts;
    const { uuid, ticket } = await accepted();
    const before = await source.driver.get(uuid);
    source.host.durations.migrationMs = 60_000;
    const told: string[] = [];
    const moving = failureOf(facet(source, 'liveMigration').migrate(uuid, ticket, { progress: steps(told) }));
    const progress = () => facet(source, 'liveMigration').progress(uuid);
    await expect.poll(async () => (await progress())?.phase).toBe('copying');
    expect((await progress())?.memory.totalBytes).toBe(256 * 2 ** 20);
    await expect.poll(() => told.filter((step) => step === 'memory').length).toBeGreaterThan(1);
    await expect(facet(source, 'liveMigration').migrate(uuid, ticket)).rejects.toMatchObject({
      code: 'conflict',
    });
    // One that has not begun it.
    const other = await simulate({ simulator: hosts.simulator, name: 'source' });
    expect((await facet(other, 'liveMigration').progress(uuid))?.phase).toBe('copying');
    await facet(other, 'liveMigration').abort(uuid);
    await other.stop();
    expect((await moving).code).toBe('cancelled');
    expect(await progress()).toBeUndefined();
    await expectAsBefore(source, before);
  });

  it('that is forced by a pause runs at the destination, and here again when it is aborted', async () => {
    const { source, destination } = hosts;
    const { uuid, ticket } = await accepted();
    source.host.durations.migrationMs = 60_000;
    const migration = facet(source, 'liveMigration');
    const isCopying = () => expect.poll(async () => (await migration.progress(uuid))?.phase).toBe('copying');
    const aborted = failureOf(migration.migrate(uuid, ticket));
    await isCopying();
    await expect(migration.force(uuid, 'post-copy')).rejects.toMatchObject({ code: 'conflict' });
    await migration.force(uuid, 'pause');
    expect((await source.driver.get(uuid)).state).toBe('paused');
    await migration.abort(uuid);
    expect((await aborted).code).toBe('cancelled');
    expect((await source.driver.get(uuid)).state).toBe('running');

    const moved = migration.migrate(uuid, ticket, { postCopy: true });
    await isCopying();
    await migration.force(uuid, 'pause');
    await migration.force(uuid, 'post-copy');
    await moved;
    expect((await destination.driver.get(uuid)).state).toBe('running');
    await expect(facet(destination, 'liveMigration').withdraw(ticket)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('has succeeded though a volume of the source cannot be removed, which is reported', async () => {
    const { source, destination } = hosts;
    const { uuid, ticket } = await accepted();
    source.host.faults.plant('STORAGE_VOL_DELETE', { error: INJECTED });
    await facet(source, 'liveMigration').migrate(uuid, ticket);
    expect(source.reports).toEqual([expect.stringContaining('which has moved, is left behind')]);
    expect((await destination.driver.get(uuid)).state).toBe('running');
  });
});

describe('a move that fails', () => {
  const faults: readonly ['source' | 'destination', string][] = [
    ['destination', 'CONNECT_OPEN'],
    ['destination', 'STORAGE_VOL_LOOKUP_BY_NAME'],
    ['destination', 'STORAGE_VOL_UPLOAD'],
    ['destination', 'STORAGE_VOL_UPLOAD:data'],
    ['source', 'STORAGE_VOL_DOWNLOAD'],
    ['source', 'DOMAIN_MIGRATE_BEGIN3_PARAMS'],
    ['destination', 'DOMAIN_MIGRATE_PREPARE3_PARAMS'],
    ['source', 'DOMAIN_MIGRATE_PERFORM3_PARAMS'],
    ['destination', 'DOMAIN_MIGRATE_FINISH3_PARAMS'],
  ];
  it.each(faults)('at the %s in %s leaves it here as before, and nothing there', async (where, procedure) => {
    const { source, destination } = hosts;
    const { uuid, ticket } = await accepted();
    const before = await source.driver.get(uuid);
    writeMark(source.host, uuid);
    hosts[where].host.faults.plant(procedure, { error: INJECTED });
    await failureOf(facet(source, 'liveMigration').migrate(uuid, ticket));
    hosts[where].host.faults.clear();
    const now = await source.driver.get(uuid);
    expect({ ...now, stateReason: '', cpuTimeNs: 0 }).toEqual({ ...before, stateReason: '', cpuTimeNs: 0 });
    expectMark(source.host, uuid);
    await facet(destination, 'liveMigration').withdraw(ticket);
    await facet(destination, 'liveMigration').withdraw(ticket);
    expectNothing(destination, uuid);
    await expect(facet(source, 'liveMigration').check(uuid, ticket)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('not expected') as string,
    });
    // It may be tried again.
    const again = await facet(destination, 'liveMigration').accept(
      await facet(source, 'liveMigration').offer(uuid),
    );
    await facet(source, 'liveMigration').migrate(uuid, again);
    expectMark(destination.host, uuid);
  });

  it('is refused for a guest with snapshots', async () => {
    const { source } = hosts;
    const { uuid, ticket } = await accepted();
    const domain = await source.connections[0]!.domainLookupByUUID(uuid);
    await domain.snapshotCreateXML('<domainsnapshot><name>s</name></domainsnapshot>');
    const migration = facet(source, 'liveMigration');
    expect((await failureOf(migration.offer(uuid))).code).toBe('conflict');
    expect((await failureOf(migration.check(uuid, ticket))).code).toBe('conflict');
  });

  it('is refused before anything is done for options and tickets that are none', async () => {
    const { source } = hosts;
    const { uuid, ticket } = await accepted();
    const migration = facet(source, 'liveMigration');
    await expect(migration.migrate(uuid, ticket, { connections: 0 })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(migration.check(uuid, ticket, { bandwidthMiBps: -1 })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(migration.migrate(uuid, { ...ticket, driver: 'fake' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const other = { ...ticket, uuid: '99999999-9999-4999-8999-999999999999' };
    await expect(migration.migrate(uuid, other)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('accepting', () => {
  it('leaves nothing when a disk cannot be made, or is reported as not made', async () => {
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn(files.spec);
    const offer = await facet(source, 'liveMigration').offer(uuid);
    for (const nth of [1, 2]) {
      for (const afterwards of [false, true]) {
        destination.host.faults.plant('STORAGE_VOL_CREATE_XML', { error: INJECTED, nth, afterwards });
        expect((await failureOf(facet(destination, 'liveMigration').accept(offer))).code).toBe('failed');
        expectNothing(destination, uuid);
      }
    }
  });

  it('refuses what does not fit, by its code', async () => {
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn(files.spec);
    const offer = await facet(source, 'liveMigration').offer(uuid);
    const migration = facet(destination, 'liveMigration');
    const changed = (change: object) => {
      return { ...offer, definition: JSON.stringify({ ...JSON.parse(offer.definition), ...change }) };
    };
    const refused: readonly [typeof offer, string][] = [
      [{ ...offer, driver: 'fake' }, 'invalid'],
      [{ ...offer, definition: 'nonsense' }, 'invalid'],
      [{ ...offer, memoryMiB: 2 ** 30 }, 'no-resources'],
      [changed({ networks: ['nowhere'] }), 'not-found'],
      [changed({ attached: [{ target: 'vdb', path: '/nowhere/data.img' }] }), 'not-found'],
      [changed({ domainType: 'kvm' }), 'unsupported'],
    ];
    for (const [given, code] of refused) {
      expect((await failureOf(migration.accept(given))).code).toBe(code);
      expectNothing(destination, uuid);
    }
    await destination.driver.spawn({ ...files.spec, name: 'rival', uuid });
    expect((await failureOf(migration.accept(offer))).code).toBe('conflict');
  });

  it('is not done by a ticket that names the volumes of others', async () => {
    const { destination } = hosts;
    const rival = await destination.driver.spawn({ ...files.spec, name: 'rival' });
    const { ticket } = await accepted();
    const address = JSON.parse(ticket.address) as { volumes: object[] };
    const [name] = ownVolumes(destination.host, rival.uuid);
    const forged = JSON.stringify({
      ...address,
      volumes: [{ pool: 'default', name, target: 'vda', isNew: true }],
    });
    await expect(
      facet(destination, 'liveMigration').withdraw({ ...ticket, address: forged }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(ownVolumes(destination.host, rival.uuid)).toHaveLength(2);
  });
});
