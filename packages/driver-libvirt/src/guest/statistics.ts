import {
  type DiskStatistics,
  type InstanceStatistics,
  type InterfaceStatistics,
  type MemoryStatistics,
} from '@hostelry/compute';
import { type DomainStats } from '@hostelry/libvirt';
import { guestPower } from './guest.js';

/** Statistics of one domain by libvirt's field names. */
type Fields = Readonly<Record<string, number | bigint | string | boolean | undefined>>;

const KIB_IN_MIB = 1024;

/** A domain's bulk statistics as an instance's, whose memory is saved or not. What libvirt did not tell is absent. */
export function instanceStatistics({ domain, params }: DomainStats, isSaved: boolean): InstanceStatistics {
  const fields = params as Fields;
  const { state, isActive } = guestPower({ state: Number(fields['state.state'] ?? 0), reason: 0, isSaved });
  const { uuid, name } = domain;
  return {
    ...{ uuid, name, state },
    // Of one that is down libvirt may still tell what its control group counted.
    ...(isActive ? amounts({ cpuTimeNs: fields['cpu.time'] }) : {}),
    ...(isActive ? vcpuTimes(fields) : {}),
    ...(isActive ? memory(fields) : {}),
    disks: each(fields, 'block', (prefix) => disk(fields, prefix, isActive)),
    interfaces: each(fields, 'net', (prefix) => card(fields, prefix)),
  };
}

function each<T>(fields: Fields, group: string, read: (prefix: string) => T | undefined): T[] {
  const count = Number(fields[`${group}.count`] ?? 0);
  return Array.from({ length: count }, (_, index) => read(`${group}.${index}`)).filter(
    (found) => found !== undefined,
  );
}

/** vCPUs that were taken out leave gaps in the numbers. */
function vcpuTimes(fields: Fields): Pick<InstanceStatistics, 'vcpuTimesNs'> {
  const most = Number(fields['vcpu.maximum'] ?? 0);
  const times = Array.from({ length: most }, (_, vcpu) => fields[`vcpu.${vcpu}.time`]);
  const told = times.filter((time) => time !== undefined).map(Number);
  return told.length === 0 ? {} : { vcpuTimesNs: told };
}

/** libvirt tells memory in KiB. */
function memory(fields: Fields): { memory?: MemoryStatistics } {
  const mib = (field: string): number | undefined =>
    fields[field] === undefined ? undefined : Math.floor(Number(fields[field]) / KIB_IN_MIB);
  const currentMiB = mib('balloon.current');
  if (currentMiB === undefined) return {};
  const residentMiB = mib('balloon.rss');
  // What it could give without swapping, or where the guest does not tell that, what it has not touched.
  const availableMiB = mib('balloon.usable') ?? mib('balloon.unused');
  return {
    memory: {
      currentMiB,
      ...(residentMiB === undefined ? {} : { residentMiB }),
      ...(availableMiB === undefined ? {} : { availableMiB }),
    },
  };
}

/**
 * While a guest runs, `allocation` is the highest place that its QEMU wrote to, 0 at first; what the file takes is `physical` then.
 * When it is down `physical` is the file's length, holes included, and `allocation` what it takes.
 */
function disk(fields: Fields, prefix: string, isActive: boolean): DiskStatistics | undefined {
  const target = fields[`${prefix}.name`];
  if (typeof target !== 'string') return undefined;
  return {
    target,
    ...amounts({
      readRequests: fields[`${prefix}.rd.reqs`],
      readBytes: fields[`${prefix}.rd.bytes`],
      writeRequests: fields[`${prefix}.wr.reqs`],
      writeBytes: fields[`${prefix}.wr.bytes`],
      capacityBytes: fields[`${prefix}.capacity`],
      allocatedBytes: fields[`${prefix}.${isActive ? 'physical' : 'allocation'}`],
    }),
  };
}

/** libvirt counts a card as the host sees it on the card's own side: received is what the guest received. */
function card(fields: Fields, prefix: string): InterfaceStatistics {
  const name = fields[`${prefix}.name`];
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...amounts({
      receivedBytes: fields[`${prefix}.rx.bytes`],
      receivedPackets: fields[`${prefix}.rx.pkts`],
      receiveErrors: fields[`${prefix}.rx.errs`],
      receiveDrops: fields[`${prefix}.rx.drop`],
      sentBytes: fields[`${prefix}.tx.bytes`],
      sentPackets: fields[`${prefix}.tx.pkts`],
      sendErrors: fields[`${prefix}.tx.errs`],
      sendDrops: fields[`${prefix}.tx.drop`],
    }),
  };
}

/** Those that were told, as plain numbers. */
export function amounts<Name extends string>(
  told: Readonly<Record<Name, number | bigint | string | boolean | undefined>>,
): { [Key in Name]?: number } {
  const known = Object.entries(told).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'bigint',
  );
  return Object.fromEntries(known.map(([name, value]) => [name, Number(value)])) as {
    [Key in Name]?: number;
  };
}
