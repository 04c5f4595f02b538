import { type StoredToken, type UserStore } from '../store/user-store.js';
import { type Access, type Accesses } from './access.js';
import { type LoginThrottle } from './login-throttle.js';
import { type PasswordCost } from './passwords.js';
import { includesRole, LOCAL_ADMINISTRATOR, type Identity, type Role } from './user.js';

/** A user and a password from somewhere. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
  /** The client's IP address. */
  readonly address: string;
}

/** What came of a log-in: a session with its secret, `wrong`, or how long to wait before the next attempt, in milliseconds. */
export type LogIn =
  | { readonly identity: Identity; readonly secret: string; readonly expiresAt: number }
  | { readonly refused: 'wrong' }
  | { readonly refused: 'too-many'; readonly retryAfterMs: number };

export interface AuthenticationOptions {
  readonly store: UserStore;
  readonly accesses: Accesses;
  readonly throttle: LoginThrottle;
  /** Whether there is a user. */
  readonly users: { readonly exist: boolean };
  readonly now?: () => number;
  /** Of the check against nobody's password. Default PASSWORD_COST. */
  readonly passwordCost?: PasswordCost;
}

export const SESSION_MS = 7 * 24 * 3600_000;
/** The oldest ends when a user logs in once more. */
const MOST_SESSIONS = 50;
const TOUCH_MS = 60_000;
/** A check takes memory and a thread: more than these wait for nothing. */
const MOST_WAITING = 50;

/** Finds out who asks: by a password, by a session or token, or by the token of the server's own machine. */
export class Authentication {
  readonly #options: AuthenticationOptions;
  readonly #now: () => number;
  #localHash: string | undefined;
  #checks: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(options: AuthenticationOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Whether who asks has to prove who they are. */
  get isRequired(): boolean {
    return this.#options.users.exist;
  }

  /** Makes the administrator's token of this machine; one that was made before is not valid any more. */
  async grantLocal(): Promise<string> {
    const { hashSecret, newSecret } = await import('./secrets.js');
    const secret = newSecret('admin');
    this.#localHash = hashSecret(secret);
    return secret;
  }

  /**
   * The access of who shows this secret: a session's (`session`: it was in a cookie), or a token's or the local one (`token`).
   * Without one, or with one that is not known, the access of everybody while no user exists. Undefined if there is none.
   */
  async admit(kind?: 'session' | 'token', secret?: string): Promise<Access | undefined> {
    return this.#hold(async () => {
      const identity =
        kind === undefined || secret === undefined ? undefined : await this.#identify(kind, secret);
      return identity ?? (this.isRequired ? undefined : EVERYBODY);
    });
  }

  /** The access of someone who was admitted before, if that still holds and has the role. */
  async admitAgain(identity: Identity, needed: Role): Promise<Access | undefined> {
    return this.#hold(async () => {
      const now = await this.#asItIsNow(identity);
      return now !== undefined && includesRole(now.role, needed) ? now : undefined;
    });
  }

  /** Tries a user and a password. A user who does not exist takes as long as a wrong password. */
  async logIn({ user: name, password, address }: Credentials): Promise<LogIn> {
    if (this.#waiting >= MOST_WAITING) return { refused: 'too-many', retryAfterMs: 1000 };
    const { throttle } = this.#options;
    const retryAfterMs = throttle.begin(name, address);
    if (retryAfterMs > 0) return { refused: 'too-many', retryAfterMs };
    const { nobodysHash } = await import('./passwords.js');
    const user = await this.#options.store.get(name);
    const isRight = await this.#check(
      user?.passwordHash ?? nobodysHash(this.#options.passwordCost),
      password,
    );
    if (user === undefined || !isRight) return { refused: 'wrong' };
    // The password may have been changed while it was checked.
    const session = await this.#openSession(name, user.passwordHash);
    if (session === undefined) return { refused: 'wrong' };
    throttle.succeed(name, address);
    return session;
  }

  /** Ends a session by its secret. No error if there is none. */
  async logOut(secret: string): Promise<void> {
    const { hashSecret } = await import('./secrets.js');
    const session = await this.#options.store.findToken(hashSecret(secret));
    if (session?.kind === 'session') await this.#end([session], 'The session was ended');
  }

  async #openSession(name: string, passwordHash: string): Promise<LogIn | undefined> {
    const { store } = this.#options;
    const { hashSecret, newSecret } = await import('./secrets.js');
    const now = this.#now();
    await store.removeExpiredTokens(now);
    const secret = newSecret('session');
    const expiresAt = now + SESSION_MS;
    const id = crypto.randomUUID();
    const hash = hashSecret(secret);
    await store.addToken({ id, user: name, kind: 'session', name: '', hash, createdAt: now, expiresAt });
    const user = await store.get(name);
    if (user?.passwordHash !== passwordHash) {
      await store.removeTokens([id]);
      return undefined;
    }
    const sessions = (await store.listTokens(name)).filter(({ kind }) => kind === 'session');
    await this.#end(
      sessions.slice(0, Math.max(0, sessions.length - MOST_SESSIONS)),
      'There are newer sessions',
    );
    return {
      identity: { kind: 'session', user: name, role: user.role, tokenId: id, expiresAt },
      secret,
      expiresAt,
    };
  }

  async #end(tokens: readonly StoredToken[], why: string): Promise<void> {
    const ids = tokens.map(({ id }) => id);
    await this.#options.store.removeTokens(ids);
    this.#options.accesses.end(({ tokenId }) => tokenId !== undefined && ids.includes(tokenId), why);
  }

  /** Held at once with what was read: an access that ends in between is read again. */
  async #hold(read: () => Promise<Identity | undefined>): Promise<Access | undefined> {
    const { accesses } = this.#options;
    for (;;) {
      const { endings } = accesses;
      const identity = await read();
      if (endings === accesses.endings) return identity === undefined ? undefined : accesses.hold(identity);
    }
  }

  async #identify(kind: 'session' | 'token', secret: string): Promise<Identity | undefined> {
    const { hashSecret, isSameHash } = await import('./secrets.js');
    const hash = hashSecret(secret);
    if (kind === 'token' && this.#localHash !== undefined && isSameHash(hash, this.#localHash)) return LOCAL;
    const token = await this.#options.store.findToken(hash);
    return token?.kind === kind && isSameHash(token.hash, hash) ? this.#identityOf(token) : undefined;
  }

  async #asItIsNow(identity: Identity): Promise<Identity | undefined> {
    if (identity.kind === 'none') return this.isRequired ? undefined : identity;
    if (identity.kind === 'local') return identity;
    const token = await this.#options.store.getToken(identity.tokenId ?? '');
    return token === undefined ? undefined : this.#identityOf(token);
  }

  async #identityOf(token: StoredToken): Promise<Identity | undefined> {
    const { store } = this.#options;
    const { id, kind, usedAt, expiresAt } = token;
    const now = this.#now();
    if (expiresAt !== undefined && expiresAt <= now) return undefined;
    const user = await store.get(token.user);
    if (user === undefined) return undefined;
    if (now - (usedAt ?? 0) >= TOUCH_MS) await store.touchToken(id, now);
    const { name, role } = user;
    return { kind, user: name, role, tokenId: id, ...(expiresAt === undefined ? {} : { expiresAt }) };
  }

  /** One after the other: each takes 32 MiB and one of the few threads that files are read by, too. */
  async #check(hash: string, password: string): Promise<boolean> {
    const { verifyPassword } = await import('./passwords.js');
    this.#waiting += 1;
    const checked = this.#checks.then(() => verifyPassword(hash, password));
    this.#checks = checked.catch(() => undefined);
    try {
      return await checked;
    } finally {
      this.#waiting -= 1;
    }
  }
}

const EVERYBODY: Identity = { kind: 'none', user: null, role: 'admin' };
const LOCAL: Identity = { kind: 'local', user: LOCAL_ADMINISTRATOR, role: 'admin' };
