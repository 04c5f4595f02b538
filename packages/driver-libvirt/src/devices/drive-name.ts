/** The first letters of the names that a bus gives its disks. Buses that share them share the names. */
const PREFIXES = {
  virtio: 'vd',
  ide: 'hd',
  scsi: 'sd',
  sata: 'sd',
  usb: 'sd',
  sd: 'sd',
  xen: 'xvd',
  fdc: 'fd',
  uml: 'ubd',
} as const;

/** The buses that a disk may be on. */
export const DISK_BUSES = Object.keys(PREFIXES) as readonly DiskBus[];

/** A bus of DISK_BUSES. */
export type DiskBus = keyof typeof PREFIXES;

/** The target name of a bus's disk by its number: 0 is a, 25 z, 26 aa, 701 zz, 702 aaa. */
export function driveName(bus: DiskBus, index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  }
  return PREFIXES[bus] + letters;
}

/** The number in a target name; undefined where the name is none that driveName gives for the bus. */
export function driveIndex(bus: DiskBus, name: string): number | undefined {
  const prefix = PREFIXES[bus];
  const letters = name.slice(prefix.length);
  if (!name.startsWith(prefix) || !/^[a-z]{1,6}$/.test(letters)) return undefined;
  let index = -1;
  for (const letter of letters) index = (index + 1) * 26 + letter.charCodeAt(0) - 97;
  return index;
}

/** The lowest number of the bus whose name is not taken; one that is given out is taken from then on. */
export function nextDriveIndex(bus: DiskBus, taken: Set<string>): number {
  for (let index = 0; ; index += 1) {
    const name = driveName(bus, index);
    if (taken.has(name)) continue;
    taken.add(name);
    return index;
  }
}
