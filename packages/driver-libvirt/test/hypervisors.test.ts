import { validateInstanceSpec, type InstanceSpec } from '@hostelry/compute';
import { type Capabilities, parseDocument, parseDomain, validate } from '@hostelry/libvirt-xml';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guestXml, type NamedSpec } from '../src/guest/builder.js';
import { hypervisorFor, HYPERVISORS } from '../src/hypervisors/index.js';
import { chooseHypervisor } from '../src/hypervisors/plug-point.js';
import { invalidDocuments, noXmllint } from './devices/xmllint.js';

const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';

/** What a host of each hypervisor says that it offers, and a guest that it can make. */
const HOSTS: Readonly<
  Record<string, { osType: string; domain: string; spec: Partial<InstanceSpec>; type: string }>
> = {
  QEMU: { osType: 'hvm', domain: 'qemu', type: 'QEMU', spec: disk() },
  LXC: { osType: 'exe', domain: 'lxc', type: 'LXC', spec: container() },
  Test: { osType: 'hvm', domain: 'test', type: 'Test', spec: disk() },
  Xen: { osType: 'hvm', domain: 'xen', type: 'Xen', spec: disk() },
  OpenVZ: { osType: 'exe', domain: 'openvz', type: 'OpenVZ', spec: container() },
  Virtuozzo: { osType: 'hvm', domain: 'vz', type: 'vz', spec: disk() },
  UML: {
    osType: 'uml',
    domain: 'uml',
    type: 'UML',
    spec: { kernelBoot: { kernel: { location: '/linux' } } },
  },
  VirtualBox: { osType: 'hvm', domain: 'vbox', type: 'VBOX', spec: disk() },
  'VMware ESX': { osType: 'hvm', domain: 'vmware', type: 'ESX', spec: {} },
  'VMware Workstation': { osType: 'hvm', domain: 'vmware', type: 'VMware', spec: {} },
  bhyve: { osType: 'hvm', domain: 'bhyve', type: 'BHYVE', spec: disk() },
};

function disk(): Partial<InstanceSpec> {
  return { rootDisk: { image: { location: '/image.qcow2' } } };
}

function container(): Partial<InstanceSpec> {
  return { container: { rootFolder: '/srv/container', init: '/bin/init', arguments: ['-v', 'one two'] } };
}

function capabilities(osType: string, domain: string): Capabilities {
  return {
    host: { cpu: { arch: 'x86_64' } },
    guest: [{ os_type: osType, arch: { name: 'x86_64', domain: [{ type: domain }] } }],
  } as Capabilities;
}

/** The document of a guest of that hypervisor. */
function documentOf(name: string): string {
  const { osType, domain, spec: own, type } = HOSTS[name]!;
  const hypervisor = hypervisorFor(type, 'x:///system');
  const spec: NamedSpec = {
    ...{ name: 'web1', uuid: UUID, vcpus: 2, memoryMiB: 512 },
    ...own,
  };
  hypervisor.checkSpec(validateInstanceSpec(spec));
  const root = { path: '/images/root.qcow2', format: 'qcow2' };
  return guestXml({
    spec,
    hypervisor,
    platform: hypervisor.platform(capabilities(osType, domain), { accelerator: 'auto' }),
    volumes: spec.rootDisk === undefined ? {} : { root },
    interfaces: [{ device: { device: 'bridge', network: 'br0' } }],
    ...(spec.kernelBoot === undefined ? {} : { kernelFiles: { kernel: '/images/linux' } }),
    metadata: { uuid: UUID, created: '2026-11-21T10:00:00.000Z', volumes: [], images: [] },
  });
}

/** libvirt 5.0 took UML away, and its schemas do not know such a guest any more: what its document says is looked at below. */
const IN_SCHEMA = Object.keys(HOSTS).filter((name) => name !== 'UML');

describe('the hypervisors', () => {
  it('are found by the type that the connection gives', () => {
    for (const hypervisor of HYPERVISORS) {
      for (const type of hypervisor.types) expect(hypervisorFor(type, 'x:///')).toBe(hypervisor);
    }
    expect(HYPERVISORS.map(({ name }) => name).sort()).toEqual(Object.keys(HOSTS).sort());
  });

  it.each(['Hyper-V', 'toString', ''])('refuse "%s" by name, with what is supported', (type) => {
    expect(() => hypervisorFor(type, 'hyperv:///system')).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        message: `The host hyperv:///system runs the hypervisor "${type}", which the libvirt driver does not support yet; it supports QEMU, LXC, Test, Xen, OpenVZ, Virtuozzo, UML, VirtualBox, VMware ESX, VMware Workstation and bhyve`,
      }),
    );
  });

  it.each(IN_SCHEMA)('make a document for a guest of %s by the schema of domains', async (name) => {
    const document = documentOf(name);
    expect(parseDomain(document).type).toBe(HOSTS[name]!.domain);
    expect(await validate(parseDocument(document))).toEqual([]);
  });

  it.skipIf(noXmllint !== undefined)("make documents that libvirt's own schema takes, by xmllint", () => {
    expect(invalidDocuments(IN_SCHEMA.map(documentOf))).toEqual([]);
  });
});

describe('what differs by hypervisor', () => {
  const devices = (name: string) => parseDomain(documentOf(name)).devices;

  it('is the bus and the driver of disks', () => {
    const of = (name: string) => devices(name)?.disk?.[0]?.target;
    expect(of('Xen')).toMatchObject({ dev: 'xvda', bus: 'xen' });
    expect(of('VirtualBox')).toMatchObject({ dev: 'sda', bus: 'sata' });
    expect(of('bhyve')).toMatchObject({ dev: 'vda', bus: 'virtio' });
  });

  it('is the root of containers, which have a program and no processor model, machine or disks', () => {
    for (const name of ['LXC', 'OpenVZ']) {
      const { os, cpu, devices: has } = parseDomain(documentOf(name));
      expect(cpu).toBeUndefined();
      expect(os).toMatchObject({ type: { value: 'exe' }, init: '/bin/init', initarg: ['-v', 'one two'] });
      expect(has?.filesystem).toMatchObject([{ source: { dir: '/srv/container' }, target: { dir: '/' } }]);
      expect(has?.disk ?? []).toEqual([]);
    }
    expect(devices('LXC')?.console).toHaveLength(1);
    expect(devices('LXC')?.serial ?? []).toEqual([]);
    expect(devices('OpenVZ')?.console ?? []).toEqual([]);
  });

  it.each([
    ['QEMU', container(), 'container'],
    ['bhyve', container(), 'container'],
    ['LXC', disk(), 'rootDisk'],
    ['LXC', {}, 'container'],
    ['OpenVZ', { cloudInit: {} }, 'cloudInit'],
    ['UML', {}, 'kernelBoot'],
    ['ESX', disk(), 'rootDisk'],
    ['VMware', { cloudInit: {} }, 'cloudInit'],
    ['VBOX', { kernelBoot: { kernel: { location: '/k' } } }, 'kernelBoot'],
  ])('is what %s refuses, by the field', (type, spec, field) => {
    const hypervisor = HYPERVISORS.find(({ name, types }) => name === type || types.includes(type))!;
    expect(() => hypervisor.checkSpec({ name: 'a', vcpus: 1, memoryMiB: 64, ...spec })).toThrow(
      expect.objectContaining({ code: 'unsupported', details: { field } }),
    );
  });

  it('is the kernel that a guest of UML is, without an architecture', () => {
    expect(parseDomain(documentOf('UML')).os).toMatchObject({
      type: { value: 'uml' },
      kernel: '/images/linux',
    });
    expect(documentOf('UML')).not.toContain('arch=');
  });

  it('is what Xen runs where there is no hardware virtualisation', () => {
    const xen = hypervisorFor('Xen', 'xen:///system');
    expect(xen.platform(capabilities('xen', 'xen'), { accelerator: 'auto' }).osType).toBe('xen');
    expect(() => xen.platform(capabilities('hvm', 'kvm'), { accelerator: 'auto' })).toThrow(
      /offers no "hvm"/,
    );
  });
});

describe('a hypervisor from outside', () => {
  it('is loaded from a file and used for hosts of its type, and for no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostelry-hypervisor-'));
    try {
      const path = join(folder, 'hyperv.mjs');
      await writeFile(
        path,
        `export default { kind: 'hypervisor', contract: 1, name: 'hyperv', summary: '', optionsSchema: {},
           create: () => ({ name: 'Hyper-V', types: ['Hyper-V'], facets: [] }) };`,
      );
      const uri = 'hyperv://host';
      expect((await chooseHypervisor({ type: 'Hyper-V', uri }, path)).name).toBe('Hyper-V');
      await expect(chooseHypervisor({ type: 'QEMU', uri }, path)).rejects.toMatchObject({
        code: 'invalid',
        details: { field: 'hypervisor' },
      });
      await expect(chooseHypervisor({ type: 'QEMU', uri }, 'nowhere')).rejects.toMatchObject({
        code: 'not-found',
      });
      expect((await chooseHypervisor({ type: 'QEMU', uri }, undefined)).name).toBe('QEMU');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
