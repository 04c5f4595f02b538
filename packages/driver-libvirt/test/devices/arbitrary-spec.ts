/** Random specs of each type, made from the type's own schema; keys that exclude one another are drawn apart. */
import { type JsonSchema } from '@hostelry/compute';
import fc from 'fast-check';
import { classOf, devTypes, type DevSpec, type KnownDevType } from '../../src/devices/index.js';

type Shape = Readonly<Record<string, unknown>>;

/** Text that every attribute may hold. */
const anyText = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,11}$/);
/** Text with what XML and JSON must escape, for what is only kept. */
const awkwardText = fc.stringMatching(/^[A-Za-z0-9 ./_:&<>'"\\-]{0,12}$/);
/** Paths, which may be as awkward. */
const anyPath = fc.stringMatching(/^\/[A-Za-z0-9 ._:&<'"-]{1,12}$/);

const LIMIT_KEYS = ['iotune', 'ioTune'];
const PATH_KEYS = ['path', 'dev', 'evdev', 'socket', 'server', 'logFile', 'master', 'slave', 'database'];

function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const {
    enum: words,
    pattern,
    type,
    anyOf,
    items,
    properties,
  } = schema as {
    readonly enum?: unknown[];
    readonly pattern?: string;
    readonly type?: string;
    readonly anyOf?: JsonSchema[];
    readonly items?: JsonSchema;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
  } & { readonly minimum?: number; readonly maximum?: number };
  if (words !== undefined) return fc.constantFrom(...words);
  if (anyOf?.[0] !== undefined) return valueOf(anyOf[0]);
  const { minimum = 0, maximum = 1_000_000 } = schema as { minimum?: number; maximum?: number };
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 60_000) });
  if (type === 'array' && items !== undefined)
    return fc.array(valueOf(items), { minLength: 1, maxLength: 3 });
  if (properties !== undefined) return objectOf(properties);
  if (type === 'object') return fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), awkwardText, { maxKeys: 3 });
  return pattern === undefined ? anyText : fc.stringMatching(new RegExp(pattern));
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>): fc.Arbitrary<Shape> {
  const keys = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, keyOf(key, schema)]),
  );
  return fc.record(keys, { requiredKeys: [] });
}

function keyOf(key: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (LIMIT_KEYS.includes(key))
    return fc.record({ read_bytes_sec: fc.nat(), total_iops_sec: fc.nat(), write_bytes_sec_max: fc.nat() });
  return PATH_KEYS.includes(key) ? anyPath : valueOf(schema);
}

/** Not every combination of keys is a device: what a draw needs to become one. */
const repairs: Partial<Record<KnownDevType, fc.Arbitrary<(spec: Record<string, unknown>) => Shape>>> = {
  disk: fc
    .record({
      place: fc.constantFrom(
        { device: 'disk', diskType: 'file', path: '/a & b' },
        { device: 'disk', diskType: 'block', path: '/dev/sdb' },
        { device: 'lun', diskType: 'block', path: '/dev/sdc' },
        { device: 'cdrom', diskType: 'file', path: '' },
        { device: 'floppy', diskType: 'file', path: '/f.img', iface: 'fdc' },
        { device: 'disk', diskType: 'volume', pool: 'p', volume: 'v' },
        { device: 'disk', diskType: 'network', protocol: 'nbd', path: 'x', hosts: [{ name: 'h', port: 10 }] },
        {
          device: 'disk',
          diskType: 'network',
          protocol: 'rbd',
          path: 'p/i',
          hosts: [{ name: 'h' }, { name: 'i', port: 3 }],
        },
      ),
      index: fc.integer({ min: 0, max: 20_000 }),
    })
    .map(({ place, index }) => (spec) => {
      const { pool: _pool, volume: _volume, protocol: _protocol, hosts: _hosts, auth, sgio, ...rest } = spec;
      const { name: _name, optional, managed_reservation: reservation, ...drawn } = rest;
      const isNetwork = place.diskType === 'network';
      const hasSource = !isNetwork && place.path !== '';
      return {
        ...drawn,
        iface: 'virtio',
        ...place,
        index,
        ...(place.device === 'lun' && sgio !== undefined ? { sgio } : {}),
        ...(isNetwork && auth !== undefined ? { auth: { username: 'u', type: 'ceph', uuid: UUID } } : {}),
        // Absence says the same as false there.
        ...(hasSource && optional === true ? { optional } : {}),
        ...(place.diskType === 'block' && reservation === true ? {} : {}),
      };
    }),
  interface: fc
    .constantFrom(
      { device: 'bridge', network: 'br0' },
      { device: 'bridge', network: '' },
      { device: 'network', network: 'default' },
      { device: 'direct', network: 'eth0', mode: 'vepa' },
      { device: 'hostdev', hostdev: 'pci_0000_05_10_3' },
    )
    .map((place) => (spec) => {
      const {
        mode: _mode,
        managed,
        hostdev: _hostdev,
        teaming,
        specParams,
        filter,
        filterParameters,
        ...drawn
      } = spec;
      return {
        ...drawn,
        ...place,
        ...given({
          filter: filter === undefined && filterParameters === undefined ? undefined : 'clean-traffic',
          filterParameters: filterParameters === undefined ? undefined : [{ name: 'IP', value: '10.0.0.1' }],
        }),
        ...(place.device === 'hostdev' && managed !== undefined ? { managed } : {}),
        ...(teaming === undefined ? {} : { teaming: { type: 'transient', persistent: 'ua-x' } }),
        ...(specParams === undefined
          ? {}
          : { specParams: { inbound: { average: 10, floor: 5 }, outbound: { average: 7 } } }),
        // Queues are the virtio driver's.
        ...(place.device === 'hostdev'
          ? { driver: { name: 'vfio' } }
          : { driver: { name: 'vhost' }, custom: { queues: '2' } }),
      };
    }),
  hostdev: fc
    .constantFrom<Shape>(
      { hostdevType: 'pci', device: 'pci_0000_05_00_1', driver: 'vfio' },
      { hostdevType: 'usb', device: 'usb_1_4', hostAddress: { bus: '1', device: '4' } },
      { hostdevType: 'usb', vendor: '0x046d', product: '0xc52b' },
      { hostdevType: 'scsi', device: 'scsi_2_0_0_1', sgio: 'filtered', rawio: true },
      {
        hostdevType: 'mdev',
        device: '3dac4a5c-3c4e-4ba0-9b0e-6d5a5f2b7c11',
        model: 'vfio-pci',
        display: true,
      },
    )
    .map((place) => ({ managed, bootOrder, alias, deviceId, custom, readonly, shareable }) => ({
      ...given({ managed, bootOrder, alias, deviceId, custom, readonly, shareable }),
      ...place,
    })),
  graphics: fc.constantFrom('spice', 'vnc').map((device) => (spec) => {
    const { passwdValidTo: _until, connected, specParams, ...drawn } = spec;
    const {
      displayIp: _ip,
      spiceSecureChannels: _channels,
      ...params
    } = (specParams ?? {}) as Record<string, unknown>;
    return {
      ...drawn,
      device,
      ...(connected === undefined ? {} : { connected: 'keep' }),
      specParams: { ...params, displayIp: '127.0.0.1', spiceSecureChannels: 'smain,inputs' },
    };
  }),
  smartcard: fc
    .constantFrom<Shape>(
      { mode: 'host' },
      { mode: 'passthrough', type: 'spicevmc' },
      { mode: 'host-certificates', certificates: ['a', 'b', 'c'], database: '/db' },
    )
    .map((specParams) => ({ custom, address, deviceId }) => ({
      ...(custom === undefined ? {} : { custom }),
      ...(deviceId === undefined ? {} : { deviceId }),
      ...(address === undefined ? {} : { address }),
      specParams,
    })),
  input: fc
    .constantFrom<Shape>(
      { device: 'tablet', bus: 'usb' },
      { device: 'passthrough', bus: 'virtio', evdev: '/dev/e' },
      { device: 'evdev', dev: '/dev/e', grabAll: true, repeat: true },
    )
    .map((place) => ({ deviceId, custom }) => ({
      ...(custom === undefined ? {} : { custom }),
      ...(deviceId === undefined ? {} : { deviceId }),
      ...place,
    })),
  filesystem: fc
    .constantFrom<Shape>(
      { path: '/srv' },
      { socket: '/s' },
      { driver: 'path', path: '/p', accessMode: 'mapped' },
    )
    .map((place) => ({ deviceId, readonly, bootOrder, target }) => ({
      ...given({ deviceId, readonly, bootOrder }),
      target: target ?? 't',
      ...place,
    })),
  channel: fc
    .constantFrom<Shape>(
      { targetType: 'virtio' },
      { targetType: 'xen' },
      { targetType: 'guestfwd', targetAddress: '10.0.2.1', targetPort: 7 },
    )
    .map((place) => (spec) => {
      const { targetAddress: _address, targetPort: _port, state, name, ...drawn } = character(spec, 'device');
      return {
        ...drawn,
        ...place,
        ...(place['targetType'] === 'guestfwd' || name === undefined ? {} : { name }),
        ...(place['targetType'] === 'virtio' && state !== undefined ? { state } : {}),
      };
    }),
  serial: fc.constant((spec) => ({
    ...character(spec, 'device'),
    targetType: 'isa-serial',
    model: 'isa-serial',
  })),
  redir: fc.constant((spec) => character(spec, 'device')),
  console: fc.constant((spec) => character({ ...spec, specParams: { consoleType: 'virtio' } }, 'backend')),
  rng: fc
    .constantFrom<Shape>(
      { backend: 'random', source: 'hwrng', bytes: 7, period: 9 },
      { backend: 'egd', egd: 'tcp' },
      { backend: 'builtin' },
    )
    .map((specParams) => ({ deviceId, model, host, service }) => ({
      ...given({ deviceId, model }),
      specParams,
      ...(specParams['backend'] === 'egd'
        ? { mode: 'connect', host: host ?? 'h', service: service ?? '1' }
        : {}),
    })),
  controller: fc
    .constantFrom<Shape>(
      { device: 'usb', model: 'ich9-uhci1', index: 3, master: '2' },
      { device: 'virtio-serial' },
      { device: 'scsi', model: 'virtio-scsi', specParams: { ioThreadId: 4 } },
      { device: 'sata' },
    )
    .map((place) => ({ deviceId, alias, custom }) => ({
      ...given({ deviceId, alias, custom }),
      ...place,
    })),
  memory: fc.constant((spec) => ({
    size: 128,
    ...spec,
    block: 2,
    requested: 64,
    model: 'virtio-mem',
    node: 0,
  })),
  lease: fc.constant((spec) => ({ lease_id: 'k', sd_id: 's', path: '/l', ...spec })),
  shmem: fc.constant((spec) => ({
    name: 'shm',
    ...spec,
    ...(spec['vectors'] === undefined ? {} : { server: '/s' }),
  })),
  tpm: fc
    .constantFrom<Shape>(
      { mode: 'emulator', model: 'tpm-crb', version: '2.0', persistentState: true },
      { mode: 'passthrough', model: 'tpm-tis', path: '/dev/tpm0' },
    )
    .map((specParams) => ({ deviceId, custom }) => ({ ...given({ deviceId, custom }), specParams })),
};

const UUID = '3dac4a5c-3c4e-4ba0-9b0e-6d5a5f2b7c11';

/** The keys that have a value. */
function given(all: Shape): Shape {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Only what the connection of that type has. */
function character(spec: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  const { path, host, service, bindHost, bindService, mode, channel, master, slave, protocol, ...rest } =
    spec;
  const type = spec[key];
  switch (type) {
    case 'unix':
      return { ...rest, path: path ?? '/s', mode: mode ?? 'bind' };
    case 'tcp':
      return { ...rest, mode: 'connect', host: host ?? 'h', service: service ?? '1', ...given({ protocol }) };
    case 'udp':
      return { ...rest, host: host ?? 'h', service: service ?? '1', ...given({ bindHost, bindService }) };
    case 'spiceport':
      return { ...rest, channel: channel ?? 'c' };
    case 'nmdm':
      return { ...rest, master: master ?? 'm', slave: slave ?? 's' };
    case 'file':
    case 'dev':
    case 'pipe':
      return { ...rest, path: path ?? '/s' };
    default:
      return rest;
  }
}

const addresses = fc.record({
  type: fc.constant('pci'),
  domain: fc.integer({ min: 0, max: 0xffff }),
  bus: fc.integer({ min: 0, max: 255 }),
  slot: fc.integer({ min: 1, max: 31 }),
  function: fc.integer({ min: 0, max: 7 }),
});

/** A random spec of one type. */
export function specOf(type: KnownDevType): fc.Arbitrary<DevSpec> {
  const { properties } = classOf(type).specSchema as {
    readonly properties: Readonly<Record<string, JsonSchema>>;
  };
  const { type: _type, vmid: _vmid, vm_custom: _vmCustom, if: _if, ...own } = properties;
  const keys = {
    ...Object.fromEntries(Object.entries(own).map(([key, schema]) => [key, keyOf(key, schema)])),
  };
  if ('address' in keys) keys['address'] = addresses;
  const drawn = fc.record(keys, { requiredKeys: [] });
  const repair = repairs[type] ?? fc.constant((spec: Record<string, unknown>): Shape => spec);
  return fc.tuple(drawn, repair).map(([spec, mend]) => {
    // An id and an alias that disagree are two wishes.
    const { alias, ...rest } = mend(spec) as Record<string, unknown>;
    const isFree = rest['deviceId'] === undefined && alias !== undefined;
    return { type, ...rest, ...(isFree ? { alias } : {}) };
  });
}

/** Every type that specs are drawn of. */
export const drawnTypes = devTypes.filter((type): type is KnownDevType => type !== 'general');
