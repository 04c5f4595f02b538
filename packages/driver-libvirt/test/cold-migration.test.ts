import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type PackedInstance } from '@hostelry/compute';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, volumeNames, type ImageFiles } from './simulated-host.js';
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

async function spawned(): Promise<string> {
  const { uuid } = await hosts.source.driver.spawn(files.spec);
  writeMark(hosts.source.host, uuid);
  return uuid;
}

describe('a stopped move', () => {
  it('takes disks, seed and boot files along, of another size where that is asked for', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    const packed = await facet(source, 'coldMigration').pack(uuid);
    expect(packed).toMatchObject({ driver: 'libvirt', name: 'web1', wasRunning: true });
    expect(packed.disks.map(({ target, format, sizeMiB }) => [target, format, sizeMiB])).toEqual([
      ['vda', 'qcow2', 8],
      ['hda', 'raw', 1],
      ['kernel', 'raw', 1],
      ['initrd', 'raw', 1],
    ]);
    const told: string[] = [];
    const size = { vcpus: 4, memoryMiB: 512, rootDiskMiB: 16 };
    const progress = { step: (name: string) => void told.push(name) };
    const info = await facet(destination, 'coldMigration').unpack(packed, { size, progress });
    expect(info).toMatchObject({ state: 'running', vcpus: 4, memoryMiB: 512, managed: true });
    expect([...new Set(told)]).toEqual(
      expect.arrayContaining(['check-host', 'prepare-pool', 'disk vda', 'define', 'start']),
    );
    expectMark(destination.host, uuid);
    const root = volumeOf(destination.host, uuid, 'vda');
    expect(root.capacity).toBe(16 * 2 ** 20);
    expect(root.text).not.toContain('backingStore');
    expect(volumeNames(destination.host).filter((name) => name.endsWith('.kernel'))).toHaveLength(1);
    await facet(source, 'coldMigration').confirm(uuid);
    expectNothing(source, uuid);
    await destination.driver.destroy(uuid);
    expectNothing(destination, uuid);
  });

  it('of what was stopped leaves it stopped', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    await facet(source, 'power').stop(uuid, { mode: 'force' });
    const packed = await facet(source, 'coldMigration').pack(uuid);
    expect(packed.wasRunning).toBe(false);
    expect((await facet(destination, 'coldMigration').unpack(packed)).state).toBe('stopped');
    await destination.driver.destroy(uuid);
    await facet(source, 'coldMigration').revert(uuid);
    expect((await source.driver.get(uuid)).state).toBe('stopped');
  });

  it('goes there and back, with what was written on the way', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    const there = await facet(source, 'coldMigration').pack(uuid);
    await facet(destination, 'coldMigration').unpack(there);
    await facet(source, 'coldMigration').confirm(uuid);
    const back = await facet(destination, 'coldMigration').pack(uuid);
    expect((await facet(source, 'coldMigration').unpack(back)).state).toBe('running');
    await facet(destination, 'coldMigration').confirm(uuid);
    expectNothing(destination, uuid);
    expectMark(source.host, uuid);
  });
});

describe('packing', () => {
  it('is seen by every driver of the host, and can be taken back by any of them', async () => {
    const { source } = hosts;
    const uuid = await spawned();
    const before = await source.driver.get(uuid);
    const packed = await facet(source, 'coldMigration').pack(uuid);
    await buffer(await packed.disks[0]!.read());
    expect(ownVolumes(source.host, uuid)).toHaveLength(3);
    await source.stop();
    await source.driver.start();
    await expect(facet(source, 'power').start(uuid)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot start instance "web1": it is packed for another host',
    });
    source.host.faults.plant('DOMAIN_CREATE_WITH_FLAGS', { error: INJECTED });
    await failureOf(facet(source, 'coldMigration').revert(uuid));
    await facet(source, 'coldMigration').revert(uuid);
    await expectAsBefore(source, before);
    expect(ownVolumes(source.host, uuid)).toHaveLength(2);
  });

  it('leaves it as before when a step fails, running if it ran', async () => {
    const { source } = hosts;
    const uuid = await spawned();
    const before = await source.driver.get(uuid);
    for (const [procedure, afterwards] of [
      ['DOMAIN_SET_METADATA', false],
      ['DOMAIN_SET_METADATA', true],
      ['DOMAIN_GET_STATE', false],
      ['DOMAIN_SHUTDOWN_FLAGS', true],
    ] as const) {
      // Shutting down works, and its answer is lost; the guest is started again.
      source.host.faults.plant(procedure, { error: INJECTED, afterwards });
      await facet(source, 'coldMigration')
        .pack(uuid)
        .then(
          () => facet(source, 'coldMigration').revert(uuid),
          () => undefined,
        );
      source.host.faults.clear();
      await expectAsBefore(source, before);
    }
  });

  it('is aborted while the guest is asked to stop, and the guest runs on', async () => {
    const { source } = hosts;
    const uuid = await spawned();
    source.host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    const controller = new AbortController();
    const progress = { step: (name: string) => name === 'ask-guest' && controller.abort() };
    const { signal } = controller;
    const error = await failureOf(facet(source, 'coldMigration').pack(uuid, { signal, progress }));
    expect(error.code).toBe('cancelled');
    expect((await source.driver.get(uuid)).state).toBe('running');
    await facet(source, 'power').stop(uuid, { mode: 'force' });
    await facet(source, 'power').start(uuid);
  });

  it('is refused for what is paused, suspended, has snapshots or vanishes', async () => {
    const { source } = hosts;
    const uuid = await spawned();
    const migration = facet(source, 'coldMigration');
    await source.driver.pause?.pause(uuid);
    expect((await failureOf(migration.pack(uuid))).code).toBe('conflict');
    await source.driver.pause?.resume(uuid);
    const domain = await source.connections[0]!.domainLookupByUUID(uuid);
    const snapshot = await domain.snapshotCreateXML('<domainsnapshot><name>s</name></domainsnapshot>');
    expect((await failureOf(migration.pack(uuid))).code).toBe('unsupported');
    await snapshot.delete();
    await domain.managedSave();
    expect((await failureOf(migration.pack(uuid))).code).toBe('conflict');
    const transient = await source.connections[0]!.domainCreateXML(
      "<domain type='test'><name>guest</name><memory>65536</memory><os><type>hvm</type></os></domain>",
    );
    expect((await failureOf(migration.pack(transient.uuid))).code).toBe('unsupported');
  });

  it('has disks that can be read again after a failure, and copies that go with the instance', async () => {
    const { source } = hosts;
    const uuid = await spawned();
    const { disks } = await facet(source, 'coldMigration').pack(uuid);
    for (const afterwards of [false, true]) {
      source.host.faults.plant('STORAGE_VOL_CREATE_XML_FROM', { error: INJECTED, afterwards });
      await failureOf(disks[0]!.read());
      expect(ownVolumes(source.host, uuid)).toHaveLength(2);
    }
    const [first, second] = await Promise.all([disks[0]!.read(), disks[0]!.read()]);
    expect(await buffer(first)).toEqual(await buffer(second));
    await expect(disks[1]!.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    await source.driver.destroy(uuid);
    expectNothing(source, uuid);
  });

  it('is confirmed again after a failure', async () => {
    const { source } = hosts;
    for (const procedure of ['STORAGE_VOL_DELETE', 'DOMAIN_UNDEFINE_FLAGS']) {
      const uuid = await spawned();
      await facet(source, 'coldMigration').pack(uuid);
      source.host.faults.plant(procedure, { error: INJECTED });
      await failureOf(facet(source, 'coldMigration').confirm(uuid));
      await facet(source, 'coldMigration').confirm(uuid);
      expectNothing(source, uuid);
    }
  });
});

describe('unpacking', () => {
  it('leaves nothing when a step fails', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    const packed = await facet(source, 'coldMigration').pack(uuid);
    for (const procedure of [
      'STORAGE_VOL_CREATE_XML',
      'STORAGE_VOL_UPLOAD',
      'STORAGE_VOL_UPLOAD:data',
      'STORAGE_VOL_GET_XML_DESC',
      'DOMAIN_DEFINE_XML_FLAGS',
      'DOMAIN_CREATE_WITH_FLAGS',
    ]) {
      for (const nth of [1, 4]) {
        destination.host.faults.plant(procedure, { error: INJECTED, nth, afterwards: true });
        await facet(destination, 'coldMigration')
          .unpack(packed)
          .then(
            () => destination.driver.destroy(uuid),
            () => undefined,
          );
        destination.host.faults.clear();
        expectNothing(destination, uuid);
      }
    }
    expect((await facet(destination, 'coldMigration').unpack(packed)).state).toBe('running');
  });

  it('refuses what it cannot make, and leaves nothing of it', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    const packed = await facet(source, 'coldMigration').pack(uuid);
    const migration = facet(destination, 'coldMigration');
    const withBytes = (target: string, bytes: Buffer): PackedInstance => ({
      ...packed,
      disks: packed.disks.map((disk) =>
        disk.target === target ? { ...disk, read: async () => Readable.from([bytes]) } : disk,
      ),
    });
    const codeOf = async (work: Promise<unknown>): Promise<string> => (await failureOf(work)).code;
    expect(await codeOf(migration.unpack(packed, { size: { rootDiskMiB: 1 } }))).toBe('invalid');
    expect(await codeOf(migration.unpack(packed, { size: { vcpus: 0 } }))).toBe('invalid');
    expect(await codeOf(migration.unpack(packed, { size: { memoryMiB: 2 ** 24 } }))).toBe('no-resources');
    expect(await codeOf(migration.unpack({ ...packed, definition: '{}' }))).toBe('invalid');
    expect(await codeOf(migration.unpack({ ...packed, disks: [] }))).toBe('invalid');
    expect(await codeOf(migration.unpack(withBytes('kernel', Buffer.alloc(4096, 9))))).toBe('invalid');
    expect(await codeOf(migration.unpack(withBytes('vda', Buffer.alloc(4096, 9))))).toBe('invalid');
    await facet(destination, 'maintenance').enter('new disks');
    expect(await codeOf(migration.unpack(packed))).toBe('conflict');
    await facet(destination, 'maintenance').leave();
    expectNothing(destination, uuid);
    const controller = new AbortController();
    const progress = { step: (name: string) => name === 'define' && controller.abort() };
    expect(await codeOf(migration.unpack(packed, { signal: controller.signal, progress }))).toBe('cancelled');
    expectNothing(destination, uuid);
  });

  it('does not take an overlay for a disk that is complete', async () => {
    const { source, destination } = hosts;
    const uuid = await spawned();
    const packed = await facet(source, 'coldMigration').pack(uuid);
    const overlay = volumeOf(source.host, uuid, 'vda');
    const bytes = Buffer.from(overlay.read(0, overlay.length));
    const disks = packed.disks.map((disk) =>
      disk.target === 'vda' ? { ...disk, read: async () => Readable.from([bytes]) } : disk,
    );
    expect((await failureOf(facet(destination, 'coldMigration').unpack({ ...packed, disks }))).code).toBe(
      'invalid',
    );
    expectNothing(destination, uuid);
  });
});
