import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OperationResource } from '@hostelry/server/api';
import { reasonOf } from '../api/request.js';
import { keys } from './keys.js';
import { putOperation } from './live-stream.js';

/** Something that this page asked for: under way, or failed. */
export interface Notice {
  readonly id: string;
  /** For example `Stop web-1`. */
  readonly title: string;
  /** Where it was refused, why. Otherwise the operation of that id tells. */
  readonly failure?: string;
}

export function useNotices(): readonly Notice[] {
  return useQuery<readonly Notice[]>({ queryKey: keys.notices, queryFn: skipToken }).data ?? [];
}

export function useDismiss(): (id: string) => void {
  const client = useQueryClient();
  return useCallback((id) => change(client, (notices) => notices.filter((each) => each.id !== id)), [client]);
}

/** Begins operations. */
export interface Begin {
  /** Begins one, and has the notices follow it; throws where it is refused. */
  readonly begin: (title: string, ask: () => Promise<OperationResource>) => Promise<OperationResource>;
  /** The same for a button: a refusal becomes a notice. */
  readonly attempt: (title: string, ask: () => Promise<OperationResource | void>) => Promise<void>;
}

export function useBegin(): Begin {
  const client = useQueryClient();
  const begin = useCallback<Begin['begin']>(
    async (title, ask) => {
      const operation = await ask();
      putOperation(client, operation);
      change(client, (notices) => [...notices, { id: operation.id, title }]);
      return operation;
    },
    [client],
  );
  const attempt = useCallback<Begin['attempt']>(
    async (title, ask) => {
      try {
        const operation = await ask();
        if (operation === undefined) return;
        await begin(title, () => Promise.resolve(operation));
      } catch (error) {
        const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
        change(client, (notices) => [...notices, { id, title, failure: reasonOf(error) }]);
      }
    },
    [client, begin],
  );
  return { begin, attempt };
}

function change(client: QueryClient, to: (notices: readonly Notice[]) => readonly Notice[]): void {
  client.setQueryData<readonly Notice[]>(keys.notices, (notices = []) => to(notices));
}
