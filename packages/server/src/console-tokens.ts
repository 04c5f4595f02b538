import { randomBytes } from 'node:crypto';
import { type Identity } from '@hostelry/manager';

/** The serial console, or the first graphical one. */
export type ConsoleKind = 'serial' | 'display';

/** What a token opens. */
export interface ConsoleGrant {
  readonly ref: string;
  readonly kind: ConsoleKind;
  readonly force: boolean;
  /** Who asked for it, and must still be allowed to when it is used. */
  readonly identity: Identity;
}

export interface ConsoleTicket {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const LIFETIME_MS = 30_000;
/** A client that asks and never connects cannot fill the memory. */
const LIMIT = 1000;

/** Single-use tokens for consoles: a WebSocket's address carries them, so they are worth nothing after use or 30 s. */
export class ConsoleTokens {
  readonly #grants = new Map<string, ConsoleGrant & { readonly expiresAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(grant: ConsoleGrant): ConsoleTicket {
    const now = this.#now();
    for (const [token, { expiresAt }] of this.#grants) {
      // Oldest first: from the first valid one on, all are.
      if (expiresAt > now && this.#grants.size < LIMIT) break;
      this.#grants.delete(token);
    }
    const token = randomBytes(24).toString('base64url');
    const expiresAt = now + LIFETIME_MS;
    this.#grants.set(token, { ...grant, expiresAt });
    return { token, expiresAt };
  }

  /** What the token opens, once; undefined if it is not valid, or no longer. */
  redeem(token: string): ConsoleGrant | undefined {
    const grant = this.#grants.get(token);
    this.#grants.delete(token);
    return grant !== undefined && grant.expiresAt > this.#now() ? grant : undefined;
  }
}
