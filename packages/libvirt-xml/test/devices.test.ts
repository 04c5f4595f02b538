import { describe, expect, it } from 'vitest';
import {
  addressKey,
  deviceIndex,
  deviceKinds,
  type DeviceAddress,
  indexDevices,
  parseDomain,
  pathKey,
  serializeDomain,
  volumeKey,
} from '../src/index.js';
import { guestXml } from './guest-document.js';

const domainOf = (devices: string) =>
  parseDomain(`<domain type='kvm'><name>a</name><devices>${devices}</devices></domain>`);
const indexOf = (devices: string) => deviceIndex(domainOf(devices));

const addresses: readonly (readonly [address: string, key: string | undefined])[] = [
  [`type='pci' domain='0x0000' bus='0x00' slot='0x04' function='0x0'`, 'pci:0000:00:04.0'],
  [`type='pci' bus='1' slot='0x1F' function='0x7' multifunction='on'`, 'pci:0000:01:1f.7'],
  [`type='pci' domain='0x10000' slot='1'`, 'pci:10000:00:01.0'],
  [`type='pci'`, undefined],
  [`type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0' multifunction='on'`, undefined],
  [`type='drive' controller='0' bus='0' target='0' unit='1'`, 'drive:0:0:0:1'],
  [`type='drive' unit='0x2'`, 'drive:0:0:0:2'],
  [`type='usb' bus='1' port='2'`, 'usb:1.2'],
  [`type='usb' bus='0' port='1.4.2'`, 'usb:0.1.4.2'],
  [`type='usb' bus='0'`, undefined],
  [`type='ccw' cssid='0xFE' ssid='0x0' devno='0x00a1'`, 'ccw:fe.0.00a1'],
  [`type='ccw'`, undefined],
  [`type='virtio-serial' controller='0' bus='0' port='1'`, 'virtio-serial:0:0:1'],
  [`type='virtio-serial' controller='1'`, undefined],
  [`type='ccid' controller='0' slot='1'`, 'ccid:0:1'],
  [`type='spapr-vio' reg='0x30000000'`, 'spapr-vio:30000000'],
  [`type='spapr-vio'`, undefined],
  [`type='isa' iobase='0x3f8' irq='0x4'`, 'isa:3f8:4'],
  [`type='isa'`, undefined],
  [`type='dimm' slot='3' base='0x100000000'`, 'dimm:3'],
  [`type='unassigned'`, 'unassigned'],
  [`type='virtio-mmio'`, 'virtio-mmio'],
  [`type='quantum' qubit='1'`, undefined],
];

describe('the key of an address', () => {
  it.each(addresses)('of %s is %s', (address, key) => {
    const [found] = indexOf(`<disk><target dev='vda'/><address ${address}/></disk>`).entries;
    expect(found?.address).toBe(key);
    const plain = (found?.device as { address: DeviceAddress }).address;
    expect(addressKey(structuredClone(plain))).toBe(key);
  });
});

const sources: readonly (readonly [device: string, source: string | undefined, hostSource?: string])[] = [
  [`<disk type='file'><source file='/a b.img'/><target dev='vda'/></disk>`, 'path:/a b.img'],
  [`<disk><source file='/implied'/><target dev='vda'/></disk>`, 'path:/implied'],
  [`<disk type='block'><source dev='/dev/sda'/><target dev='vda'/></disk>`, 'path:/dev/sda'],
  [`<disk type='dir'><source dir='/d'/><target dev='vda'/></disk>`, 'path:/d'],
  [`<disk type='volume'><source pool='p' volume='v'/><target dev='vda'/></disk>`, 'volume:p/v'],
  [
    `<disk type='network'><source protocol='rbd' name='p/i'><host name='m1' port='6789'/><host name='m2'/></source><target dev='vda'/></disk>`,
    'rbd:p/i@m1:6789,m2',
  ],
  [
    `<disk type='network'><source protocol='nbd'><host transport='unix' socket='/s'/></source><target dev='vda'/></disk>`,
    'nbd:@/s',
  ],
  [
    `<disk type='nvme'><source type='pci' namespace='1'><address domain='0' bus='1' slot='0' function='0'/></source><target dev='vda'/></disk>`,
    'nvme:0000:01:00.0/1',
  ],
  [`<disk type='file' device='cdrom'><target dev='sda'/></disk>`, undefined],
  [`<interface type='network'><source network='default'/></interface>`, 'network:default'],
  [`<interface type='bridge'><source bridge='br0'/></interface>`, 'bridge:br0'],
  [`<interface type='direct'><source dev='eth0' mode='vepa'/></interface>`, 'direct:eth0'],
  [`<interface type='vhostuser'><source type='unix' path='/s' mode='client'/></interface>`, 'path:/s'],
  [`<interface type='mcast'><source address='230.0.0.1' port='5558'/></interface>`, 'mcast:230.0.0.1:5558'],
  [`<interface type='user'/>`, undefined],
  [
    `<interface type='hostdev'><source><address type='pci' bus='0x05' slot='0x10' function='0x1'/></source></interface>`,
    undefined,
    'pci:0000:05:10.1',
  ],
  [
    `<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='0x06' slot='0x02' function='0x0'/></source></hostdev>`,
    undefined,
    'pci:0000:06:02.0',
  ],
  [
    `<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='C2177883-F1BB-47F0-914D-32A22E3A8804'/></source></hostdev>`,
    undefined,
    'mdev:c2177883-f1bb-47f0-914d-32a22e3a8804',
  ],
  [
    `<hostdev mode='subsystem' type='usb'><source><vendor id='0x046D'/><product id='0xc52b'/></source></hostdev>`,
    'usb-id:046d:c52b',
    'usb-id:046d:c52b',
  ],
  [
    `<hostdev mode='subsystem' type='usb'><source><address bus='014' device='0x6'/></source></hostdev>`,
    undefined,
    'usb:14.6',
  ],
  [
    `<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='4'/></source></hostdev>`,
    undefined,
    'scsi:scsi_host0:0:0:4',
  ],
  [
    `<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.a/1'><host name='h'/></source></hostdev>`,
    undefined,
    'iscsi:iqn.a/1',
  ],
  [
    `<hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>`,
    undefined,
    'scsi_host:naa.5123456789abcde0',
  ],
  [
    `<hostdev mode='capabilities' type='storage'><source><block>/dev/sdf1</block></source></hostdev>`,
    undefined,
    'block:/dev/sdf1',
  ],
  [`<serial type='unix'><source mode='bind' path='/s'/><target port='0'/></serial>`, 'path:/s'],
  [`<serial type='udp'><source mode='bind' host='h' service='1'/><target port='0'/></serial>`, 'udp:h:1'],
  [`<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>`, 'path:/dev/urandom'],
  [`<lease><lockspace>l</lockspace><key>k</key><target path='/l' offset='1'/></lease>`, 'path:/l'],
];

describe('the key of a source', () => {
  const cases = sources.map(([device, source, hostSource]) => ({ device, source, hostSource }));
  it.each(cases)('of $device is $source', ({ device, source, hostSource }) => {
    const index = indexOf(device);
    const [found] = index.entries;
    expect([found?.source, found?.hostSource]).toEqual([source, hostSource]);
    if (source !== undefined) expect(index.source.get(source)).toBe(found);
    if (hostSource !== undefined) expect(index.hostSource.get(hostSource)).toBe(found);
  });

  it('can be made of what an event tells', () => {
    expect([pathKey('/a'), volumeKey('p', 'v')]).toEqual(['path:/a', 'volume:p/v']);
  });
});

const everyKind = deviceKinds.map(
  (kind) => `<${kind} type='x' model='x'><alias name='ua-${kind}'/></${kind}>`,
);

describe('the index of devices', () => {
  it('finds the devices of a guest by each of their keys', () => {
    const domain = parseDomain(guestXml);
    const index = deviceIndex(domain);
    const [vda, vdb] = domain.devices?.disk ?? [];
    expect(index.alias.get('virtio-disk0')?.device).toBe(vda);
    expect(index.address.get('pci:0000:04:00.0')?.device).toBe(vda);
    expect(index.diskTarget.get('vdb')?.device).toBe(vdb);
    expect(index.source.get('rbd:pool/image@mon1:6789')?.device).toBe(vdb);
    expect(index.mac.get('52:54:00:11:22:33')?.device).toBe(domain.devices?.interface?.[0]);
    expect(index.ofKind('controller').map(({ device }) => device)).toEqual(domain.devices?.controller);
    expect(index.ofKind('memballoon')[0]?.device).toBe(domain.devices?.memballoon);
    expect(index.alias.get('net7')).toBeUndefined();
    expect(index.alias.all('net7')).toEqual([]);
    expect(index.conflicts).toEqual([]);
  });

  it('takes every kind of device, whatever it lacks', () => {
    const index = indexOf(everyKind.join(''));
    expect(index.entries.map(({ kind, alias }) => [kind, alias])).toEqual(
      deviceKinds
        // Of these the schema has no alias, or what it has is another thing
        .map((kind) => [
          kind,
          ['lease', 'graphics', 'audio', 'redirfilter', 'smartcard', 'nvram'].includes(kind)
            ? undefined
            : `ua-${kind}`,
        ]),
    );
  });

  it('finds interfaces by MAC in lower case and by their name on the host', () => {
    const index = indexOf(
      `<interface type='user'><mac address='52:54:00:AB:CD:EF'/><target dev='vnet3'/></interface>`,
    );
    expect(index.mac.get('52:54:00:ab:cd:ef')?.kind).toBe('interface');
    expect(index.interfaceTarget.get('vnet3')?.kind).toBe('interface');
    expect(index.diskTarget.size).toBe(0);
  });

  it('is empty for a domain without devices', () => {
    expect(deviceIndex(parseDomain('<domain/>')).entries).toEqual([]);
    expect(deviceIndex({}).conflicts).toEqual([]);
  });

  it('is made once, and again when devices come or go', () => {
    const domain = parseDomain(guestXml);
    const index = deviceIndex(domain);
    expect(deviceIndex(domain)).toBe(index);
    domain.devices?.disk?.push({ type: 'file', source: { file: '/c' }, target: { dev: 'vdc' } });
    expect(deviceIndex(domain).diskTarget.get('vdc')?.ordinal).toBe(2);
    const [disk] = domain.devices?.disk ?? [];
    if (disk !== undefined) disk.target.dev = 'sda';
    expect(deviceIndex(domain).diskTarget.get('sda')).toBeUndefined();
    expect(indexDevices(domain).diskTarget.get('sda')?.device).toBe(disk);
    expect(deviceIndex(domain).diskTarget.get('sda')?.device).toBe(disk);
    expect(deviceIndex(Object.freeze({ ...domain })).diskTarget.get('sda')?.device).toBe(disk);
  });

  it('leaves the document as it was: no key to see, to copy or to write', () => {
    const domain = parseDomain(guestXml);
    const before = Reflect.ownKeys(structuredClone(domain));
    deviceIndex(domain);
    expect(Object.keys(domain)).toEqual(before);
    expect(serializeDomain(domain)).toBe(guestXml);
    expect(Object.getOwnPropertySymbols({ ...domain })).toHaveLength(1);
  });
});

describe('the report of conflicts', () => {
  it('tells keys that several devices have, with all of them', () => {
    const index = indexOf(`
      <disk><target dev='vda'/><alias name='ua-1'/><address type='pci' slot='4'/></disk>
      <disk><target dev='vda'/><alias name='ua-1'/></disk>
      <interface type='user'><mac address='52:54:00:00:00:01'/><address type='pci' slot='0x04'/></interface>
      <interface type='user'><mac address='52:54:00:00:00:01'/></interface>
      <hostdev type='usb'><source><address bus='1' device='2'/></source></hostdev>
      <hostdev type='usb'><source><address bus='01' device='0x2'/></source></hostdev>`);
    expect(
      index.conflicts.map(({ by, key, devices }) => [
        by,
        key,
        devices.map((each) => `${each.kind} ${each.ordinal}`),
      ]),
    ).toEqual([
      ['alias', 'ua-1', ['disk 0', 'disk 1']],
      ['address', 'pci:0000:00:04.0', ['disk 0', 'interface 0']],
      ['diskTarget', 'vda', ['disk 0', 'disk 1']],
      ['mac', '52:54:00:00:00:01', ['interface 0', 'interface 1']],
      ['hostSource', 'usb:1.2', ['hostdev 0', 'hostdev 1']],
    ]);
    expect(index.diskTarget.get('vda')?.ordinal).toBe(0);
    expect(index.diskTarget.all('vda')).toHaveLength(2);
  });

  it('knows what libvirt itself repeats', () => {
    const index = indexOf(`
      <disk><target dev='hda' bus='ide'/><address type='drive' unit='0'/></disk>
      <disk><target dev='sda' bus='scsi'/><address type='drive' unit='0'/></disk>
      <hostdev type='scsi'><source><adapter name='scsi_host0'/></source><address type='drive' unit='1'/></hostdev>
      <serial type='pty'><target port='0'/><alias name='serial0'/></serial>
      <console type='pty'><target type='serial' port='0'/><alias name='serial0'/></console>
      <interface type='user'><mac address='52:54:00:00:00:01'/><teaming type='persistent'/></interface>
      <interface type='user'><mac address='52:54:00:00:00:01'/><teaming type='transient' persistent='ua-n'/></interface>
      <hostdev type='pci'><source><address slot='1'/></source><address type='unassigned'/></hostdev>
      <hostdev type='pci'><source><address slot='2'/></source><address type='unassigned'/></hostdev>`);
    expect(index.conflicts).toEqual([]);
    expect(index.alias.get('serial0')?.kind).toBe('serial');
    expect(index.address.all('drive:0:0:0:0')).toHaveLength(2);
  });

  it('tells two SCSI devices at one address', () => {
    const index = indexOf(`
      <disk><target dev='sda' bus='scsi'/><address type='drive' unit='1'/></disk>
      <hostdev type='scsi'><source><adapter name='scsi_host0'/></source><address type='drive' unit='1'/></hostdev>`);
    expect(index.conflicts.map(({ by, key }) => [by, key])).toEqual([['address', 'drive:0:0:0:1']]);
  });
});
