import { MAX_TIMER_MS } from './timers.js';

/** How a side finds out that the other is gone although the link stays up. */
export interface KeepaliveOptions {
  /** Milliseconds between two pings; 1 to 2147483647. */
  readonly intervalMs: number;
  /** Pings that may stay unanswered; the peer is given up after intervalMs × (count + 1) of silence. 0 is as 1: it must be asked once. */
  readonly count: number;
}

/** The keepalive program: two empty messages, in both directions. */
export const KEEPALIVE_PROGRAM = 0x6b656570;
export const KEEPALIVE_VERSION = 1;
export const KeepaliveProcedure = { PING: 1, PONG: 2 } as const;

/** What a prober needs from its session. */
export interface KeepaliveLink {
  ping(): void;
  /** Reading is held back by our own side, so silence says nothing about the peer. */
  isPaused(): boolean;
  /** Called once, when the peer is given up. */
  dead(): void;
}

/** Pings the peer at an interval and gives it up after too much silence. Answering pings is the session's work, always. */
export class KeepaliveProber {
  readonly #options: KeepaliveOptions;
  readonly #link: KeepaliveLink;
  #timer: NodeJS.Timeout | undefined;
  #unanswered = 0;

  /** Throws RangeError for an interval or count that cannot be. */
  constructor(options: KeepaliveOptions, link: KeepaliveLink) {
    const { intervalMs, count } = options;
    if (!(intervalMs >= 1 && intervalMs <= MAX_TIMER_MS) || !(count >= 0)) {
      throw new RangeError(`Invalid keepalive of ${intervalMs} ms, ${count} times`);
    }
    this.#options = options;
    this.#link = link;
  }

  /** Starts pinging; once. */
  start(): void {
    this.#timer ??= setInterval(() => this.#tick(), this.#options.intervalMs);
  }

  /** Any packet proves that the peer lives. */
  received(): void {
    this.#unanswered = 0;
  }

  /** Ends the timer. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #tick(): void {
    if (this.#link.isPaused()) {
      // What was asked before may have been answered: the answer waits to be read.
      this.#unanswered = 0;
      return;
    }
    // With a count of 0 one must be asked all the same, or who was heard a moment ago would be given up.
    if (this.#unanswered >= Math.max(this.#options.count, 1)) {
      this.stop();
      this.#link.dead();
      return;
    }
    this.#unanswered++;
    this.#link.ping();
  }
}
