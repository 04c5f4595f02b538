import { type StoredToken, type StoredUser, type UserStore } from './user-store.js';

/** The users of a MemoryStore. */
export class MemoryUserStore implements UserStore {
  readonly #users = new Map<string, StoredUser>();
  /** In the order of their creation. */
  readonly #tokens = new Map<string, StoredToken>();

  async list(): Promise<readonly StoredUser[]> {
    return [...this.#users.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async get(name: string): Promise<StoredUser | undefined> {
    return this.#users.get(name);
  }

  async add(user: StoredUser): Promise<boolean> {
    if (this.#users.has(user.name)) return false;
    this.#users.set(user.name, user);
    return true;
  }

  async replace(user: StoredUser): Promise<boolean> {
    if (!this.#users.has(user.name)) return false;
    this.#users.set(user.name, user);
    return true;
  }

  async remove(name: string): Promise<boolean> {
    for (const token of await this.listTokens(name)) this.#tokens.delete(token.id);
    return this.#users.delete(name);
  }

  async addToken(token: StoredToken): Promise<boolean> {
    if (!this.#users.has(token.user)) return false;
    this.#tokens.set(token.id, token);
    return true;
  }

  async getToken(id: string): Promise<StoredToken | undefined> {
    return this.#tokens.get(id);
  }

  async findToken(hash: string): Promise<StoredToken | undefined> {
    return [...this.#tokens.values()].find((token) => token.hash === hash);
  }

  async listTokens(user: string): Promise<readonly StoredToken[]> {
    return [...this.#tokens.values()].filter((token) => token.user === user);
  }

  async touchToken(id: string, usedAt: number): Promise<void> {
    const token = this.#tokens.get(id);
    if (token !== undefined) this.#tokens.set(id, { ...token, usedAt });
  }

  async removeTokens(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#tokens.delete(id);
  }

  async removeExpiredTokens(at: number): Promise<void> {
    for (const { id, expiresAt } of [...this.#tokens.values()]) {
      if (expiresAt !== undefined && expiresAt <= at) this.#tokens.delete(id);
    }
  }
}
