import type { HostelryApi, HostResource, HostTestResource, NewHost } from '@hostelry/server/api';
import { request } from './request.js';

type Answer<Method extends keyof HostelryApi> = HostelryApi[Method] extends (
  ...args: never[]
) => Promise<infer Value>
  ? Value
  : never;

/** What each instance of a host has used since it was started. */
export type Statistics = Answer<'listStatistics'>[number];

/** A device of a host that can be given to an instance. */
export type HostDevice = Answer<'listHostDevices'>[number];

/** All hosts. */
export function listHosts(signal: AbortSignal): Promise<HostResource[]> {
  return request('/v1/hosts', { signal });
}

export function listStatistics(host: string, signal: AbortSignal): Promise<readonly Statistics[]> {
  return request(`${hostPath(host)}/statistics`, { signal });
}

export function listHostDevices(host: string, signal: AbortSignal): Promise<readonly HostDevice[]> {
  return request(`${hostPath(host)}/devices`, { signal });
}

/** Keeps new instances from a host, with a reason; or no longer, without one. */
export function setMaintenance(host: string, reason: string | undefined): Promise<void> {
  const path = `${hostPath(host)}/maintenance`;
  return reason === undefined
    ? request(path, { method: 'DELETE' })
    : request(path, { method: 'PUT', body: { reason } });
}

/** Removes the cached images that nothing uses; gives their names. */
export function pruneImages(host: string): Promise<readonly string[]> {
  return request(`${hostPath(host)}/prune-images`, { method: 'POST', body: {} });
}

/** Where a host is, and how it is spoken to. */
export type HostAddress = Omit<NewHost, 'name'>;

/** Tries an address step by step, and keeps nothing. */
export function testHost(body: HostAddress, signal: AbortSignal): Promise<HostTestResource> {
  return request('/v1/host-tests', { method: 'POST', body, signal });
}

/** Adds a host, which need not be reachable. */
export function addHost(body: NewHost): Promise<HostResource> {
  return request('/v1/hosts', { method: 'POST', body });
}

/** Forgets a host; its instances go on. */
export function removeHost(host: string): Promise<void> {
  return request(hostPath(host), { method: 'DELETE' });
}

/** The address of what is asked of one host. */
export function hostPath(name: string): string {
  return `/v1/hosts/${encodeURIComponent(name)}`;
}
