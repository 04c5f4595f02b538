import { DomainXMLFlags, ErrorNumber, LibvirtError, type Domain } from '@hostelry/libvirt';
import { diffDocuments, parseDocument, parseDomain } from '@hostelry/libvirt-xml';
import { type RescueSpec } from '@hostelry/compute';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rescueXml, unrescuedXml } from '../src/guest/rescue-document.js';
import { readRescueRecord } from '../src/guest/rescue-record.js';
import { qemu } from '../src/hypervisors/qemu.js';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';

const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');

let files: ImageFiles;
let rescueSpec: RescueSpec;
let simulation: Simulation;

beforeAll(async () => {
  files = await fullSpec();
  const image = files.spec.rootDisk?.image ?? { location: '' };
  rescueSpec = { image, format: 'raw' };
});
afterAll(() => files.remove());
beforeEach(async () => {
  simulation = await simulate({ driver: { shutdownRetryMs: 20 } });
});
afterEach(() => simulation.stop());

const ownVolumes = (): string[] =>
  volumeNames(simulation.host).filter((name) => !name.startsWith('hostelry-image-'));

async function domainOf(uuid: string): Promise<Domain> {
  const domain = await simulation.connections[0]?.domainLookupByUUID(uuid);
  if (domain === undefined) throw new Error('There is no connection');
  return domain;
}

const definitionOf = async (uuid: string): Promise<string> =>
  (await domainOf(uuid)).getXMLDesc(DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE);

describe('a rescue', () => {
  it('boots from the rescue image alone, the own disks after it, and comes back to what was defined', async () => {
    const { driver } = simulation;
    const before = await driver.spawn(files.spec);
    const { uuid } = before;
    const definition = await definitionOf(uuid);
    await driver.rescue?.rescue(uuid, rescueSpec);
    const rescued = await driver.get(uuid);
    expect(rescued).toMatchObject({ rescued: true, managed: true, state: 'running' });
    expect(rescued.disks.map(({ target }) => target)).toEqual(['vda', 'vdb', 'hda']);
    expect(rescued.disks[0]?.source).toMatch(/-rescue-[0-9a-f]{8}\.qcow2$/);
    expect(rescued.disks[1]?.source).toBe(before.disks[0]?.source);
    const { os } = parseDomain(await definitionOf(uuid));
    expect(os).toMatchObject({ boot: [{ dev: 'hd' }] });
    expect(os.kernel ?? os.initrd ?? os.cmdline).toBeUndefined();
    await driver.rescue?.unrescue(uuid);
    expect(await definitionOf(uuid)).toBe(definition);
    expect(ownVolumes().filter((name) => name.includes('rescue'))).toEqual([]);
  });

  it('ends by another driver, which knows nothing but the host', async () => {
    const { driver, connections } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const definition = await definitionOf(uuid);
    await driver.rescue?.rescue(uuid, rescueSpec);
    await driver.stop();
    await driver.start();
    expect(connections).toHaveLength(2);
    expect((await driver.list())[0]?.rescued).toBe(true);
    await driver.rescue?.unrescue(uuid);
    const again = await connections[1]?.domainLookupByUUID(uuid);
    expect(await again?.getXMLDesc(DomainXMLFlags.INACTIVE)).toBe(definition);
    expect((await driver.list())[0]).not.toHaveProperty('rescued');
  });

  it.each([
    ['the rescue disk is made and reported as not', 'STORAGE_VOL_CREATE_XML', 'running'],
    ['the definition is taken and reported as not', 'DOMAIN_DEFINE_XML_FLAGS', 'stopped'],
    ['it starts and is reported as not', 'DOMAIN_CREATE_WITH_FLAGS', 'stopped'],
  ])('leaves nothing when %s', async (_what, procedure, state) => {
    const { driver, host } = simulation;
    const { uuid, name } = await driver.spawn(files.spec);
    const [definition, volumes] = [await definitionOf(uuid), ownVolumes()];
    host.faults.plant(procedure, { error: broken, afterwards: true });
    await expect(driver.rescue?.rescue(uuid, rescueSpec)).rejects.toMatchObject({
      message: expect.stringContaining(name) as string,
    });
    expect(await driver.get(uuid)).toMatchObject({ state });
    expect(await driver.get(uuid)).not.toHaveProperty('rescued');
    expect(await definitionOf(uuid)).toBe(definition);
    expect(ownVolumes()).toEqual(volumes);
  });

  it('leaves nothing when it is aborted while the guest shuts down', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const volumes = ownVolumes();
    host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' };
    const controller = new AbortController();
    simulation.onCall = (procedure) => {
      if (procedure.startsWith('DOMAIN_SHUTDOWN')) controller.abort();
    };
    await expect(
      driver.rescue?.rescue(uuid, rescueSpec, { signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect((await driver.get(uuid)).state).toBe('running');
    expect(ownVolumes()).toEqual(volumes);
  });

  it('can be ended again after its end failed', async () => {
    const { driver, host } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const definition = await definitionOf(uuid);
    await driver.rescue?.rescue(uuid, rescueSpec);
    for (const procedure of ['STORAGE_VOL_DELETE', 'DOMAIN_DEFINE_XML_FLAGS', 'DOMAIN_CREATE_WITH_FLAGS']) {
      host.faults.plant(procedure, { error: broken });
      await expect(driver.rescue?.unrescue(uuid)).rejects.toMatchObject({ code: 'failed' });
      expect((await driver.get(uuid)).rescued).toBe(true);
    }
    await driver.rescue?.unrescue(uuid);
    expect((await driver.get(uuid)).state).toBe('running');
    expect(await definitionOf(uuid)).toBe(definition);
  });

  it('takes its disk along when the instance is destroyed, also where that keeps its own', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const volumes = ownVolumes();
    await driver.rescue?.rescue(uuid, rescueSpec);
    await driver.destroy(uuid, { keepDisks: true });
    expect(ownVolumes()).toEqual(volumes);
  });

  it('is refused of what is paused, suspended or transient, and while another begins', async () => {
    const { driver } = simulation;
    const { uuid } = await driver.spawn(files.spec);
    const refused = { code: 'conflict' };
    await driver.pause?.pause(uuid);
    await expect(driver.rescue?.rescue(uuid, rescueSpec)).rejects.toMatchObject(refused);
    await driver.pause?.resume(uuid);
    const domain = await domainOf(uuid);
    await domain.managedSave();
    await expect(driver.rescue?.rescue(uuid, rescueSpec)).rejects.toMatchObject(refused);
    await domain.create();
    const both = [1, 2].map(async () => driver.rescue?.rescue(uuid, rescueSpec));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(driver.resize?.resize(uuid, { vcpus: 1 })).rejects.toMatchObject(refused);
    await driver.rescue?.unrescue(uuid);
    await domain.undefine();
    await expect(driver.rescue?.rescue(uuid, rescueSpec)).rejects.toMatchObject(refused);
  });
});

describe('the document of a rescued guest', () => {
  const UUID = '11111111-2222-4333-8444-555555555555';
  const theirs = `<domain type='kvm'>
  <name>theirs</name>
  <uuid>${UUID}</uuid>
  <memory>1024</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type><loader>/ovmf</loader><kernel>/k</kernel><cmdline>a &lt; b</cmdline></os>
  <devices>
    <disk type='file' device='disk'><source file='/b'/><target dev='sdb' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='1'/></disk>
    <disk type='file' device='disk'><source file='/c'/><target dev='vdc' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x07' function='0x0'/></disk>
    <disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/><boot order='1'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'/></disk>
    <interface type='user'><boot order='2'/></interface>
    <graphics type='vnc' port='-1'PASSWORD/>
    <unknown to='us'/>
  </devices>
</domain>`;
  const secret = theirs.replace('PASSWORD', " passwd='sesame'");
  const definition = theirs.replace('PASSWORD', '');
  const plan = {
    hypervisor: qemu,
    volume: { path: '/rescue', format: 'qcow2' },
    record: { definition, volume: { pool: 'default', name: 'rescue & "more"' } },
  };

  it('has the rescue disk first on the bus of the first disk, and hands on the places', () => {
    // Its first disk is on scsi.
    const { disk = [] } = parseDomain(rescueXml(secret, plan)).devices ?? {};
    expect(disk.map(({ target }) => target.dev)).toEqual(['sda', 'sdc', 'vdc', 'vda']);
    expect(disk.slice(0, 2).map(({ address }) => address)).toEqual([undefined, undefined]);
    const virtio = secret.replace("<target dev='sdb' bus='scsi'/>", "<target dev='vdd' bus='virtio'/>");
    const shifted = parseDomain(rescueXml(virtio, plan)).devices?.disk ?? [];
    const seen = shifted.map(({ target, address }) => [
      target.dev,
      address?.type === 'pci' ? Number(address.slot) : undefined,
    ]);
    expect(seen).toEqual([
      ['vda', 4],
      ['vde', undefined],
      ['vdd', undefined],
      ['vdb', 7],
    ]);
  });

  it('boots from it, whatever order single devices had', () => {
    const xml = rescueXml(secret, plan);
    const { os } = parseDomain(xml);
    expect(os).toMatchObject({ boot: [{ dev: 'hd' }], loader: { value: '/ovmf' } });
    expect(os.kernel).toBeUndefined();
    expect(xml).not.toContain('<boot order');
    expect(xml).toContain("<unknown to='us'/>");
  });

  it('boots from a kernel alone, with its disks as they are', () => {
    const xml = rescueXml(secret, {
      hypervisor: qemu,
      kernelBoot: { kernel: { location: 'k' } },
      kernelFiles: { kernel: '/rescue-kernel' },
      record: { definition },
    });
    const { os, devices } = parseDomain(xml);
    expect(os).toMatchObject({
      kernel: '/rescue-kernel',
      cmdline: expect.stringContaining('root=/dev/vda') as string,
    });
    expect(devices?.disk?.map(({ target }) => target.dev)).toEqual(['sdb', 'vdc', 'vda']);
  });

  it('remembers what was defined, but no secret, and gives both back', () => {
    const xml = rescueXml(secret, plan);
    const record = readRescueRecord(parseDocument(xml).root);
    expect(record).toEqual(plan.record);
    expect(xml.split('sesame')).toHaveLength(2);
    const restored = unrescuedXml(record ?? plan.record, xml);
    expect(diffDocuments(parseDocument(restored), parseDocument(secret))).toEqual([]);
    // A copy of the domain is not rescued.
    expect(
      readRescueRecord(parseDocument(xml.replace(`<uuid>${UUID}`, `<uuid>0${UUID.slice(1)}`)).root),
    ).toBeUndefined();
  });
});
