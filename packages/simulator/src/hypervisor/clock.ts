/** The time of simulated hosts: what the clock says, and what is to happen later. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Has `action` called once, `milliseconds` from now; the answer takes that back. Nothing is kept alive by it. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The machine's own time, or `now` with the machine's timers. */
export function systemClock(now: () => number = Date.now): Clock {
  return {
    now,
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

interface Appointment {
  readonly at: number;
  readonly action: () => void;
}

/** Time that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number;
  #waiting: Appointment[] = [];

  /** `start` in milliseconds since the epoch. */
  constructor(start = 1_700_000_000_000) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.#now + milliseconds, action };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  /** Moves time on, and lets happen what was to happen until then, in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      let next: Appointment | undefined;
      for (const entry of this.#waiting)
        if (entry.at <= end && (next === undefined || entry.at < next.at)) next = entry;
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
    }
    this.#now = end;
  }
}
