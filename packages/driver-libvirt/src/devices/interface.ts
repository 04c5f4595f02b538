import { isDeepStrictEqual } from 'node:util';
import { defineDevice } from './device-class.js';
import { field, getField, invalidSpec, kept } from './field.js';
import { pciAddressOf, pciName } from './host-device-name.js';
import { legacyInterfaces } from './interface-conf.js';
import { legacy } from './legacy.js';
import { choice, flag, integer, isRecord, listOf, shape, text } from './kind.js';
import { at, part, readPath, spelled, writePath, yesNo, type Element, type Place } from './place.js';

/** What an interface needs of a host. */
export interface InterfaceHost {
  /** Begins to copy the traffic of networks to an interface, and ends it. */
  startMirroring?(networks: readonly string[], target: string): Promise<void>;
  stopMirroring?(networks: readonly string[], target: string): Promise<void>;
}

/** The bridge of interfaces that are not connected to anything: libvirt wants one. */
export const DUMMY_BRIDGE = 'hostelry-dummy';

/** An address of one card: the lowest bit of its first byte is 0. */
const MAC = /^[0-9A-Fa-f][02468ACEace](:[0-9A-Fa-f]{2}){5}$/;
const UUID = /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const LIMIT = ['average', 'peak', 'burst', 'floor'] as const;
type Limit = Readonly<Partial<Record<(typeof LIMIT)[number], number>>>;
const limit = shape({ average: integer(), peak: integer(), burst: integer(), floor: integer() });

/** A network interface. */
export const interfaceDevice = Object.assign(
  defineDevice({
    devType: 'interface',
    tag: 'interface',
    identity: ['macAddr'],
    hotplug: {
      plug: true,
      unplug: 'event',
      update: [
        'device',
        'network',
        'linkActive',
        'port_isolated',
        'filter',
        'filterParameters',
        'specParams',
        'vlanId',
        'portMirroring',
      ],
      // QEMU tells the guest when it starts; libvirt refuses to change it later.
      updateAtStart: ['mtu'],
    },
    fields: {
      device: field(
        choice([
          'bridge',
          'network',
          'hostdev',
          'direct',
          'ethernet',
          'user',
          'internal',
          'vhostuser',
          'vdpa',
          'null',
          'mcast',
          'server',
          'client',
          'udp',
          'vds',
        ]),
        at('type'),
        { default: 'bridge' },
      ),
      macAddr: field(macKind(), macPlace()),
      nicModel: field(nicModel(), at('model.type')),
      /** The bridge, libvirt's network or the host's interface; '' is connected to nothing. */
      network: field(text(), networkPlace()),
      /** For device direct: how it is attached to the host's interface. */
      mode: field(choice(['bridge', 'vepa', 'private', 'passthrough']), at('source.mode')),
      linkActive: field(
        flag(),
        spelled<boolean>('link.state', [
          [true, 'up'],
          [false, 'down'],
        ]),
        { implicit: true },
      ),
      bootOrder: field(integer(1), at('boot.order')),
      filter: field(text(), at('filterref.filter')),
      filterParameters: field(listOf(shape({ name: text(), value: text() })), filterParameters()),
      portMirroring: kept(listOf(text())),
      /** The host's device (`pci_0000_05_10_0`) for device hostdev. */
      hostdev: field(text({ pattern: /^pci_[0-9a-f]{4}_[0-9a-f]{2}_[0-9a-f]{2}_[0-7]$/ }), hostdevPlace()),
      managed: field(flag(), yesNo('managed')),
      vlanId: field(integer(0, 4095), vlanPlace()),
      /** The port of Open vSwitch that it is, `{}` for one by defaults; other switches' ports are left as they are. */
      virtualPort: field(
        shape({
          interfaceid: text({ pattern: UUID, wanted: 'a UUID' }),
          profileid: text({ pattern: /^.{1,39}$/ }),
        }),
        virtualPortPlace(),
      ),
      mtu: field(integer(68, 65_535), at('mtu.size')),
      port_isolated: field(flag(), yesNo('port.isolated')),
      teaming: field(
        shape({ type: choice(['persistent', 'transient']), persistent: text() }),
        part<{ readonly type?: 'persistent' | 'transient'; readonly persistent?: string }>('teaming', [
          'type',
          'persistent',
        ]),
      ),
      driver: {
        name: field(choice(['vhost', 'qemu', 'vfio', 'kvm', 'xen']), at('driver.name')),
        queues: field(integer(1), at('driver.queues')),
      },
      sndbuf: field(integer(), at('tune.sndbuf')),
      /** Its name on the host; libvirt chooses one. */
      name: field(text(), at('target.dev')),
      specParams: {
        inbound: field(limit, part<Limit>('bandwidth.inbound', LIMIT)),
        outbound: field(limit, part<Limit>('bandwidth.outbound', LIMIT)),
      },
    },
    normalise(spec) {
      if (spec['network'] === '') spec['linkActive'] = false;
      if (spec['device'] === 'hostdev' && spec['hostdev'] === undefined) {
        throw invalidSpec('interface', 'hostdev', 'is missing: device hostdev needs it');
      }
      fromCustom(spec);
    },
    life: {
      async plugged({ portMirroring, name }, host: InterfaceHost) {
        if (portMirroring?.length && name !== undefined) await host.startMirroring?.(portMirroring, name);
      },
      async updated(before, after, host) {
        if (isDeepStrictEqual(before.portMirroring, after.portMirroring) || after.name === undefined) return;
        if (before.portMirroring?.length) await host.stopMirroring?.(before.portMirroring, after.name);
        if (after.portMirroring?.length) await host.startMirroring?.(after.portMirroring, after.name);
      },
      async teardown({ portMirroring, name }, host) {
        if (portMirroring?.length && name !== undefined) await host.stopMirroring?.(portMirroring, name);
      },
    },
  }),
  { specListFromLegacyConf: legacy(legacyInterfaces) },
);

/** What managers hide in custom properties: queues, and for models of the VM's choice vhost and the send buffer. */
function fromCustom(spec: Record<string, unknown>): void {
  const driver = { ...(spec['driver'] as object | undefined) } as Record<string, unknown>;
  const queues = getField(spec, ['custom', 'queues']);
  if (queues !== undefined) {
    const count = integer(1).parse(queues);
    if (count === undefined)
      throw invalidSpec(
        'interface',
        'custom.queues',
        `is ${JSON.stringify(queues)}: it must be a whole number`,
      );
    driver['queues'] ??= count;
  }
  const custom = isRecord(spec['vm_custom']) ? spec['vm_custom'] : {};
  const vhost = typeof custom['vhost'] === 'string' ? vhostOf(custom['vhost'], spec['network']) : undefined;
  if (vhost !== undefined) driver['name'] ??= vhost ? 'vhost' : 'qemu';
  if (Object.keys(driver).length > 0) spec['driver'] = driver;
  const sndbuf = integer().parse(custom['sndbuf']);
  if (sndbuf !== undefined) spec['sndbuf'] ??= sndbuf;
}

/** `red:true,blue:false`: which networks have vhost. */
function vhostOf(list: string, network: unknown): boolean | undefined {
  const found = list
    .split(',')
    .map((each) => each.trim().split(':'))
    .find(([name]) => name === network);
  if (found === undefined) return undefined;
  return flag().parse(found[1]?.toLowerCase());
}

function nicModel() {
  const kind = text();
  return { ...kind, parse: (value: unknown) => (value === 'pv' ? 'virtio' : kind.parse(value)) };
}

function macKind() {
  const kind = text({
    pattern: MAC,
    wanted: 'six pairs of hexadecimal digits with colons, and not multicast',
  });
  return { ...kind, parse: (value: unknown) => kind.parse(value)?.toLowerCase() };
}

function macPlace(): Place<string> {
  const own = at<string>('mac.address');
  return {
    read: (element) => own.read(element)?.toLowerCase(),
    write: (element, value) => own.write(element, value),
  };
}

/** Which attribute of `<source>` is the network, by the interface's type. */
const NETWORK_NAMES: Readonly<Record<string, string>> = {
  bridge: 'bridge',
  network: 'network',
  direct: 'dev',
  user: 'dev',
  vdpa: 'dev',
  internal: 'name',
  vhostuser: 'path',
};

function networkPlace(): Place<string> {
  const nameOf = (element: Element) => NETWORK_NAMES[element['type'] as string];
  return {
    read(element) {
      const name = nameOf(element);
      const found = name === undefined ? undefined : readPath(element, ['source', name]);
      if (typeof found !== 'string') return undefined;
      return found === DUMMY_BRIDGE ? '' : found;
    },
    write(element, value) {
      const name = nameOf(element);
      if (name === undefined) return;
      const source = readPath(element, ['source']);
      if (isRecord(source))
        for (const each of [...Object.values(NETWORK_NAMES), 'portid', 'portgroup'])
          if (each !== name) delete source[each];
      writePath(element, ['source', name], value === '' ? DUMMY_BRIDGE : value);
    },
  };
}

function filterParameters(): Place<readonly { readonly name?: string; readonly value?: string }[]> {
  const names = ['filterref', 'parameter'];
  return {
    read(element) {
      const found = readPath(element, names);
      if (!Array.isArray(found)) return undefined;
      return found.filter(isRecord).map(({ name, value }) => ({ name: String(name), value: String(value) }));
    },
    write: (element, value) =>
      writePath(element, names, value?.length ? value.map((each) => ({ ...each })) : undefined),
  };
}

function hostdevPlace(): Place<string> {
  return {
    read: (element) => pciName(readPath(element, ['source', 'address'])),
    write(element, value) {
      const address = value === undefined ? undefined : pciAddressOf(value);
      writePath(
        element,
        ['source', 'address'],
        address === undefined ? undefined : { type: 'pci', ...address },
      );
    },
  };
}

function vlanPlace(): Place<number> {
  return {
    read(element) {
      const tags = readPath(element, ['vlan', 'tag']);
      const first: unknown = Array.isArray(tags) && tags.length === 1 ? tags[0] : undefined;
      return isRecord(first) && typeof first['id'] === 'number' ? first['id'] : undefined;
    },
    write: (element, value) =>
      writePath(element, ['vlan', 'tag'], value === undefined ? undefined : [{ id: value }]),
  };
}

interface OpenVSwitchPort {
  readonly interfaceid?: string;
  readonly profileid?: string;
}

function virtualPortPlace(): Place<OpenVSwitchPort> {
  const type = 'openvswitch';
  const isOther = (element: Element) =>
    ![undefined, type].includes(readPath(element, ['virtualport', 'type']) as never);
  return {
    read(element) {
      if (readPath(element, ['virtualport', 'type']) !== type) return undefined;
      const parameters = readPath(element, ['virtualport', 'parameters']);
      const given = isRecord(parameters)
        ? Object.entries(parameters).filter(([, value]) => typeof value === 'string')
        : [];
      return Object.fromEntries(given);
    },
    write(element, value) {
      if (value === undefined && isOther(element)) return;
      for (const name of ['interfaceid', 'profileid'] as const) {
        writePath(element, ['virtualport', 'parameters', name], value?.[name]);
      }
      writePath(element, ['virtualport', 'type'], value === undefined ? undefined : type);
    },
  };
}
