import { type DiskConfig } from '../hypervisor/domain-config.js';
import { matchesDomain } from '../hypervisor/domain-filter.js';
import { domainStats, statsFilter, statsGroups } from '../hypervisor/domain-stats.js';
import { failure } from '../hypervisor/errors.js';
import { type SimulatedVolume } from '../hypervisor/storage-volume.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { wireDomain } from './wire.js';

/** The sizes that libvirt's test driver gives every disk: a tebibyte, but for some of its metadata. */
const UNKNOWN_DISK = {
  allocation: 1_099_511_627_776,
  capacity: 1_099_506_450_432,
  physical: 1_099_511_627_776,
};

/** Statistics of many domains in one call, and of one disk. */
export function domainStatsHandlers(session: ClientSession) {
  const volumeOf = ({ path, volume }: DiskConfig): SimulatedVolume | undefined => {
    const { storage } = session.host;
    if (path !== undefined) return storage.findByPath(path);
    return storage
      .list()
      .find(({ name }) => name === volume?.pool)
      ?.find(volume?.name ?? '');
  };
  return {
    CONNECT_GET_ALL_DOMAIN_STATS: ({ doms, stats, flags }) => {
      const groups = statsGroups(stats, flags);
      const filter = statsFilter(flags);
      const chosen =
        doms.length === 0
          ? session.host.domains.list(filter)
          : doms.map((dom) => findDomain(session, dom)).filter((domain) => matchesDomain(domain, filter));
      return {
        retStats: chosen.map((domain) => ({
          dom: wireDomain(domain.identity),
          params: domainStats(domain, groups, volumeOf),
        })),
      };
    },
    DOMAIN_GET_BLOCK_INFO: ({ dom, path }) => {
      const domain = findDomain(session, dom);
      const disk = domain.config.disks.find((one) => one.target === path || one.path === path);
      if (disk === undefined)
        throw failure('INVALID_ARG', `invalid path ${path} not assigned to domain`, 'DOMAIN');
      if (disk.path !== undefined) session.host.storage.requireFile(disk.path);
      const volume = volumeOf(disk);
      // Of a file that is in no pool nothing is known but that the guest has it.
      if (volume === undefined) return { ...UNKNOWN_DISK };
      const { allocation, capacity, length } = volume;
      return { allocation, capacity, physical: length };
    },
  } satisfies RemoteHandlers;
}
