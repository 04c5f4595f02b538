import { DomainModificationImpact } from '@hostelry/libvirt';
import { type Domain, parseDomain, toKiB } from '@hostelry/libvirt-xml';
import { changeDomain, chosenConfig } from '../hypervisor/domain-change.js';
import { bool, int, text, type TypedParameter, ullong } from '../hypervisor/typed-parameter.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { type ClientSession } from './client-session.js';
import { deviceWeights, readDeviceWeights } from './device-weights.js';
import { findDomain } from './domain-lookup.js';
import { parameterReply, readParameters } from './parameters.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const IMPACT = DomainModificationImpact.LIVE | DomainModificationImpact.CONFIG;
/** IMPACT, and TYPED_PARAM_STRING_OKAY. */
const GETTER_FLAGS = IMPACT | 4;
const MEMORY_LIMITS = ['hard_limit', 'soft_limit', 'swap_hard_limit'] as const;
/** VIR_DOMAIN_MEMORY_PARAM_UNLIMITED, in KiB. */
const UNLIMITED = 9_007_199_254_740_991;
const NUMA_MODES = ['strict', 'preferred', 'interleave', 'restrictive'] as const;
const DEVICE_FIELDS = {
  device_weight: 'weight',
  device_read_iops_sec: 'read_iops_sec',
  device_write_iops_sec: 'write_iops_sec',
  device_read_bytes_sec: 'read_bytes_sec',
  device_write_bytes_sec: 'write_bytes_sec',
} as const;
const DEFAULT_SHARES = 50;
const PERF_EVENTS = [
  'cmt',
  'mbmt',
  'mbml',
  'cpu_cycles',
  'instructions',
  'cache_references',
  'cache_misses',
  'branch_instructions',
  'branch_misses',
  'bus_cycles',
  'stalled_cycles_frontend',
  'stalled_cycles_backend',
  'ref_cpu_cycles',
  'cpu_clock',
  'task_clock',
  'page_faults',
  'context_switches',
  'cpu_migrations',
  'page_faults_min',
  'page_faults_maj',
  'alignment_faults',
  'emulation_faults',
] as const;

/** Limits and shares of memory, block I/O, NUMA nodes and CPU time, and performance events: kept in the domain's document. */
export function domainTuningHandlers(session: ClientSession) {
  const find = (dom: WireDomain): SimulatedDomain => findDomain(session, dom);
  const document = (dom: WireDomain, flags: number): Domain =>
    parseDomain(chosenConfig(find(dom), flags & IMPACT).text);

  const setScheduler = (dom: WireDomain, params: readonly TypedParameter[], flags: number): void => {
    checkFlags(flags, IMPACT, 'DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS');
    const values = readParameters(params, ['weight']);
    const weight = values.get('weight');
    if (weight === undefined) return void find(dom);
    changeDomain(find(dom), flags, (domain) => {
      (domain.cputune ??= {}).shares = Number(weight);
    });
  };

  const scheduler = (dom: WireDomain, flags: number, nparams: number) => ({
    params: [{ field: 'weight', value: { type: 2 as const, value: shares(document(dom, flags)) } }].slice(
      0,
      nparams,
    ),
  });

  return {
    DOMAIN_GET_MEMORY_PARAMETERS: ({ dom, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_MEMORY_PARAMETERS');
      const { memtune = {} } = document(dom, flags);
      const limits = MEMORY_LIMITS.map((field) => {
        const limit = memtune[field];
        return ullong(field, limit === undefined ? UNLIMITED : toKiB(limit));
      });
      return parameterReply(limits, nparams);
    },
    DOMAIN_SET_MEMORY_PARAMETERS: ({ dom, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_MEMORY_PARAMETERS');
      const values = readParameters(params, MEMORY_LIMITS);
      const { hard_limit: hard, swap_hard_limit: swap } = Object.fromEntries(values);
      if (hard !== undefined && swap !== undefined && Number(hard) > Number(swap)) {
        throw failure(
          'INVALID_ARG',
          'memory hard_limit tunable value must be lower than or equal to swap_hard_limit',
        );
      }
      changeDomain(find(dom), flags, (domain) => {
        const tune = (domain.memtune ??= {});
        for (const field of MEMORY_LIMITS) {
          const value = values.get(field);
          if (value === undefined) continue;
          if (Number(value) >= UNLIMITED) delete tune[field];
          else tune[field] = { value: Number(value), unit: 'KiB' };
        }
        if (Object.keys(tune).length === 0) delete domain.memtune;
      });
    },
    DOMAIN_GET_BLKIO_PARAMETERS: ({ dom, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_BLKIO_PARAMETERS');
      const { weight = 0, device = [] } = document(dom, flags).blkiotune ?? {};
      const list: TypedParameter[] = [{ field: 'weight', value: { type: 2, value: weight } }];
      for (const [field, key] of Object.entries(DEVICE_FIELDS))
        list.push(text(field, deviceWeights(device, key)));
      return parameterReply(list, nparams);
    },
    DOMAIN_SET_BLKIO_PARAMETERS: ({ dom, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_BLKIO_PARAMETERS');
      const values = readParameters(params, ['weight', ...Object.keys(DEVICE_FIELDS)]);
      const weight = values.get('weight');
      changeDomain(find(dom), flags, (domain) => {
        const tune = (domain.blkiotune ??= {});
        if (weight !== undefined) tune.weight = Number(weight);
        for (const [field, key] of Object.entries(DEVICE_FIELDS)) {
          const value = values.get(field);
          if (value !== undefined) tune.device = readDeviceWeights(tune.device ?? [], key, String(value));
        }
        if (tune.device?.length === 0) delete tune.device;
      });
    },
    DOMAIN_GET_NUMA_PARAMETERS: ({ dom, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_NUMA_PARAMETERS');
      const { mode = 'strict', nodeset = '' } = document(dom, flags).numatune?.memory ?? {};
      return parameterReply(
        [int('numa_mode', NUMA_MODES.indexOf(mode)), text('numa_nodeset', nodeset)],
        nparams,
      );
    },
    DOMAIN_SET_NUMA_PARAMETERS: ({ dom, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_NUMA_PARAMETERS');
      const values = readParameters(params, ['numa_mode', 'numa_nodeset']);
      const number = values.get('numa_mode');
      const mode = number === undefined ? undefined : NUMA_MODES[Number(number)];
      if (number !== undefined && mode === undefined) {
        throw failure('INVALID_ARG', `unsupported numatune mode: '${number}'`);
      }
      const nodeset = values.get('numa_nodeset');
      changeDomain(find(dom), flags, (domain) => {
        const memory = domain.numatune?.memory ?? {};
        domain.numatune = {
          ...domain.numatune,
          memory: {
            ...memory,
            ...(mode && { mode }),
            ...(nodeset !== undefined && { nodeset: String(nodeset) }),
          },
        };
      });
    },
    DOMAIN_GET_SCHEDULER_TYPE: ({ dom }) => {
      find(dom);
      return { type: 'fair', nparams: 1 };
    },
    DOMAIN_GET_SCHEDULER_PARAMETERS: ({ dom, nparams }) => scheduler(dom, 0, nparams),
    DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: ({ dom, nparams, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS');
      return scheduler(dom, flags, nparams);
    },
    DOMAIN_SET_SCHEDULER_PARAMETERS: ({ dom, params }) => setScheduler(dom, params, 0),
    DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: ({ dom, params, flags }) => setScheduler(dom, params, flags),
    DOMAIN_GET_PERF_EVENTS: ({ dom, flags }) => {
      checkFlags(flags, GETTER_FLAGS, 'DOMAIN_GET_PERF_EVENTS');
      const enabled = new Map(document(dom, flags).perf?.event?.map((one) => [one.name, one.enabled]));
      return { params: PERF_EVENTS.map((name) => bool(name, enabled.get(name) === 'yes')) };
    },
    DOMAIN_SET_PERF_EVENTS: ({ dom, params, flags }) => {
      checkFlags(flags, IMPACT, 'DOMAIN_SET_PERF_EVENTS');
      const values = readParameters(params, PERF_EVENTS);
      changeDomain(find(dom), flags, (domain) => {
        const known = new Map(domain.perf?.event?.map((one) => [one.name, one.enabled]));
        for (const [name, value] of values) {
          known.set(name as (typeof PERF_EVENTS)[number], value === 0 ? 'no' : 'yes');
        }
        const named = PERF_EVENTS.filter((name) => known.has(name));
        domain.perf = { event: named.map((name) => ({ name, enabled: known.get(name) ?? 'no' })) };
      });
    },
  } satisfies RemoteHandlers;
}

function shares(domain: Domain): number {
  return domain.cputune?.shares ?? DEFAULT_SHARES;
}
