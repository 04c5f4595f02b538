import { type DeviceEntry, type DeviceHolder, type DeviceKind, deviceKinds } from './device-kinds.js';
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
  return new Join(indexOf(wanted), indexOf(live)).run();
}

function indexOf(devices: DeviceIndex | DeviceHolder): DeviceIndex {
  return devices instanceof DeviceIndex ? devices : deviceIndex(devices);
}

interface Group {
  readonly key: string;
  readonly wanted: DeviceEntry[];
  readonly live: DeviceEntry[];
}

type KeyOf = (entry: DeviceEntry) => string | undefined;

/** The devices of one kind that nobody has claimed yet. */
interface Rest {
  wanted: readonly DeviceEntry[];
  live: readonly DeviceEntry[];
}

/** One join; used once. Keys count among devices of one kind alone, so that each pass goes from kind to kind. */
class Join {
  readonly #rests: readonly Rest[];
  readonly #matched: DeviceMatch[] = [];
  readonly #doubtful: { readonly by: MatchedBy; readonly group: Group; readonly rest: Rest }[] = [];

  constructor(wanted: DeviceIndex, live: DeviceIndex) {
    const entriesOf = (index: DeviceIndex, kind: DeviceKind) => index.ofKind(kind) as readonly DeviceEntry[];
    this.#rests = deviceKinds.map((kind) => ({
      wanted: entriesOf(wanted, kind),
      live: entriesOf(live, kind),
    }));
  }

  run(): DeviceJoin {
    this.#pair('alias', ({ alias }) => alias);
    this.#pair('address', ({ address }) => (isPlace(address) ? address : undefined));
    this.#pair('natural', ({ natural }) => natural);
    this.#pair('source', ({ kind, source }) => (kind === 'disk' || kind === 'hostdev' ? source : undefined));
    const ambiguous = this.#ambiguities();
    this.#inOrder(({ kind, device }) => likenessKey(kind, device));
    this.#inOrder(
      ({ device }) => typeKey(device),
      ({ kind, device }) => likenessKey(kind, device) === undefined,
    );
    return {
      matched: this.#matched,
      unknown: this.#rests.flatMap(({ live }) => live),
      missing: this.#rests.flatMap(({ wanted }) => wanted),
      ambiguous,
    };
  }

  /** Pairs those that alone have a key. */
  #pair(by: MatchedBy, keyOf: KeyOf): void {
    for (const rest of this.#rests) {
      if (rest.wanted.length > 0 && rest.live.length > 0) this.#pairAlone(rest, by, keyOf);
    }
  }

  #pairAlone(rest: Rest, by: MatchedBy, keyOf: KeyOf): void {
    const { wanted, live } = rest;
    const { partners, shared } = partnersOf(rest, keyOf);
    const isLiveTaken = new Uint8Array(live.length);
    const wantedLeft: DeviceEntry[] = [];
    for (let place = 0; place < wanted.length; place++) {
      const each = wanted[place] as DeviceEntry;
      const group = shared.size === 0 ? undefined : shared.get(place);
      const partner = partners[place] ?? -1;
      const other = partner < 0 ? undefined : live[partner];
      if (group !== undefined) {
        if (group.live.length > 0) this.#doubtful.push({ by, group, rest });
        wantedLeft.push(each);
      } else if (other !== undefined && mayBeOne(each, other, by)) {
        this.#matched.push({ wanted: each, live: other, by });
        isLiveTaken[partner] = 1;
      } else wantedLeft.push(each);
    }
    if (wantedLeft.length === wanted.length) return;
    rest.wanted = wantedLeft;
    rest.live = live.filter((_, place) => isLiveTaken[place] === 0);
  }

  /** What no weaker key resolved is told, and not guessed by order; each device under its strongest key. */
  #ambiguities(): DeviceAmbiguity[] {
    const result: DeviceAmbiguity[] = [];
    const left = new Map<Rest, Set<DeviceEntry>>();
    for (const { by, group, rest } of this.#doubtful) {
      let free = left.get(rest);
      if (free === undefined) left.set(rest, (free = new Set([...rest.wanted, ...rest.live])));
      const isFree = (entry: DeviceEntry): boolean => free.has(entry);
      const [wanted, live] = [group.wanted.filter(isFree), group.live.filter(isFree)];
      if (wanted.length === 0 || live.length === 0) continue;
      for (const entry of [...wanted, ...live]) free.delete(entry);
      result.push({ by, key: group.key, wanted, live });
    }
    for (const [rest, free] of left) keep(rest, (entry) => free.has(entry));
    return result;
  }

  /** Pairs what is left and alike by its order. */
  #inOrder(keyOf: KeyOf, takesPart: (wanted: DeviceEntry) => boolean = () => true): void {
    for (const rest of this.#rests) {
      if (rest.wanted.length === 0 || rest.live.length === 0) continue;
      const claimed = new Set<DeviceEntry>();
      for (const { wanted, live } of groupsOf(rest, keyOf)) {
        const queue = new LiveQueue(live);
        for (const each of wanted) {
          // What has the user's alias and was not found by it is not there
          if (isUsers(each.alias) || !takesPart(each)) continue;
          const next = each.natural === undefined ? queue.next() : queue.nextPlain();
          if (next === undefined) continue;
          this.#matched.push({ wanted: each, live: next, by: 'ordinal' });
          claimed.add(each).add(next);
        }
      }
      if (claimed.size > 0) keep(rest, (entry) => !claimed.has(entry));
    }
  }
}

function keep(rest: Rest, isKept: (entry: DeviceEntry) => boolean): void {
  rest.wanted = rest.wanted.filter(isKept);
  rest.live = rest.live.filter(isKept);
}

/**
 * By the place of a wanted device that of the live one of its key, -1 without one; and what shares a key, by the place of
 * the first wanted one. Mostly nothing does, and nothing is made for it.
 */
function partnersOf(
  { wanted, live }: Rest,
  keyOf: KeyOf,
): { partners: Int32Array; shared: ReadonlyMap<number, Group> } {
  const partners = new Int32Array(wanted.length).fill(-1);
  const shared = new Map<number, Group>();
  const places = new Map<string, number>();
  const groupAt = (place: number, key: string): Group => {
    let group = shared.get(place);
    if (group === undefined) {
      const [first, partner] = [wanted[place], live[partners[place] ?? -1]];
      group = {
        key,
        wanted: first === undefined ? [] : [first],
        live: partner === undefined ? [] : [partner],
      };
      shared.set(place, group);
    }
    return group;
  };
  for (let place = 0; place < wanted.length; place++) {
    const entry = wanted[place] as DeviceEntry;
    const key = keyOf(entry);
    if (key === undefined) continue;
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    else groupAt(first, key).wanted.push(entry);
  }
  // A live device that nobody wants by this key needs no place
  if (places.size === 0) return { partners, shared };
  for (let place = 0; place < live.length; place++) {
    const entry = live[place] as DeviceEntry;
    const key = keyOf(entry);
    const first = key === undefined ? undefined : places.get(key);
    if (key === undefined || first === undefined) continue;
    if (shared.has(first) || partners[first] !== -1) groupAt(first, key).live.push(entry);
    else partners[first] = place;
  }
  return { partners, shared };
}

/** What shares a key, where somebody wants it. */
function groupsOf({ wanted, live }: Rest, keyOf: KeyOf): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const entry of wanted) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, wanted: [entry], live: [] });
    else group.wanted.push(entry);
  }
  if (groups.size === 0) return [];
  for (const entry of live) {
    const key = keyOf(entry);
    if (key !== undefined) groups.get(key)?.live.push(entry);
  }
  return groups.values();
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
  if (wanted.natural === undefined || live.natural === undefined) return true;
  if (by !== 'source') return wanted.natural === live.natural;
  // A USB device by its vendor and product gets an address of the host beside them when it is plugged in
  return wanted.kind === 'disk' || wanted.natural === wanted.source || live.natural === live.source;
}
