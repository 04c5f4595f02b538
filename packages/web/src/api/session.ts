import { ApiError, request } from './request.js';

export type Role = 'viewer' | 'operator' | 'admin';

/** Who uses the pages. `user` is null where the server needs no log-in. */
export interface Session {
  readonly user: string | null;
  readonly role: Role;
}

/** The session; null where a log-in is needed. A server without sessions lets everybody do everything. */
export async function getSession(signal: AbortSignal): Promise<Session | null> {
  try {
    return await request<Session>('/v1/session', { signal });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    if (error instanceof ApiError && error.status === 404) return { user: null, role: 'admin' };
    throw error;
  }
}

export function logIn(user: string, password: string): Promise<Session> {
  return request('/v1/session', { method: 'POST', body: { user, password } });
}

export function logOut(): Promise<void> {
  return request('/v1/session', { method: 'DELETE' });
}
