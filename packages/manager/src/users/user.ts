/** What users may do, from least to most: read; also act on instances; also hosts, users and what hosts keep. */
export const ROLES = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Tells whether a role may do what needs another one. */
export function includesRole(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Someone who may log in. Times are milliseconds since the epoch. */
export interface User {
  /** Unique; see USER_NAME. */
  readonly name: string;
  readonly role: Role;
  readonly createdAt: number;
}

export interface NewUser {
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

/** A token as its user sees it: never its secret. Times are milliseconds since the epoch. */
export interface UserToken {
  readonly id: string;
  /** What it is for, in its user's words. */
  readonly name: string;
  readonly createdAt: number;
  /** To the minute; absent if it was never used. */
  readonly usedAt?: number;
  /** Absent if it lasts until it is revoked. */
  readonly expiresAt?: number;
}

export interface NewToken {
  readonly name: string;
  readonly expiresAt?: number;
}

/** A token that was just made, with its secret, which is told this once. */
export interface CreatedToken extends UserToken {
  readonly secret: string;
}

/** Of an own password. */
export interface PasswordChange {
  readonly old: string;
  readonly password: string;
}

/** How someone proved who they are; `none` while no user exists, `local` by the token of the server's own machine. */
export type IdentityKind = 'session' | 'token' | 'local' | 'none';

/** Who asks. */
export interface Identity {
  readonly kind: IdentityKind;
  /** Null while no user exists and nobody logs in. */
  readonly user: string | null;
  readonly role: Role;
  /** Of the session or token that was shown. */
  readonly tokenId?: string;
  readonly expiresAt?: number;
}

/** What operations of the local administrator's token are told to be by; no user can have that name. */
export const LOCAL_ADMINISTRATOR = '@local';

/** User names: they stand in addresses, logs and on command lines. */
export const USER_NAME = /^[a-z][a-z0-9._-]{0,31}$/;
