/** A place among the calls in flight. Exactly one of the two is called, or `abandon` and then `release`. */
export interface WindowSlot {
  /** The daemon answered: the place is free. */
  release(): void;
  /** The caller gave up but the daemon still works on it. */
  abandon(): void;
}

interface Waiting {
  readonly begin: (slot: WindowSlot) => void;
}

/** Priority calls that may pass in a row while an ordinary one waits. */
const PRIORITY_BURST = 8;

/**
 * Bounds the calls in flight, so that a daemon never stops reading our socket (it does at 5 by default, and then keepalives starve).
 * Calls begin in the order they came; priority calls pass, but every ninth turn goes to an ordinary one that waits.
 *
 * An abandoned call (timed out, aborted) keeps its place until its late reply comes, because the daemon is still busy with it.
 * When abandoned calls hold every place, calls go on one at a time in a spare place, so that stuck guests slow a connection but do not stop it.
 */
export class RequestWindow {
  readonly #size: number;
  readonly #ordinary = new Set<Waiting>();
  readonly #priority = new Set<Waiting>();
  #active = 0;
  #abandoned = 0;
  #burst = 0;

  constructor(size: number) {
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`Invalid request window ${size}: must be 1 or more`);
    this.#size = size;
  }

  /** Calls waiting for a place. */
  get waiting(): number {
    return this.#ordinary.size + this.#priority.size;
  }

  /** Calls begun and not answered, abandoned ones included. */
  get inFlight(): number {
    return this.#active + this.#abandoned;
  }

  /** Calls `begin` with a slot, now or when its turn comes; returns how to leave the queue before that (no effect later). */
  enter(begin: (slot: WindowSlot) => void, priority: boolean): () => void {
    const queue = priority ? this.#priority : this.#ordinary;
    const waiting: Waiting = { begin };
    queue.add(waiting);
    this.#admit();
    return () => {
      queue.delete(waiting);
    };
  }

  /** Forgets whoever waits; their `begin` is never called. */
  clear(): void {
    this.#ordinary.clear();
    this.#priority.clear();
  }

  #hasRoom(): boolean {
    if (this.#active + this.#abandoned < this.#size) return true;
    return this.#active === 0 && this.#abandoned === this.#size;
  }

  #admit(): void {
    while (this.#hasRoom()) {
      const next = this.#next();
      if (next === undefined) return;
      this.#active++;
      next.begin(this.#slot());
    }
  }

  #next(): Waiting | undefined {
    const passing = this.#priority.size > 0 && (this.#burst < PRIORITY_BURST || this.#ordinary.size === 0);
    const queue = passing ? this.#priority : this.#ordinary;
    const [next] = queue;
    if (next === undefined) return undefined;
    queue.delete(next);
    this.#burst = passing && this.#ordinary.size > 0 ? this.#burst + 1 : 0;
    return next;
  }

  #slot(): WindowSlot {
    let state: 'active' | 'abandoned' | 'free' = 'active';
    return {
      release: () => {
        if (state === 'free') return;
        if (state === 'active') this.#active--;
        else this.#abandoned--;
        state = 'free';
        this.#admit();
      },
      abandon: () => {
        if (state !== 'active') return;
        state = 'abandoned';
        this.#active--;
        this.#abandoned++;
        this.#admit();
      },
    };
  }
}
