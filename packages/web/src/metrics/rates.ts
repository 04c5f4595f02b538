import type { Statistics } from '../api/hosts.js';

/** Counters of a host's instances at a moment, in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly byUuid: ReadonlyMap<string, Statistics>;
}

/** What an instance does between two samples; what is not counted is absent. */
export interface Rates {
  /** Of all its vCPUs, 0 to 1. */
  readonly cpu?: number;
  /** MiB that the guest uses, where it says; else that the host holds for it. */
  readonly memoryMiB?: number;
  /** Bytes in a second. */
  readonly diskRead?: number;
  readonly diskWrite?: number;
  readonly received?: number;
  readonly sent?: number;
}

/** Counters this far apart say nothing of now. */
const LONGEST_MS = 60_000;

/** The rates of one instance between two samples; undefined while there are not two of a running one. */
export function ratesBetween(
  before: Sample | undefined,
  after: Sample | undefined,
  uuid: string,
  vcpus: number,
): Rates | undefined {
  const [first, last] = [before?.byUuid.get(uuid), after?.byUuid.get(uuid)];
  if (before === undefined || after === undefined || first === undefined || last === undefined)
    return undefined;
  const elapsedMs = after.at - before.at;
  if (elapsedMs <= 0 || elapsedMs > LONGEST_MS || last.cpuTimeNs === undefined) return undefined;
  const seconds = elapsedMs / 1000;
  const cpuNs = grown(first.cpuTimeNs, last.cpuTimeNs);
  const rate = (read: (from: Statistics) => number | undefined): number | undefined => {
    const bytes = grown(read(first), read(last));
    return bytes === undefined ? undefined : bytes / seconds;
  };
  return present({
    cpu: cpuNs === undefined ? undefined : Math.min(1, cpuNs / 1e9 / seconds / Math.max(1, vcpus)),
    memoryMiB: usedMemory(last),
    diskRead: rate(({ disks }) => sum(disks.map((disk) => disk.readBytes))),
    diskWrite: rate(({ disks }) => sum(disks.map((disk) => disk.writeBytes))),
    received: rate(({ interfaces }) => sum(interfaces.map((each) => each.receivedBytes))),
    sent: rate(({ interfaces }) => sum(interfaces.map((each) => each.sentBytes))),
  });
}

function usedMemory({ memory }: Statistics): number | undefined {
  if (memory === undefined) return undefined;
  const { currentMiB, availableMiB, residentMiB } = memory;
  if (availableMiB !== undefined) return Math.max(0, currentMiB - availableMiB);
  return residentMiB ?? currentMiB;
}

/** By how much a counter grew; one that begins anew (the guest was started again) tells nothing. */
function grown(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined || after < before) return undefined;
  return after - before;
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
}

function present(values: { [Name in keyof Rates]: Rates[Name] | undefined }): Rates {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
