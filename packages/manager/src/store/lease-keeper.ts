import { type Kysely } from 'kysely';
import { giveLeaseBack, LeaseLostError, renewLease } from './lease.js';
import { type Tables } from './tables.js';

export interface LeaseKeeperOptions {
  readonly database: Kysely<Tables>;
  readonly epoch: number;
  readonly ttlMs: number;
  /** Told once that the lease is another's, or may be. */
  readonly onLost: (reason: LeaseLostError) => void;
}

/** Renews a lease until it is closed or lost. Constructing begins it. */
export class LeaseKeeper {
  readonly #options: LeaseKeeperOptions;
  readonly #timer: NodeJS.Timeout;
  /** By this machine's steady clock; a machine that slept finds it long ago. */
  #renewedAt = performance.now();
  #renewing: Promise<void> | undefined;
  #lost: LeaseLostError | undefined;
  #answers = true;
  #closed = false;

  constructor(options: LeaseKeeperOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#renew(), options.ttlMs / 3);
  }

  get epoch(): number {
    return this.#options.epoch;
  }

  /** Runs the check of a transaction; what it throws ends the lease, if it is that. */
  async require(check: () => Promise<void>): Promise<void> {
    if (this.#lost !== undefined) throw this.#lost;
    try {
      await check();
    } catch (error) {
      if (error instanceof LeaseLostError) this.#lose(error);
      throw error;
    }
  }

  /** Lets another manager have it, where the database can be told. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#renewing;
    // It runs out by itself where the database does not answer.
    if (this.#lost !== undefined || !this.#answers) return;
    const { database, epoch } = this.#options;
    await giveLeaseBack(database, epoch).catch(() => undefined);
  }

  #renew(): void {
    this.#renewing ??= this.#tryToRenew().finally(() => {
      this.#renewing = undefined;
    });
  }

  async #tryToRenew(): Promise<void> {
    const { database, epoch, ttlMs } = this.#options;
    const asked = performance.now();
    try {
      const isMine = await renewLease(database, epoch, ttlMs);
      this.#answers = true;
      if (isMine) this.#renewedAt = asked;
      else this.#lose(new LeaseLostError());
    } catch (error) {
      this.#answers = false;
      if (performance.now() - this.#renewedAt > ttlMs) this.#lose(new LeaseLostError(error));
    }
  }

  #lose(reason: LeaseLostError): void {
    if (this.#lost !== undefined || this.#closed) return;
    this.#lost = reason;
    clearInterval(this.#timer);
    this.#options.onLost(reason);
  }
}
