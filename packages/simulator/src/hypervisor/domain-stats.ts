import { DomainState, DomainStatsTypes as Group } from '@hostelry/libvirt';
import { type DiskConfig } from './domain-config.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { int, text, type TypedParameter, uint, ullong } from './typed-parameter.js';

/** Where the sizes of a disk come from: the volume that it lives on, if the host has it. */
export type VolumeSizes = (
  disk: DiskConfig,
) => { readonly allocation: number; readonly capacity: number; readonly length: number } | undefined;

const GROUPS = Group.STATE | Group.CPU_TOTAL | Group.BALLOON | Group.VCPU | Group.INTERFACE | Group.BLOCK;
/** VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS. */
const ENFORCE = 0x8000_0000;
/** The flags of getAllDomainStats that ask for more of an answer: NOWAIT and BACKING. */
const ASKS = 0x6000_0000;

/** Which groups a call asks for; 0 is all. Fails where it insists on one that is not there. */
export function statsGroups(stats: number, flags: number): number {
  const missing = (stats & ~GROUPS) >>> 0;
  if ((flags & ENFORCE) !== 0 && missing !== 0) {
    const detail = `Stats types bits 0x${missing.toString(16)} are not supported by this daemon`;
    throw failure('ARGUMENT_UNSUPPORTED', detail);
  }
  return stats === 0 ? GROUPS : stats & GROUPS;
}

/** The flags of getAllDomainStats that choose domains, as listAllDomains has them. */
export function statsFilter(flags: number): number {
  return flags & ~(ENFORCE | ASKS);
}

/** One domain's statistics under libvirt's field names. Counters grow with the CPU time that the guest has used. */
export function domainStats(
  domain: SimulatedDomain,
  groups: number,
  volumeSizes: VolumeSizes,
): TypedParameter[] {
  const list: TypedParameter[] = [];
  if ((groups & Group.STATE) !== 0) addState(list, domain);
  if ((groups & Group.CPU_TOTAL) !== 0 && domain.isActive) addCpu(list, domain);
  if ((groups & Group.BALLOON) !== 0) addBalloon(list, domain);
  if ((groups & Group.VCPU) !== 0) addVcpus(list, domain);
  if ((groups & Group.INTERFACE) !== 0 && domain.isActive) addInterfaces(list, domain);
  if ((groups & Group.BLOCK) !== 0) addBlocks(list, domain, volumeSizes);
  return list;
}

function addState(list: TypedParameter[], domain: SimulatedDomain): void {
  const { state, reason } = domain.state;
  list.push(int('state.state', state), int('state.reason', reason));
}

function addCpu(list: TypedParameter[], domain: SimulatedDomain): void {
  const time = domain.cpuTimeNs;
  list.push(ullong('cpu.time', time), ullong('cpu.user', time * 0.75), ullong('cpu.system', time * 0.25));
}

function addBalloon(list: TypedParameter[], domain: SimulatedDomain): void {
  const { memoryKiB, maxMemoryKiB } = domain.config;
  list.push(ullong('balloon.current', memoryKiB), ullong('balloon.maximum', maxMemoryKiB));
}

function addVcpus(list: TypedParameter[], domain: SimulatedDomain): void {
  const { vcpus, maxVcpus } = domain.config;
  list.push(uint('vcpu.current', vcpus), uint('vcpu.maximum', maxVcpus));
  if (!domain.isActive) return;
  const running = domain.state.state === DomainState.RUNNING ? 1 : 0;
  const time = domain.cpuTimeNs / vcpus;
  for (let vcpu = 0; vcpu < vcpus; vcpu++) {
    list.push(
      int(`vcpu.${vcpu}.state`, running),
      ullong(`vcpu.${vcpu}.time`, time),
      ullong(`vcpu.${vcpu}.wait`, 0),
    );
  }
}

/** Bytes that an idle guest moves for each millisecond of CPU time. */
export const BYTES_PER_CPU_MS = 1500;

function addInterfaces(list: TypedParameter[], domain: SimulatedDomain): void {
  const { interfaces } = domain.config;
  const packets = Math.floor(domain.cpuTimeNs / 1_000_000);
  const bytes = packets * BYTES_PER_CPU_MS;
  list.push(uint('net.count', interfaces.length));
  interfaces.forEach((nic, index) => {
    const prefix = `net.${index}`;
    list.push(text(`${prefix}.name`, nic.target ?? `vnet${domain.id}n${index}`));
    for (const direction of ['rx', 'tx']) {
      list.push(
        ullong(`${prefix}.${direction}.bytes`, bytes),
        ullong(`${prefix}.${direction}.pkts`, packets),
        ullong(`${prefix}.${direction}.errs`, 0),
        ullong(`${prefix}.${direction}.drop`, 0),
      );
    }
  });
}

/** Bytes that a disk moves with each request, and the time that takes. */
export const BYTES_PER_REQUEST = 4096;
export const NS_PER_REQUEST = 20_000;

function addBlocks(list: TypedParameter[], domain: SimulatedDomain, volumeSizes: VolumeSizes): void {
  const { disks } = domain.config;
  const requests = Math.floor(domain.cpuTimeNs / 1_000_000);
  list.push(uint('block.count', disks.length));
  disks.forEach((disk, index) => {
    const prefix = `block.${index}`;
    list.push(text(`${prefix}.name`, disk.target));
    if (disk.path !== undefined) list.push(text(`${prefix}.path`, disk.path));
    if (domain.isActive) {
      for (const kind of ['rd', 'wr']) {
        list.push(
          ullong(`${prefix}.${kind}.reqs`, requests),
          ullong(`${prefix}.${kind}.bytes`, requests * BYTES_PER_REQUEST),
          ullong(`${prefix}.${kind}.times`, requests * NS_PER_REQUEST),
        );
      }
      list.push(ullong(`${prefix}.fl.reqs`, 0), ullong(`${prefix}.fl.times`, 0));
    }
    const sizes = volumeSizes(disk);
    if (sizes === undefined) return;
    list.push(
      ullong(`${prefix}.allocation`, sizes.allocation),
      ullong(`${prefix}.capacity`, sizes.capacity),
      ullong(`${prefix}.physical`, sizes.length),
    );
  });
}
