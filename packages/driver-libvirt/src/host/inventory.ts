import { type CallOptions } from '@hostelry/compute';
import { DomainStatsTypes } from '@hostelry/libvirt';
import { type Capabilities } from '@hostelry/libvirt-xml';
import { instanceState, isActiveState } from './domain-state.js';
import { type Host } from './host.js';

/** Asks for the whole host's memory rather than that of one cell. */
const ALL_CELLS = -1;

/** The host's processors: what Nova's `_get_cpu_info` tells. */
export interface CpuInfo {
  readonly arch: string;
  readonly model?: string;
  readonly vendor?: string;
  readonly topology: { readonly sockets: number; readonly cores: number; readonly threads: number };
  readonly features: readonly string[];
}

/** The state of a host, as Nova's HostState has it. */
export interface HostState {
  readonly hostname: string;
  readonly hypervisorType: string;
  readonly hypervisorVersion: number;
  readonly cpuInfo: CpuInfo;
  readonly vcpuTotal: number;
  /** vCPUs of running guests. */
  readonly vcpuUsed: number;
  readonly memoryTotalMiB: number;
  /** What the host itself and its guests use: neither free nor given back on demand. */
  readonly memoryUsedMiB: number;
  /** Whole GiB left in the pool if every guest's disk grew to its full size; below zero when more was promised than there is. */
  readonly diskAvailableLeastGiB: number;
}

/** The pool whose space counts, for the state of a host. */
export interface HostStateOptions extends CallOptions {
  readonly pool: string;
}

/** Reads the state of a host in a constant number of calls, however many guests there are. */
export async function readHostState(host: Host, options: HostStateOptions): Promise<HostState> {
  const { signal, pool: poolName } = options;
  const connection = await host.connection(signal);
  const call = { signal };
  const [facts, capabilities, node, memory, records, pool] = await Promise.all([
    host.facts(signal),
    host.capabilities(signal),
    connection.nodeGetInfo(call),
    connection.nodeGetMemoryStats(ALL_CELLS, call),
    connection.getAllDomainStats({
      stats: DomainStatsTypes.STATE | DomainStatsTypes.VCPU | DomainStatsTypes.BLOCK,
      ...call,
    }),
    connection.storagePoolLookupByName(poolName, call),
  ]);
  const { available } = await pool.getInfo(call);
  const guests = records.map(({ params }) => params);
  return {
    hostname: facts.hostname,
    hypervisorType: facts.type,
    hypervisorVersion: facts.hypervisorVersion,
    cpuInfo: cpuInfo(capabilities, node),
    vcpuTotal: node.cpus,
    vcpuUsed: vcpuUsed(guests),
    memoryTotalMiB: memoryTotalMiB(node),
    memoryUsedMiB: memoryUsedMiB(memoryTotalMiB(node), memory),
    diskAvailableLeastGiB: diskAvailableLeastGiB(Number(available), diskOvercommitBytes(guests)),
  };
}

/** Statistics of one domain by libvirt's field names. */
export type DomainStats = Readonly<Record<string, number | bigint | string | boolean | undefined>>;

/** vCPUs of running guests; a running guest that does not say how many it has counts as one. */
export function vcpuUsed(guests: readonly DomainStats[]): number {
  return guests
    .filter((stats) => isActiveState(instanceState(Number(stats['state.state']))))
    .reduce((sum, stats) => sum + Number(stats['vcpu.current'] ?? 1), 0);
}

/** The host's memory in whole MiB. */
export function memoryTotalMiB(node: { readonly memoryKiB: number | bigint }): number {
  return Math.floor(Number(node.memoryKiB) / 1024);
}

/**
 * Memory that is neither free nor buffers nor cache. `memory` is in KiB by libvirt's field names; its own total counts where it
 * has one, because the node's is of the memory cells alone and may be another.
 */
export function memoryUsedMiB(
  totalMiB: number,
  memory: Readonly<Record<string, number | bigint | undefined>>,
): number {
  const givenBack = ['free', 'buffers', 'cached'].reduce((sum, field) => sum + Number(memory[field] ?? 0), 0);
  const wholeMiB = memory['total'] === undefined ? totalMiB : Math.floor(Number(memory['total']) / 1024);
  return Math.max(0, wholeMiB - Math.floor(givenBack / 1024));
}

/** The host's processors, from its capabilities, and its layout from the node's. */
export function cpuInfo(
  capabilities: Capabilities,
  node: {
    readonly model: string;
    readonly sockets: number;
    readonly cores: number;
    readonly threads: number;
  },
): CpuInfo {
  const cpu = capabilities.host.cpu;
  return {
    arch: cpu?.arch ?? node.model,
    ...(cpu?.model === undefined ? {} : { model: cpu.model }),
    ...(cpu?.vendor === undefined ? {} : { vendor: cpu.vendor }),
    topology: cpu?.topology ?? { sockets: node.sockets, cores: node.cores, threads: node.threads },
    features: (cpu?.feature ?? []).map(({ name }) => name),
  };
}

/** Bytes that guests' disks, running or not, may still grow by: what was promised to them and is not written yet. */
export function diskOvercommitBytes(guests: readonly DomainStats[]): number {
  let bytes = 0;
  for (const stats of guests) {
    for (let index = 0; index < Number(stats['block.count'] ?? 0); index += 1) {
      const capacity = Number(stats[`block.${index}.capacity`] ?? 0);
      const written = Number(
        stats[`block.${index}.physical`] ?? stats[`block.${index}.allocation`] ?? capacity,
      );
      bytes += Math.max(0, capacity - written);
    }
  }
  return bytes;
}

/** What is left of the free space if all of that was written, in whole GiB, rounded down also below zero. */
export function diskAvailableLeastGiB(freeBytes: number, overcommitBytes: number): number {
  return Math.floor((freeBytes - overcommitBytes) / 2 ** 30);
}
