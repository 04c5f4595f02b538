import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InstanceInfo, type VolumesFacet, type VolumeSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { simulate, type Simulation } from './simulated-host.js';

/** A driver of storage whose volumes show as files of the folder that its options name; it tells what it does. */
const PLUGIN = `
export default {
  kind: 'volume-driver', contract: 1, name: 'lab', summary: 'Volumes of the laboratory',
  optionsSchema: { type: 'object', additionalProperties: false, required: ['folder'], properties: { folder: { type: 'string' } } },
  create: ({ folder }) => ({
    async connect({ lun }) {
      globalThis.labCalls.push('connect ' + lun);
      if (lun === 'broken') throw new Error('The laboratory is closed');
      return { kind: 'file', path: (globalThis.labFolder ?? folder) + '/' + lun };
    },
    async disconnect({ lun }) {
      globalThis.labCalls.push('disconnect ' + lun);
    },
    async resize({ lun }, bytes) {
      globalThis.labCalls.push('resize ' + lun + ' ' + bytes);
    },
  }),
};`;

const seen = globalThis as unknown as { labCalls: string[]; labFolder: string | undefined };
const lun = (name: string): VolumeSpec => ({
  source: { kind: 'driver', driver: 'lab', connection: { lun: name } },
});

let folder: string;
let simulation: Simulation;
let guest: InstanceInfo;
let volumes: VolumesFacet;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-volume-driver-'));
  await writeFile(join(folder, 'lab.mjs'), PLUGIN);
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  seen.labCalls = [];
  seen.labFolder = undefined;
  const lab = { plugin: join(folder, 'lab.mjs'), options: { folder: '/lab' } };
  const typo = { plugin: join(folder, 'lab.mjs'), options: { folders: '/lab' } };
  simulation = await simulate({ driver: { volumeDrivers: { lab, typo } } });
  guest = await simulation.driver.spawn({ name: 'web1', vcpus: 1, memoryMiB: 64 });
  if (simulation.driver.volumes === undefined) throw new Error('The driver has no volumes facet');
  volumes = simulation.driver.volumes;
});
afterEach(() => simulation.stop());

const spawn = (name: string): Promise<InstanceInfo> =>
  simulation.driver.spawn({ name, vcpus: 1, memoryMiB: 64 });

it('connects a volume before the instance has it, and lets go of it afterwards', async () => {
  const disk = await volumes.attach(guest.uuid, lun('one'));
  expect(disk.source).toBe('/lab/one');
  expect(seen.labCalls).toEqual(['connect one']);
  await volumes.detach(guest.uuid, disk.target);
  expect(seen.labCalls).toEqual(['connect one', 'disconnect one']);
});

it('lets go of a volume when the attaching fails after it', async () => {
  const error = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
  simulation.host.faults.plant('DOMAIN_ATTACH_DEVICE_FLAGS', { error });
  await expect(volumes.attach(guest.uuid, lun('one'))).rejects.toMatchObject({ code: 'failed' });
  expect(seen.labCalls).toEqual(['connect one', 'disconnect one']);
});

it('tells why a driver cannot connect', async () => {
  await expect(volumes.attach(guest.uuid, lun('broken'))).rejects.toMatchObject({
    code: 'failed',
    message: 'Volume of driver "lab" cannot be connected: The laboratory is closed',
  });
  expect(seen.labCalls).toEqual(['connect broken']);
});

it('does not connect what another instance has, and so does not take it away from that', async () => {
  await volumes.attach(guest.uuid, lun('one'));
  const other = await spawn('web2');
  await expect(volumes.attach(other.uuid, lun('one'))).rejects.toMatchObject({ code: 'conflict' });
  expect(seen.labCalls).toEqual(['connect one']);
});

it('lets go of a volume that is shared when the last instance does', async () => {
  const other = await spawn('web2');
  const { target } = await volumes.attach(guest.uuid, { ...lun('one'), shared: true });
  await volumes.attach(other.uuid, { ...lun('one'), shared: true });
  await volumes.detach(guest.uuid, target);
  expect(seen.labCalls).toEqual(['connect one', 'connect one']);
  await simulation.driver.destroy(other.uuid);
  expect(seen.labCalls).toEqual(['connect one', 'connect one', 'disconnect one']);
});

it('connects volumes again before each start, wherever they are then', async () => {
  const { power } = simulation.driver;
  const { target } = await volumes.attach(guest.uuid, lun('one'));
  await power?.stop(guest.uuid, { mode: 'force' });
  seen.labFolder = '/elsewhere';
  await power?.start(guest.uuid);
  expect(seen.labCalls).toEqual(['connect one', 'connect one']);
  expect((await simulation.driver.get(guest.uuid)).disks).toMatchObject([
    { target, source: '/elsewhere/one' },
  ]);
  await volumes.detach(guest.uuid, target);
  expect(seen.labCalls.at(-1)).toBe('disconnect one');
});

it('swaps volumes of drivers, and lets go of the old one only when the guest is on the new one', async () => {
  simulation.host.durations.blockJobMs = 0;
  const { target } = await volumes.attach(guest.uuid, lun('one'));
  await volumes.swap(guest.uuid, target, lun('two'));
  expect(seen.labCalls).toEqual(['connect one', 'connect two', 'disconnect one']);
  const error = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
  simulation.host.faults.plant('DOMAIN_BLOCK_COPY', { error });
  await expect(volumes.swap(guest.uuid, target, lun('three'))).rejects.toMatchObject({ code: 'failed' });
  expect(seen.labCalls.slice(3)).toEqual(['connect three', 'disconnect three']);
});

it('has a driver make its own volumes larger', async () => {
  const { target } = await volumes.attach(guest.uuid, lun('one'));
  const sizeMiB = 2 * 1024 * 1024;
  await volumes.extend(guest.uuid, target, sizeMiB);
  expect(seen.labCalls.at(-1)).toBe(`resize one ${sizeMiB * 1024 * 1024}`);
});

it('has nothing loaded that the options do not name: sources are from callers', async () => {
  for (const driver of [join(folder, 'lab.mjs'), `file://${folder}/lab.mjs`, 'constructor', 'x']) {
    const source = { kind: 'driver', driver, connection: { lun: 'one' } } as const;
    await expect(volumes.attach(guest.uuid, { source })).rejects.toMatchObject({
      code: 'not-found',
      details: { field: 'source.driver' },
    });
  }
  expect(seen.labCalls).toEqual([]);
});

it('names the option that a driver does not take', async () => {
  const source = { kind: 'driver', driver: 'typo', connection: { lun: 'one' } } as const;
  await expect(volumes.attach(guest.uuid, { source })).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('folders is not known') as string,
  });
});

it('takes the built-in drivers by their names, and checks what they are told', async () => {
  const source = { kind: 'driver', driver: 'file', connection: { path: '/lab/file' } } as const;
  expect((await volumes.attach(guest.uuid, { source })).source).toBe('/lab/file');
  const wrong = { ...source, connection: { path: 'file' } };
  await expect(volumes.attach(guest.uuid, { source: wrong })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'source.path' },
  });
});
