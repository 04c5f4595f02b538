import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ImageInfo, NetworkInfo, NetworkLease, PoolInfo, PoolVolumeInfo } from '@hostelry/server/api';
import { listImages } from '../api/images.js';
import { listLeases, listNetworks } from '../api/networks.js';
import { listPools, listVolumes } from '../api/storage.js';
import { keys } from './keys.js';
import { useFacets } from './use-live.js';

export function usePools(host: string): UseQueryResult<readonly PoolInfo[]> {
  return useQuery({
    queryKey: keys.pools(host),
    queryFn: ({ signal }) => listPools(host, signal),
    enabled: useCan(host, 'storagePools'),
  });
}

export function useVolumes(
  host: string,
  pool: string,
  isWanted = true,
): UseQueryResult<readonly PoolVolumeInfo[]> {
  return useQuery({
    queryKey: keys.volumes(host, pool),
    queryFn: ({ signal }) => listVolumes(host, pool, signal),
    enabled: useCan(host, 'storageVolumes') && isWanted,
  });
}

export function useNetworks(host: string): UseQueryResult<readonly NetworkInfo[]> {
  return useQuery({
    queryKey: keys.networks(host),
    queryFn: ({ signal }) => listNetworks(host, signal),
    enabled: useCan(host, 'networks'),
  });
}

export function useLeases(host: string, network: string): UseQueryResult<readonly NetworkLease[]> {
  return useQuery({
    queryKey: keys.leases(host, network),
    queryFn: ({ signal }) => listLeases(host, network, signal),
  });
}

export function useImages(host: string): UseQueryResult<readonly ImageInfo[]> {
  return useQuery({
    queryKey: keys.images(host),
    queryFn: ({ signal }) => listImages(host, signal),
    enabled: useCan(host, 'images'),
  });
}

/** Reads again what is asked of one host: volumes and images have no events. */
export function useRefreshHost(host: string): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: keys.host(host) }), [client, host]);
}

/** What a host cannot do is not asked of it. */
function useCan(host: string, facet: string): boolean {
  return useFacets().get(host)?.has(facet) === true;
}
