import { describe, expect, it } from 'vitest';
import {
  classOf,
  confFromDevMap,
  devMapFromDevSpecMap,
  devMapFromDomainXml,
  devObjectsFromDevMap,
  devSpecMapFromDevSpecList,
  domainXmlFromDevMap,
  emptyDevMap,
  updateDevMapFromDomainXml,
  type DevMap,
  type DevSpec,
} from '../../src/devices/index.js';

function mapOf(...specs: readonly object[]): DevMap {
  return devMapFromDevSpecMap(devSpecMapFromDevSpecList(specs as readonly DevSpec[]));
}

function domain(...elements: readonly string[]): string {
  return `<domain type='kvm'>
  <name>g</name>
  <memory unit='KiB'>1</memory>
  <os><type>hvm</type></os>
  <devices>
    ${elements.join('\n    ')}
  </devices>
</domain>
`;
}

/** What a report says, short. */
function summary(map: DevMap, xml: string) {
  const report = updateDevMapFromDomainXml(map, xml);
  return {
    updated: report.updated.map(({ type, spec }) =>
      `${type} ${(spec as { alias?: string }).alias ?? ''}`.trim(),
    ),
    adopted: report.adopted.map(({ type, spec }) =>
      `${type} ${(spec as { alias?: string }).alias ?? ''}`.trim(),
    ),
    unknown: report.unknown.map(({ spec }) => `${spec.type} ${spec.alias ?? ''}`.trim()),
    missing: report.missing.map(({ type }) => type),
    ambiguous: report.ambiguous.map(
      ({ key, objects, elements }) => `${key}: ${objects.length} and ${elements.length}`,
    ),
  };
}

const nothing = { updated: [], adopted: [], unknown: [], missing: [], ambiguous: [] };
const alias = (name: string) => `<alias name='${name}'/>`;

describe('what VDSM got wrong', () => {
  it('keeps two empty CD drives apart', () => {
    const map = mapOf(
      { type: 'disk', device: 'cdrom', iface: 'ide', index: 2 },
      { type: 'disk', device: 'cdrom', iface: 'sata', index: 0 },
    );
    const xml = domain(
      `<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/>${alias('sata0-0-0')}</disk>`,
      `<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/>${alias('ide0-1-0')}</disk>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    expect(after.disk.map(({ spec }) => [spec.name, spec.alias])).toEqual([
      ['hdc', 'ide0-1-0'],
      ['sda', 'sata0-0-0'],
    ]);
    expect(summary(map, xml)).toEqual({ ...nothing, updated: ['disk ide0-1-0', 'disk sata0-0-0'] });
  });

  it('gives two empty CD drives without target their places in order', () => {
    const map = mapOf({ type: 'disk', device: 'cdrom' }, { type: 'disk', device: 'cdrom' });
    const xml = domain(
      `<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/>${alias('a')}</disk>`,
      `<disk type='file' device='cdrom'><target dev='hdd' bus='ide'/>${alias('b')}</disk>`,
    );
    expect(summary(map, xml)).toEqual({ ...nothing, updated: ['disk a', 'disk b'] });
  });

  it('claims one of two USB controllers for one spec, and adopts the other', () => {
    const map = mapOf({ type: 'controller', device: 'usb' });
    const xml = domain(
      `<controller type='usb' index='0'>${alias('usb')}</controller>`,
      `<controller type='usb' index='1'>${alias('usb1')}</controller>`,
    );
    expect(summary(map, xml)).toEqual({
      ...nothing,
      updated: ['controller usb'],
      adopted: ['controller usb1'],
    });
  });

  it('gives two smart cards an element each', () => {
    const map = mapOf({ type: 'smartcard' }, { type: 'smartcard' });
    const card = (name: string) =>
      `<smartcard mode='passthrough' type='spicevmc'>${alias(name)}<address type='ccid' controller='0' slot='${name.at(-1)}'/></smartcard>`;
    const { map: after } = updateDevMapFromDomainXml(map, domain(card('smartcard0'), card('smartcard1')));
    expect(after.smartcard.map(({ spec }) => spec.address)).toEqual([
      { type: 'ccid', controller: 0, slot: 0 },
      { type: 'ccid', controller: 0, slot: 1 },
    ]);
  });

  it('does not cross qxl and vga cards in another order', () => {
    const map = mapOf({ type: 'video', device: 'qxl' }, { type: 'video', device: 'vga' });
    const xml = domain(
      `<video><model type='vga' vram='16384'/>${alias('video0')}</video>`,
      `<video><model type='qxl' vram='65536'/>${alias('video1')}</video>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    expect(after.video.map(({ spec }) => [spec.device, spec.alias])).toEqual([
      ['qxl', 'video1'],
      ['vga', 'video0'],
    ]);
  });

  it('finds an rng of kind egd, redirected devices and TPMs', () => {
    const map = mapOf(
      { type: 'rng', specParams: { backend: 'egd', egd: 'tcp' }, mode: 'connect', host: 'h', service: '1' },
      { type: 'redir' },
      { type: 'tpm', specParams: { model: 'tpm-crb', version: '2.0' } },
    );
    const xml = domain(
      `<tpm model='tpm-crb'><backend type='emulator' version='2.0'/>${alias('tpm0')}</tpm>`,
      `<redirdev bus='usb' type='spicevmc'>${alias('redir0')}</redirdev>`,
      `<rng model='virtio'><backend model='egd' type='tcp'><source mode='connect' host='h' service='1'/></backend>${alias('rng0')}</rng>`,
    );
    expect(summary(map, xml)).toEqual({ ...nothing, updated: ['tpm tpm0', 'redir redir0', 'rng rng0'] });
  });

  it('reads a device with an address and no alias, a disk without driver, an interface without target or model', () => {
    const xml = domain(
      `<disk type='file'><target dev='vda'/><address type='pci' domain='0' bus='0' slot='4' function='0'/></disk>`,
      `<interface type='user'/>`,
    );
    const map = devMapFromDomainXml(xml);
    expect(map.disk[0]?.spec).toMatchObject({
      name: 'vda',
      address: { type: 'pci', slot: 4 },
      propagateErrors: 'default',
    });
    expect(map.disk[0]?.spec).not.toHaveProperty('alias');
    expect(map.interface[0]?.spec).toMatchObject({ device: 'user', linkActive: true });
    expect(summary(map, xml)).toEqual({ ...nothing, updated: ['disk', 'interface'] });
  });

  it('knows mediated, USB and SCSI host devices that nobody asked for', () => {
    const uuid = '3dac4a5c-3c4e-4ba0-9b0e-6d5a5f2b7c11';
    const xml = domain(
      `<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='${uuid}'/></source></hostdev>`,
      `<hostdev mode='subsystem' type='usb'><source><address bus='1' device='4'/></source></hostdev>`,
      `<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host2'/><address bus='0' target='0' unit='1'/></source></hostdev>`,
      `<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='5' slot='0' function='1'/></source><address type='pci' domain='0' bus='0' slot='9' function='0'/></hostdev>`,
    );
    expect(summary(emptyDevMap(), xml)).toEqual({
      ...nothing,
      adopted: ['hostdev', 'hostdev', 'hostdev', 'hostdev'],
    });
    const { hostdev } = devMapFromDomainXml(xml);
    expect(hostdev.map(({ spec }) => spec.device)).toEqual([
      uuid,
      undefined,
      'scsi_2_0_0_1',
      'pci_0000_05_00_1',
    ]);
    // The source's address names it; the guest's is the other one.
    expect(hostdev[3]?.spec.address).toEqual({ type: 'pci', domain: 0, bus: 0, slot: 9, function: 0 });
  });

  it('cuts a serial that comes of an image id to 20 characters', () => {
    const imageID = '3dac4a5c-3c4e-4ba0-9b0e-6d5a5f2b7c11';
    const { spec } = classOf('disk').fromSpec({ type: 'disk', imageID } as never) as {
      spec: { serial?: string };
    };
    expect(spec.serial).toBe('a0-9b0e-6d5a5f2b7c11');
  });

  it('adopts a disk with the bus that it has, whatever its address', () => {
    const xml = domain(
      `<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/><address type='pci' domain='0' bus='0' slot='4' function='0'/></disk>`,
      `<disk type='file'><source file='/b'/><target dev='sda' bus='scsi'/><address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>`,
    );
    const report = updateDevMapFromDomainXml(emptyDevMap(), xml);
    expect(report.map.disk.map(({ spec }) => [spec.iface, spec.index])).toEqual([
      ['virtio', 0],
      ['scsi', 0],
    ]);
  });

  it("does not take what is inside of an element for the element's own", () => {
    const xml = domain(
      `<disk type='file'><source file='/a'/><backingStore type='file'><format type='raw'/><source file='/base'/></backingStore><mirror type='file' file='/m'><source file='/m'/></mirror><target dev='vda' bus='virtio'/></disk>`,
      `<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='5' slot='0' function='1'/></source></hostdev>`,
    );
    const map = devMapFromDomainXml(xml);
    expect(map.disk[0]?.spec.path).toBe('/a');
    expect(map.hostdev[0]?.spec).not.toHaveProperty('address');
  });

  it('finds a lease without a device key', () => {
    const map = mapOf({ type: 'lease', lease_id: 'k', sd_id: 's', path: '/l', offset: 1 });
    const xml = domain(`<lease><lockspace>s</lockspace><key>k</key><target path='/l' offset='2'/></lease>`);
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    expect(after.lease.map(({ spec }) => [spec.device, spec.offset])).toEqual([['lease', 2]]);
  });
});

describe('finding devices in a document', () => {
  it('takes an alias before everything else: a disk whose path and target changed is repaired', () => {
    const map = mapOf({ type: 'disk', deviceId: 'd1', iface: 'virtio', index: 0, path: '/old' });
    const xml = domain(
      `<disk type='block'><source dev='/dev/new'/><target dev='sdb' bus='scsi'/>${alias('ua-d1')}</disk>`,
    );
    const { map: after, changed } = updateDevMapFromDomainXml(map, xml);
    expect(changed).toHaveLength(1);
    expect(after.disk[0]?.spec).toMatchObject({
      path: '/dev/new',
      diskType: 'block',
      name: 'sdb',
      index: 1,
      iface: 'scsi',
    });
  });

  it('never lets a weak key take what a strong one finds', () => {
    const map = mapOf(
      { type: 'disk', iface: 'virtio', index: 0, path: '/same' },
      { type: 'disk', deviceId: 'd2', iface: 'virtio', index: 1, path: '/other' },
    );
    const xml = domain(
      `<disk type='file'><source file='/other'/><target dev='vda' bus='virtio'/>${alias('ua-d2')}</disk>`,
      `<disk type='file'><source file='/same'/><target dev='vdc' bus='virtio'/>${alias('virtio-disk2')}</disk>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    expect(after.disk.map(({ spec }) => [spec.name, spec.alias])).toEqual([
      ['vdc', 'virtio-disk2'],
      ['vda', 'ua-d2'],
    ]);
  });

  it("keeps two of the user's aliases apart, whatever else they share", () => {
    const map = mapOf({ type: 'disk', deviceId: 'one', iface: 'virtio', index: 0, path: '/a' });
    const xml = domain(
      `<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>${alias('ua-two')}</disk>`,
    );
    expect(summary(map, xml)).toEqual({ ...nothing, adopted: ['disk ua-two'], missing: ['disk'] });
  });

  it('finds an interface by its MAC address without regard to case', () => {
    const map = mapOf({ type: 'interface', macAddr: '52:54:00:AA:BB:CC', network: 'br0' });
    const xml = domain(
      `<interface type='bridge'><mac address='52:54:00:aa:bb:cc'/><source bridge='br0'/><target dev='vnet3'/><link state='down'/>${alias('net0')}</interface>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    expect(after.interface[0]?.spec).toMatchObject({ alias: 'net0', name: 'vnet3', linkActive: false });
  });

  it('tells interfaces with one MAC address by their addresses, and reports them where these say nothing', () => {
    const mac = '52:54:00:00:00:01';
    const card = (slot: number, name: string) =>
      `<interface type='bridge'><mac address='${mac}'/><source bridge='br0'/>${alias(name)}<address type='pci' domain='0x0000' bus='0x00' slot='0x0${slot}' function='0x0'/></interface>`;
    const at = (slot: number) => ({ address: { type: 'pci', domain: 0, bus: 0, slot, function: 0 } });
    const nic = { type: 'interface', macAddr: mac, network: 'br0' };
    const xml = domain(card(3, 'net0'), card(4, 'net1'));
    expect(summary(mapOf({ ...nic, ...at(4) }, { ...nic, ...at(3) }), xml)).toEqual({
      ...nothing,
      updated: ['interface net1', 'interface net0'],
    });
    expect(summary(mapOf(nic, nic), xml)).toEqual({ ...nothing, ambiguous: [`${mac}: 2 and 2`] });
    expect(summary(mapOf(nic), xml)).toEqual({ ...nothing, ambiguous: [`${mac}: 1 and 2`] });
  });

  it('leaves ambiguous objects as they are', () => {
    const nic = { type: 'interface', macAddr: '52:54:00:00:00:01', network: 'br0' };
    const map = mapOf(nic, nic);
    const card = `<interface type='bridge'><mac address='52:54:00:00:00:01'/><source bridge='br1'/></interface>`;
    const report = updateDevMapFromDomainXml(map, domain(card, card));
    expect(report.map.interface).toEqual(map.interface);
    expect(report.ambiguous[0]?.elements).toHaveLength(2);
  });

  it('finds a disk that moved by its serial number', () => {
    const map = mapOf({ type: 'disk', iface: 'virtio', index: 0, path: '/a', serial: 'S1' });
    const xml = domain(
      `<disk type='file'><source file='/b'/><target dev='vdq' bus='virtio'/><serial>S1</serial></disk>`,
    );
    const { map: after, missing, adopted } = updateDevMapFromDomainXml(map, xml);
    expect(after.disk.map(({ spec }) => spec.name)).toEqual(['vdq']);
    expect([missing, adopted]).toEqual([[], []]);
  });

  it('does not guess by a serial number that two disks have', () => {
    const map = mapOf({ type: 'disk', iface: 'virtio', index: 0, path: '/a', serial: 'S1' });
    const other = (dev: string) =>
      `<disk type='file'><source file='/${dev}'/><target dev='${dev}' bus='virtio'/><serial>S1</serial></disk>`;
    expect(summary(map, domain(other('vdx'), other('vdy')))).toEqual({
      ...nothing,
      adopted: ['disk', 'disk'],
      missing: ['disk'],
    });
  });

  it('finds memory by node and size, in order', () => {
    const map = mapOf(
      { type: 'memory', size: 128, node: 0 },
      { type: 'memory', size: 256, node: 0 },
      { type: 'memory', size: 128, node: 0 },
    );
    const dimm = (mib: number, name: string) =>
      `<memory model='dimm'><target><size unit='KiB'>${mib * 1024}</size><node>0</node></target>${alias(name)}</memory>`;
    expect(summary(map, domain(dimm(128, 'dimm0'), dimm(128, 'dimm1'), dimm(256, 'dimm2')))).toEqual({
      ...nothing,
      updated: ['memory dimm0', 'memory dimm2', 'memory dimm1'],
    });
  });

  it('finds displays by their type and takes the ports that libvirt chose', () => {
    const map = mapOf({ type: 'graphics', device: 'vnc', passwd: 'secret' });
    const xml = domain(
      `<graphics type='vnc' port='5903' autoport='yes' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, xml);
    // The password is not in documents that are not asked for it.
    expect(after.graphics[0]?.spec).toMatchObject({
      port: 5903,
      passwd: 'secret',
      specParams: { displayIp: '127.0.0.1' },
    });
    expect(confFromDevMap(after)).toMatchObject({
      display: 'vnc',
      displayPort: '5903',
      displaySecurePort: '-1',
      displayIp: '127.0.0.1',
    });
    expect(JSON.stringify(confFromDevMap(after))).not.toContain('secret');
  });

  it('takes what is no longer there as missing, and keeps it', () => {
    const map = mapOf({ type: 'sound' }, { type: 'watchdog' });
    const report = updateDevMapFromDomainXml(map, domain());
    expect(report.missing.map(({ type }) => type)).toEqual(['sound', 'watchdog']);
    expect(devObjectsFromDevMap(report.map)).toHaveLength(2);
  });

  it('keeps what only metadata knows through an update', () => {
    const map = mapOf({
      type: 'disk',
      deviceId: 'd',
      iface: 'virtio',
      index: 0,
      path: '/a',
      poolID: 'p',
      shared: 'exclusive',
      custom: { a: '1' },
    });
    const live = domain(
      `<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>${alias('ua-d')}</disk>`,
    );
    const { map: after } = updateDevMapFromDomainXml(map, live);
    expect(after.disk[0]?.spec).toMatchObject({ poolID: 'p', shared: 'exclusive', custom: { a: '1' } });
    // And so it does through a document of its own.
    const again = devMapFromDomainXml(domainXmlFromDevMap(after, live));
    expect(again.disk[0]?.spec).toMatchObject({ poolID: 'p', shared: 'exclusive', custom: { a: '1' } });
  });
});
