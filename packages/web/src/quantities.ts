/** MiB for people: GiB with at most one digit after the point from 1 GiB on. */
export function showMiB(mib: number): string {
  return mib < 1024 ? `${mib} MiB` : `${Math.round(mib / 102.4) / 10} GiB`;
}

/** A count with its noun, for example `1 host`, `2 hosts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
