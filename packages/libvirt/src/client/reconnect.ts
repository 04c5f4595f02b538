import { ConnectionError } from '../rpc/errors.js';
import { MAX_TIMER_MS } from '../rpc/timers.js';

/** How a lost connection is made again; all have defaults. */
export interface ReconnectOptions {
  /** Milliseconds before the first attempt; doubled after each that fails. Each pause is shortened at random by up to a half, so that many clients do not come at once. Default 250. */
  readonly delayMs?: number | undefined;
  /** The longest pause. Default 30000. */
  readonly maxDelayMs?: number | undefined;
  /** Attempts in a row until the connection is given up and closes for good. Default Infinity. */
  readonly attempts?: number | undefined;
  /** What becomes of a call made while the connection is away: it waits for it within its own deadline (the default), or fails at once with the reason of the loss. */
  readonly whileAway?: 'wait' | 'fail' | undefined;
  /** Aborting ends the reconnecting: a connection that is away or gets lost later stays closed. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_DELAY_MS = 250;
const DEFAULT_MAX_DELAY_MS = 30_000;

/** Milliseconds to wait before an attempt (from 1); `random` gives numbers from 0 up to 1. */
export function backOffMs(attempt: number, options: ReconnectOptions, random: () => number): number {
  const { delayMs = DEFAULT_DELAY_MS, maxDelayMs = DEFAULT_MAX_DELAY_MS } = options;
  const longest = Math.min(delayMs * 2 ** Math.min(attempt - 1, 31), maxDelayMs, MAX_TIMER_MS);
  return longest * (1 - random() / 2);
}

/** Throws RangeError for options that cannot be. */
export function checkReconnectOptions(options: ReconnectOptions): void {
  const { delayMs = DEFAULT_DELAY_MS, maxDelayMs = DEFAULT_MAX_DELAY_MS, attempts = Infinity } = options;
  if (!(delayMs >= 0) || !(maxDelayMs >= delayMs) || !(attempts >= 1)) {
    throw new RangeError(
      `Invalid reconnect options: delayMs ${delayMs}, maxDelayMs ${maxDelayMs}, attempts ${attempts}`,
    );
  }
}

/** True when another attempt may do better: not where we were refused for who we are or what we asked for. */
export function mayDoBetter(error: unknown): boolean {
  return !(error instanceof ConnectionError) || error.retryable;
}

/** Resolves after that time. Rejects with the signal's reason. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
