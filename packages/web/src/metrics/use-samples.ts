import { useQueries, useQueryClient } from '@tanstack/react-query';
import { listStatistics } from '../api/hosts.js';
import { keys } from '../live/keys.js';
import { ratesBetween, type Rates, type Sample } from './rates.js';

/** A rate needs two readings of counters, and no event tells them. */
const EVERY_MS = 4000;

export interface Samples {
  readonly before?: Sample | undefined;
  readonly after: Sample;
}

/** The last two samples of each host that counts, by its name, for as long as the page is shown. */
export function useSamples(hosts: readonly string[]): ReadonlyMap<string, Samples> {
  const client = useQueryClient();
  const results = useQueries({
    queries: hosts.map((host) => ({
      queryKey: keys.statistics(host),
      queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Samples> => {
        const statistics = await listStatistics(host, signal);
        const after = { at: performance.now(), byUuid: new Map(statistics.map((each) => [each.uuid, each])) };
        return { before: client.getQueryData<Samples>(keys.statistics(host))?.after, after };
      },
      refetchInterval: EVERY_MS,
      // Samples are no tree of values that may be shared.
      structuralSharing: false,
      retry: false,
    })),
  });
  return new Map(
    results.flatMap(({ data }, index) => (data === undefined ? [] : [[hosts[index] ?? '', data] as const])),
  );
}

/** The rates of an instance, where its host's samples tell. */
export function ratesOf(
  samples: ReadonlyMap<string, Samples>,
  { host, uuid, vcpus }: { readonly host: string; readonly uuid: string; readonly vcpus: number },
): Rates | undefined {
  const of = samples.get(host);
  return ratesBetween(of?.before, of?.after, uuid, vcpus);
}
