import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type Hyper } from '../xdr/hyper.js';
import { type WireDomain } from './domain.js';
import { type RemoteCalls } from './remote-calls.js';
import { typedParamsToObject, type TypedParams } from './typed-params.js';

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

/** Which kind of domain is asked about; what is left out is the host's default. */
export interface DomainCapabilitiesQuery {
  readonly emulator?: string | undefined;
  readonly arch?: string | undefined;
  readonly machine?: string | undefined;
  /** For example `kvm` or `qemu`. */
  readonly virtType?: string | undefined;
  readonly flags?: number | undefined;
}

/** The statistics of one domain by their libvirt names, for example `state.state`. */
export interface DomainStats<Domain> {
  readonly domain: Domain;
  readonly params: TypedParams;
}

interface StatsQuery {
  readonly doms: readonly { name: string; uuid: Uint8Array; id: number }[];
  readonly stats: number;
  readonly flags: number;
}

/** Version of the hypervisor. */
export async function getVersion(calls: RemoteCalls, options?: CallOptions): Promise<Hyper> {
  return (await calls.call(remote.CONNECT_GET_VERSION, undefined, options)).hv_ver;
}

/** Version of the daemon. */
export async function getLibVersion(calls: RemoteCalls, options?: CallOptions): Promise<Hyper> {
  return (await calls.call(remote.CONNECT_GET_LIB_VERSION, undefined, options)).lib_ver;
}

/** Name of the hypervisor driver. */
export async function getType(calls: RemoteCalls, options?: CallOptions): Promise<string> {
  return (await calls.call(remote.CONNECT_GET_TYPE, undefined, options)).type;
}

/** Name of the host. */
export async function getHostname(calls: RemoteCalls, options?: CallOptions): Promise<string> {
  return (await calls.call(remote.CONNECT_GET_HOSTNAME, undefined, options)).hostname;
}

/** URI as the daemon opened it. */
export async function getURI(calls: RemoteCalls, options?: CallOptions): Promise<string> {
  return (await calls.call(remote.CONNECT_GET_URI, undefined, options)).uri;
}

/** Capabilities of the host, as XML. */
export async function getCapabilities(calls: RemoteCalls, options?: CallOptions): Promise<string> {
  return (await calls.call(remote.CONNECT_GET_CAPABILITIES, undefined, options)).capabilities;
}

/** Capabilities of a kind of domain, as XML. */
export async function getDomainCapabilities(
  calls: RemoteCalls,
  query: DomainCapabilitiesQuery,
  options?: CallOptions,
): Promise<string> {
  const args = {
    emulatorbin: query.emulator,
    arch: query.arch,
    machine: query.machine,
    virttype: query.virtType,
    flags: query.flags ?? 0,
  };
  return (await calls.call(remote.CONNECT_GET_DOMAIN_CAPABILITIES, args, options)).capabilities;
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

/** Free memory of the host, in bytes. */
export async function nodeGetFreeMemory(calls: RemoteCalls, options?: CallOptions): Promise<Hyper> {
  return (await calls.call(remote.NODE_GET_FREE_MEMORY, undefined, options)).freeMem;
}

/** Memory of the host or one cell by field, in KiB. */
export async function nodeGetMemoryStats(
  calls: RemoteCalls,
  cell: number,
  options?: CallOptions,
): Promise<Readonly<Record<string, Hyper>>> {
  // The daemon first says how many there are, and rejects any other number.
  const ask = (nparams: number) =>
    calls.call(remote.NODE_GET_MEMORY_STATS, { nparams, cellNum: cell, flags: 0 }, options);
  const { nparams } = await ask(0);
  const { params } = await ask(nparams);
  return Object.fromEntries(params.map(({ field, value }) => [field, value]));
}

/** Statistics of many domains. */
export async function getAllDomainStats<Domain>(
  calls: RemoteCalls,
  query: StatsQuery,
  makeDomain: (wire: WireDomain) => Domain,
  options?: CallOptions,
): Promise<readonly DomainStats<Domain>[]> {
  const args = { doms: [...query.doms], stats: query.stats, flags: query.flags };
  const { retStats } = await calls.call(remote.CONNECT_GET_ALL_DOMAIN_STATS, args, options);
  return retStats.map(({ dom, params }) => ({
    domain: makeDomain(dom),
    params: typedParamsToObject(params),
  }));
}

/** A fixed array of chars up to its NUL. */
function charsToString(chars: Uint8Array): string {
  const end = chars.indexOf(0);
  return Buffer.from(end < 0 ? chars : chars.subarray(0, end)).toString('utf8');
}
