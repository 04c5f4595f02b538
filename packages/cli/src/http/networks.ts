import { type NetworksApi } from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';

/** The networks of a server's hosts, over HTTP. */
export function httpNetworks(client: HttpClient): NetworksApi {
  return (host) => {
    const all = `/v1/hosts/${encodeURIComponent(host)}/networks`;
    const path = (network: string, rest = ''): string => `${all}/${encodeURIComponent(network)}${rest}`;
    return {
      list: (options) => client.get(all, options),
      get: (network, options) => client.get(path(network), options),
      create: (spec, options) => client.post(all, spec, options),
      start: (network, options) => client.put(path(network, '/state'), { state: 'running' }, options),
      stop: (network, options) => client.put(path(network, '/state'), { state: 'stopped' }, options),
      setAutostart: (network, autostart, options) =>
        client.put(path(network, '/autostart'), { autostart }, options),
      delete: (network, options) => client.remove(path(network), options),
      leases: (network, options) => client.get(path(network, '/leases'), options),
      reserve: (network, reservation, options) =>
        client.put(path(network, '/reservations'), reservation, options),
      release: (network, reserved, options) =>
        client.remove(path(network, `/reservations/${encodeURIComponent(reserved)}`), options),
      setDnsHost: (network, { address, names }, options) =>
        client.put(path(network, `/dns-hosts/${encodeURIComponent(address)}`), { names }, options),
    };
  };
}
