import { type DiskBus } from '../hypervisors/hypervisor.js';

const PREFIXES: Readonly<Record<DiskBus, string>> = {
  virtio: 'vd',
  ide: 'hd',
  scsi: 'sd',
  sata: 'sd',
  usb: 'sd',
  sd: 'sd',
  xen: 'xvd',
  fdc: 'fd',
  uml: 'ubd',
};

/** Hands out target names: for each bus the lowest that is free (`vda`, ..., `vdz`, `vdaa`). Buses that share a prefix share its names. */
export class DiskNames {
  readonly #taken = new Set<string>();

  next(bus: DiskBus): string {
    for (let index = 0; ; index += 1) {
      const name = `${PREFIXES[bus]}${letters(index)}`;
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }
}

/** 0 is a, 25 is z, 26 is aa. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(97 + (index % 26));
}
