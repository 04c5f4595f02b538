import {
  FACET_CALLS,
  type CallOptions,
  type ComputeDriver,
  type FacetCall,
  type FacetName,
  type Facets,
} from '@hostelry/compute';
import { facet } from './actions/action.js';

/** Where the driver of a host is come by; `Hosts` satisfies it. */
export interface HostDrivers {
  get(host: string): { ready(options?: CallOptions): Promise<ComputeDriver> };
}

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * A facet of a host that is named, whose driver is asked for at each call: `not-found` for a host that there is not,
 * `unreachable` while it is away, `unsupported` if its driver has not the facet there.
 */
export function facetOfHost<Name extends FacetName>(
  hosts: HostDrivers,
  host: string,
  name: Name,
): Facets[Name] {
  const rules = Object.entries(FACET_CALLS[name] as Readonly<Record<string, FacetCall>>);
  const methods = rules.map(([method, { takes }]): [string, Method] => [
    method,
    async (...args) => {
      const driver = await hosts.get(host).ready(args[takes] ?? {});
      const found = facet(driver, name) as unknown as Readonly<Record<string, Method>>;
      return found[method]?.(...args);
    },
  ]);
  return Object.fromEntries(methods) as unknown as Facets[Name];
}

/** What a host's storage is asked and told, by host. */
export interface HostStorage {
  pools(host: string): Facets['storagePools'];
  volumes(host: string): Facets['storageVolumes'];
}

export function storageOf(hosts: HostDrivers): HostStorage {
  return {
    pools: (host) => facetOfHost(hosts, host, 'storagePools'),
    volumes: (host) => facetOfHost(hosts, host, 'storageVolumes'),
  };
}
