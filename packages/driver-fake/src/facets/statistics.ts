import { type InstanceStatistics, type StatisticsFacet } from '@hostelry/compute';
import { type FakeGuest } from '../fake-guest.js';
import { type Calls } from '../guest-call.js';

const NS = 1_000_000;

/** The statistics facet: a guest's processors are always busy, and its devices never are. */
export function statisticsFacet({ onGuest, onHost }: Calls): StatisticsFacet {
  return {
    list: (options) => onHost('Cannot read statistics', options, (host) => host.guests().map(statisticsOf)),
    diagnose: (uuid, options) =>
      onGuest('diagnose', uuid, options, (guest) => ({
        ...statisticsOf(guest),
        driver: 'fake',
        hypervisor: 'Fake',
        ...(guest.isActive ? { uptimeMs: Date.now() - guest.startedAt } : {}),
      })),
    host: (options) =>
      onHost('Cannot read the statistics of the host', options, (host) => {
        const { memoryMiB, memoryUsedMiB, cpus } = host.info();
        const uptimeMs = Date.now() - host.startedAt;
        return {
          uptimeMs,
          cpu: { userNs: 0, kernelNs: 0, idleNs: uptimeMs * cpus * NS },
          memory: { totalMiB: memoryMiB, freeMiB: memoryMiB - memoryUsedMiB },
        };
      }),
  };
}

function statisticsOf(guest: FakeGuest): InstanceStatistics {
  const { uuid, name, state, definition } = guest;
  const eachNs = (Date.now() - guest.startedAt) * NS;
  const active = {
    cpuTimeNs: eachNs * definition.vcpus,
    vcpuTimesNs: Array.from({ length: definition.vcpus }, () => eachNs),
    memory: { currentMiB: definition.memoryMiB },
  };
  return {
    ...{ uuid, name, state },
    ...(guest.isActive ? active : {}),
    disks: definition.disks.map(({ target, sizeMiB }) => ({ target, capacityBytes: sizeMiB * 1024 * 1024 })),
    interfaces: definition.interfaces.map(({ mac }) => ({ mac })),
  };
}
