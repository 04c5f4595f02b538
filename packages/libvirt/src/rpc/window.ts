/** A place among the calls in flight. Exactly one of the two is called, or `abandon` and then `release`. */
export interface WindowSlot {
  /** The daemon answered: the place is free. */
  release(): void;
  /** The caller gave up but the daemon still works on it. */
  abandon(): void;
}

interface Waiting {
  readonly begin: (slot: WindowSlot) => void;
  readonly priority: boolean;
}

/** Priority calls that may pass in a row while an ordinary one waits. */
const PRIORITY_BURST = 8;

/**
 * Bounds the calls in flight, so that a daemon never stops reading our socket (it does at 5 by default, and then keepalives starve).
 * Calls begin in the order they came; priority calls pass, but every ninth turn goes to an ordinary one that waits.
 *
 * An abandoned call (timed out, aborted) keeps its place until its late reply comes, because the daemon is still busy with it.
 * There is one spare place, the daemon's fifth. A priority call takes it when all others are taken, so that long calls hold up no short one: it is
 * answered by workers of its own, and at once. When abandoned calls hold every other place, calls go on one at a time there, so that stuck guests
 * slow a connection but do not stop it.
 */
export class RequestWindow {
  readonly #size: number;
  readonly #ordinary = new Set<Waiting>();
  readonly #priority = new Set<Waiting>();
  #active = 0;
  #activePriority = 0;
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
    const waiting: Waiting = { begin, priority };
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

  /** Which calls may begin now: any, those of priority, or none. */
  #room(): 'any' | 'priority' | 'none' {
    if (this.inFlight < this.#size) return 'any';
    if (this.inFlight > this.#size) return 'none';
    // The spare place is free.
    if (this.#active === 0) return 'any';
    // Not where another of them is on its way: they would go on here for ever, and ordinary calls never.
    return this.#activePriority === 0 ? 'priority' : 'none';
  }

  #admit(): void {
    for (let room = this.#room(); room !== 'none'; room = this.#room()) {
      const next = room === 'any' ? this.#next() : this.#take(this.#priority);
      if (next === undefined) return;
      this.#active++;
      if (next.priority) this.#activePriority++;
      next.begin(this.#slot(next.priority));
    }
  }

  #next(): Waiting | undefined {
    const passing = this.#priority.size > 0 && (this.#burst < PRIORITY_BURST || this.#ordinary.size === 0);
    this.#burst = passing && this.#ordinary.size > 0 ? this.#burst + 1 : 0;
    return this.#take(passing ? this.#priority : this.#ordinary);
  }

  #take(queue: Set<Waiting>): Waiting | undefined {
    const [next] = queue;
    if (next !== undefined) queue.delete(next);
    return next;
  }

  #slot(priority: boolean): WindowSlot {
    let state: 'active' | 'abandoned' | 'free' = 'active';
    const leaveActive = (): void => {
      this.#active--;
      if (priority) this.#activePriority--;
    };
    return {
      release: () => {
        if (state === 'free') return;
        if (state === 'active') leaveActive();
        else this.#abandoned--;
        state = 'free';
        this.#admit();
      },
      abandon: () => {
        if (state !== 'active') return;
        state = 'abandoned';
        leaveActive();
        this.#abandoned++;
        this.#admit();
      },
    };
  }
}
