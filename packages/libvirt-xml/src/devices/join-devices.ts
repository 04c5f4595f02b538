import { type DeviceEntry, type DeviceHolder } from './device-kinds.js';
import { deviceIndex, DeviceIndex } from './device-index.js';
import { likenessKey, typeKey } from './natural-key.js';

/** What a pair was found by, the strongest first. */
export type MatchedBy = 'alias' | 'address' | 'natural' | 'source' | 'ordinal';

/** A device that is in both documents. */
export interface DeviceMatch {
  readonly wanted: DeviceEntry;
  readonly live: DeviceEntry;
  readonly by: MatchedBy;
}

/** Devices that share a key, of which it cannot be said which is which. */
export interface DeviceAmbiguity {
  readonly by: MatchedBy;
  readonly key: string;
  readonly wanted: readonly DeviceEntry[];
  readonly live: readonly DeviceEntry[];
}

/** What became of every device: each is in one of the lists, and there once. */
export interface DeviceJoin {
  readonly matched: readonly DeviceMatch[];
  /** In the live document alone: not wanted, or not known of. */
  readonly unknown: readonly DeviceEntry[];
  /** In the wanted document alone. */
  readonly missing: readonly DeviceEntry[];
  readonly ambiguous: readonly DeviceAmbiguity[];
}

/**
 * Finds each wanted device among the live ones, in time linear in both: by alias, then address, then natural key (disk
 * target, MAC, what is passed through, ...), then source, and what has none of these by its place among its like. Each
 * device is claimed once, by its strongest key; a weaker key never pairs devices whose own keys differ (two MACs at one
 * address are two interfaces). A key that several share pairs nobody: a weaker one may still, else the report says so.
 */
export function joinDevices(
  wanted: DeviceIndex | DeviceHolder,
  live: DeviceIndex | DeviceHolder,
): DeviceJoin {
  return new Join(indexOf(wanted).entries, indexOf(live).entries).run();
}

function indexOf(devices: DeviceIndex | DeviceHolder): DeviceIndex {
  return devices instanceof DeviceIndex ? devices : deviceIndex(devices);
}

interface Group {
  readonly key: string;
  readonly wanted: DeviceEntry[];
  readonly live: DeviceEntry[];
}

/** One join; used once. */
class Join {
  #wanted: readonly DeviceEntry[];
  #live: readonly DeviceEntry[];
  readonly #matched: DeviceMatch[] = [];
  readonly #claimed = new Set<DeviceEntry>();
  readonly #doubtful: { readonly by: MatchedBy; readonly group: Group }[] = [];

  constructor(wanted: readonly DeviceEntry[], live: readonly DeviceEntry[]) {
    this.#wanted = wanted;
    this.#live = live;
  }

  run(): DeviceJoin {
    this.#pair('alias', ({ alias }) => alias);
    this.#pair('address', ({ address }) => (isPlace(address) ? address : undefined));
    this.#pair('natural', ({ natural }) => natural);
    this.#pair('source', ({ kind, source }) => (kind === 'disk' ? source : undefined));
    const ambiguous = this.#ambiguities();
    this.#inOrder(({ kind, device }) => likenessKey(kind, device));
    this.#inOrder(
      ({ device }) => typeKey(device),
      ({ kind, device }) => likenessKey(kind, device) === undefined,
    );
    return { matched: this.#matched, unknown: this.#live, missing: this.#wanted, ambiguous };
  }

  #groups(keyOf: (entry: DeviceEntry) => string | undefined): IterableIterator<Group> {
    const groups = new Map<string, Group>();
    const put = (entry: DeviceEntry, side: 'wanted' | 'live') => {
      const key = keyOf(entry);
      if (key === undefined) return;
      const place = `${entry.kind} ${key}`;
      let group = groups.get(place);
      if (group === undefined) {
        // A live device that nobody wants by this key needs no group
        if (side === 'live') return;
        group = { key, wanted: [], live: [] };
        groups.set(place, group);
      }
      group[side].push(entry);
    };
    for (const entry of this.#wanted) put(entry, 'wanted');
    for (const entry of this.#live) put(entry, 'live');
    return groups.values();
  }

  #claim(wanted: DeviceEntry, live: DeviceEntry, by: MatchedBy): void {
    this.#matched.push({ wanted, live, by });
    this.#claimed.add(wanted).add(live);
  }

  /** Leaves out what is claimed. */
  #sweep(): void {
    this.#wanted = this.#wanted.filter((entry) => !this.#claimed.has(entry));
    this.#live = this.#live.filter((entry) => !this.#claimed.has(entry));
  }

  /** Pairs those that alone have a key. */
  #pair(by: MatchedBy, keyOf: (entry: DeviceEntry) => string | undefined): void {
    for (const group of this.#groups(keyOf)) {
      const [wanted, live] = [group.wanted[0], group.live[0]];
      if (wanted === undefined || live === undefined) continue;
      if (group.wanted.length > 1 || group.live.length > 1) this.#doubtful.push({ by, group });
      else if (mayBeOne(wanted, live, by)) this.#claim(wanted, live, by);
    }
    this.#sweep();
  }

  /** What no weaker key resolved is told, and not guessed by order; each device under its strongest key. */
  #ambiguities(): DeviceAmbiguity[] {
    const result: DeviceAmbiguity[] = [];
    for (const { by, group } of this.#doubtful) {
      const left = (entries: readonly DeviceEntry[]) => entries.filter((entry) => !this.#claimed.has(entry));
      const [wanted, live] = [left(group.wanted), left(group.live)];
      if (wanted.length === 0 || live.length === 0) continue;
      for (const entry of [...wanted, ...live]) this.#claimed.add(entry);
      result.push({ by, key: group.key, wanted, live });
    }
    this.#sweep();
    return result;
  }

  /** Pairs what is left and alike by its order. */
  #inOrder(
    keyOf: (entry: DeviceEntry) => string | undefined,
    takesPart: (wanted: DeviceEntry) => boolean = () => true,
  ): void {
    for (const { wanted, live } of this.#groups(keyOf)) {
      const queue = new LiveQueue(live);
      for (const each of wanted) {
        // What has the user's alias and was not found by it is not there
        if (isUsers(each.alias) || !takesPart(each)) continue;
        const next = each.natural === undefined ? queue.next() : queue.nextPlain();
        if (next !== undefined) this.#claim(each, next, 'ordinal');
      }
    }
    this.#sweep();
  }
}

/** Live devices to be claimed in their order. */
class LiveQueue {
  readonly #entries: readonly DeviceEntry[];
  readonly #taken = new Set<DeviceEntry>();
  #at = 0;
  #plainAt = 0;

  constructor(entries: readonly DeviceEntry[]) {
    this.#entries = entries;
  }

  /** The next device, for one that does not say who it is. */
  next(): DeviceEntry | undefined {
    while (this.#at < this.#entries.length) {
      const entry = this.#entries[this.#at++];
      if (entry !== undefined && !this.#taken.has(entry)) return this.#take(entry);
    }
    return undefined;
  }

  /** The next that does not say who it is, for one that does. */
  nextPlain(): DeviceEntry | undefined {
    while (this.#plainAt < this.#entries.length) {
      const entry = this.#entries[this.#plainAt++];
      if (entry?.natural === undefined && entry !== undefined && !this.#taken.has(entry))
        return this.#take(entry);
    }
    return undefined;
  }

  #take(entry: DeviceEntry): DeviceEntry {
    this.#taken.add(entry);
    return entry;
  }
}

function isPlace(address: string | undefined): boolean {
  return address !== 'unassigned' && address !== 'virtio-mmio';
}

/** Whether an alias is one that the user chose: it stays with the device for good. */
function isUsers(alias: string | undefined): boolean {
  return alias?.startsWith('ua-') === true;
}

/** Whether nothing that is stronger, or that the user chose, says that these are two devices. */
function mayBeOne(wanted: DeviceEntry, live: DeviceEntry, by: MatchedBy): boolean {
  if (by === 'alias' && isUsers(wanted.alias)) return true;
  if (isUsers(wanted.alias) && isUsers(live.alias) && wanted.alias !== live.alias) return false;
  if (by === 'source' || wanted.natural === undefined || live.natural === undefined) return true;
  return wanted.natural === live.natural;
}
