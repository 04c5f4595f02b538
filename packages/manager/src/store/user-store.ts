import { type User, type UserToken } from '../users/user.js';

/** A user with what proves it. */
export interface StoredUser extends User {
  /** A PHC string. */
  readonly passwordHash: string;
}

/** A token or a session: a token that a browser holds as a cookie. */
export interface StoredToken extends UserToken {
  readonly user: string;
  readonly kind: 'token' | 'session';
  /** SHA-256 of the secret, in hex; unique. */
  readonly hash: string;
}

/** The users of a store and their tokens. */
export interface UserStore {
  /** In the order of their names. */
  list(): Promise<readonly StoredUser[]>;
  get(name: string): Promise<StoredUser | undefined>;
  /** Says false, and changes nothing, if the name is taken. */
  add(user: StoredUser): Promise<boolean>;
  /** Replaces the user of that name, whose tokens stay. Says false if there is none. */
  replace(user: StoredUser): Promise<boolean>;
  /** Removes a user with its tokens. Says false if there is none. */
  remove(name: string): Promise<boolean>;

  /** Says false, and changes nothing, if its user does not exist. */
  addToken(token: StoredToken): Promise<boolean>;
  getToken(id: string): Promise<StoredToken | undefined>;
  findToken(hash: string): Promise<StoredToken | undefined>;
  /** All of a user, in the order of their creation. */
  listTokens(user: string): Promise<readonly StoredToken[]>;
  /** Remembers a use. No error if the token is gone. */
  touchToken(id: string, usedAt: number): Promise<void>;
  removeTokens(ids: readonly string[]): Promise<void>;
  /** Removes those that expire at that time or before. */
  removeExpiredTokens(at: number): Promise<void>;
}
