/** What has a deadline. */
export interface Expiring {
  /** When it ends, by `performance.now()`. */
  readonly due: number;
  expire(): void;
}

/** A timer may fire a little early. */
const EARLY_MS = 1;

/** The deadlines of many calls by one timer, which stays when a call is answered: most are, long before. */
export class Deadlines {
  readonly #waiting = new Set<Expiring>();
  #timer: NodeJS.Timeout | undefined;
  /** When the timer fires. */
  #armedFor = Infinity;

  /** Calls `expire` when the time has come. Keeps the process alive until then. */
  add(expiring: Expiring): void {
    if (this.#waiting.size === 0) this.#timer?.ref();
    this.#waiting.add(expiring);
    if (expiring.due < this.#armedFor) this.#arm(expiring.due);
  }

  /** Ends the wait; nothing if it has none. */
  delete(expiring: Expiring): void {
    if (this.#waiting.delete(expiring) && this.#waiting.size === 0) this.#timer?.unref();
  }

  /** Forgets all. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#timer = undefined;
    this.#armedFor = Infinity;
  }

  #arm(due: number): void {
    clearTimeout(this.#timer);
    this.#armedFor = due;
    this.#timer = setTimeout(this.#onTime, due - performance.now());
  }

  readonly #onTime = (): void => {
    this.#timer = undefined;
    this.#armedFor = Infinity;
    const now = performance.now() + EARLY_MS;
    let next = Infinity;
    for (const each of this.#waiting) {
      if (each.due > now) next = Math.min(next, each.due);
      else {
        this.#waiting.delete(each);
        each.expire();
      }
    }
    // What expired may have begun others
    if (next < this.#armedFor) this.#arm(next);
  };
}
