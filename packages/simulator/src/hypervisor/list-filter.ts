/** Pairs of a flag's bit and whether the object has what the flag asks for. */
export type FilterGroup = readonly (readonly [bit: number, holds: boolean])[];

/**
 * Whether an object passes the filter flags of a libvirt list call:
 * a group without any bit set filters nothing, in a group with some at least one must hold.
 */
export function passesFilter(flags: number, groups: readonly FilterGroup[]): boolean {
  for (const group of groups) {
    let asked = false;
    let held = false;
    for (const [bit, holds] of group) {
      if ((flags & bit) === 0) continue;
      asked = true;
      held ||= holds;
    }
    if (asked && !held) return false;
  }
  return true;
}
