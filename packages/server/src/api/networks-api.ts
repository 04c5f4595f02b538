import { type NetworksFacet } from '@hostelry/compute';

export type {
  DhcpReservation,
  DnsHost,
  NetworkInfo,
  NetworkLease,
  NetworkSpec,
  NetworkSubnet,
} from '@hostelry/compute';

/** The virtual networks of a host, by the host's name; as StorageApi. `/v1/hosts/{host}/networks` over HTTP. */
export type NetworksApi = (host: string) => NetworksFacet;
