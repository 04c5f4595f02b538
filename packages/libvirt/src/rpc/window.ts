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
/** Answers to later calls after which one that waits for its own is no short call. */
const OVERTAKEN_BY = 32;

/**
 * Bounds the calls in flight, so that a daemon never stops reading our socket (it does at 5 by default, and then keepalives starve).
 * Calls begin in the order they came; priority calls pass, but every ninth turn goes to an ordinary one that waits.
 *
 * An abandoned call (timed out, aborted) keeps its place until its late reply comes, because the daemon is still busy with it.
 * There is one spare place, the daemon's fifth. A priority call takes it when all others are taken, so that long calls hold up no short one: it is
 * answered by workers of its own, and at once. When abandoned calls hold every other place, calls go on one at a time there, so that stuck guests
 * slow a connection but do not stop it.
 *
 * Short calls may go deeper. While all calls in flight are priority ones, none was abandoned or overtaken by many others, and no
 * ordinary one waits, there may be `depth` of them: the daemon reads the next one when it answers one, which takes microseconds,
 * and so needs not wait for us in between.
 */
export class RequestWindow {
  readonly #size: number;
  readonly #depth: number;
  readonly #ordinary = new Set<Waiting>();
  readonly #priority = new Set<Waiting>();
  /** The active ones in the order in which they began. */
  readonly #places = new Set<Place>();
  #activePriority = 0;
  #abandoned = 0;
  #burst = 0;
  #answers = 0;

  constructor(size: number, depth = size) {
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`Invalid request window ${size}: must be 1 or more`);
    this.#size = size;
    this.#depth = depth;
  }

  /** Calls waiting for a place. */
  get waiting(): number {
    return this.#ordinary.size + this.#priority.size;
  }

  /** Calls begun and not answered, abandoned ones included. */
  get inFlight(): number {
    return this.#places.size + this.#abandoned;
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
    if (this.#isShallow()) return 'priority';
    if (this.inFlight > this.#size) return 'none';
    // The spare place is free.
    if (this.#places.size === 0) return 'any';
    // Not where another of them is on its way: they would go on here for ever, and ordinary calls never.
    return this.#activePriority === 0 ? 'priority' : 'none';
  }

  /** Whether short calls alone are in flight, and fewer than may be. */
  #isShallow(): boolean {
    const { size } = this.#places;
    if (size >= this.#depth || size > this.#activePriority) return false;
    if (this.#abandoned > 0 || this.#ordinary.size > 0) return false;
    const [oldest] = this.#places;
    return oldest === undefined || this.#answers - oldest.begunAfter <= OVERTAKEN_BY;
  }

  #admit(): void {
    for (let room = this.#room(); room !== 'none'; room = this.#room()) {
      const next = room === 'any' ? this.#next() : this.#take(this.#priority);
      if (next === undefined) return;
      const place = new Place(this.#keeper, next.priority, this.#answers);
      this.#places.add(place);
      if (next.priority) this.#activePriority++;
      next.begin(place);
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

  readonly #keeper: PlaceKeeper = {
    released: (place, wasAbandoned) => {
      this.#answers++;
      if (wasAbandoned) this.#abandoned--;
      else this.#leave(place);
      this.#admit();
    },
    abandoned: (place) => {
      this.#leave(place);
      this.#abandoned++;
      this.#admit();
    },
  };

  #leave(place: Place): void {
    this.#places.delete(place);
    if (place.priority) this.#activePriority--;
  }
}

/** Whom a place tells what becomes of it. */
interface PlaceKeeper {
  released(place: Place, wasAbandoned: boolean): void;
  abandoned(place: Place): void;
}

class Place implements WindowSlot {
  readonly priority: boolean;
  /** How many answers had come before. */
  readonly begunAfter: number;
  readonly #keeper: PlaceKeeper;
  #state: 'active' | 'abandoned' | 'free' = 'active';

  constructor(keeper: PlaceKeeper, priority: boolean, begunAfter: number) {
    this.#keeper = keeper;
    this.priority = priority;
    this.begunAfter = begunAfter;
  }

  release(): void {
    if (this.#state === 'free') return;
    const wasAbandoned = this.#state === 'abandoned';
    this.#state = 'free';
    this.#keeper.released(this, wasAbandoned);
  }

  abandon(): void {
    if (this.#state !== 'active') return;
    this.#state = 'abandoned';
    this.#keeper.abandoned(this);
  }
}
