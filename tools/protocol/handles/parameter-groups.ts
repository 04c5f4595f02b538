import { type ParameterType } from '../api/api.js';

/** A set of typed parameters that some procedures give or take. */
export interface ParameterGroup {
  /** The interface's name. */
  readonly name: string;
  /** What the interface says in its doc comment. */
  readonly what: string;
  /** Macros that begin with this, but for those that match `except`. */
  readonly prefix?: string;
  readonly except?: RegExp;
  /** Fields that libvirt does not name by a macro, or whose type its sources do not tell. */
  readonly extra?: Readonly<Record<string, ParameterType>>;
  /** Fields that may come several times, each with a string. */
  readonly repeated?: readonly string[];
  /** `program PROCEDURE` of those that use it. */
  readonly usedBy: readonly string[];
}

const remote = (...procedures: string[]): string[] => procedures.map((name) => `remote ${name}`);
const admin = (...procedures: string[]): string[] => procedures.map((name) => `admin ${name}`);

export const parameterGroups: readonly ParameterGroup[] = [
  {
    name: 'DomainSchedulerParameters',
    what: 'Shares of CPU time and limits to it; periods and quotas in microseconds, a quota of -1 is none.',
    prefix: 'VIR_DOMAIN_SCHEDULER_',
    usedBy: remote('DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS', 'DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS'),
  },
  {
    name: 'DomainMemoryParameters',
    what: 'Limits of memory, in KiB.',
    prefix: 'VIR_DOMAIN_MEMORY_',
    usedBy: remote('DOMAIN_SET_MEMORY_PARAMETERS', 'DOMAIN_GET_MEMORY_PARAMETERS'),
  },
  {
    name: 'DomainBlkioParameters',
    what: 'Shares of the block devices; those for each device are lists of `path,value`.',
    prefix: 'VIR_DOMAIN_BLKIO_',
    usedBy: remote('DOMAIN_SET_BLKIO_PARAMETERS', 'DOMAIN_GET_BLKIO_PARAMETERS'),
  },
  {
    name: 'DomainBlockIoTune',
    what: "Limits of one disk's throughput, in bytes or operations a second; burst lengths in seconds.",
    prefix: 'VIR_DOMAIN_BLOCK_IOTUNE_',
    usedBy: remote('DOMAIN_SET_BLOCK_IO_TUNE', 'DOMAIN_GET_BLOCK_IO_TUNE', 'DOMAIN_SET_THROTTLE_GROUP'),
  },
  {
    name: 'DomainBlockStatsParameters',
    what: "One disk's counters; times in nanoseconds.",
    prefix: 'VIR_DOMAIN_BLOCK_STATS_',
    extra: {
      errs: 'llong',
      flush_operations: 'llong',
      flush_total_times: 'llong',
      rd_total_times: 'llong',
      wr_total_times: 'llong',
    },
    usedBy: remote('DOMAIN_BLOCK_STATS_FLAGS'),
  },
  {
    name: 'DomainNumaParameters',
    what: 'Where memory comes from; the mode is of DomainNumatuneMemMode.',
    prefix: 'VIR_DOMAIN_NUMA_',
    usedBy: remote('DOMAIN_SET_NUMA_PARAMETERS', 'DOMAIN_GET_NUMA_PARAMETERS'),
  },
  {
    name: 'DomainInterfaceParameters',
    what: 'Limits of one network interface: averages and peaks in KiB a second, bursts in KiB.',
    prefix: 'VIR_DOMAIN_BANDWIDTH_',
    usedBy: remote('DOMAIN_SET_INTERFACE_PARAMETERS', 'DOMAIN_GET_INTERFACE_PARAMETERS'),
  },
  {
    name: 'DomainCPUStats',
    what: 'CPU time, in nanoseconds.',
    prefix: 'VIR_DOMAIN_CPU_STATS_',
    usedBy: remote('DOMAIN_GET_CPU_STATS'),
  },
  {
    name: 'DomainJobStatsParameters',
    what: 'How far a job is; sizes in bytes, times in milliseconds.',
    prefix: 'VIR_DOMAIN_JOB_',
    extra: { success: 'boolean', time_remaining: 'ullong' },
    usedBy: remote('DOMAIN_GET_JOB_STATS'),
  },
  {
    name: 'DomainMigrateParameters',
    what: 'How to migrate; bandwidths in MiB a second.',
    prefix: 'VIR_MIGRATE_PARAM_',
    repeated: ['migrate_disks', 'compression', 'migrate_disks_detect_zeroes'],
    usedBy: remote(
      'DOMAIN_MIGRATE_BEGIN3_PARAMS',
      'DOMAIN_MIGRATE_PREPARE3_PARAMS',
      'DOMAIN_MIGRATE_PERFORM3_PARAMS',
      'DOMAIN_MIGRATE_FINISH3_PARAMS',
      'DOMAIN_MIGRATE_CONFIRM3_PARAMS',
    ),
  },
  {
    name: 'DomainBlockCopyParameters',
    what: 'How to copy a disk: bandwidth in bytes a second, granularity and buffer size in bytes.',
    prefix: 'VIR_DOMAIN_BLOCK_COPY_',
    usedBy: remote('DOMAIN_BLOCK_COPY'),
  },
  {
    name: 'DomainPerfEvents',
    what: 'Which performance events are counted.',
    prefix: 'VIR_PERF_PARAM_',
    usedBy: remote('DOMAIN_GET_PERF_EVENTS', 'DOMAIN_SET_PERF_EVENTS'),
  },
  {
    name: 'DomainIOThreadParameters',
    what: 'How an IOThread polls, and its threads.',
    prefix: 'VIR_DOMAIN_IOTHREAD_',
    usedBy: remote('DOMAIN_SET_IOTHREAD_PARAMS'),
  },
  {
    name: 'DomainGuestVcpus',
    what: 'vCPUs as the guest sees them: those there are, those online, those that can be taken offline, as ranges.',
    extra: { vcpus: 'string', online: 'string', offlinable: 'string' },
    usedBy: remote('DOMAIN_GET_GUEST_VCPUS'),
  },
  {
    name: 'DomainGuestInfo',
    what: 'What the guest agent says of the guest; lists are numbered, as in `user.0.name`.',
    prefix: 'VIR_DOMAIN_GUEST_INFO_',
    usedBy: remote('DOMAIN_GET_GUEST_INFO'),
  },
  {
    name: 'DomainLaunchSecurityInfo',
    what: "The measurement of an encrypted guest's start, and what to verify it with.",
    prefix: 'VIR_DOMAIN_LAUNCH_SECURITY_',
    except: /_SEV_SECRET/,
    usedBy: remote('DOMAIN_GET_LAUNCH_SECURITY_INFO'),
  },
  {
    name: 'DomainLaunchSecurityState',
    what: "A secret to put into an encrypted guest's memory before it starts.",
    prefix: 'VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET',
    usedBy: remote('DOMAIN_SET_LAUNCH_SECURITY_STATE'),
  },
  {
    name: 'DomainSaveParameters',
    what: 'Where and how to save or restore.',
    prefix: 'VIR_DOMAIN_SAVE_PARAM_',
    usedBy: remote('DOMAIN_SAVE_PARAMS', 'DOMAIN_RESTORE_PARAMS'),
  },
  {
    name: 'DomainStatsParameters',
    what: 'Statistics of a domain; lists are numbered, as in `block.0.name`. Times in nanoseconds, memory in KiB, blocks in bytes.',
    prefix: 'VIR_DOMAIN_STATS_',
    usedBy: remote('CONNECT_GET_ALL_DOMAIN_STATS'),
  },
  {
    name: 'ConnectIdentity',
    what: 'On whose behalf a connection acts.',
    prefix: 'VIR_CONNECT_IDENTITY_',
    usedBy: remote('CONNECT_SET_IDENTITY'),
  },
  {
    name: 'NodeMemoryParameters',
    what: "The host's sharing of equal pages.",
    prefix: 'VIR_NODE_MEMORY_SHARED_',
    usedBy: remote('NODE_SET_MEMORY_PARAMETERS', 'NODE_GET_MEMORY_PARAMETERS'),
  },
  {
    name: 'NodeSEVInfo',
    what: "The host's support of AMD's encrypted guests.",
    prefix: 'VIR_NODE_SEV_',
    usedBy: remote('NODE_GET_SEV_INFO'),
  },
  {
    name: 'NetworkPortParameters',
    what: 'Limits of a port: averages and peaks in KiB a second, bursts in KiB.',
    prefix: 'VIR_NETWORK_PORT_BANDWIDTH_',
    usedBy: remote('NETWORK_PORT_SET_PARAMETERS', 'NETWORK_PORT_GET_PARAMETERS'),
  },
  {
    name: 'AdmThreadpoolParameters',
    what: "A server's worker threads and the calls that wait for one.",
    prefix: 'VIR_THREADPOOL_',
    usedBy: admin('SERVER_GET_THREADPOOL_PARAMETERS', 'SERVER_SET_THREADPOOL_PARAMETERS'),
  },
  {
    name: 'AdmClientLimits',
    what: "A server's clients and how many it takes.",
    prefix: 'VIR_SERVER_CLIENTS_',
    usedBy: admin('SERVER_GET_CLIENT_LIMITS', 'SERVER_SET_CLIENT_LIMITS'),
  },
  {
    name: 'AdmClientInfo',
    what: 'Who a client is.',
    prefix: 'VIR_CLIENT_INFO_',
    usedBy: admin('CLIENT_GET_INFO'),
  },
];
