import { isIPv4, isIPv6 } from 'node:net';
import { type Network } from '@hostelry/libvirt-xml';

/** The values that an instance's filter has before one of its interfaces: from which addresses it may send. */
export interface AddressParameters {
  readonly ADDRESS: string;
  readonly PREFIX: string;
  /** The network's own address, which no guest may have. */
  readonly GATEWAY: string;
  readonly ADDRESS6: string;
  readonly PREFIX6: string;
  readonly GATEWAY6: string;
}

/** Nothing is known: any address, and an own address of the network that none can be a sender's. */
const ANY: AddressParameters = {
  ...{ ADDRESS: '0.0.0.0', PREFIX: '0', GATEWAY: '255.255.255.255' },
  ...{ ADDRESS6: '::', PREFIX6: '0', GATEWAY6: 'ff02::1' },
};

/**
 * What an interface of a network may send from: the address that the network reserves for it, else those of the network's one subnet.
 * Of a network with several subnets of an IP version, or none, nothing is known.
 */
export function addressParameters(mac: string, network: Network | undefined): AddressParameters {
  const [four, six] = [4, 6].map((version) => subnetOf(network, version as 4 | 6));
  const reserved = reservedFor(mac, network);
  return {
    ...ANY,
    ...(four === undefined
      ? {}
      : { ADDRESS: four.address, PREFIX: String(four.prefixLength), GATEWAY: four.address }),
    ...(reserved === undefined ? {} : { ADDRESS: reserved, PREFIX: '32' }),
    ...(six === undefined
      ? {}
      : { ADDRESS6: six.address, PREFIX6: String(six.prefixLength), GATEWAY6: six.address }),
  };
}

interface Subnet {
  /** The network's own address in it. */
  readonly address: string;
  readonly prefixLength: number;
}

function subnetOf(network: Network | undefined, version: 4 | 6): Subnet | undefined {
  const isOfVersion = version === 4 ? isIPv4 : isIPv6;
  const found = (network?.ip ?? []).filter(({ address }) => address !== undefined && isOfVersion(address));
  const [only] = found;
  if (only?.address === undefined || found.length > 1) return undefined;
  const prefixLength = only.prefix ?? (only.netmask === undefined ? undefined : prefixOf(only.netmask));
  return prefixLength === undefined
    ? undefined
    : { address: only.address, prefixLength: Number(prefixLength) };
}

function reservedFor(mac: string, network: Network | undefined): string | undefined {
  const hosts = (network?.ip ?? []).flatMap(({ dhcp }) => dhcp?.host ?? []);
  const own = hosts.find((host) => host.mac?.toLowerCase() === mac.toLowerCase())?.ip;
  return own !== undefined && isIPv4(own) ? own : undefined;
}

/** The prefix length of a netmask such as 255.255.255.0. */
function prefixOf(netmask: string): number {
  const bits = netmask.split('.').map((byte) => Number(byte).toString(2).padStart(8, '0'));
  return bits.join('').indexOf('0') < 0 ? 32 : bits.join('').indexOf('0');
}
