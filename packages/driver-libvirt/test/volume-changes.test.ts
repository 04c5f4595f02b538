import { randomBytes } from 'node:crypto';
import { type VolumeSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { simulate } from './simulated-host.js';
import { BROKEN, DATA_POOL, MIB, POOL, openVolumeWorld, type VolumeWorld } from './volume-world.js';

let simulation: VolumeWorld['simulation'];
let guest: VolumeWorld['guest'];
let volumes: VolumeWorld['volumes'];
let newVolume: VolumeWorld['newVolume'];
let bytesOf: VolumeWorld['bytesOf'];
let documentOf: VolumeWorld['documentOf'];
let spawn: VolumeWorld['spawn'];
let sources: VolumeWorld['sources'];

beforeEach(async () => {
  ({ simulation, guest, volumes, newVolume, bytesOf, documentOf, spawn, sources } = await openVolumeWorld());
});
afterEach(() => simulation.stop());

describe('swapping a volume', () => {
  const content = randomBytes(3 * MIB);

  it.each(['running', 'stopped'])('copies the bytes of a %s instance', async (state) => {
    const { host, driver } = simulation;
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4, content));
    if (state === 'stopped') await driver.power?.stop(guest.uuid, { mode: 'force' });
    const steps: string[] = [];
    const progress = { step: (name: string) => void steps.push(name) };
    const replacement = { ...newVolume('new', 6), id: 'new-1' };
    const disk = await volumes.swap(guest.uuid, target, replacement, { progress });
    expect(disk).toMatchObject({ target, source: '/data/new' });
    expect(Buffer.from(bytesOf('new', content.length)).equals(content)).toBe(true);
    expect(host.storage.byName(POOL).volume('new').capacity).toBe(6 * MIB);
    expect(steps).toContain('copy');
    await driver.power?.stop(guest.uuid, { mode: 'force' });
    expect(documentOf(guest.uuid)).toContain('<serial>new-1</serial>');
    expect(documentOf(guest.uuid)).not.toContain('/data/old');
    await driver.power?.start(guest.uuid);
    await volumes.detach(guest.uuid, target);
    expect(documentOf(guest.uuid)).not.toContain('hostelry:devices');
  });

  it.each(['DOMAIN_BLOCK_COPY', 'DOMAIN_BLOCK_JOB_ABORT'])(
    'leaves the instance on the old one, and nothing using the new one, when %s fails',
    async (procedure) => {
      const { host } = simulation;
      const { target } = await volumes.attach(guest.uuid, newVolume('old', 4));
      const replacement = newVolume('new', 6);
      host.faults.plant(procedure, { error: BROKEN });
      await expect(volumes.swap(guest.uuid, target, replacement)).rejects.toMatchObject({ code: 'failed' });
      expect(await sources(guest.uuid)).toEqual(['/data/old']);
      expect(documentOf(guest.uuid)).not.toContain('<mirror');
      expect(host.storage.byName(POOL).volume('new').capacity).toBe(6 * MIB);
      await volumes.attach((await spawn('web2')).uuid, replacement);
      expect(simulation.reports).toEqual([]);
    },
  );

  it('ends the copying when it is aborted', async () => {
    const { host } = simulation;
    host.durations.blockJobMs = 60_000;
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4));
    const replacement = newVolume('new', 4);
    const controller = new AbortController();
    const progress = { step: () => controller.abort() };
    const swap = volumes.swap(guest.uuid, target, replacement, { signal: controller.signal, progress });
    await expect(swap).rejects.toMatchObject({ code: 'cancelled' });
    expect(await sources(guest.uuid)).toEqual(['/data/old']);
    expect(documentOf(guest.uuid)).not.toContain('<mirror');
    await volumes.attach((await spawn('web2')).uuid, replacement);
  });

  it('gives up a copying of which nothing moves', async () => {
    const slow = await simulate({ driver: { callTimeoutMs: 700 } });
    try {
      const { driver, host } = slow;
      host.durations.blockJobMs = 3_600_000;
      const { uuid } = await driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
      const pool = host.storage.create(DATA_POOL);
      const [old, other] = ['old', 'new'].map((name): VolumeSpec => {
        pool.createVolume({ name, capacity: 1, allocation: 0, format: 'raw', backing: undefined });
        return { source: { kind: 'pool', pool: POOL, name } };
      }) as [VolumeSpec, VolumeSpec];
      const disk = await driver.volumes?.attach(uuid, old);
      const swap = driver.volumes?.swap(uuid, disk?.target ?? '', other);
      await expect(swap).rejects.toMatchObject({ code: 'timeout' });
    } finally {
      await slow.stop();
    }
  });

  it('refuses what stays with the disk, and formats that would have to be converted', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4));
    const replacement = newVolume('new', 4, undefined, 'qcow2');
    for (const [field, value] of [
      ['target', 'vdz'],
      ['bus', 'scsi'],
      ['readOnly', true],
    ] as const) {
      await expect(
        volumes.swap(guest.uuid, target, { ...replacement, [field]: value }),
      ).rejects.toMatchObject({ code: 'invalid', details: { field } });
    }
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    await expect(volumes.swap(guest.uuid, target, { ...replacement, format: 'qcow2' })).rejects.toMatchObject(
      { code: 'unsupported' },
    );
    const outside = { source: { kind: 'file', path: '/elsewhere/data' } } as const;
    await expect(volumes.swap(guest.uuid, target, outside)).rejects.toMatchObject({ code: 'unsupported' });
    expect(await sources(guest.uuid)).toEqual(['/data/old']);
  });

  it('does not put a volume in place if the instance was started while it was copied', async () => {
    const { driver } = simulation;
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4, content));
    await driver.power?.stop(guest.uuid, { mode: 'force' });
    let starting: Promise<void> | undefined;
    simulation.onCall = (procedure) => {
      if (procedure === 'STORAGE_VOL_UPLOAD') starting = driver.power?.start(guest.uuid);
    };
    const swap = volumes.swap(guest.uuid, target, newVolume('new', 4));
    await expect(swap).rejects.toMatchObject({ code: 'conflict' });
    await starting;
    expect(await sources(guest.uuid)).toEqual(['/data/old']);
  });

  it('leaves no stream open when the new volume takes no bytes', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4, content));
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    simulation.host.faults.plant('STORAGE_VOL_UPLOAD', { error: BROKEN });
    const swap = volumes.swap(guest.uuid, target, newVolume('new', 4));
    await expect(swap).rejects.toMatchObject({ code: 'failed' });
  });

  it('fails with the copying of what is down, and keeps the old one', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('old', 4, content));
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    simulation.host.faults.plant('STORAGE_VOL_UPLOAD:data', { error: BROKEN, nth: 2 });
    const swap = volumes.swap(guest.uuid, target, newVolume('new', 4));
    await expect(swap).rejects.toMatchObject({ code: 'failed' });
    expect(await sources(guest.uuid)).toEqual(['/data/old']);
  });
});

describe('extending a volume', () => {
  it.each(['running', 'stopped'])('makes that of a %s instance larger', async (state) => {
    const { host, driver } = simulation;
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 4));
    if (state === 'stopped') await driver.power?.stop(guest.uuid, { mode: 'force' });
    await volumes.extend(guest.uuid, target, 8);
    await volumes.extend(guest.uuid, target, 8);
    expect(host.storage.byName(POOL).volume('data').capacity).toBe(8 * MIB);
  });

  it('says no-resources if the store is full', async () => {
    const { target } = await volumes.attach(guest.uuid, newVolume('data', 4));
    const full = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'cannot grow: No space left on device');
    simulation.host.faults.plant('DOMAIN_BLOCK_RESIZE', { error: full });
    await expect(volumes.extend(guest.uuid, target, 8)).rejects.toMatchObject({ code: 'no-resources' });
  });

  it('cannot extend a file in no pool of an instance that is down', async () => {
    const outside = { source: { kind: 'file', path: '/elsewhere/data' } } as const;
    const { target } = await volumes.attach(guest.uuid, outside);
    await simulation.driver.power?.stop(guest.uuid, { mode: 'force' });
    const size = 2 * 1024 * 1024;
    await expect(volumes.extend(guest.uuid, target, size)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
