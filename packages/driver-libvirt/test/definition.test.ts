import { expect, test } from 'vitest';
import { definitionOf } from '../src/guest/definition.js';

const domain = (content: string): string => `<domain type='test'><name>a</name>${content}</domain>`;

test('vCPUs are those of now, memory is the most it may have, in any unit', () => {
  const given = domain(`<memory unit='GB'> 2 </memory><vcpu current='2'>4</vcpu>`);
  expect(definitionOf(given)).toEqual({
    vcpus: 2,
    memoryMiB: 1907,
    managed: false,
    disks: [],
    interfaces: [],
  });
  expect(definitionOf(domain('<memory>2097152</memory><vcpu>3</vcpu>'))).toMatchObject({
    vcpus: 3,
    memoryMiB: 2048,
  });
  expect(definitionOf(domain('<memory>1024</memory>'))).toMatchObject({ vcpus: 1, memoryMiB: 1 });
});

test.each([
  [`<disk><source file='/a&amp;b'/><target dev='vda'/></disk>`, { kind: 'disk', source: '/a&b' }],
  [
    `<disk type='block' device='lun'><source dev='/dev/sdb'/><target dev='sda'/></disk>`,
    { kind: 'lun', source: '/dev/sdb' },
  ],
  [`<disk type='dir' device='floppy'><source dir='/d'/><target dev='fda'/></disk>`, { source: '/d' }],
  [`<disk type='volume'><source pool='p' volume='v'/><target dev='vda'/></disk>`, { source: 'p/v' }],
  [
    `<disk type='network'><source protocol='rbd' name='pool/image'/><target dev='vda'/></disk>`,
    { source: 'rbd:pool/image' },
  ],
  [
    `<disk type='vhostuser'><driver name='qemu' type='raw'/><source type='unix' path='/s'/><target dev='vdb'/></disk>`,
    { target: 'vdb', kind: 'disk', format: 'raw' },
  ],
  [`<disk device='cdrom'><target dev='hdc'/></disk>`, { target: 'hdc', kind: 'cdrom' }],
])('a disk is told by its target, kind and source: %s', (disk, expected) => {
  const { disks } = definitionOf(domain(`<devices>${disk}</devices>`));
  expect(disks).toHaveLength(1);
  expect(disks[0]).toMatchObject(expected);
  expect(disks[0]?.source).toBe('source' in expected ? expected.source : undefined);
});

test.each([
  ['network', `<source network='n'/>`, 'n'],
  ['bridge', `<source bridge='b'/>`, 'b'],
  ['bridge', '', undefined],
  ['direct', `<source dev='eth0' mode='bridge'/>`, 'eth0'],
  ['vhostuser', `<source type='unix' path='/s' mode='client'/>`, '/s'],
  ['user', '', undefined],
])('a card of kind %s with %s comes from %s', (kind, content, source) => {
  const card = `<interface type='${kind}'><mac address='52:54:00:AA:00:01'/>${content}<model type='e1000'/></interface>`;
  expect(definitionOf(domain(`<devices>${card}</devices>`)).interfaces).toEqual([
    { kind, mac: '52:54:00:aa:00:01', model: 'e1000', ...(source === undefined ? {} : { source }) },
  ]);
});
