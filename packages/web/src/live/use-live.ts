import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  EventResource,
  HostResource,
  InstanceAnswers,
  InstanceQuery,
  InstanceResource,
  OperationResource,
} from '@hostelry/server/api';
import { listHosts } from '../api/hosts.js';
import { ask, type InstanceRef, listInstances } from '../api/instances.js';
import { isEnded, listOperations, waitOperation } from '../api/operations.js';
import { keys } from './keys.js';
import type { ConnectionState } from './live-stream.js';

export function useHosts(): UseQueryResult<HostResource[]> {
  return useQuery({ queryKey: keys.hosts, queryFn: ({ signal }) => listHosts(signal) });
}

export function useInstances(): UseQueryResult<InstanceResource[]> {
  return useQuery({ queryKey: keys.instances, queryFn: ({ signal }) => listInstances(signal) });
}

export function useOperations(): UseQueryResult<OperationResource[]> {
  return useQuery({ queryKey: keys.operations, queryFn: ({ signal }) => listOperations(signal) });
}

/** The answer to a question about an instance; asked again when something happens to it. */
export function useAnswer<Query extends InstanceQuery>(
  query: Query,
  { host, uuid }: InstanceRef,
  isWanted = true,
): UseQueryResult<InstanceAnswers[Query]> {
  return useQuery<InstanceAnswers[Query]>({
    queryKey: keys.answer({ host, uuid }, query),
    queryFn: ({ signal }) => ask(query, { host, uuid }, signal),
    enabled: isWanted,
  });
}

/** The facets of each host, by its name. */
export function useFacets(): ReadonlyMap<string, ReadonlySet<string>> {
  const { data } = useHosts();
  return useMemo(() => new Map((data ?? []).map(({ name, facets }) => [name, new Set(facets)])), [data]);
}

/** The operation under way on each instance, by its UUID. */
export function useRunning(): ReadonlyMap<string, OperationResource> {
  const { data } = useOperations();
  return useMemo(() => {
    const running = (data ?? []).filter((each) => !isEnded(each));
    return new Map(
      running.flatMap((each) => (each.instance.uuid === undefined ? [] : [[each.instance.uuid, each]])),
    );
  }, [data]);
}

/**
 * An operation with its progress. Events tell its steps and its end; how far a step is they do not tell, so while it runs and is shown
 * the server is asked by a question that it answers when the operation ends, or after a second.
 */
export function useProgress(known: OperationResource, isWanted = true): OperationResource {
  const isRunning = isWanted && !isEnded(known);
  const { data } = useQuery({
    queryKey: [...keys.operation(known.id), 'progress'],
    queryFn: ({ signal }) => waitOperation(known.id, 1, signal),
    enabled: isRunning,
    refetchInterval: ({ state }) => (state.data !== undefined && isEnded(state.data) ? false : 100),
  });
  return isRunning ? (data ?? known) : known;
}

/** The events since the pages were opened, the oldest first; the first tells only where the stream began. */
export function useEvents(): readonly EventResource[] {
  return useQuery<readonly EventResource[]>({ queryKey: keys.events, queryFn: skipToken }).data ?? [];
}

export function useConnection(): ConnectionState {
  return useQuery<ConnectionState>({ queryKey: keys.connection, queryFn: skipToken }).data ?? 'connecting';
}
