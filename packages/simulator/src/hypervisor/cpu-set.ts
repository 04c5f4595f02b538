import { failure } from './errors.js';

/** The numbers that a CPU or node set of libvirt names, for example `0-3,^2,8`. Fails for one that cannot be. */
export function parseCpuSet(text: string): number[] {
  const chosen = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^\s*(\^?)(\d+)(?:-(\d+))?\s*$/.exec(part);
    const first = Number(match?.[2]);
    const last = Number(match?.[3] ?? first);
    if (match === null || last < first) throw failure('INVALID_ARG', `Failed to parse bitmap '${text}'`);
    for (let cpu = first; cpu <= last; cpu++) {
      if (match[1] === '^') chosen.delete(cpu);
      else chosen.add(cpu);
    }
  }
  return [...chosen].sort((left, right) => left - right);
}

/** The shortest text of a set: ranges, ascending. */
export function formatCpuSet(cpus: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < cpus.length;) {
    let end = at;
    while (cpus[end + 1] === (cpus[end] ?? 0) + 1) end++;
    ranges.push(end === at ? `${cpus[at]}` : `${cpus[at]}-${cpus[end]}`);
    at = end + 1;
  }
  return ranges.join(',');
}

/** A set as the protocol's bitmap of `length` bytes; what does not fit is left out. */
export function cpuBitmap(cpus: readonly number[], length: number): Uint8Array {
  const bitmap = new Uint8Array(length);
  for (const cpu of cpus) {
    const at = cpu >> 3;
    if (at < length) bitmap[at] = (bitmap[at] ?? 0) | (1 << (cpu & 7));
  }
  return bitmap;
}

/** The set of a protocol's bitmap. Fails for an empty one, and for one that names none of `cpus` CPUs. */
export function bitmapCpus(bitmap: Uint8Array, cpus: number): number[] {
  const chosen: number[] = [];
  for (let cpu = 0; cpu < Math.min(cpus, bitmap.length * 8); cpu++) {
    if (((bitmap[cpu >> 3] ?? 0) & (1 << (cpu & 7))) !== 0) chosen.push(cpu);
  }
  if (chosen.length === 0) throw failure('INVALID_ARG', 'Empty cpu list for pinning');
  return chosen;
}
