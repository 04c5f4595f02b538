import { type DomainMemoryStatTags } from '../generated/constants.js';
import { type Hyper } from '../xdr/hyper.js';

/** virDomainGetInfo: memory in KiB, CPU time in nanoseconds, state of DomainState. */
export interface DomainInfo {
  readonly state: number;
  readonly maxMemoryKiB: Hyper;
  readonly memoryKiB: Hyper;
  readonly vcpus: number;
  readonly cpuTimeNs: Hyper;
}

/** One vCPU of a running domain: state of VcpuState, the host CPU it is on (below 0: unknown), the host CPUs it may use. */
export interface DomainVcpuInfo {
  readonly number: number;
  readonly state: number;
  readonly cpuTimeNs: Hyper;
  readonly cpu: number;
  readonly cpumap: readonly boolean[];
}

/** What a domain's memory is used for, in KiB, and faults by number, as far as the guest tells; keys of DomainMemoryStatTags in lower case. */
export type DomainMemoryStats = Readonly<
  Partial<Record<Lowercase<keyof typeof DomainMemoryStatTags>, Hyper>>
>;

/** A disk that had an error: of DomainDiskErrorCode. */
export interface DomainDiskError {
  readonly disk: string;
  readonly error: number;
}

/** A block job: type of DomainBlockJobType, how far it is, and its limit in MiB a second (0: none). */
export interface DomainBlockJobInfo {
  readonly type: number;
  readonly bandwidth: Hyper;
  readonly cur: Hyper;
  readonly end: Hyper;
}

/** An IOThread, and the host CPUs that it may use. */
export interface DomainIOThreadInfo {
  readonly iothread_id: number;
  readonly cpumap: readonly boolean[];
}
