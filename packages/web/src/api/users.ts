import type {
  CreatedToken,
  NewToken,
  NewUser,
  PasswordChange,
  Role,
  User,
  UserToken,
} from '@hostelry/server/api';
import { request } from './request.js';

export function listUsers(signal: AbortSignal): Promise<readonly User[]> {
  return request('/v1/users', { signal });
}

/** Adds a user; from the first on everybody has to log in. */
export function addUser(user: NewUser): Promise<User> {
  return request('/v1/users', { method: 'POST', body: user });
}

export function removeUser(name: string): Promise<void> {
  return request(userPath(name), { method: 'DELETE' });
}

export function setRole(name: string, role: Role): Promise<User> {
  return request(`${userPath(name)}/role`, { method: 'PUT', body: { role } });
}

/** Gives a user another password, and ends the user's sessions. */
export function setUserPassword(name: string, password: string): Promise<void> {
  return request(`${userPath(name)}/password`, { method: 'PUT', body: { password } });
}

/** Changes the password of who is logged in. */
export function changePassword(change: PasswordChange): Promise<void> {
  return request('/v1/session/password', { method: 'PUT', body: change });
}

/** The tokens of who is logged in. */
export function listTokens(signal: AbortSignal): Promise<readonly UserToken[]> {
  return request('/v1/tokens', { signal });
}

/** Its secret is told this once. */
export function createToken(token: NewToken): Promise<CreatedToken> {
  return request('/v1/tokens', { method: 'POST', body: token });
}

export function revokeToken(id: string): Promise<void> {
  return request(`/v1/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

function userPath(name: string): string {
  return `/v1/users/${encodeURIComponent(name)}`;
}
