import { NetworkUpdateCommand as Command, NetworkUpdateSection as Section } from '@hostelry/libvirt';
import { type Network, type NetworkIp, parseNetwork } from '@hostelry/libvirt-xml';
import { failure } from './errors.js';

/** A change of one part of a network, as NETWORK_UPDATE has it; numbers are libvirt's. */
export interface NetworkUpdate {
  readonly command: number;
  readonly section: number;
  /** Of the address that the part belongs to; −1 for the first that fits. */
  readonly parentIndex: number;
  readonly xml: string;
}

/** Where a section's elements are, what makes two of them the same, and how libvirt calls them. */
interface Place {
  readonly what: string;
  /** How the elements are wrapped in a network, for reading one. */
  wrap(xml: string): string;
  list(network: Network, parentIndex: number): unknown[];
  same(one: never, other: never): boolean;
}

/** A network's document with one part added, changed or taken away. Fails as libvirt does if it is there, or is not. */
export function updateNetwork(network: Network, update: NetworkUpdate): Network {
  const changed = structuredClone(network);
  const place = PLACES[update.section];
  if (place === undefined) {
    throw failure(
      'NO_SUPPORT',
      `can't update section ${update.section} of network '${network.name}'`,
      'NETWORK',
    );
  }
  const wrapped = parseNetwork(`<network><name>n</name>${place.wrap(update.xml)}</network>`);
  const [element] = place.list(wrapped, -1);
  if (element === undefined)
    throw failure('XML_ERROR', `cannot read the ${place.what} of the update`, 'NETWORK');
  const list = place.list(changed, update.parentIndex);
  const same = place.same.bind(place) as (one: unknown, other: unknown) => boolean;
  const at = list.findIndex((one) => same(one, element));
  const label = `matching ${place.what} entry in network '${network.name}'`;
  switch (update.command) {
    case Command.MODIFY:
      if (at < 0) throw failure('OPERATION_INVALID', `couldn't locate a ${label}`, 'NETWORK');
      list[at] = element;
      break;
    case Command.DELETE:
      if (at < 0) throw failure('OPERATION_INVALID', `couldn't locate a ${label}`, 'NETWORK');
      list.splice(at, 1);
      break;
    case Command.ADD_FIRST:
    case Command.ADD_LAST:
      if (at >= 0) {
        const detail = `there is an existing ${place.what} entry in network '${network.name}' that matches ${shown(element)}`;
        throw failure('OPERATION_INVALID', detail, 'NETWORK');
      }
      if (update.command === Command.ADD_FIRST) list.unshift(element);
      else list.push(element);
      break;
    default:
      throw failure('INVALID_ARG', `unknown update command ${update.command}`, 'NETWORK');
  }
  return changed;
}

/** A host entry as libvirt quotes it. */
function shown(element: unknown): string {
  const { mac, name, ip } = element as {
    readonly mac?: string;
    readonly name?: string;
    readonly ip?: string;
  };
  return mac === undefined && ip === undefined
    ? 'it'
    : `"<host mac='${mac ?? ''}' name='${name ?? '(null)'}' ip='${ip ?? ''}'/>"`;
}

function ipWithDhcp(network: Network, index: number): NetworkIp {
  const ips = (network.ip ??= []);
  const ip = index >= 0 ? ips[index] : (ips.find((one) => one.dhcp !== undefined) ?? ips[0]);
  if (ip === undefined) {
    throw failure(
      'OPERATION_INVALID',
      `couldn't update dhcp host entry - no <ip> element found in network '${network.name}'`,
      'NETWORK',
    );
  }
  return ip;
}

interface DhcpHost {
  readonly mac?: string;
  readonly ip?: string;
  readonly name?: string;
}

const inDhcp = (xml: string): string => `<ip address='10.0.0.1'><dhcp>${xml}</dhcp></ip>`;
const inDns = (xml: string): string => `<dns>${xml}</dns>`;

const PLACES: Readonly<Record<number, Place>> = {
  [Section.IP_DHCP_HOST]: {
    what: 'dhcp host',
    wrap: inDhcp,
    list: (network, index) => ((ipWithDhcp(network, index).dhcp ??= {}).host ??= []),
    same: (one: DhcpHost, other: DhcpHost) =>
      (other.mac !== undefined && one.mac?.toLowerCase() === other.mac.toLowerCase()) ||
      (other.ip !== undefined && one.ip === other.ip),
  },
  [Section.IP_DHCP_RANGE]: {
    what: 'dhcp range',
    wrap: inDhcp,
    list: (network, index) => ((ipWithDhcp(network, index).dhcp ??= {}).range ??= []),
    same: (
      one: { readonly start: string; readonly end: string },
      other: { readonly start: string; readonly end: string },
    ) => one.start === other.start && one.end === other.end,
  },
  [Section.FORWARD_INTERFACE]: {
    what: 'forward interface',
    wrap: (xml) => `<forward mode='bridge'>${xml}</forward>`,
    list: (network) => ((network.forward ??= {}).interface ??= []),
    same: (one: { readonly dev: string }, other: { readonly dev: string }) => one.dev === other.dev,
  },
  [Section.PORTGROUP]: {
    what: 'portgroup',
    wrap: (xml) => xml,
    list: (network) => (network.portgroup ??= []),
    same: (one: { readonly name: string }, other: { readonly name: string }) => one.name === other.name,
  },
  [Section.DNS_HOST]: {
    what: 'dns host',
    wrap: inDns,
    list: (network) => ((network.dns ??= {}).host ??= []),
    same: (one: { readonly ip?: string }, other: { readonly ip?: string }) => one.ip === other.ip,
  },
  [Section.DNS_TXT]: {
    what: 'dns txt',
    wrap: inDns,
    list: (network) => ((network.dns ??= {}).txt ??= []),
    same: (one: { readonly name: string }, other: { readonly name: string }) => one.name === other.name,
  },
  [Section.DNS_SRV]: {
    what: 'dns srv',
    wrap: inDns,
    list: (network) => ((network.dns ??= {}).srv ??= []),
    same: (
      one: { readonly service: string; readonly target?: string },
      other: { readonly service: string; readonly target?: string },
    ) => one.service === other.service && one.target === other.target,
  },
};
