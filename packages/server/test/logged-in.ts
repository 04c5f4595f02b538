import { type Role, type SessionResource } from '../src/api/index.js';
import { type Problem } from '../src/problem.js';
import { type Answer, type RunningServer } from './running-server.js';

export const ROLES = ['viewer', 'operator', 'admin'] as const;
/** One user of each role. */
export const NAMES: Readonly<Record<Role, string>> = { viewer: 'vera', operator: 'otto', admin: 'ada' };

export const passwordOf = (user: string): string => `${user}'s password`;

/** Adds the users; from then on everybody has to log in. */
export async function addUsers({ manager }: RunningServer): Promise<void> {
  for (const role of [...ROLES].reverse()) {
    const name = NAMES[role];
    await manager.users.add({ name, role, password: passwordOf(name) });
  }
}

export function logIn(
  running: RunningServer,
  user: string,
  headers: Record<string, string> = {},
): Promise<Answer<SessionResource & Problem>> {
  return running.send('POST', '/v1/session', { user, password: passwordOf(user) }, headers);
}

/** The Cookie header of a new session. */
export async function cookieOf(running: RunningServer, user: string): Promise<{ cookie: string }> {
  const { status, headers } = await logIn(running, user);
  if (status !== 200) throw new Error(`The log-in of ${user} answered ${status}`);
  return { cookie: (headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' };
}
