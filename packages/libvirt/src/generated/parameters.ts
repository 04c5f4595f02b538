// Generated from libvirt 11.3.0's API description and sources by tools/protocol; do not edit.
import type { TypedParamInput, TypedParamValue } from '../client/typed-params.js';
import type { Hyper } from '../xdr/hyper.js';

/** Shares of CPU time and limits to it; periods and quotas in microseconds, a quota of -1 is none. */
export interface DomainSchedulerParameters {
  readonly cap?: number | undefined;
  readonly cpu_shares?: Hyper | undefined;
  readonly emulator_period?: Hyper | undefined;
  readonly emulator_quota?: Hyper | undefined;
  readonly global_period?: Hyper | undefined;
  readonly global_quota?: Hyper | undefined;
  readonly iothread_period?: Hyper | undefined;
  readonly iothread_quota?: Hyper | undefined;
  readonly limit?: Hyper | undefined;
  readonly reservation?: Hyper | undefined;
  readonly shares?: number | undefined;
  readonly vcpu_period?: Hyper | undefined;
  readonly vcpu_quota?: Hyper | undefined;
  readonly weight?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Limits of memory, in KiB. */
export interface DomainMemoryParameters {
  readonly hard_limit?: Hyper | undefined;
  readonly min_guarantee?: Hyper | undefined;
  readonly soft_limit?: Hyper | undefined;
  readonly swap_hard_limit?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Shares of the block devices; those for each device are lists of `path,value`. */
export interface DomainBlkioParameters {
  readonly device_read_bytes_sec?: string | undefined;
  readonly device_read_iops_sec?: string | undefined;
  readonly device_weight?: string | undefined;
  readonly device_write_bytes_sec?: string | undefined;
  readonly device_write_iops_sec?: string | undefined;
  readonly weight?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Limits of one disk's throughput, in bytes or operations a second; burst lengths in seconds. */
export interface DomainBlockIoTune {
  readonly group_name?: string | undefined;
  readonly read_bytes_sec?: Hyper | undefined;
  readonly read_bytes_sec_max?: Hyper | undefined;
  readonly read_bytes_sec_max_length?: Hyper | undefined;
  readonly read_iops_sec?: Hyper | undefined;
  readonly read_iops_sec_max?: Hyper | undefined;
  readonly read_iops_sec_max_length?: Hyper | undefined;
  readonly size_iops_sec?: Hyper | undefined;
  readonly total_bytes_sec?: Hyper | undefined;
  readonly total_bytes_sec_max?: Hyper | undefined;
  readonly total_bytes_sec_max_length?: Hyper | undefined;
  readonly total_iops_sec?: Hyper | undefined;
  readonly total_iops_sec_max?: Hyper | undefined;
  readonly total_iops_sec_max_length?: Hyper | undefined;
  readonly write_bytes_sec?: Hyper | undefined;
  readonly write_bytes_sec_max?: Hyper | undefined;
  readonly write_bytes_sec_max_length?: Hyper | undefined;
  readonly write_iops_sec?: Hyper | undefined;
  readonly write_iops_sec_max?: Hyper | undefined;
  readonly write_iops_sec_max_length?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** One disk's counters; times in nanoseconds. */
export interface DomainBlockStatsParameters {
  readonly errs?: Hyper | undefined;
  readonly flush_operations?: Hyper | undefined;
  readonly flush_total_times?: Hyper | undefined;
  readonly rd_bytes?: Hyper | undefined;
  readonly rd_operations?: Hyper | undefined;
  readonly rd_total_times?: Hyper | undefined;
  readonly wr_bytes?: Hyper | undefined;
  readonly wr_operations?: Hyper | undefined;
  readonly wr_total_times?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Where memory comes from; the mode is of DomainNumatuneMemMode. */
export interface DomainNumaParameters {
  readonly numa_mode?: number | undefined;
  readonly numa_nodeset?: string | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Limits of one network interface: averages and peaks in KiB a second, bursts in KiB. */
export interface DomainInterfaceParameters {
  readonly 'inbound.average'?: number | undefined;
  readonly 'inbound.burst'?: number | undefined;
  readonly 'inbound.floor'?: number | undefined;
  readonly 'inbound.peak'?: number | undefined;
  readonly 'outbound.average'?: number | undefined;
  readonly 'outbound.burst'?: number | undefined;
  readonly 'outbound.peak'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** CPU time, in nanoseconds. */
export interface DomainCPUStats {
  readonly cpu_time?: Hyper | undefined;
  readonly system_time?: Hyper | undefined;
  readonly user_time?: Hyper | undefined;
  readonly vcpu_time?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** How far a job is; sizes in bytes, times in milliseconds. */
export interface DomainJobStatsParameters {
  readonly auto_converge_throttle?: number | undefined;
  readonly compression_bytes?: Hyper | undefined;
  readonly compression_cache?: Hyper | undefined;
  readonly compression_cache_misses?: Hyper | undefined;
  readonly compression_overflow?: Hyper | undefined;
  readonly compression_pages?: Hyper | undefined;
  readonly data_processed?: Hyper | undefined;
  readonly data_remaining?: Hyper | undefined;
  readonly data_total?: Hyper | undefined;
  readonly disk_bps?: Hyper | undefined;
  readonly disk_processed?: Hyper | undefined;
  readonly disk_remaining?: Hyper | undefined;
  readonly disk_temp_total?: Hyper | undefined;
  readonly disk_temp_used?: Hyper | undefined;
  readonly disk_total?: Hyper | undefined;
  readonly downtime?: Hyper | undefined;
  readonly downtime_net?: Hyper | undefined;
  readonly errmsg?: string | undefined;
  readonly memory_bps?: Hyper | undefined;
  readonly memory_constant?: Hyper | undefined;
  readonly memory_dirty_rate?: Hyper | undefined;
  readonly memory_iteration?: Hyper | undefined;
  readonly memory_normal?: Hyper | undefined;
  readonly memory_normal_bytes?: Hyper | undefined;
  readonly memory_page_size?: Hyper | undefined;
  readonly memory_postcopy_requests?: Hyper | undefined;
  readonly memory_processed?: Hyper | undefined;
  readonly memory_remaining?: Hyper | undefined;
  readonly memory_total?: Hyper | undefined;
  readonly operation?: number | undefined;
  readonly setup_time?: Hyper | undefined;
  readonly success?: boolean | undefined;
  readonly time_elapsed?: Hyper | undefined;
  readonly time_elapsed_net?: Hyper | undefined;
  readonly time_remaining?: Hyper | undefined;
  readonly vfio_data_transferred?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** How to migrate; bandwidths in MiB a second. */
export interface DomainMigrateParameters {
  readonly 'auto_converge.increment'?: number | undefined;
  readonly 'auto_converge.initial'?: number | undefined;
  readonly bandwidth?: Hyper | undefined;
  readonly 'bandwidth.avail.switchover'?: Hyper | undefined;
  readonly 'bandwidth.postcopy'?: Hyper | undefined;
  readonly compression?: string | readonly string[] | undefined;
  readonly 'compression.mt.dthreads'?: number | undefined;
  readonly 'compression.mt.level'?: number | undefined;
  readonly 'compression.mt.threads'?: number | undefined;
  readonly 'compression.xbzrle.cache'?: Hyper | undefined;
  readonly 'compression.zlib.level'?: number | undefined;
  readonly 'compression.zstd.level'?: number | undefined;
  readonly destination_name?: string | undefined;
  readonly destination_xml?: string | undefined;
  readonly disks_port?: number | undefined;
  readonly disks_uri?: string | undefined;
  readonly graphics_uri?: string | undefined;
  readonly listen_address?: string | undefined;
  readonly migrate_disks?: string | readonly string[] | undefined;
  readonly migrate_disks_detect_zeroes?: string | readonly string[] | undefined;
  readonly migrate_uri?: string | undefined;
  readonly 'parallel.connections'?: number | undefined;
  readonly persistent_xml?: string | undefined;
  readonly 'tls.destination'?: string | undefined;
  readonly [field: string]: TypedParamInput | undefined;
}

/** How to copy a disk: bandwidth in bytes a second, granularity and buffer size in bytes. */
export interface DomainBlockCopyParameters {
  readonly bandwidth?: Hyper | undefined;
  readonly 'buf-size'?: Hyper | undefined;
  readonly granularity?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Which performance events are counted. */
export interface DomainPerfEvents {
  readonly alignment_faults?: boolean | undefined;
  readonly branch_instructions?: boolean | undefined;
  readonly branch_misses?: boolean | undefined;
  readonly bus_cycles?: boolean | undefined;
  readonly cache_misses?: boolean | undefined;
  readonly cache_references?: boolean | undefined;
  readonly cmt?: boolean | undefined;
  readonly context_switches?: boolean | undefined;
  readonly cpu_clock?: boolean | undefined;
  readonly cpu_cycles?: boolean | undefined;
  readonly cpu_migrations?: boolean | undefined;
  readonly emulation_faults?: boolean | undefined;
  readonly instructions?: boolean | undefined;
  readonly mbml?: boolean | undefined;
  readonly mbmt?: boolean | undefined;
  readonly page_faults?: boolean | undefined;
  readonly page_faults_maj?: boolean | undefined;
  readonly page_faults_min?: boolean | undefined;
  readonly ref_cpu_cycles?: boolean | undefined;
  readonly stalled_cycles_backend?: boolean | undefined;
  readonly stalled_cycles_frontend?: boolean | undefined;
  readonly task_clock?: boolean | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** How an IOThread polls, and its threads. */
export interface DomainIOThreadParameters {
  readonly poll_grow?: number | undefined;
  readonly poll_max_ns?: Hyper | undefined;
  readonly poll_shrink?: number | undefined;
  readonly thread_pool_max?: number | undefined;
  readonly thread_pool_min?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** vCPUs as the guest sees them: those there are, those online, those that can be taken offline, as ranges. */
export interface DomainGuestVcpus {
  readonly offlinable?: string | undefined;
  readonly online?: string | undefined;
  readonly vcpus?: string | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** What the guest agent says of the guest; lists are numbered, as in `user.0.name`. */
export interface DomainGuestInfo {
  readonly 'disk.count'?: number | undefined;
  readonly 'fs.count'?: number | undefined;
  readonly hostname?: string | undefined;
  readonly 'if.count'?: number | undefined;
  readonly 'load.15m'?: number | undefined;
  readonly 'load.1m'?: number | undefined;
  readonly 'load.5m'?: number | undefined;
  readonly 'timezone.name'?: string | undefined;
  readonly 'timezone.offset'?: number | undefined;
  readonly 'user.count'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** The measurement of an encrypted guest's start, and what to verify it with. */
export interface DomainLaunchSecurityInfo {
  readonly 'sev-api-major'?: number | undefined;
  readonly 'sev-api-minor'?: number | undefined;
  readonly 'sev-build-id'?: number | undefined;
  readonly 'sev-measurement'?: string | undefined;
  readonly 'sev-policy'?: number | undefined;
  readonly 'sev-snp-policy'?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** A secret to put into an encrypted guest's memory before it starts. */
export interface DomainLaunchSecurityState {
  readonly 'sev-secret'?: string | undefined;
  readonly 'sev-secret-header'?: string | undefined;
  readonly 'sev-secret-set-address'?: Hyper | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Where and how to save or restore. */
export interface DomainSaveParameters {
  readonly dxml?: string | undefined;
  readonly file?: string | undefined;
  readonly image_format?: string | undefined;
  readonly 'parallel.channels'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Statistics of a domain; lists are numbered, as in `block.0.name`. Times in nanoseconds, memory in KiB, blocks in bytes. */
export interface DomainStatsParameters {
  readonly 'balloon.current'?: Hyper | undefined;
  readonly 'balloon.maximum'?: Hyper | undefined;
  readonly 'block.count'?: number | undefined;
  readonly 'cpu.cache.monitor.count'?: number | undefined;
  readonly 'cpu.haltpoll.fail.time'?: Hyper | undefined;
  readonly 'cpu.haltpoll.success.time'?: Hyper | undefined;
  readonly 'cpu.system'?: Hyper | undefined;
  readonly 'cpu.time'?: Hyper | undefined;
  readonly 'cpu.user'?: Hyper | undefined;
  readonly 'dirtyrate.calc_mode'?: string | undefined;
  readonly 'dirtyrate.calc_period'?: number | undefined;
  readonly 'dirtyrate.calc_start_time'?: Hyper | undefined;
  readonly 'dirtyrate.calc_status'?: number | undefined;
  readonly 'dirtyrate.megabytes_per_second'?: Hyper | undefined;
  readonly 'iothread.count'?: number | undefined;
  readonly 'memory.bandwidth.monitor.count'?: number | undefined;
  readonly 'net.count'?: number | undefined;
  readonly 'state.reason'?: number | undefined;
  readonly 'state.state'?: number | undefined;
  readonly 'vcpu.current'?: number | undefined;
  readonly 'vcpu.maximum'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** On whose behalf a connection acts. */
export interface ConnectIdentity {
  readonly 'group-name'?: string | undefined;
  readonly 'process-id'?: Hyper | undefined;
  readonly 'process-time'?: Hyper | undefined;
  readonly 'sasl-user-name'?: string | undefined;
  readonly 'selinux-context'?: string | undefined;
  readonly 'unix-group-id'?: Hyper | undefined;
  readonly 'unix-user-id'?: Hyper | undefined;
  readonly 'user-name'?: string | undefined;
  readonly 'x509-distinguished-name'?: string | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** The host's sharing of equal pages. */
export interface NodeMemoryParameters {
  readonly shm_full_scans?: Hyper | undefined;
  readonly shm_merge_across_nodes?: number | undefined;
  readonly shm_pages_shared?: Hyper | undefined;
  readonly shm_pages_sharing?: Hyper | undefined;
  readonly shm_pages_to_scan?: number | undefined;
  readonly shm_pages_unshared?: Hyper | undefined;
  readonly shm_pages_volatile?: Hyper | undefined;
  readonly shm_sleep_millisecs?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** The host's support of AMD's encrypted guests. */
export interface NodeSEVInfo {
  readonly cbitpos?: number | undefined;
  readonly 'cert-chain'?: string | undefined;
  readonly 'cpu0-id'?: string | undefined;
  readonly 'max-es-guests'?: number | undefined;
  readonly 'max-guests'?: number | undefined;
  readonly pdh?: string | undefined;
  readonly 'reduced-phys-bits'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Limits of a port: averages and peaks in KiB a second, bursts in KiB. */
export interface NetworkPortParameters {
  readonly 'inbound.average'?: number | undefined;
  readonly 'inbound.burst'?: number | undefined;
  readonly 'inbound.floor'?: number | undefined;
  readonly 'inbound.peak'?: number | undefined;
  readonly 'outbound.average'?: number | undefined;
  readonly 'outbound.burst'?: number | undefined;
  readonly 'outbound.peak'?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** A server's worker threads and the calls that wait for one. */
export interface AdmThreadpoolParameters {
  readonly freeWorkers?: number | undefined;
  readonly jobQueueDepth?: number | undefined;
  readonly maxWorkers?: number | undefined;
  readonly minWorkers?: number | undefined;
  readonly nWorkers?: number | undefined;
  readonly prioWorkers?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** A server's clients and how many it takes. */
export interface AdmClientLimits {
  readonly nclients?: number | undefined;
  readonly nclients_max?: number | undefined;
  readonly nclients_unauth?: number | undefined;
  readonly nclients_unauth_max?: number | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}

/** Who a client is. */
export interface AdmClientInfo {
  readonly readonly?: boolean | undefined;
  readonly sasl_user_name?: string | undefined;
  readonly selinux_context?: string | undefined;
  readonly sock_addr?: string | undefined;
  readonly tls_x509_dname?: string | undefined;
  readonly unix_group_id?: number | undefined;
  readonly unix_group_name?: string | undefined;
  readonly unix_process_id?: number | undefined;
  readonly unix_user_id?: number | undefined;
  readonly unix_user_name?: string | undefined;
  readonly [field: string]: TypedParamValue | undefined;
}
