import { isDeepStrictEqual } from 'node:util';
import { defineDevice } from './device-class.js';
import { legacyDrives } from './disk-conf.js';
import {
  diskAuth,
  diskHosts,
  diskPath,
  diskShared,
  type DiskAuthSpec,
  type DiskHostSpec,
} from './disk-source.js';
import { DISK_BUSES, driveIndex, driveName, type DiskBus } from './drive-name.js';
import { field, getField, invalidSpec, kept } from './field.js';
import { legacy } from './legacy.js';
import { choice, flag, integer, listOf, record, shape, text } from './kind.js';
import { at, part, present, spelled, yesNo } from './place.js';

/** What a disk needs of a host: to have its image or volume ready while a guest uses it. */
export interface DiskHost {
  /** Makes a managed image, LUN or volume ready; gives what the document needs: its path, kind and format, or its servers. */
  prepareDisk?(spec: object): Promise<{
    readonly path?: string;
    readonly diskType?: string;
    readonly format?: string;
    readonly protocol?: string;
    readonly hosts?: readonly DiskHostSpec[];
    readonly auth?: DiskAuthSpec;
  }>;
  /** The guest has it no more. */
  releaseDisk?(spec: object): Promise<void>;
}

const LIMITS = ['total', 'read', 'write'].flatMap((each) =>
  ['bytes', 'iops'].flatMap((unit) => [`${each}_${unit}_sec`, `${each}_${unit}_sec_max`]),
);
type IoTune = Readonly<Record<string, number>>;
const ioTune = shape(Object.fromEntries(LIMITS.map((name) => [name, integer()])));

/** libvirt's limit for the serial numbers that every bus shows whole. */
const SERIAL_LENGTH = 20;

/** A disk, LUN, CD or floppy drive. Sizes are bytes. */
export const disk = Object.assign(
  defineDevice({
    devType: 'disk',
    tag: 'disk',
    identity: ['name'],
    hotplug: {
      plug: true,
      unplug: 'event',
      update: [
        'path',
        'diskType',
        'format',
        'protocol',
        'hosts',
        'auth',
        'pool',
        'volume',
        'iotune',
        'truesize',
        'apparentsize',
        'reqsize',
        'shared',
        'volumeInfo',
      ],
      updateAtStart: ['serial', 'cache'],
    },
    fields: {
      device: field(choice(['disk', 'lun', 'cdrom', 'floppy']), at('device'), {
        default: 'disk',
        implicit: 'disk',
      }),
      diskType: field(
        choice(['file', 'block', 'network', 'volume', 'dir', 'nvme', 'vhostuser']),
        at('type'),
        { default: 'file', implicit: 'file' },
      ),
      iface: field(choice(DISK_BUSES), at('target.bus')),
      index: kept(integer(0, 20_000)),
      /** The target: it follows from iface and index. */
      name: field(text(), at('target.dev')),
      protocol: field(
        choice([
          'nbd',
          'rbd',
          'iscsi',
          'gluster',
          'http',
          'https',
          'ftp',
          'ftps',
          'tftp',
          'sheepdog',
          'vxhs',
          'nfs',
        ]),
        at('source.protocol'),
      ),
      path: field(text(), diskPath),
      /** For diskType volume: libvirt's pool, and the volume's name in it. */
      pool: field(text(), at('source.pool')),
      volume: field(text(), at('source.volume')),
      hosts: field(
        listOf(
          shape({
            name: text(),
            port: integer(1, 65_535),
            transport: choice(['tcp', 'rdma', 'unix']),
            socket: text(),
          }),
        ),
        diskHosts,
      ),
      auth: field(shape({ username: text(), type: choice(['ceph', 'iscsi']), uuid: text() }), diskAuth),
      /** `cow` is qcow2. */
      format: field(
        choice(['raw', 'cow', 'vmdk', 'vdi', 'vpc', 'qed', 'luks'], { qcow2: 'cow' }),
        spelled('driver.type', [['cow', 'qcow2']]),
      ),
      driverName: field(text(), at('driver.name')),
      cache: field(
        choice(['default', 'none', 'writeback', 'writethrough', 'directsync', 'unsafe']),
        at('driver.cache'),
      ),
      io: field(choice(['threads', 'native', 'io_uring']), at('driver.io')),
      discard: field(
        flag(),
        spelled<boolean>('driver.discard', [
          [true, 'unmap'],
          [false, 'ignore'],
        ]),
      ),
      /** What a write error does: `on` pauses the guest when there is no space, `off` at any error; `default` is QEMU's. */
      propagateErrors: field(
        choice(['off', 'on', 'report', 'ignore', 'default'], { true: 'on', false: 'off' }),
        spelled('driver.error_policy', [
          ['off', 'stop'],
          ['on', 'enospace'],
          ['default', ''],
        ]),
        { implicit: 'default' },
      ),
      readonly: field(flag(), present('readonly'), { implicit: false }),
      shared: field(
        choice(['none', 'exclusive', 'shared', 'transient'], { true: 'shared', false: 'none' }),
        diskShared,
        { implicit: 'none' },
      ),
      serial: field(text(), at('serial')),
      bootOrder: field(integer(1), at('boot.order')),
      sgio: field(choice(['filtered', 'unfiltered']), at('sgio')),
      /** Whether the guest starts without its content. */
      optional: field(flag(), spelled<boolean>('source.startupPolicy', [[true, 'optional']])),
      managed_reservation: field(flag(), yesNo('source.reservations.managed')),
      iotune: field(ioTune, part<IoTune>('iotune', LIMITS)),
      poolID: kept(text()),
      domainID: kept(text()),
      imageID: kept(text()),
      volumeID: kept(text()),
      GUID: kept(text()),
      UUID: kept(text()),
      reqsize: kept(integer()),
      truesize: kept(integer()),
      apparentsize: kept(integer()),
      volumeChain: kept(listOf(record())),
      volumeInfo: kept(record()),
      diskReplicate: kept(record()),
      /** Old managers' word for iface. */
      if: kept(text()),
      specParams: {
        /** Moves to iotune. */
        ioTune: kept(ioTune),
        pinToIoThread: field(integer(1), at('driver.iothread')),
        path: kept(text()),
        vmPayload: kept(record()),
      },
    },
    follows: { index: 'name', name: 'index', iface: 'name' },
    normalise,
    interpret(spec, _element, remembered) {
      const bus = spec['iface'] as DiskBus | undefined;
      const name = spec['name'];
      if (bus !== undefined && DISK_BUSES.includes(bus) && typeof name === 'string') {
        const index = driveIndex(bus, name);
        if (index === undefined) delete spec['index'];
        else spec['index'] = index;
      }
      // A lease is nothing that libvirt knows of.
      if (spec['shared'] === 'none' && getField(remembered, ['shared']) === 'exclusive')
        spec['shared'] = 'exclusive';
    },
    life: {
      async change(before, after, guest, flags) {
        if (isDeepStrictEqual(before.iotune, after.iotune) || after.name === undefined) return [];
        // What is not named keeps its value: a limit that is gone is 0.
        const gone = Object.keys(before.iotune ?? {}).map((key) => [key, 0] as const);
        const limits = { ...Object.fromEntries(gone), ...after.iotune } as IoTune;
        await guest.setBlockIoTune(after.name, limits, flags);
        return ['iotune'];
      },
      async setup(spec, host: DiskHost) {
        if (host.prepareDisk === undefined || !needsHost(spec)) return {};
        return host.prepareDisk(spec);
      },
      async teardown(spec, host) {
        if (needsHost(spec)) await host.releaseDisk?.(spec);
      },
    },
  }),
  { specListFromLegacyConf: legacy(legacyDrives) },
);

/** What its storage must have ready before a guest can use it. */
function needsHost({
  imageID,
  GUID,
  volumeInfo,
}: {
  readonly imageID?: string;
  readonly GUID?: string;
  readonly volumeInfo?: object;
}): boolean {
  return imageID !== undefined || GUID !== undefined || volumeInfo !== undefined;
}

function normalise(spec: Record<string, unknown>, given: Readonly<Record<string, unknown>>): void {
  const { device, imageID } = spec;
  if (device === 'floppy') spec['iface'] ??= 'fdc';
  if (device === 'cdrom') spec['readonly'] = true;
  if (given['diskType'] === undefined) spec['diskType'] = defaultType(spec);
  if (isDrive(spec) && spec['diskType'] !== 'volume') spec['path'] ??= '';
  spec['format'] ??= 'raw';
  if (given['propagateErrors'] === undefined) spec['propagateErrors'] = 'off';
  nameDrive(spec);
  moveIoTune(spec);
  checkIoTune(spec);
  if (device === 'lun') {
    if (spec['diskType'] !== 'block' && spec['diskType'] !== 'network' && spec['diskType'] !== 'volume') {
      throw invalidSpec(
        'disk',
        'diskType',
        `is "${spec['diskType'] as string}": a lun must be on a block device or a network`,
      );
    }
    delete spec['serial'];
  } else if (spec['sgio'] !== undefined) {
    throw invalidSpec('disk', 'sgio', `is only for a lun, not for "${device as string}"`);
  } else if (typeof imageID === 'string' && imageID !== '') {
    spec['serial'] ??= imageID.slice(-SERIAL_LENGTH);
  }
}

/** libvirt takes a limit for all, or limits for reading and writing. */
function checkIoTune(spec: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys((spec['iotune'] as IoTune | undefined) ?? {});
  for (const suffix of ['bytes_sec', 'iops_sec', 'bytes_sec_max', 'iops_sec_max']) {
    const isBoth = keys.includes(`read_${suffix}`) || keys.includes(`write_${suffix}`);
    if (keys.includes(`total_${suffix}`) && isBoth) {
      throw invalidSpec(
        'disk',
        'iotune',
        `has total_${suffix} beside read_${suffix} or write_${suffix}: they exclude each other`,
      );
    }
  }
}

/** Drives whose medium can be taken out. */
function isDrive({ device }: Readonly<Record<string, unknown>>): boolean {
  return device === 'cdrom' || device === 'floppy';
}

function defaultType(spec: Readonly<Record<string, unknown>>): string {
  if (spec['protocol'] !== undefined) return 'network';
  if (spec['volume'] !== undefined) return 'volume';
  const { path, GUID } = spec;
  const isBlock =
    (typeof path === 'string' && path.startsWith('/dev/')) || (GUID !== undefined && GUID !== '');
  return isBlock ? 'block' : 'file';
}

/** Target and number say the same. */
function nameDrive(spec: Record<string, unknown>): void {
  const { iface, index, name } = spec;
  if (iface === undefined) return;
  const bus = iface as DiskBus;
  if (name === undefined) {
    if (index !== undefined) spec['name'] = driveName(bus, index as number);
    return;
  }
  const own = driveIndex(bus, name as string);
  if (index !== undefined && own !== index) {
    throw invalidSpec(
      'disk',
      'index',
      `is ${index as number}: that of target "${name as string}" is ${own ?? 'none'}`,
    );
  }
  if (own !== undefined) spec['index'] = own;
}

function moveIoTune(spec: Record<string, unknown>): void {
  const params = spec['specParams'] as Record<string, unknown> | undefined;
  if (params?.['ioTune'] === undefined) return;
  spec['iotune'] ??= params['ioTune'];
  delete params['ioTune'];
  if (Object.keys(params).length === 0) delete spec['specParams'];
}
