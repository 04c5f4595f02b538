import {
  DomainMemoryModFlags,
  DomainMemoryStatTags as Tag,
  DomainModificationImpact,
} from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { changeDomain, chosenConfig } from '../hypervisor/domain-change.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { LIVE, CONFIG } = DomainModificationImpact;
const IMPACT = LIVE | CONFIG;
const { MAXIMUM } = DomainMemoryModFlags;

/** Memory of guests: how much, and what the balloon says of it. */
export function domainMemoryHandlers(session: ClientSession) {
  const find = (dom: WireDomain): SimulatedDomain => findDomain(session, dom);

  const setMemory = (dom: WireDomain, kiB: number, flags: number): void => {
    checkFlags(flags, IMPACT | MAXIMUM, 'DOMAIN_SET_MEMORY_FLAGS');
    const domain = find(dom);
    const impact = flags & IMPACT;
    const { maxMemoryKiB } = chosenConfig(domain, impact);
    if ((flags & MAXIMUM) !== 0) {
      if (domain.isActive && (flags & CONFIG) === 0) {
        throw failure('OPERATION_INVALID', 'cannot resize the maximum memory on an active domain');
      }
    } else if (kiB > maxMemoryKiB) {
      throw failure('INVALID_ARG', 'cannot set memory higher than max memory');
    }
    changeDomain(domain, impact, (document) => {
      if ((flags & MAXIMUM) === 0) {
        document.currentMemory = { value: kiB, unit: 'KiB' };
        return;
      }
      document.memory = { ...document.memory, value: kiB, unit: 'KiB' };
      const current = Number(document.currentMemory?.value ?? kiB);
      document.currentMemory = { value: Math.min(current, kiB), unit: 'KiB' };
    });
  };

  return {
    DOMAIN_SET_MEMORY: ({ dom, memory }) => setMemory(dom, Number(memory), LIVE),
    DOMAIN_SET_MEMORY_FLAGS: ({ dom, memory, flags }) => setMemory(dom, Number(memory), flags),
    DOMAIN_SET_MAX_MEMORY: ({ dom, memory }) => setMemory(dom, Number(memory), MAXIMUM),
    DOMAIN_SET_MEMORY_STATS_PERIOD: ({ dom, period, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_MEMORY_STATS_PERIOD');
      changeDomain(find(dom), flags, (document) => {
        const balloon = document.devices?.memballoon;
        if (balloon === undefined || balloon.model === 'none') {
          const detail = 'No memory balloon device configured, can not set the collection period';
          throw failure('INTERNAL_ERROR', detail);
        }
        if (period > 0) balloon.stats = { period };
        else delete balloon.stats;
      });
    },
    DOMAIN_MEMORY_STATS: ({ dom, maxStats, flags }) => {
      checkFlags(flags, 0, 'DOMAIN_MEMORY_STATS');
      const domain = find(dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
      return { stats: memoryStats(domain, session.host.now()).slice(0, maxStats) };
    },
  } satisfies RemoteHandlers;
}

/** What a guest with a balloon says: half of its memory is free, an eighth of that caches files. */
function memoryStats(domain: SimulatedDomain, now: number): { readonly tag: number; readonly val: number }[] {
  const balloon = parseDomain(domain.config.text).devices?.memballoon;
  if (balloon === undefined || balloon.model === 'none') return [];
  const actual = domain.config.memoryKiB;
  const free = Math.floor(actual / 2);
  const faults = Math.floor(domain.cpuTimeNs / 1_000_000);
  return [
    { tag: Tag.ACTUAL_BALLOON, val: actual },
    { tag: Tag.SWAP_IN, val: 0 },
    { tag: Tag.SWAP_OUT, val: 0 },
    { tag: Tag.MAJOR_FAULT, val: Math.floor(faults / 100) },
    { tag: Tag.MINOR_FAULT, val: faults },
    { tag: Tag.UNUSED, val: free },
    { tag: Tag.AVAILABLE, val: actual },
    { tag: Tag.USABLE, val: free },
    { tag: Tag.LAST_UPDATE, val: Math.floor(now / 1000) },
    { tag: Tag.DISK_CACHES, val: Math.floor(free / 4) },
    { tag: Tag.HUGETLB_PGALLOC, val: 0 },
    { tag: Tag.HUGETLB_PGFAIL, val: 0 },
    { tag: Tag.RSS, val: free },
  ];
}
