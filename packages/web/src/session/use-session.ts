import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { getSession, type Role, type Session } from '../api/session.js';
import { keys } from '../live/keys.js';

/** Who uses the pages; null where a log-in is needed first. */
export function useSession(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: keys.session, queryFn: ({ signal }) => getSession(signal) });
}

const RANK: Readonly<Record<Role, number>> = { viewer: 0, operator: 1, admin: 2 };

/** Whether the user may do what needs this role. What one may not do is not shown. */
export function useMay(role: Role): boolean {
  const { data } = useSession();
  return data != null && RANK[data.role] >= RANK[role];
}
