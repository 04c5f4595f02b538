import { DomainXMLFlags, ErrorNumber, LibvirtError, type Domain } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setSize } from '../src/guest/size.js';
import { fullSpec, simulate, type ImageFiles, type Simulation } from './simulated-host.js';

const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
const MIB = 1024 * 1024;

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

/** What a size is made of, as the host has it. */
async function sizeNow(uuid: string): Promise<unknown> {
  const { vcpus, memoryMiB, state } = await simulation.driver.get(uuid);
  const found = await simulation.driver.statistics?.diagnose(uuid);
  const diskMiB = (found?.disks[0]?.capacityBytes ?? 0) / MIB;
  return { vcpus, memoryMiB, state, diskMiB };
}

async function definedByOthers(xml: string): Promise<Domain> {
  const domain = await simulation.connections[0]?.domainDefineXML(xml);
  if (domain === undefined) throw new Error('There is no connection');
  return domain;
}

const BEFORE = { vcpus: 2, memoryMiB: 256, state: 'running', diskMiB: 8 };
const SIZE = { vcpus: 4, memoryMiB: 512, rootDiskMiB: 16 };

describe('resize with a restart', () => {
  it('changes vCPUs, memory and the root disk', async () => {
    const { driver, events } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const from = events.length;
    await driver.resize?.resize(uuid, SIZE);
    expect(await sizeNow(uuid)).toEqual({ vcpus: 4, memoryMiB: 512, state: 'running', diskMiB: 16 });
    const told = events.slice(from).flatMap((event) => (event.type === 'instance' ? [event.change] : []));
    expect(told.filter((change) => change !== 'shutdown')).toEqual(['stopped', 'defined', 'started']);
  });

  it('leaves an instance running that has the size already', async () => {
    const { driver, events } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const from = events.length;
    await driver.resize?.resize(uuid, { vcpus: 2, memoryMiB: 256, rootDiskMiB: 8 });
    expect(events.slice(from)).toEqual([]);
  });

  it.each([
    ['the definition is refused', 'DOMAIN_DEFINE_XML_FLAGS', 8],
    ['the disk does not grow', 'STORAGE_VOL_RESIZE', 8],
    // It cannot be taken back.
    ['it does not start', 'DOMAIN_CREATE_WITH_FLAGS', 16],
  ])('runs as before when %s, but for a disk that has grown', async (_what, procedure, diskMiB) => {
    const { driver, host } = simulation;
    const { uuid, name } = await driver.spawn(files.spec);
    host.faults.plant(procedure, { error: broken });
    await expect(driver.resize?.resize(uuid, SIZE)).rejects.toMatchObject({
      code: 'failed',
      message: `Cannot resize instance "${name}": broken as planted`,
    });
    expect(await sizeNow(uuid)).toEqual({ ...BEFORE, diskMiB });
  });

  it('says what it could not undo', async () => {
    const { driver, host } = simulation;
    const { uuid, name } = await driver.spawn(files.spec);
    host.faults.plant('DOMAIN_CREATE_WITH_FLAGS', { error: broken, times: 2 });
    await expect(driver.resize?.resize(uuid, SIZE)).rejects.toMatchObject({
      message: expect.stringContaining(
        `left behind: power of instance "${name}" (broken as planted)`,
      ) as string,
      retryable: false,
    });
    expect(await sizeNow(uuid)).toEqual({ ...BEFORE, diskMiB: 16, state: 'stopped' });
  });

  it('goes on as before when it is aborted while the guest shuts down', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    const controller = new AbortController();
    simulation.onCall = (procedure) => {
      if (procedure.startsWith('DOMAIN_SHUTDOWN')) controller.abort();
    };
    const { signal } = controller;
    await expect(driver.resize?.resize(uuid, SIZE, { signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(await sizeNow(uuid)).toEqual(BEFORE);
  });

  it('is refused of what is suspended to disk or of which nothing is defined', async () => {
    const { driver, connections } = simulation;
    const { uuid, name } = await driver.spawn(files.spec);
    const domain = await connections[0]?.domainLookupByUUID(uuid);
    await domain?.managedSave();
    const refused = { code: 'conflict', message: expect.stringContaining(name) as string };
    await expect(driver.resize?.resize(uuid, { vcpus: 1 })).rejects.toMatchObject(refused);
    await domain?.create();
    await domain?.undefine();
    await expect(driver.resize?.resize(uuid, { vcpus: 1 })).rejects.toMatchObject(refused);
  });

  it('refuses more vCPUs than the machine takes, and a disk where there is none', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn({ name: 'bare', vcpus: 1, memoryMiB: 64 });
    await expect(driver.resize?.resize(uuid, { vcpus: 4096 })).rejects.toMatchObject({
      code: 'no-resources',
      details: { field: 'vcpus' },
    });
    await expect(driver.resize?.resize(uuid, { rootDiskMiB: 8 })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Instance "bare" has no root disk: it cannot have 8 MiB',
    });
  });

  it('keeps the secrets and the unknown of a guest made by others', async () => {
    const domain = await definedByOthers(`<domain type='test'><name>theirs</name>
<metadata><x:own xmlns:x='urn:x'>kept</x:own></metadata><memory unit='GiB'>1</memory>
<currentMemory unit='MiB'>512</currentMemory><vcpu current='1'>4</vcpu><os><type>hvm</type></os>
<devices><graphics type='vnc' port='-1' passwd='sesame'/></devices></domain>`);
    await simulation.driver.resize?.resize(domain.uuid, { vcpus: 2, memoryMiB: 2048 });
    const xml = await domain.getXMLDesc(DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE);
    expect(xml).toContain("passwd='sesame'");
    expect(xml).toContain('kept');
    expect(await sizeNow(domain.uuid)).toMatchObject({ vcpus: 2, memoryMiB: 2048, state: 'stopped' });
  });
});

describe('resize while it runs', () => {
  /** A guest with room for more vCPUs, on a disk of the pool. */
  async function roomy(): Promise<Domain> {
    const { uuid } = await simulation.driver.spawn(files.spec);
    await simulation.driver.power?.stop(uuid, { mode: 'force' });
    const domain = await simulation.connections[0]?.domainLookupByUUID(uuid);
    if (domain === undefined) throw new Error('There is no connection');
    const xml = await domain.getXMLDesc(DomainXMLFlags.INACTIVE);
    await definedByOthers(
      xml.replace(/<vcpu[^>]*>2</, "<vcpu current='2'>4<").replace("sockets='2'", "sockets='4'"),
    );
    await domain.create();
    return domain;
  }
  const live = { mode: 'live' } as const;

  it('takes vCPUs up to what it was started with, and grows the disk', async () => {
    const { driver, events } = simulation;
    const { uuid } = await roomy();
    const from = events.length;
    const info = await driver.resize?.resize(uuid, { vcpus: 3, rootDiskMiB: 16 }, live);
    expect(info).toMatchObject({ vcpus: 3, state: 'running' });
    expect(await sizeNow(uuid)).toEqual({ vcpus: 3, memoryMiB: 256, state: 'running', diskMiB: 16 });
    expect(events.slice(from).map(({ change }) => change)).not.toContain('stopped');
  });

  it('refuses what only a restart can change, and names it', async () => {
    const { uuid } = await roomy();
    const resize = simulation.driver.resize;
    const refused = (field: string) => ({ code: 'unsupported', details: { field } });
    await expect(resize?.resize(uuid, { vcpus: 5 }, live)).rejects.toMatchObject(refused('vcpus'));
    const memory = { vcpus: 3, memoryMiB: 128 };
    await expect(resize?.resize(uuid, memory, live)).rejects.toMatchObject(refused('memoryMiB'));
    expect(await sizeNow(uuid)).toEqual(BEFORE);
  });

  it('gives the vCPUs back when the disk does not grow', async () => {
    const { driver, host } = simulation;
    const { uuid } = await roomy();
    host.faults.plant('DOMAIN_BLOCK_RESIZE', { error: broken });
    const size = { vcpus: 4, rootDiskMiB: 16 };
    await expect(driver.resize?.resize(uuid, size, live)).rejects.toMatchObject({ code: 'failed' });
    expect(await sizeNow(uuid)).toEqual(BEFORE);
  });
});

describe("a document's size", () => {
  const read = (inside: string) =>
    parseDomain(
      `<domain type='kvm'><name>n</name><memory>1024</memory><vcpu>8</vcpu><os><type>hvm</type></os>${inside}</domain>`,
    );

  it('keeps cores and threads where they divide the vCPUs', () => {
    const document = read("<cpu><topology sockets='2' cores='2' threads='2'/></cpu>");
    setSize(document, 'n', { vcpus: 12 });
    expect(document.cpu?.topology).toMatchObject({ sockets: 3, cores: 2, threads: 2 });
    setSize(document, 'n', { vcpus: 3 });
    expect(document.cpu?.topology).toMatchObject({ sockets: 3, cores: 1, threads: 1 });
  });

  it('is not changed where NUMA cells divide it', () => {
    const document = read("<cpu><numa><cell id='0' cpus='0-7' memory='1024'/></numa></cpu>");
    expect(() => setSize(document, 'n', { memoryMiB: 2 })).toThrow(/NUMA/);
    setSize(document, 'n', { memoryMiB: 1, vcpus: 8 });
    expect(document.vcpu?.value).toBe(8);
  });
});
