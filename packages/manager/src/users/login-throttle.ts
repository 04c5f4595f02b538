import { isIPv6 } from 'node:net';

interface Entry {
  readonly failures: number;
  readonly blockedUntil: number;
  readonly lastAt: number;
}

/** How many failures are free of a wait: of a user from an address; from an address; of a user from anywhere. */
const FREE = { pair: 5, address: 20, user: 50 } as const;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** Failures are forgotten after this long without another. */
const FORGET_MS = 15 * 60_000;
/** Entries that are kept; the ones that were touched longest ago go first. */
const LIMIT = 10_000;

/**
 * Slows down who guesses passwords. An attempt counts as a failure from its beginning until it succeeds, so that many at once gain nothing;
 * one that comes too early is not tried and costs nothing.
 */
export class LoginThrottle {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** How many entries are held; bounded. */
  get size(): number {
    return this.#entries.size;
  }

  /** How long to wait before an attempt, in milliseconds; 0 if it may be made now, and is counted. */
  begin(user: string, address: string): number {
    const now = this.#now();
    const keys = keysOf(user, address);
    const known = keys.map(({ key }) => this.#get(key, now));
    const wait = Math.max(0, ...known.map((entry) => (entry?.blockedUntil ?? 0) - now));
    if (wait > 0) return wait;
    keys.forEach(({ key, free }, index) => {
      const failures = (known[index]?.failures ?? 0) + 1;
      const over = failures - free;
      const waitMs = over < 0 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** over);
      this.#put(key, { failures, blockedUntil: now + waitMs, lastAt: now });
    });
    return 0;
  }

  /** The attempt that was begun was right after all: it counts no longer, and the user's failures from there neither. */
  succeed(user: string, address: string): void {
    const now = this.#now();
    const [pair, ...others] = keysOf(user, address);
    if (pair !== undefined) this.#entries.delete(pair.key);
    for (const { key } of others) {
      const failures = (this.#get(key, now)?.failures ?? 0) - 1;
      if (failures > 0) this.#put(key, { failures, blockedUntil: 0, lastAt: now });
      else this.#entries.delete(key);
    }
  }

  #get(key: string, now: number): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && now - entry.lastAt < FORGET_MS ? entry : undefined;
  }

  #put(key: string, entry: Entry): void {
    // Anew, so that the map is in the order of the last touch.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= LIMIT) break;
      this.#entries.delete(oldest);
    }
  }
}

function keysOf(user: string, address: string): readonly { readonly key: string; readonly free: number }[] {
  const network = networkOf(address);
  return [
    { key: `pair ${network} ${user}`, free: FREE.pair },
    { key: `address ${network}`, free: FREE.address },
    { key: `user ${user}`, free: FREE.user },
  ];
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, all of which one client has. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = (plain.split('%', 1)[0] ?? '').split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':').toLowerCase();
}
