import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keys } from './keys.js';

/** Reads the hosts again: not every change of them has an event. */
export function useRefreshHosts(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: keys.hosts }), [client]);
}
