import {
  ComputeError,
  type DhcpReservation,
  type DnsHost,
  type NetworkSpec,
  type NetworkSubnet,
} from '@hostelry/compute';
import {
  serializeNetwork,
  validateNetwork,
  type Network,
  type NetworkDhcpHost,
  type NetworkDnsHost,
  type NetworkForward,
  type NetworkIp,
} from '@hostelry/libvirt-xml';

/** The document of a network, valid by libvirt's schemas. `invalid` tells what they refuse. */
export async function networkDocument(spec: NetworkSpec): Promise<Network> {
  const { name, forward, bridge, mtu, domain, subnets = [], dnsHosts = [] } = spec;
  const isMade = forward !== 'bridge';
  const document: Network = {
    name,
    ...(forward === 'isolated' ? {} : { forward: forwardOf(spec) }),
    ...(bridge === undefined ? {} : { bridge: { name: bridge, ...(isMade ? { stp: 'on', delay: 0 } : {}) } }),
    ...(mtu === undefined ? {} : { mtu: { size: mtu } }),
    ...(domain === undefined ? {} : { domain: { name: domain, localOnly: 'yes' } }),
    ...(dnsHosts.length === 0 ? {} : { dns: { host: dnsHosts.map(dnsElement) } }),
    ...(subnets.length === 0 ? {} : { ip: subnets.map(ipOf) }),
  };
  const findings = await validateNetwork(document);
  if (findings.length === 0) return document;
  const told = findings.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new ComputeError('invalid', `Network "${name}" cannot be described to libvirt: ${told}`);
}

function forwardOf({ forward, device, subnets = [] }: NetworkSpec): NetworkForward {
  const hasV6 = subnets.some(({ address }) => address.includes(':'));
  return {
    mode: forward as Exclude<NetworkSpec['forward'], 'isolated'>,
    ...(device === undefined ? {} : { dev: device }),
    // Else libvirt lets IPv6 out with the guests' own addresses (since 6.5.0).
    ...(forward === 'nat' && hasV6 ? { nat: { ipv6: 'yes' } } : {}),
  };
}

function ipOf({ address, prefix, dhcp }: NetworkSubnet): NetworkIp {
  const { ranges = [], reservations = [] } = dhcp ?? {};
  return {
    ...(address.includes(':') ? { family: 'ipv6' } : {}),
    ...{ address, prefix },
    ...(dhcp === undefined
      ? {}
      : {
          dhcp: {
            range: ranges.map(({ start, end }) => ({ start, end })),
            host: reservations.map(dhcpElement),
          },
        }),
  };
}

/** The element of a reservation. */
export function dhcpElement({ mac, name, address }: DhcpReservation): NetworkDhcpHost {
  return { ...(mac === undefined ? {} : { mac }), ...(name === undefined ? {} : { name }), ip: address };
}

/** The element of names of an address. */
export function dnsElement({ address, names }: DnsHost): NetworkDnsHost {
  return { ip: address, hostname: [...names] };
}

/** A reservation's element by itself, as an update of a network takes it. */
export function dhcpHostXml(host: NetworkDhcpHost): string {
  return elementIn({ name: 'n', ip: [{ address: '10.0.0.1', dhcp: { host: [host] } }] });
}

export function dnsHostXml(host: NetworkDnsHost): string {
  return elementIn({ name: 'n', dns: { host: [host] } });
}

/** Written by the writer of whole documents, which knows how values are quoted. */
function elementIn(document: Network): string {
  return /<host[^>]*\/>|<host[^]*<\/host>/.exec(serializeNetwork(document))?.[0] ?? '';
}
