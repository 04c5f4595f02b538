import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/request.js';
import { keys } from './keys.js';

/** The cache of all that the pages show. Nothing in it grows old by time: events say what did. */
export function createLiveClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiError && error.status === 401) client.setQueryData(keys.session, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        // Hostelry's server is often on this machine, whatever the network does.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) =>
          count < 2 && error instanceof ApiError && error.retryable && error.status !== undefined,
      },
      mutations: { networkMode: 'always' },
    },
  });
  for (const key of [keys.events, keys.notices, keys.connection])
    client.setQueryDefaults(key, { gcTime: Infinity });
  return client;
}
