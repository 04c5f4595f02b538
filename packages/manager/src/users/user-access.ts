import { type UserStore } from '../store/user-store.js';
import { Accesses } from './access.js';
import { Authentication } from './authentication.js';
import { LoginThrottle } from './login-throttle.js';
import { type PasswordCost } from './passwords.js';
import { Users } from './users.js';

export interface PasswordOptions {
  /** The work of hashing a password. Default PASSWORD_COST. */
  readonly passwordCost?: PasswordCost;
  /** The clock of users' tokens and log-ins. */
  readonly now?: () => number;
}

/** Who may use a manager, and how they prove it. */
export interface UserAccess {
  readonly users: Users;
  readonly authentication: Authentication;
}

/** Both sides of the users of a store: what one revokes, the other has open no longer. */
export function userAccess(store: UserStore, { passwordCost, now }: PasswordOptions): UserAccess {
  const accesses = new Accesses(now);
  const shared = {
    store,
    accesses,
    throttle: new LoginThrottle(now),
    ...(passwordCost === undefined ? {} : { passwordCost }),
    ...(now === undefined ? {} : { now }),
  };
  const users = new Users(shared);
  return { users, authentication: new Authentication({ ...shared, users }) };
}
