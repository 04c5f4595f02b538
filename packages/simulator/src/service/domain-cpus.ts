import { DomainModificationImpact, DomainVcpuFlags, VcpuState } from '@hostelry/libvirt';
import { type Domain, parseDomain } from '@hostelry/libvirt-xml';
import { bitmapCpus, cpuBitmap, formatCpuSet, parseCpuSet } from '../hypervisor/cpu-set.js';
import { changeDomain, chosenConfig } from '../hypervisor/domain-change.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { text, type TypedParameter, ullong } from '../hypervisor/typed-parameter.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const { LIVE, CONFIG } = DomainModificationImpact;
const IMPACT = LIVE | CONFIG;
const { MAXIMUM, GUEST, HOTPLUGGABLE } = DomainVcpuFlags;
const ALL_CPUS = -1;

/** Virtual CPUs: their number, where they run, what they used. */
export function domainCpuHandlers(session: ClientSession) {
  const find = (dom: WireDomain): SimulatedDomain => findDomain(session, dom);
  const hostCpus = (): number[] => Array.from({ length: session.host.hardware.cpus }, (_, cpu) => cpu);
  const cpusOf = (set: string | undefined): number[] => (set === undefined ? hostCpus() : parseCpuSet(set));
  const pin = (bitmap: Uint8Array): string => formatCpuSet(bitmapCpus(bitmap, session.host.hardware.cpus));

  const setVcpus = (dom: WireDomain, count: number, flags: number): void => {
    checkFlags(flags, IMPACT | MAXIMUM | GUEST | HOTPLUGGABLE, 'DOMAIN_SET_VCPUS_FLAGS');
    const domain = find(dom);
    const limit = session.host.hardware.maxVcpus;
    const { maxVcpus } = chosenConfig(domain, flags & IMPACT);
    const most = (flags & MAXIMUM) === 0 ? Math.min(maxVcpus, limit) : limit;
    if (count < 1 || count > most) {
      throw failure('INVALID_ARG', `requested cpu amount exceeds maximum (${count} > ${most})`);
    }
    changeDomain(domain, flags & IMPACT, (document, live) => {
      const vcpu = document.vcpu ?? { value: maxVcpus };
      if ((flags & MAXIMUM) === 0) document.vcpu = { ...vcpu, current: count };
      else if (live) throw failure('OPERATION_INVALID', 'cannot set maximum vcpu count of a live domain');
      else document.vcpu = { ...vcpu, value: count, current: Math.min(vcpu.current ?? count, count) };
      if (document.vcpu?.current === document.vcpu?.value) delete document.vcpu?.current;
    });
  };

  const pinVcpu = (dom: WireDomain, vcpu: number, cpumap: Uint8Array, flags: number): void => {
    checkFlags(flags, IMPACT, 'DOMAIN_PIN_VCPU_FLAGS');
    const domain = find(dom);
    if (vcpu < 0 || vcpu >= chosenConfig(domain, flags).maxVcpus) {
      throw failure('INVALID_ARG', `requested vcpu '${vcpu}' is not present in the domain`);
    }
    const cpuset = pin(cpumap);
    changeDomain(domain, flags, (document) => {
      const tune = (document.cputune ??= {});
      const others = (tune.vcpupin ?? []).filter((one) => one.vcpu !== vcpu);
      tune.vcpupin = [...others, { vcpu, cpuset }].sort((left, right) => left.vcpu - right.vcpu);
    });
  };

  const vcpuPins = (document: Domain, count: number): number[][] =>
    Array.from({ length: count }, (_, vcpu) => {
      const own = document.cputune?.vcpupin?.find((one) => one.vcpu === vcpu)?.cpuset;
      return cpusOf(own ?? document.vcpu?.cpuset);
    });

  return {
    DOMAIN_SET_VCPUS: ({ dom, nvcpus }) => setVcpus(dom, nvcpus, LIVE),
    DOMAIN_SET_VCPUS_FLAGS: ({ dom, nvcpus, flags }) => setVcpus(dom, nvcpus, flags),
    DOMAIN_SET_VCPU: ({ dom, cpumap, state, flags }) => {
      const wanted = parseCpuSet(cpumap);
      const domain = find(dom);
      changeDomain(domain, flags, (document) => {
        const maximum = document.vcpu?.value ?? 1;
        const last = wanted.at(-1) ?? 0;
        if (last >= maximum) throw failure('INVALID_ARG', `vcpu '${last}' is not present in the domain`);
        const known = document.vcpus?.vcpu ?? individualVcpus(document);
        const enabled = state === 0 ? 'no' : 'yes';
        document.vcpus = { vcpu: known.map((one) => (wanted.includes(one.id) ? { ...one, enabled } : one)) };
        const current = document.vcpus.vcpu?.filter((one) => one.enabled === 'yes').length ?? 0;
        if (current === 0) throw failure('INVALID_ARG', 'at least one vcpu must be enabled');
        document.vcpu = { ...(document.vcpu ?? { value: maximum }), current };
      });
    },
    DOMAIN_PIN_VCPU: ({ dom, vcpu, cpumap }) => pinVcpu(dom, vcpu, cpumap, LIVE),
    DOMAIN_PIN_VCPU_FLAGS: ({ dom, vcpu, cpumap, flags }) => pinVcpu(dom, vcpu, cpumap, flags),
    DOMAIN_GET_VCPU_PIN_INFO: ({ dom, ncpumaps, maplen, flags }) => {
      const config = chosenConfig(find(dom), flags);
      const pins = vcpuPins(parseDomain(config.text), Math.min(ncpumaps, config.maxVcpus));
      return { cpumaps: concatenate(pins.map((cpus) => cpuBitmap(cpus, maplen))), num: pins.length };
    },
    DOMAIN_PIN_EMULATOR: ({ dom, cpumap, flags }) => {
      const cpuset = pin(cpumap);
      changeDomain(find(dom), flags, (document) => {
        (document.cputune ??= {}).emulatorpin = { cpuset };
      });
    },
    DOMAIN_GET_EMULATOR_PIN_INFO: ({ dom, maplen, flags }) => {
      const document = parseDomain(chosenConfig(find(dom), flags).text);
      const cpus = cpusOf(document.cputune?.emulatorpin?.cpuset ?? document.vcpu?.cpuset);
      return { cpumaps: cpuBitmap(cpus, maplen), ret: 1 };
    },
    DOMAIN_GET_VCPUS: ({ dom, maxinfo, maplen }) => {
      const domain = find(dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'cannot list vcpus for an inactive domain');
      const { vcpus, text: xml } = domain.config;
      const count = Math.min(maxinfo, vcpus);
      const pins = vcpuPins(parseDomain(xml), count);
      const info = pins.map((cpus, number) => ({
        number,
        state: VcpuState.RUNNING,
        cpu_time: Math.round(domain.cpuTimeNs / vcpus),
        cpu: cpus.at(-1) ?? 0,
      }));
      return { info, cpumaps: concatenate(pins.map((cpus) => cpuBitmap(cpus, maplen))) };
    },
    DOMAIN_GET_CPU_STATS: ({ dom, nparams, start_cpu, ncpus, flags }) => {
      checkFlags(flags, 4, 'DOMAIN_GET_CPU_STATS');
      const domain = find(dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running');
      const time = domain.cpuTimeNs;
      if (start_cpu === ALL_CPUS) {
        const total = [
          ullong('cpu_time', time),
          ullong('user_time', time * 0.75),
          ullong('system_time', time * 0.25),
        ];
        return nparams === 0 ? { params: [], nparams: 3 } : { params: total.slice(0, nparams), nparams: 3 };
      }
      return cpuStats(time, domain.config.vcpus, { nparams, start_cpu, ncpus });
    },
    DOMAIN_GET_GUEST_VCPUS: ({ dom }) => {
      const domain = find(dom);
      if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running');
      const all = Array.from({ length: domain.config.vcpus }, (_, cpu) => cpu);
      const offline = offlineVcpus(domain);
      const online = all.filter((cpu) => !offline.has(cpu));
      const offlinable = all.filter((cpu) => cpu > 0);
      return {
        params: [
          text('vcpus', formatCpuSet(all)),
          text('online', formatCpuSet(online)),
          text('offlinable', formatCpuSet(offlinable)),
        ],
      };
    },
    DOMAIN_SET_GUEST_VCPUS: ({ dom, cpumap, state }) => {
      const domain = find(dom);
      const offline = offlineVcpus(domain);
      for (const cpu of parseCpuSet(cpumap)) {
        if (cpu >= domain.config.vcpus) throw failure('INVALID_ARG', `guest is missing vcpu '${cpu}'`);
        if (state !== 0) offline.delete(cpu);
        else if (cpu === 0) throw failure('INVALID_ARG', "vCPU '0' cannot be set offline");
        else offline.add(cpu);
      }
    },
  } satisfies RemoteHandlers;
}

/** The vCPUs that the guest's own system has switched off. */
class GuestCpus {
  readonly offline = new Set<number>();
}

function offlineVcpus(domain: SimulatedDomain): Set<number> {
  if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running');
  return domain.part(GuestCpus).offline;
}

function individualVcpus(document: Domain) {
  const { value = 1, current = value } = document.vcpu ?? {};
  return Array.from({ length: value }, (_, id) => ({
    id,
    enabled: id < current ? ('yes' as const) : ('no' as const),
    hotpluggable: id === 0 ? ('no' as const) : ('yes' as const),
    ...(id < current && { order: id + 1 }),
  }));
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** Per-CPU times: the guest's vCPUs run on the host's CPUs of the same number. */
function cpuStats(
  time: number,
  vcpus: number,
  wanted: { readonly nparams: number; readonly start_cpu: number; readonly ncpus: number },
): { params: TypedParameter[]; nparams: number } {
  const { nparams, start_cpu: start, ncpus } = wanted;
  const each = 2;
  // Asked for nothing: how many CPUs there are.
  if (nparams === 0 && ncpus === 0) return { params: [], nparams: vcpus };
  if (nparams === 0) return { params: [], nparams: each };
  if (start >= vcpus) {
    throw failure('INVALID_ARG', `start_cpu ${start} larger than maximum of ${vcpus - 1}`);
  }
  const params: TypedParameter[] = [];
  for (let cpu = start; cpu < Math.min(start + ncpus, vcpus); cpu++) {
    params.push(ullong('cpu_time', time / vcpus), ullong('vcpu_time', (time / vcpus) * 0.95));
  }
  return { params, nparams: each };
}
