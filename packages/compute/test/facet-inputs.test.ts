import {
  ComputeError,
  networkVersion,
  validateAnnotationsChange,
  validateCloneSpec,
  validateDefinitionEdit,
  validateDeviceSpec,
  validateDhcpReservation,
  validateFirewallPolicy,
  validateInstanceSize,
  validateInterfaceSpec,
  validateMigrateOptions,
  validateNetworkSpec,
  validatePasswordSpec,
  validateRebuildSpec,
  validatePoolSpec,
  validatePoolVolumeSpec,
  validateRescueSpec,
  validateSnapshotSpec,
  validateVolumeSize,
  validateVolumeSpec,
} from '@hostelry/compute';
import { describe, expect, it } from 'vitest';

const FILE = { kind: 'file', path: '/data.img' };
const UUID = '5b1d3d5c-0000-4000-8000-00000000abcd';

/** For each input: the check, values that are right, and wrong ones with the field that the error must name. */
const INPUTS: Readonly<
  Record<string, { check: (value: never) => unknown; right: object[]; wrong: [string, unknown][] }>
> = {
  'an interface': {
    check: validateInterfaceSpec,
    right: [
      { network: 'default' },
      { bridge: 'br0', mac: '52:54:00:00:00:01' },
      { vif: { driver: 'ovs', connection: { bridge: 'br-int' } } },
    ],
    wrong: [
      ['network', {}],
      ['network', { network: 'a', bridge: 'b' }],
      ['network', { network: 'a', vif: { driver: 'ovs', connection: {} } }],
      ['vif.connection', { vif: { driver: 'ovs' } }],
      ['mac', { network: 'a', mac: '01:00:5e:00:00:01' }],
      ['mac', { network: 'a', mac: '52:54:00' }],
      ['model', { network: 'a', model: 'virtio' }],
    ],
  },
  'a pool': {
    check: validatePoolSpec,
    right: [
      { name: 'data', type: 'dir', path: '/data' },
      {
        name: 'vg',
        type: 'logical',
        group: 'vg0',
        devices: ['/dev/sdb'],
        initialise: true,
        autostart: false,
      },
      { name: 'ceph', type: 'rbd', pool: 'vms', servers: [{ name: 'mon1', port: 6789 }] },
      { name: 'paths', type: 'mpath' },
    ],
    wrong: [
      ['type', {}],
      ['type', { name: 'a', type: 'barrel' }],
      ['path', { name: 'a', type: 'dir' }],
      ['name', { name: 'a b', type: 'dir', path: '/a' }],
      ['initialise', { name: 'a', type: 'dir', path: '/a', initialise: true }],
      ['servers', { name: 'a', type: 'rbd', pool: 'p', servers: [] }],
    ],
  },
  'a volume of a pool': {
    check: validatePoolVolumeSpec,
    right: [
      { name: 'disk', sizeMiB: 1 },
      { name: 'over', backing: { pool: 'a', name: 'base' }, format: 'qcow2' },
      { name: 'whole', sizeMiB: 8, format: 'raw', full: true },
    ],
    wrong: [
      ['sizeMiB', { name: 'disk' }],
      ['name', { name: '..', sizeMiB: 1 }],
      ['format', { name: 'over', backing: { pool: 'a', name: 'base' }, format: 'raw' }],
      ['full', { name: 'over', sizeMiB: 8, format: 'qcow2', full: true }],
    ],
  },
  'a network': {
    check: validateNetworkSpec,
    right: [
      { name: 'lab', forward: 'isolated' },
      { name: 'lan', forward: 'bridge', bridge: 'br0' },
      {
        ...{ name: 'lab', forward: 'nat', device: 'eth0' },
        subnets: [
          { address: 'fd00::1', prefix: 64, dhcp: { ranges: [{ start: 'fd00::2', end: 'fd00::9' }] } },
        ],
      },
    ],
    wrong: [
      ['forward', { name: 'lab' }],
      ['bridge', { name: 'lan', forward: 'bridge' }],
      [
        'subnets',
        { name: 'l', forward: 'bridge', bridge: 'b', subnets: [{ address: '10.0.0.1', prefix: 8 }] },
      ],
      ['device', { name: 'lab', forward: 'isolated', device: 'eth0' }],
      ['subnets.0.prefix', { name: 'l', forward: 'nat', subnets: [{ address: '10.0.0.1', prefix: 31 }] }],
      [
        'subnets.0.dhcp.ranges.0.end',
        {
          ...{ name: 'l', forward: 'nat' },
          subnets: [
            { address: '10.0.0.1', prefix: 24, dhcp: { ranges: [{ start: '10.0.0.9', end: '10.0.0.2' }] } },
          ],
        },
      ],
      ['dnsHosts.0.address', { name: 'l', forward: 'nat', dnsHosts: [{ address: '10.0.0', names: ['a'] }] }],
    ],
  },
  'a reservation': {
    check: validateDhcpReservation,
    right: [
      { mac: '52:54:00:00:00:01', address: '10.0.0.2' },
      { name: 'web', address: 'fd00::2' },
    ],
    wrong: [
      ['mac', { address: '10.0.0.2' }],
      ['mac', { mac: '52:54:00:00:00:01', address: 'fd00::2' }],
      ['name', { address: 'fd00::2' }],
      ['address', { mac: '52:54:00:00:00:01', address: '10.0.0.256' }],
    ],
  },
  'a volume': {
    check: validateVolumeSpec,
    right: [
      { source: FILE },
      {
        source: { kind: 'pool', pool: 'default', name: 'a' },
        id: 'x'.repeat(36),
        bus: 'scsi',
        target: 'sdb',
      },
      {
        source: {
          ...{ kind: 'network', protocol: 'rbd', name: 'volumes/a' },
          ...{ hosts: [{ name: 'mon1', port: 6789 }], auth: { user: 'cinder', secret: UUID } },
        },
        limits: { readBytesPerSecond: 1 },
      },
      { source: { kind: 'driver', driver: 'mine', connection: { lun: 3 } }, shared: true, cache: 'none' },
    ],
    wrong: [
      ['source', {}],
      ['source.kind', { source: { kind: 'tape' } }],
      ['source.path', { source: { kind: 'file', path: 'relative' } }],
      ['source.path', { source: { kind: 'block' } }],
      ['source.pool', { source: { ...FILE, pool: 'default' } }],
      [
        'source.hosts.0.port',
        { source: { kind: 'network', protocol: 'nbd', name: 'a', hosts: [{ name: 'h', port: 0 }] } },
      ],
      ['id', { source: FILE, id: 'x'.repeat(37) }],
      ['target', { source: FILE, target: '/dev/vdb' }],
      ['limits.readBytesPerSecond', { source: FILE, limits: { readBytesPerSecond: 0 } }],
    ],
  },
  "a volume's size": {
    check: validateVolumeSize,
    right: [],
    wrong: [
      ['sizeMiB', 0],
      ['sizeMiB', 1.5],
    ],
  },
  'a snapshot': {
    check: validateSnapshotSpec,
    right: [{ name: 'before' }, { name: 'a.b', description: 'x', memory: true, quiesce: false }],
    wrong: [
      ['name', {}],
      ['name', { name: '-a' }],
      ['memory', { name: 'a', memory: 'yes' }],
    ],
  },
  'a rescue': {
    check: validateRescueSpec,
    right: [{ image: { location: '/r.img' }, format: 'raw' }, { kernelBoot: { kernel: { location: '/k' } } }],
    wrong: [
      ['', {}],
      ['image.location', { image: {} }],
      ['format', { image: { location: '/r' }, format: 'vmdk' }],
    ],
  },
  annotations: {
    check: validateAnnotationsChange,
    right: [{ title: 'A' }, { description: 'a\nb', labels: { 'a/b': '', c: null } }, { title: null }],
    wrong: [
      ['', {}],
      ['title', { title: '' }],
      ['title', { title: 'a\u0001' }],
      ['description', { description: 'x'.repeat(4001) }],
      ['labels.a', { labels: { a: 1 } }],
      ['labels', { labels: { '-a': '1' } }],
    ],
  },
  'a definition': {
    check: validateDefinitionEdit,
    right: [{ document: '<domain/>', revision: 'a' }],
    wrong: [
      ['document', { revision: 'a' }],
      ['revision', { document: '<domain/>', revision: '' }],
      ['force', { document: '<domain/>', revision: 'a', force: true }],
    ],
  },
  'a rebuild': {
    check: validateRebuildSpec,
    right: [{}, { image: { location: '/a.img' }, format: 'raw', sizeMiB: 8 }],
    wrong: [
      ['image.location', { image: {} }],
      ['sizeMiB', { sizeMiB: 0 }],
    ],
  },
  'a clone': {
    check: validateCloneSpec,
    right: [{ name: 'a' }, { name: 'a', uuid: UUID, disks: 'thin', volumes: 'copy', hostname: 'a.b' }],
    wrong: [
      ['name', {}],
      ['name', { name: 'a b' }],
      ['disks', { name: 'a', disks: 'fat' }],
      ['hostname', { name: 'a', hostname: '-' }],
    ],
  },
  'a size': {
    check: validateInstanceSize,
    right: [{ vcpus: 2 }, { memoryMiB: 64, rootDiskMiB: 8 }],
    wrong: [
      ['', {}],
      ['vcpus', { vcpus: 0 }],
      ['rootDiskMiB', { rootDiskMiB: -1 }],
      ['disk', { disk: 1 }],
    ],
  },
  'how to migrate': {
    check: validateMigrateOptions,
    right: [
      {},
      { bandwidthMiBps: 8, connections: 4, signal: AbortSignal.abort(), progress: { step: () => undefined } },
    ],
    wrong: [
      ['bandwidthMiBps', { bandwidthMiBps: 0 }],
      ['connections', { connections: 256 }],
      ['speed', { speed: 1 }],
    ],
  },
  'a firewall policy': {
    check: validateFirewallPolicy,
    right: [
      { rules: [] },
      {
        rules: [
          {
            direction: 'in',
            protocol: 'tcp',
            ports: { from: 22, to: 22 },
            remote: '10.0.0.0/8',
            ipVersion: 4,
          },
          { direction: 'in', protocol: 'icmp', icmp: { type: 8 }, remote: '2001:db8::1' },
          { direction: 'out' },
        ],
        allowSpoofing: true,
      },
    ],
    wrong: [
      ['rules', {}],
      ['rules.0.direction', { rules: [{ direction: 'up' }] }],
      ['rules.0.ports', { rules: [{ direction: 'in', ports: { from: 1, to: 2 } }] }],
      [
        'rules.1.ports',
        { rules: [{ direction: 'in' }, { direction: 'in', protocol: 'udp', ports: { from: 2, to: 1 } }] },
      ],
      ['rules.0.icmp', { rules: [{ direction: 'in', protocol: 'tcp', icmp: { type: 8 } }] }],
      ['rules.0.remote', { rules: [{ direction: 'in', remote: 'example.org' }] }],
      ['rules.0.remote', { rules: [{ direction: 'in', remote: '10.0.0.0/33' }] }],
      ['rules.0.remote', { rules: [{ direction: 'in', remote: '10.0.0.1', ipVersion: 6 }] }],
    ],
  },
  'a device': {
    check: validateDeviceSpec,
    right: [
      { kind: 'pci', address: '0000:3b:00.1' },
      { kind: 'usb', vendor: '046d', product: 'c52b' },
      { kind: 'mediated', uuid: UUID },
      { kind: 'random', bytesPerSecond: 1024 },
      { kind: 'watchdog', action: 'reset' },
    ],
    wrong: [
      ['kind', {}],
      ['kind', { kind: 'floppy' }],
      ['address', { kind: 'pci', address: '3b:00.1' }],
      ['product', { kind: 'usb', vendor: '046d' }],
      ['action', { kind: 'watchdog', action: 'explode' }],
      ['address', { kind: 'random', address: '0000:3b:00.1' }],
    ],
  },
  'a password': {
    check: validatePasswordSpec,
    right: [{ user: 'root', password: 's3cret' }],
    wrong: [
      ['user', { user: 'a b', password: 'x' }],
      ['password', { user: 'root' }],
      ['password', { user: 'root', password: '' }],
    ],
  },
};

function refusalOf(call: () => unknown): ComputeError {
  try {
    call();
  } catch (error) {
    if (error instanceof ComputeError) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

describe.each(Object.entries(INPUTS))('%s', (_, { check, right, wrong }) => {
  it.each(right.map((value) => [JSON.stringify(value), value]))('may be %s', (_text, value) => {
    expect(() => check(value as never)).not.toThrow();
  });

  it.each(wrong.map(([field, value]) => [field, JSON.stringify(value), value] as const))(
    'is refused for its "%s" when it is %s',
    (field, _text, value) => {
      const { code, details, message } = refusalOf(() => check(value as never));
      expect({ code, field: details.field }).toEqual({ code: 'invalid', field });
      expect(message).toContain(field.split('.').at(-1));
    },
  );
});

it('tells no password when it refuses one', () => {
  const { message } = refusalOf(() => validatePasswordSpec({ user: 'a b', password: 'hunter2' }));
  expect(message).not.toContain('hunter2');
  expect(
    refusalOf(() => validatePasswordSpec({ user: 'a', password: 'x'.repeat(1025) })).message,
  ).not.toContain('xx');
});

it.each([
  ['10.0.0.1', 4],
  ['0.0.0.0/0', 4],
  ['::/0', 6],
  ['fe80::1/64', 6],
  ['10.0.0.0/', undefined],
  ['10.0.0.0/8/8', undefined],
  ['::1/129', undefined],
  ['', undefined],
])('finds the IP version of "%s"', (network, version) => {
  expect(networkVersion(network)).toBe(version);
});
