const STEP = 1024;
const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** MiB for people: GiB with at most one digit after the point from 1 GiB on. */
export function showMiB(mib: number): string {
  return mib < 1 ? showBytes(mib * STEP * STEP) : showBytes(Math.round(mib) * STEP * STEP);
}

/** Bytes for people, in the unit that leaves the fewest digits, with at most one after the point. */
export function showBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.round(value * 10) / 10 >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const digits = unit === 0 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${digits} ${UNITS[unit]}`;
}

/** Bytes in a second. */
export function showRate(bytes: number): string {
  return `${showBytes(bytes)}/s`;
}

/** A share of 1, as per cent. */
export function showShare(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A count with its noun, for example `1 host`, `2 hosts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How long something took, for example `450 ms`, `3.2 s`, `4 min 10 s`. */
export function showDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Math.round(ms / 100) / 10} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
