import type { PoolInfo, PoolSpec, PoolVolumeInfo, PoolVolumeSpec } from '@hostelry/server/api';
import { hostPath } from './hosts.js';
import { request } from './request.js';

/** A volume, by its pool and its name. */
export type VolumeRef = Pick<PoolVolumeInfo, 'pool' | 'name'>;

export function listPools(host: string, signal: AbortSignal): Promise<readonly PoolInfo[]> {
  return request(poolsPath(host), { signal });
}

/** Defines a pool and starts it. */
export function createPool(host: string, spec: PoolSpec): Promise<PoolInfo> {
  return request(poolsPath(host), { method: 'POST', body: spec });
}

/** Stops a pool and forgets it; with `contents` its volumes are removed, too. */
export function deletePool(host: string, pool: string, contents: boolean): Promise<void> {
  return request(`${poolPath(host, pool)}${contents ? '?contents=true' : ''}`, { method: 'DELETE' });
}

export function setPoolState(host: string, pool: string, state: PoolInfo['state']): Promise<void> {
  return request(`${poolPath(host, pool)}/state`, { method: 'PUT', body: { state } });
}

/** Has the host look at a pool anew. */
export function refreshPool(host: string, pool: string): Promise<PoolInfo> {
  return request(`${poolPath(host, pool)}/refresh`, { method: 'POST', body: {} });
}

export function listVolumes(
  host: string,
  pool: string,
  signal: AbortSignal,
): Promise<readonly PoolVolumeInfo[]> {
  return request(`${poolPath(host, pool)}/volumes`, { signal });
}

export function createVolume(host: string, pool: string, spec: PoolVolumeSpec): Promise<PoolVolumeInfo> {
  return request(`${poolPath(host, pool)}/volumes`, { method: 'POST', body: spec });
}

export function deleteVolume(host: string, volume: VolumeRef): Promise<void> {
  return request(volumePath(host, volume), { method: 'DELETE' });
}

/** The address of a volume's bytes: GET reads them, PUT makes the volume of them. */
export function volumeContentPath(host: string, volume: VolumeRef): string {
  return `${volumePath(host, volume)}/content`;
}

function poolsPath(host: string): string {
  return `${hostPath(host)}/pools`;
}

function poolPath(host: string, pool: string): string {
  return `${poolsPath(host)}/${encodeURIComponent(pool)}`;
}

function volumePath(host: string, { pool, name }: VolumeRef): string {
  return `${poolPath(host, pool)}/volumes/${encodeURIComponent(name)}`;
}
