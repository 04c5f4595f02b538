import type { DhcpReservation, NetworkInfo, NetworkLease, NetworkSpec } from '@hostelry/server/api';
import { hostPath } from './hosts.js';
import { request } from './request.js';

export function listNetworks(host: string, signal: AbortSignal): Promise<readonly NetworkInfo[]> {
  return request(networksPath(host), { signal });
}

/** Defines a network and starts it. */
export function createNetwork(host: string, spec: NetworkSpec): Promise<NetworkInfo> {
  return request(networksPath(host), { method: 'POST', body: spec });
}

export function deleteNetwork(host: string, network: string): Promise<void> {
  return request(networkPath(host, network), { method: 'DELETE' });
}

export function setNetworkState(host: string, network: string, state: NetworkInfo['state']): Promise<void> {
  return request(`${networkPath(host, network)}/state`, { method: 'PUT', body: { state } });
}

/** The addresses that a network gave and that have not expired. */
export function listLeases(
  host: string,
  network: string,
  signal: AbortSignal,
): Promise<readonly NetworkLease[]> {
  return request(`${networkPath(host, network)}/leases`, { signal });
}

/** Keeps an address for a guest. */
export function reserveAddress(host: string, network: string, body: DhcpReservation): Promise<void> {
  return request(`${networkPath(host, network)}/reservations`, { method: 'PUT', body });
}

/** Keeps an address no longer; named by its MAC address, name or address. */
export function releaseAddress(host: string, network: string, reserved: string): Promise<void> {
  return request(`${networkPath(host, network)}/reservations/${encodeURIComponent(reserved)}`, {
    method: 'DELETE',
  });
}

function networksPath(host: string): string {
  return `${hostPath(host)}/networks`;
}

function networkPath(host: string, network: string): string {
  return `${networksPath(host)}/${encodeURIComponent(network)}`;
}
