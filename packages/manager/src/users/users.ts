import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type StoredToken, type StoredUser, type UserStore } from '../store/user-store.js';
import { type Accesses } from './access.js';
import { checkNewToken, checkPassword, checkRole, checkUserName } from './checks.js';
import { type LoginThrottle } from './login-throttle.js';
import { type PasswordCost } from './passwords.js';
import {
  includesRole,
  type CreatedToken,
  type Identity,
  type NewToken,
  type NewUser,
  type PasswordChange,
  type Role,
  type User,
  type UserToken,
} from './user.js';

/** Options of what users do with what is their own. */
export interface OwnOptions extends CallOptions {
  /** Who asks. */
  readonly by?: Identity;
}

export interface UsersOptions {
  readonly store: UserStore;
  readonly accesses: Accesses;
  readonly throttle: LoginThrottle;
  readonly now?: () => number;
  /** Of new passwords. Default PASSWORD_COST. */
  readonly passwordCost?: PasswordCost;
}

/** More are a mistake, and would be found as slowly as they were made. */
const MOST_TOKENS = 100;

/** Who may use a manager's API, and their tokens. Errors are ComputeErrors; none tells a password or a token. */
export class Users {
  readonly #options: UsersOptions;
  readonly #now: () => number;
  #count = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: UsersOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Called once, when the store is open. */
  async start(): Promise<void> {
    this.#count = (await this.#options.store.list()).length;
    await this.#options.store.removeExpiredTokens(this.#now());
  }

  /** Whether there is a user; from the first one on everybody has to log in. */
  get exist(): boolean {
    return this.#count > 0;
  }

  /** In the order of their names. */
  async list(_options?: CallOptions): Promise<readonly User[]> {
    return (await this.#options.store.list()).map(shown);
  }

  /** `conflict` if the name is taken, or this is the first user and no admin: nobody could add another one. */
  async add(given: NewUser, _options?: CallOptions): Promise<User> {
    const name = checkUserName(given.name);
    const role = checkRole(given.role);
    const passwordHash = await this.#hash(given.password);
    return this.#inTurn(async () => {
      if (!this.exist && role !== 'admin') {
        throw new ComputeError(
          'conflict',
          `Cannot add user "${name}" as ${role}: the first user must be an admin`,
        );
      }
      const user = { name, role, passwordHash, createdAt: this.#now() };
      if (!(await this.#options.store.add(user))) {
        throw new ComputeError('conflict', `Cannot add user "${name}": the name is taken`);
      }
      this.#count += 1;
      this.#options.accesses.end(({ kind }) => kind === 'none', 'A log-in is needed from now on');
      return shown(user);
    });
  }

  /** Removes a user with all tokens and sessions, which end. `conflict` for the last admin. */
  async remove(name: string, _options?: CallOptions): Promise<void> {
    await this.#inTurn(async () => {
      const user = await this.#get(name);
      await this.#keepAnAdmin(user, 'remove');
      await this.#options.store.remove(name);
      this.#count -= 1;
      this.#options.accesses.end((identity) => identity.user === name, `User "${name}" was removed`);
    });
  }

  /** What the user has open ends if it was allowed by a higher role. `conflict` for the last admin. */
  async setRole(name: string, given: Role, _options?: CallOptions): Promise<User> {
    const role = checkRole(given);
    return this.#inTurn(async () => {
      const user = await this.#get(name);
      if (role !== 'admin') await this.#keepAnAdmin(user, 'demote');
      const changed = { ...user, role };
      await this.#options.store.replace(changed);
      this.#options.accesses.end(
        (identity) => identity.user === name && !includesRole(role, identity.role),
        `User "${name}" is ${role} now`,
      );
      return shown(changed);
    });
  }

  /** Gives a user another password. The user's sessions end; tokens stay. */
  async setPassword(name: string, password: string, _options?: CallOptions): Promise<void> {
    await this.#get(name);
    await this.#replacePassword(name, await this.#hash(password));
  }

  /** Changes the password of who asks. Other sessions than the one that asks end; tokens stay. `denied` if the old one is not right. */
  async changePassword({ old, password }: PasswordChange, options: OwnOptions = {}): Promise<void> {
    const { name, passwordHash } = await this.#owner(options);
    const { throttle } = this.#options;
    // Who has found a session has not the password for it, and might guess.
    const place = `session of ${name}`;
    const waitMs = throttle.begin(name, place);
    if (waitMs > 0) {
      const wait = Math.ceil(waitMs / 1000);
      throw new ComputeError('denied', `Too many passwords were wrong: try again in ${wait} s`, {
        retryable: true,
      });
    }
    const { verifyPassword } = await import('./passwords.js');
    if (!(await verifyPassword(passwordHash, old))) {
      throw new ComputeError(
        'denied',
        `Cannot change the password of user "${name}": the old one is not right`,
        {
          details: { field: 'old' },
        },
      );
    }
    throttle.succeed(name, place);
    await this.#replacePassword(name, await this.#hash(password), options.by?.tokenId);
  }

  /** The tokens of who asks, in the order of their creation. */
  async listTokens(options: OwnOptions = {}): Promise<readonly UserToken[]> {
    return (await this.#ownTokens(options)).map(shownToken);
  }

  /** Makes a token for who asks. Its secret is told this once. */
  async createToken(given: NewToken, options: OwnOptions = {}): Promise<CreatedToken> {
    const { name: user } = await this.#owner(options);
    const asked = checkNewToken(given, this.#now());
    const { hashSecret, newSecret } = await import('./secrets.js');
    const secret = newSecret('token');
    const token: StoredToken = {
      ...asked,
      id: crypto.randomUUID(),
      user,
      kind: 'token',
      hash: hashSecret(secret),
      createdAt: this.#now(),
    };
    return this.#inTurn(async () => {
      await this.#options.store.removeExpiredTokens(this.#now());
      if ((await this.#ownTokens(options)).length >= MOST_TOKENS) {
        throw new ComputeError('conflict', `User "${user}" has ${MOST_TOKENS} tokens already: revoke some`);
      }
      if (!(await this.#options.store.addToken(token))) throw notFound(user);
      return { ...shownToken(token), secret };
    });
  }

  /** Revokes a token of who asks, by its id; what it has open ends. */
  async revokeToken(id: string, options: OwnOptions = {}): Promise<void> {
    if (!(await this.#ownTokens(options)).some((token) => token.id === id)) {
      throw new ComputeError('not-found', `Token ${JSON.stringify(id)} does not exist`);
    }
    await this.#endTokens([id], 'The token was revoked');
  }

  async #replacePassword(name: string, passwordHash: string, keptId?: string): Promise<void> {
    await this.#inTurn(async () => {
      await this.#options.store.replace({ ...(await this.#get(name)), passwordHash });
      const sessions = (await this.#options.store.listTokens(name)).filter(({ kind }) => kind === 'session');
      const ids = sessions.map(({ id }) => id).filter((id) => id !== keptId);
      await this.#endTokens(ids, `The password of user "${name}" was changed`);
    });
  }

  async #endTokens(ids: readonly string[], why: string): Promise<void> {
    await this.#options.store.removeTokens(ids);
    this.#options.accesses.end(({ tokenId }) => tokenId !== undefined && ids.includes(tokenId), why);
  }

  async #ownTokens(options: OwnOptions): Promise<readonly StoredToken[]> {
    const { name } = await this.#owner(options);
    return (await this.#options.store.listTokens(name)).filter(({ kind }) => kind === 'token');
  }

  async #owner({ by }: OwnOptions): Promise<StoredUser> {
    if (by?.user == null || by.kind === 'local') {
      throw new ComputeError(
        'conflict',
        'Who asks is no user, so there are no password and no tokens: log in first',
      );
    }
    return this.#get(by.user);
  }

  async #get(name: string): Promise<StoredUser> {
    const user = await this.#options.store.get(name);
    if (user === undefined) throw notFound(name);
    return user;
  }

  async #keepAnAdmin(user: StoredUser, what: string): Promise<void> {
    if (user.role !== 'admin') return;
    const admins = (await this.#options.store.list()).filter(({ role }) => role === 'admin');
    if (admins.length > 1) return;
    throw new ComputeError('conflict', `Cannot ${what} user "${user.name}": it is the last admin`);
  }

  async #hash(password: string): Promise<string> {
    checkPassword(password);
    const { hashPassword } = await import('./passwords.js');
    return hashPassword(password, this.#options.passwordCost);
  }

  /** One change after the other: what one has looked at, another does not change. The manager has the store for itself. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(change);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function shown({ name, role, createdAt }: StoredUser): User {
  return { name, role, createdAt };
}

function shownToken({ id, name, createdAt, usedAt, expiresAt }: StoredToken): UserToken {
  return {
    id,
    name,
    createdAt,
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

function notFound(name: string): ComputeError {
  return new ComputeError('not-found', `User ${JSON.stringify(name)} does not exist`);
}
