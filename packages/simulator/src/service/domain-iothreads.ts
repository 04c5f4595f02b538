import { DomainModificationImpact } from '@hostelry/libvirt';
import { type Domain, parseDomain } from '@hostelry/libvirt-xml';
import { bitmapCpus, cpuBitmap, formatCpuSet, parseCpuSet } from '../hypervisor/cpu-set.js';
import { changeDomain, chosenConfig } from '../hypervisor/domain-change.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';

const IMPACT = DomainModificationImpact.LIVE | DomainModificationImpact.CONFIG;
const SETTINGS = ['poll_max_ns', 'poll_grow', 'poll_shrink', 'thread_pool_min', 'thread_pool_max'] as const;

/** Threads of the guest that serve its disks. */
export function domainIOThreadHandlers(session: ClientSession) {
  return {
    DOMAIN_GET_IOTHREAD_INFO: ({ dom, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_GET_IOTHREAD_INFO');
      const document = parseDomain(chosenConfig(findDomain(session, dom), flags).text);
      const { cpus } = session.host.hardware;
      const length = Math.ceil(cpus / 8);
      const everywhere = Array.from({ length: cpus }, (_, cpu) => cpu);
      const info = idsOf(document).map((id) => {
        const set = document.cputune?.iothreadpin?.find((pin) => pin.iothread === id)?.cpuset;
        const chosen = set === undefined ? everywhere : parseCpuSet(set);
        return { iothread_id: id, cpumap: cpuBitmap(chosen, length) };
      });
      return { info, ret: info.length };
    },
    DOMAIN_PIN_IOTHREAD: ({ dom, iothreads_id: id, cpumap, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_PIN_IOTHREAD');
      const cpuset = formatCpuSet(bitmapCpus(cpumap, session.host.hardware.cpus));
      changeDomain(findDomain(session, dom), flags, (document) => {
        requireThread(document, id);
        const tune = (document.cputune ??= {});
        const others = (tune.iothreadpin ?? []).filter((pin) => pin.iothread !== id);
        tune.iothreadpin = [...others, { iothread: id, cpuset }];
      });
    },
    DOMAIN_ADD_IOTHREAD: ({ dom, iothread_id: id, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_ADD_IOTHREAD');
      if (id === 0) throw failure('INVALID_ARG', 'invalid value of 0 for iothread_id');
      changeDomain(findDomain(session, dom), flags, (document) => {
        const ids = idsOf(document);
        if (ids.includes(id)) {
          throw failure('INVALID_ARG', `an IOThread is already using iothread_id '${id}'`);
        }
        keepIds(document, [...ids, id]);
      });
    },
    DOMAIN_DEL_IOTHREAD: ({ dom, iothread_id: id, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_DEL_IOTHREAD');
      changeDomain(findDomain(session, dom), flags, (document) => {
        requireThread(document, id);
        keepIds(
          document,
          idsOf(document).filter((one) => one !== id),
        );
        const pins = document.cputune?.iothreadpin?.filter((pin) => pin.iothread !== id);
        if (document.cputune === undefined || pins === undefined) return;
        if (pins.length > 0) document.cputune.iothreadpin = pins;
        else delete document.cputune.iothreadpin;
      });
    },
    DOMAIN_SET_IOTHREAD_PARAMS: ({ dom, iothread_id: id, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_IOTHREAD_PARAMS');
      const values = readParameters(params, SETTINGS);
      changeDomain(findDomain(session, dom), flags, (document) => {
        requireThread(document, id);
        const entry = document.iothreadids?.iothread?.find((one) => one.id === id);
        for (const key of ['thread_pool_min', 'thread_pool_max'] as const) {
          const value = values.get(key);
          if (value !== undefined && entry !== undefined) entry[key] = Number(value);
        }
      });
    },
  } satisfies RemoteHandlers;
}

/** The ids of a definition's threads: those that it names, and the first free ones for the rest of their number. */
function idsOf(document: Domain): number[] {
  const ids = (document.iothreadids?.iothread ?? []).map((one) => one.id);
  const wanted = Math.max(document.iothreads ?? 0, ids.length);
  for (let id = 1; ids.length < wanted; id++) if (!ids.includes(id)) ids.push(id);
  return ids;
}

function keepIds(document: Domain, ids: readonly number[]): void {
  const known = new Map(document.iothreadids?.iothread?.map((one) => [one.id, one]));
  document.iothreads = ids.length;
  document.iothreadids = { iothread: ids.map((id) => known.get(id) ?? { id }) };
  // Threads that are numbered from 1 are named by their number alone, as libvirt writes them.
  const plain = ids.every((id, index) => id === index + 1 && !known.has(id));
  const numbered =
    ids.every((id, index) => id === index + 1) &&
    [...known.values()].every((one) => Object.keys(one).length === 1);
  if (plain || numbered) delete document.iothreadids;
  if (ids.length === 0) delete document.iothreads;
}

function requireThread(document: Domain, id: number): void {
  if (!idsOf(document).includes(id)) {
    throw failure('INVALID_ARG', `cannot find IOThread '${id}' in iothreadids list`);
  }
}
