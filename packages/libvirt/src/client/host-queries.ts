import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type Hyper } from '../xdr/hyper.js';
import { charsToString } from './chars.js';
import { unpackCpus } from './cpu-map.js';
import { type RemoteCalls } from './remote-calls.js';

/** virNodeGetInfo: memory in KiB, frequency in MHz, cores per socket and threads per core. */
export interface NodeInfo {
  /** CPU model; for QEMU hosts the architecture. */
  readonly model: string;
  readonly memoryKiB: Hyper;
  readonly cpus: number;
  readonly mhz: number;
  readonly nodes: number;
  readonly sockets: number;
  readonly cores: number;
  readonly threads: number;
}

/** The host's CPUs by number, true for those online, and how many that are. */
export interface NodeCPUMap {
  readonly cpumap: readonly boolean[];
  readonly online: number;
}

/** Statistics of the host by libvirt's names. */
export type NodeFields = Readonly<Record<string, Hyper>>;

/** Which kind of domain is asked about; what is left out is the host's default. */
export interface DomainCapabilitiesQuery {
  readonly emulator?: string | undefined;
  readonly arch?: string | undefined;
  readonly machine?: string | undefined;
  /** For example `kvm` or `qemu`. */
  readonly virtType?: string | undefined;
  readonly flags?: number | undefined;
}

/** CPUs and memory of the host. */
export async function nodeGetInfo(calls: RemoteCalls, options?: CallOptions): Promise<NodeInfo> {
  const info = await calls.call(remote.NODE_GET_INFO, undefined, options);
  const { cpus, mhz, nodes, sockets, cores, threads } = info;
  return {
    model: charsToString(info.model),
    memoryKiB: info.memory,
    cpus,
    mhz,
    nodes,
    sockets,
    cores,
    threads,
  };
}

/** CPUs of the host, online or not. */
export async function nodeGetCPUMap(calls: RemoteCalls, options?: CallOptions): Promise<NodeCPUMap> {
  const args = { need_map: 1, need_online: 1, flags: 0 };
  const { cpumap, online, ret } = await calls.call(remote.NODE_GET_CPU_MAP, args, options);
  return { cpumap: unpackCpus(cpumap, ret), online };
}

/** CPU time of the host or one CPU by field, in nanoseconds. */
export async function nodeGetCPUStats(
  calls: RemoteCalls,
  cpu: number,
  options?: CallOptions,
): Promise<NodeFields> {
  return allFields((nparams) =>
    calls.call(remote.NODE_GET_CPU_STATS, { nparams, cpuNum: cpu, flags: 0 }, options),
  );
}

/** Memory of the host or one cell by field, in KiB. */
export async function nodeGetMemoryStats(
  calls: RemoteCalls,
  cell: number,
  options?: CallOptions,
): Promise<NodeFields> {
  return allFields((nparams) =>
    calls.call(remote.NODE_GET_MEMORY_STATS, { nparams, cellNum: cell, flags: 0 }, options),
  );
}

interface FieldsReply {
  readonly nparams: number;
  readonly params: readonly { readonly field: string; readonly value: Hyper }[];
}

/** The daemon first says how many there are, and rejects any other number. */
async function allFields(ask: (nparams: number) => Promise<FieldsReply>): Promise<NodeFields> {
  const { nparams } = await ask(0);
  const { params } = await ask(nparams);
  return Object.fromEntries(params.map(({ field, value }) => [field, value]));
}
