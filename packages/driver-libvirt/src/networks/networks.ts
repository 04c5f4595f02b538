import {
  ComputeError,
  type CallOptions,
  type InstanceInfo,
  type NetworkInfo,
  type NetworkSubnet,
} from '@hostelry/compute';
import {
  ConnectListAllNetworksFlags,
  type Connection,
  type Network as NetworkHandle,
} from '@hostelry/libvirt';
import { parseNetwork, type NetworkIp } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';

/** Whether a network runs, is kept, and starts with its host. */
export interface NetworkState {
  readonly isActive: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
}

/** `not-found` if the host has none of that name. */
export async function findNetwork(
  connection: Connection,
  name: string,
  { signal }: CallOptions,
): Promise<NetworkHandle> {
  try {
    return await connection.networkLookupByName(name, { signal });
  } catch (error) {
    if (!isLibvirtError(error, 'NO_NETWORK')) throw error;
    throw new ComputeError('not-found', `There is no network "${name}"`, { cause: error });
  }
}

/** Every network: four lists, and one call for each network, since libvirt describes them one by one. */
export async function listNetworks(
  connection: Connection,
  instances: readonly InstanceInfo[],
  { signal }: CallOptions,
): Promise<readonly NetworkInfo[]> {
  const { ACTIVE, AUTOSTART, PERSISTENT } = ConnectListAllNetworksFlags;
  const list = (flags: number) => connection.listAllNetworks(flags, { signal });
  const [all, ...marked] = await Promise.all([0, ACTIVE, AUTOSTART, PERSISTENT].map(list));
  const [active, autostart, persistent] = marked.map((networks) => new Set(networks.map(({ uuid }) => uuid)));
  const infos = (all ?? []).map(async (network) => {
    const { uuid } = network;
    const state = {
      isActive: active?.has(uuid) ?? false,
      autostart: autostart?.has(uuid) ?? false,
      persistent: persistent?.has(uuid) ?? false,
    };
    try {
      return networkInfo(await network.getXMLDesc(0, { signal }), state, instances);
    } catch (error) {
      if (isLibvirtError(error, 'NO_NETWORK')) return undefined;
      throw error;
    }
  });
  const found = (await Promise.all(infos)).filter((info) => info !== undefined);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function readState(network: NetworkHandle, { signal }: CallOptions): Promise<NetworkState> {
  const [isActive, persistent, autostart] = await Promise.all([
    network.isActive({ signal }),
    network.isPersistent({ signal }),
    network.getAutostart({ signal }),
  ]);
  return { isActive, persistent, autostart };
}

/** One network, as it is now. */
export async function readNetwork(
  network: NetworkHandle,
  instances: readonly InstanceInfo[],
  options: CallOptions,
): Promise<NetworkInfo> {
  const { signal } = options;
  const [xml, state] = await Promise.all([network.getXMLDesc(0, { signal }), readState(network, options)]);
  return networkInfo(xml, state, instances);
}

/** The instances with an interface in a network, in order of name. */
export function usersOf(name: string, instances: readonly InstanceInfo[]): readonly InstanceInfo[] {
  return instances
    .filter(({ interfaces }) => interfaces.some(({ kind, source }) => kind === 'network' && source === name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function networkInfo(xml: string, state: NetworkState, instances: readonly InstanceInfo[]): NetworkInfo {
  const { name, forward, bridge, mtu, domain, ip = [], dns } = parseNetwork(xml);
  const { isActive, persistent, autostart } = state;
  return {
    ...{ name, state: isActive ? 'running' : 'stopped', persistent, autostart },
    forward: forward === undefined ? 'isolated' : (forward.mode ?? 'nat'),
    ...(bridge?.name === undefined ? {} : { bridge: bridge.name }),
    ...(mtu === undefined ? {} : { mtu: mtu.size }),
    ...(domain === undefined ? {} : { domain: domain.name }),
    subnets: ip.flatMap(subnetOf),
    dnsHosts: (dns?.host ?? []).map(({ ip: address, hostname = [] }) => ({ address, names: [...hostname] })),
    usedBy: usersOf(name, instances).map((instance) => ({ uuid: instance.uuid, name: instance.name })),
  };
}

function subnetOf(ip: NetworkIp): NetworkSubnet[] {
  const { address, dhcp } = ip;
  if (address === undefined) return [];
  const { range = [], host = [] } = dhcp ?? {};
  return [
    {
      ...{ address, prefix: prefixOf(ip) },
      ...(dhcp === undefined
        ? {}
        : {
            dhcp: {
              ranges: range.map(({ start, end }) => ({ start, end })),
              reservations: host.map(({ mac, name, ip }) => ({
                ...(mac === undefined ? {} : { mac: mac.toLowerCase() }),
                ...(name === undefined ? {} : { name }),
                address: ip,
              })),
            },
          }),
    },
  ];
}

/** The bits of an `<ip>` element's network part. */
export function prefixOf({
  address = '',
  prefix,
  netmask,
}: Pick<NetworkIp, 'address' | 'prefix' | 'netmask'>): number {
  return prefix ?? bitsOf(netmask) ?? defaultPrefix(address);
}

function bitsOf(netmask: string | undefined): number | undefined {
  return netmask
    ?.split('.')
    .reduce((bits, part) => bits + Number(part).toString(2).replaceAll('0', '').length, 0);
}

/** What libvirt takes where a document says nothing: the class of an IPv4 address (RFC 791), and 64 for IPv6. */
function defaultPrefix(address: string): number {
  if (address.includes(':')) return 64;
  const first = Number(address.split('.', 1)[0]);
  return first < 128 ? 8 : first < 192 ? 16 : 24;
}
