import { type Identity } from './user.js';

/** Someone's access while they use it: for one request or one stream. */
export interface Access {
  readonly identity: Identity;
  /** Aborts when the access ends: revoked, expired, the user gone or with less rights. The reason is an Error whose message tells. */
  readonly signal: AbortSignal;
  /** Called once when it is not used any more. */
  release(): void;
}

interface Held {
  readonly identity: Identity;
  readonly controller: AbortController;
}

/** The longest time that a timer takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The accesses that are in use, so that they can be ended. */
export class Accesses {
  readonly #held = new Set<Held>();
  readonly #now: () => number;
  #endings = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Grows with each `end`. Who reads rights from the store, and finds this changed after it, reads again. */
  get endings(): number {
    return this.#endings;
  }

  hold(identity: Identity): Access {
    const held: Held = { identity, controller: new AbortController() };
    this.#held.add(held);
    let timer = this.#expiry(held);
    return {
      identity,
      signal: held.controller.signal,
      release: () => {
        this.#held.delete(held);
        clearTimeout(timer);
        timer = undefined;
      },
    };
  }

  /** Ends those that fit; called when the store already says so. */
  end(fits: (identity: Identity) => boolean, why: string): void {
    this.#endings += 1;
    for (const held of [...this.#held]) {
      if (fits(held.identity)) this.#abort(held, why);
    }
  }

  #abort(held: Held, why: string): void {
    this.#held.delete(held);
    held.controller.abort(new Error(why));
  }

  #expiry(held: Held): NodeJS.Timeout | undefined {
    const { expiresAt } = held.identity;
    if (expiresAt === undefined) return undefined;
    const left = expiresAt - this.#now();
    // Nothing is open for so long; if it were, its next request would be refused.
    if (left > LONGEST_TIMER_MS) return undefined;
    return setTimeout(() => this.#abort(held, 'It has expired'), Math.max(0, left)).unref();
  }
}
