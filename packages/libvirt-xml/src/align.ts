/** The positions of a longest strictly increasing subsequence (patience sorting, n log n). */
export function longestIncreasing(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, position) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[position] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = position;
  });
  const chosen = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chosen.add(at);
  return chosen;
}

/** For each item the index of the source it stays on, or -1 for an item that is put in; sources not named go. */
export type Alignment = readonly number[];

/** Keeps items on the sources that they came from, as many as keep their order; one item for each source. */
export function alignByIdentity<S>(sources: readonly S[], origins: readonly (S | undefined)[]): Alignment {
  const indexes = new Map(sources.map((element, index) => [element, index]));
  const claimed = new Set<S>();
  const positions: number[] = [];
  const wanted: number[] = [];
  origins.forEach((origin, position) => {
    const index = origin === undefined ? undefined : indexes.get(origin);
    if (origin === undefined || index === undefined || claimed.has(origin)) return;
    claimed.add(origin);
    positions.push(position);
    wanted.push(index);
  });
  const chosen = longestIncreasing(wanted);
  const result = origins.map(() => -1);
  positions.forEach((position, i) => {
    if (chosen.has(i)) result[position] = wanted[i] ?? -1;
  });
  return result;
}

/** Keeps equal values at both ends where they are; those between take each other's places as far as they go. */
export function alignByValue<S, I>(
  sources: readonly S[],
  items: readonly I[],
  isSame: (left: S, right: I) => boolean,
): Alignment {
  const same = (s: number, i: number): boolean => {
    const left = sources[s];
    const right = items[i];
    return left !== undefined && right !== undefined && isSame(left, right);
  };
  const shorter = Math.min(sources.length, items.length);
  let front = 0;
  while (front < shorter && same(front, front)) front++;
  let back = 0;
  while (back < shorter - front && same(sources.length - 1 - back, items.length - 1 - back)) back++;
  return items.map((_, i) => {
    if (i < shorter - back) return i;
    return i >= items.length - back ? i - items.length + sources.length : -1;
  });
}

/** Where a new item goes among the sources: an index to stand after or before; undefined where there are no sources. */
export type Place = { readonly after: number } | { readonly before: number } | undefined;

/**
 * The place of each item that is put in (undefined for those that stay): where a source goes, new items take its place;
 * else they follow the item before them.
 */
export function placesOf(sourceCount: number, alignment: Alignment): Place[] {
  const kept = new Set(alignment);
  let last = -1;
  return alignment.map((index) => {
    if (index >= 0) {
      last = index;
      return undefined;
    }
    if (last + 1 < sourceCount && !kept.has(last + 1)) last++;
    if (last >= 0) return { after: last };
    return sourceCount > 0 ? { before: 0 } : undefined;
  });
}
