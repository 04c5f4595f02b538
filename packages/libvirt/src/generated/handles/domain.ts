// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { TypedParamInputs } from '../../client/typed-params.js';
import type { DomainCoreDumpFormat, DomainGraphicsReloadType, DomainInterfaceAddressesSource, DomainLifecycle, DomainLifecycleAction, DomainProcessSignal, KeycodeSet, NodeSuspendTarget } from '../constants.js';
import type { DomainSchedulerParameters, DomainMemoryParameters, DomainBlkioParameters, DomainBlockIoTune, DomainBlockStatsParameters, DomainNumaParameters, DomainInterfaceParameters, DomainJobStatsParameters, DomainBlockCopyParameters, DomainPerfEvents, DomainIOThreadParameters, DomainGuestVcpus, DomainGuestInfo, DomainLaunchSecurityInfo, DomainLaunchSecurityState, DomainSaveParameters } from '../parameters.js';
import type { remote_domain_get_security_label_ret, remote_domain_get_job_stats_ret, remote_domain_fsinfo, remote_nonnull_domain } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { packCpus } from '../../client/cpu-map.js';
import { charsToString } from '../../client/chars.js';
import { TYPED_PARAM_STRING_OKAY, typedParamsFrom, typedParamsToObject } from '../../client/typed-params.js';
import { formatUuid } from '../../client/uuid.js';
import { DomainSnapshot } from './domain-snapshot.js';
import { DomainCheckpoint } from './domain-checkpoint.js';

/** Requests and bytes of a disk so far; -1 where it is not known. */
export interface DomainBlockStats {
  readonly rd_req: Hyper;
  readonly rd_bytes: Hyper;
  readonly wr_req: Hyper;
  readonly wr_bytes: Hyper;
  readonly errs: Hyper;
}

/** Bytes, packets, errors and drops of a network interface so far; -1 where it is not known. */
export interface DomainInterfaceStats {
  readonly rx_bytes: Hyper;
  readonly rx_packets: Hyper;
  readonly rx_errs: Hyper;
  readonly rx_drop: Hyper;
  readonly tx_bytes: Hyper;
  readonly tx_packets: Hyper;
  readonly tx_errs: Hyper;
  readonly tx_drop: Hyper;
}

/** A security label, and whether it is enforced. */
export interface SecurityLabel {
  readonly label: string;
  readonly enforcing: boolean;
}

/** How far a job is: type of DomainJobType, times in milliseconds, sizes in bytes. */
export interface DomainJobInfo {
  readonly type: number;
  readonly timeElapsed: Hyper;
  readonly timeRemaining: Hyper;
  readonly dataTotal: Hyper;
  readonly dataProcessed: Hyper;
  readonly dataRemaining: Hyper;
  readonly memTotal: Hyper;
  readonly memProcessed: Hyper;
  readonly memRemaining: Hyper;
  readonly fileTotal: Hyper;
  readonly fileProcessed: Hyper;
  readonly fileRemaining: Hyper;
}

/** Sizes of a disk in bytes: as the guest sees it, written so far, and on the host. */
export interface DomainBlockInfo {
  readonly allocation: Hyper;
  readonly capacity: Hyper;
  readonly physical: Hyper;
}

/** A state of DomainState, and why: a number of the state's own reason enum. */
export interface DomainStateAndReason {
  readonly state: number;
  readonly reason: number;
}

/** State of DomainControlState, and since when in milliseconds. */
export interface DomainControlInfo {
  readonly state: number;
  readonly details: number;
  readonly stateTime: Hyper;
}

/** How far a job is: type of DomainJobType, and what it tells. */
export interface DomainJobStats {
  readonly type: number;
  readonly params: DomainJobStatsParameters;
}

/** Seconds and nanoseconds since 1970. */
export interface DomainTime {
  readonly seconds: Hyper;
  readonly nseconds: number;
}

/** A file system that the guest mounted, and the aliases of the disks that it is on. */
export interface DomainFSInfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAlias: readonly string[];
}

/** An address: type of IPAddrType, and how many bits are the network's. */
export interface DomainInterfaceIPAddress {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}

/** A network interface and its addresses. */
export interface DomainInterface {
  readonly name: string;
  readonly hwaddr: string | undefined;
  readonly addrs: readonly DomainInterfaceIPAddress[];
}

function toSecurityLabel(wire: remote_domain_get_security_label_ret): SecurityLabel {
  return {
    label: charsToString(wire.label),
    enforcing: wire.enforcing !== 0,
  };
}

function toDomainJobStats(wire: remote_domain_get_job_stats_ret): DomainJobStats {
  return {
    type: wire.type,
    params: typedParamsToObject<DomainJobStatsParameters>(wire.params),
  };
}

function toDomainFSInfo(wire: remote_domain_fsinfo): DomainFSInfo {
  return {
    mountpoint: wire.mountpoint,
    name: wire.name,
    fstype: wire.fstype,
    devAlias: wire.dev_aliases,
  };
}

/**
 * The methods of a domain that follow from their procedures.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class DomainMethods extends Handle<remote_nonnull_domain> {
  #uuid: string | undefined;

  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** The id when the handle was made: a snapshot, -1 if it was not running. */
  get id(): number {
    return this.wire.id;
  }

  /** The definition as XML. virDomainGetXMLDesc (since libvirt 0.0.3). Flags of DomainXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** True when it starts with the host. virDomainGetAutostart (since libvirt 0.2.1). */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_GET_AUTOSTART, { dom: this.wire }, options)).autostart !== 0;
  }

  /** The most memory it can have, in KiB. virDomainGetMaxMemory (since libvirt 0.0.3). */
  async getMaxMemory(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_GET_MAX_MEMORY, { dom: this.wire }, options)).memory;
  }

  /** The most vCPUs it can have. virDomainGetMaxVcpus (since libvirt 0.2.1). */
  async getMaxVcpus(options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_GET_MAX_VCPUS, { dom: this.wire }, options)).num;
  }

  /** What it runs on: `hvm`, `exe`, ... virDomainGetOSType (since libvirt 0.0.3). */
  async getOSType(options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_OS_TYPE, { dom: this.wire }, options)).type;
  }

  /** Asks the guest to reboot, and does not wait for it. virDomainReboot (since libvirt 0.1.0). Flags of DomainRebootFlags. */
  reboot(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_REBOOT, { dom: this.wire, flags }, options);
  }

  /** Continues a paused domain. virDomainResume (since libvirt 0.0.3). */
  resume(options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESUME, { dom: this.wire }, options);
  }

  /** Sets whether it starts with the host. virDomainSetAutostart (since libvirt 0.2.1). */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_AUTOSTART, { dom: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Sets the most memory it can have. virDomainSetMaxMemory (since libvirt 0.0.3). */
  setMaxMemory(memoryKiB: Hyper, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MAX_MEMORY, { dom: this.wire, memory: memoryKiB }, options);
  }

  /** Pauses its CPUs; memory stays. virDomainSuspend (since libvirt 0.0.3). */
  suspend(options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SUSPEND, { dom: this.wire }, options);
  }

  /** Writes the guest's memory to a file on the host. virDomainCoreDump (since libvirt 0.1.9). Flags of DomainCoreDumpFlags. */
  coreDump(to: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_CORE_DUMP, { dom: this.wire, to, flags }, options);
  }

  /** Requests and bytes of a disk so far. virDomainBlockStats (since libvirt 0.3.2). */
  blockStats(path: string, options?: CallOptions): Promise<DomainBlockStats> {
    return this.call(remote.DOMAIN_BLOCK_STATS, { dom: this.wire, path }, options);
  }

  /** Bytes, packets, errors and drops of a network interface so far. virDomainInterfaceStats (since libvirt 0.3.2). */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return this.call(remote.DOMAIN_INTERFACE_STATS, { dom: this.wire, device }, options);
  }

  /** Bytes of a disk, as the guest sees them. virDomainBlockPeek (since libvirt 0.4.2). */
  async blockPeek(path: string, offset: Hyper, size: number, flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return new Uint8Array((await this.call(remote.DOMAIN_BLOCK_PEEK, { dom: this.wire, path, offset, size, flags }, options)).buffer);
  }

  /** Bytes of the guest's memory. virDomainMemoryPeek (since libvirt 0.4.2). Flags of DomainMemoryFlags. */
  async memoryPeek(offset: Hyper, size: number, flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return new Uint8Array((await this.call(remote.DOMAIN_MEMORY_PEEK, { dom: this.wire, offset, size, flags }, options)).buffer);
  }

  /** Its security label. virDomainGetSecurityLabel (since libvirt 0.6.1). */
  async getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return toSecurityLabel(await this.call(remote.DOMAIN_GET_SECURITY_LABEL, { dom: this.wire }, options));
  }

  /** True while it runs or is paused. virDomainIsActive (since libvirt 0.7.3). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_ACTIVE, { dom: this.wire }, options)).active !== 0;
  }

  /** True when it has a stored definition that outlives a stop. virDomainIsPersistent (since libvirt 0.7.3). */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_PERSISTENT, { dom: this.wire }, options)).persistent !== 0;
  }

  /** Adds a device, given as XML. virDomainAttachDeviceFlags (since libvirt 0.7.7). Flags of DomainDeviceModifyFlags. */
  attachDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_ATTACH_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** Removes a device, given as XML; the guest may take its time. virDomainDetachDeviceFlags (since libvirt 0.7.7). Flags of DomainDeviceModifyFlags. */
  detachDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DETACH_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** How far the job is that the domain is busy with; type of DomainJobType. virDomainGetJobInfo (since libvirt 0.7.7). */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return this.call(remote.DOMAIN_GET_JOB_INFO, { dom: this.wire }, options);
  }

  /** Sets how long a migration may stop the guest. virDomainMigrateSetMaxDowntime (since libvirt 0.8.0). */
  migrateSetMaxDowntime(downtimeMs: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_MAX_DOWNTIME, { dom: this.wire, downtime: downtimeMs, flags }, options);
  }

  /** Changes a device, given as XML, for example the medium of a CD drive. virDomainUpdateDeviceFlags (since libvirt 0.8.0). Flags of DomainDeviceModifyFlags. */
  updateDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_UPDATE_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** Saves memory to a file of libvirt's and stops; `create` continues there. virDomainManagedSave (since libvirt 0.8.0). Flags of DomainSaveRestoreFlags. */
  managedSave(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE, { dom: this.wire, flags }, options);
  }

  /** True when it was saved by `managedSave`. virDomainHasManagedSaveImage (since libvirt 0.8.0). */
  async hasManagedSaveImage(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_HAS_MANAGED_SAVE_IMAGE, { dom: this.wire, flags }, options)).result !== 0;
  }

  /** Throws the file of `managedSave` away. virDomainManagedSaveRemove (since libvirt 0.8.0). */
  managedSaveRemove(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE_REMOVE, { dom: this.wire, flags }, options);
  }

  /** Makes a snapshot. virDomainSnapshotCreateXML (since libvirt 0.8.0). Flags of DomainSnapshotCreateFlags. */
  async snapshotCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_CREATE_XML, { dom: this.wire, xml_desc: xml, flags }, options)).snap);
  }

  /** The snapshot of that name; rejects with NO_DOMAIN_SNAPSHOT. virDomainSnapshotLookupByName (since libvirt 0.8.0). */
  async snapshotLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_LOOKUP_BY_NAME, { dom: this.wire, name, flags }, options)).snap);
  }

  /** True when one of its snapshots is the current one. virDomainHasCurrentSnapshot (since libvirt 0.8.0). */
  async hasCurrentSnapshot(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_HAS_CURRENT_SNAPSHOT, { dom: this.wire, flags }, options)).result !== 0;
  }

  /** The current snapshot; rejects with NO_DOMAIN_SNAPSHOT. virDomainSnapshotCurrent (since libvirt 0.8.0). */
  async snapshotCurrent(flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_CURRENT, { dom: this.wire, flags }, options)).snap);
  }

  /** Sets the domain back to a snapshot of it. virDomainRevertToSnapshot (since libvirt 0.8.0). Flags of DomainSnapshotRevertFlags. */
  revertToSnapshot(snapshot: DomainSnapshot, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_REVERT_TO_SNAPSHOT, { snap: snapshot.toWire(), flags }, options);
  }

  /** Sizes of a disk, in bytes. virDomainGetBlockInfo (since libvirt 0.8.1). */
  getBlockInfo(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockInfo> {
    return this.call(remote.DOMAIN_GET_BLOCK_INFO, { dom: this.wire, path, flags }, options);
  }

  /** Starts a defined domain. virDomainCreateWithFlags (since libvirt 0.8.2). Flags of DomainCreateFlags. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_CREATE_WITH_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Limits memory. virDomainSetMemoryParameters (since libvirt 0.8.5). Flags of DomainModificationImpact. */
  async setMemoryParameters(params: DomainMemoryParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Limits of memory. virDomainGetMemoryParameters (since libvirt 0.8.5). Flags of DomainModificationImpact. */
  async getMemoryParameters(flags = 0, options?: CallOptions): Promise<DomainMemoryParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_MEMORY_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainMemoryParameters>((await this.call(remote.DOMAIN_GET_MEMORY_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Sets how many vCPUs it has. virDomainSetVcpusFlags (since libvirt 0.8.5). Flags of DomainVcpuFlags. */
  setVcpus(nvcpus: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_VCPUS_FLAGS, { dom: this.wire, nvcpus, flags }, options);
  }

  /** How many vCPUs it has. virDomainGetVcpusFlags (since libvirt 0.8.5). Flags of DomainVcpuFlags. */
  async getVcpusFlags(flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_GET_VCPUS_FLAGS, { dom: this.wire, flags }, options)).num;
  }

  /** True when the running domain was changed since it started. virDomainIsUpdated (since libvirt 0.8.6). */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_UPDATED, { dom: this.wire }, options)).updated !== 0;
  }

  /** Sets how much memory it has, by its balloon. virDomainSetMemoryFlags (since libvirt 0.9.0). Flags of DomainMemoryModFlags. */
  setMemory(memoryKiB: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_FLAGS, { dom: this.wire, memory: memoryKiB, flags }, options);
  }

  /** Sets shares of the block devices. virDomainSetBlkioParameters (since libvirt 0.9.0). Flags of DomainModificationImpact. */
  async setBlkioParameters(params: DomainBlkioParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLKIO_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Shares of the block devices. virDomainGetBlkioParameters (since libvirt 0.9.0). Flags of DomainModificationImpact. */
  async getBlkioParameters(flags = 0, options?: CallOptions): Promise<DomainBlkioParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_BLKIO_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlkioParameters>((await this.call(remote.DOMAIN_GET_BLKIO_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Limits migration, in MiB a second. virDomainMigrateSetMaxSpeed (since libvirt 0.9.0). Flags of DomainMigrateMaxSpeedFlags. */
  migrateSetMaxSpeed(bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_MAX_SPEED, { dom: this.wire, bandwidth, flags }, options);
  }

  /** Sends a non-maskable interrupt to the guest. virDomainInjectNMI (since libvirt 0.9.2). */
  injectNMI(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_INJECT_NMI, { dom: this.wire, flags }, options);
  }

  /** State, of DomainState, and the reason for it, of that state. virDomainGetState (since libvirt 0.9.2). */
  getState(options?: CallOptions): Promise<DomainStateAndReason> {
    return this.call(remote.DOMAIN_GET_STATE, { dom: this.wire, flags: 0 }, options);
  }

  /** Sets shares of CPU time and limits to it. virDomainSetSchedulerParametersFlags (since libvirt 0.9.2). Flags of DomainModificationImpact. */
  async setSchedulerParameters(params: DomainSchedulerParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Sets the host CPUs that a vCPU may use. virDomainPinVcpuFlags (since libvirt 0.9.3). Flags of DomainModificationImpact. */
  pinVcpu(vcpu: number, cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_VCPU_FLAGS, { dom: this.wire, vcpu, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Presses keys in the guest, all together; keycodes as the code set counts. virDomainSendKey (since libvirt 0.9.3). */
  sendKey(codeset: KeycodeSet, holdtimeMs: number, keycodes: readonly number[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SEND_KEY, { dom: this.wire, codeset, holdtime: holdtimeMs, keycodes: [...keycodes], flags }, options);
  }

  /** Whether the hypervisor's control of the domain works; times in milliseconds. virDomainGetControlInfo (since libvirt 0.9.3). */
  getControlInfo(flags = 0, options?: CallOptions): Promise<DomainControlInfo> {
    return this.call(remote.DOMAIN_GET_CONTROL_INFO, { dom: this.wire, flags }, options);
  }

  /** Removes the stored definition; a running domain goes on as a transient one. virDomainUndefineFlags (since libvirt 0.9.4). Flags of DomainUndefineFlags. */
  undefine(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_UNDEFINE_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Saves memory to a file on the host and stops; `connection.domainRestore` continues. `dxml` replaces the definition in it. virDomainSaveFlags (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  save(to: string, dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_FLAGS, { dom: this.wire, to, dxml, flags }, options);
  }

  /** Stops the domain at once. virDomainDestroyFlags (since libvirt 0.9.4). Flags of DomainDestroyFlags. */
  destroy(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DESTROY_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Ends a disk's block job; of a copy that is ready it can also switch over to the copy. virDomainBlockJobAbort (since libvirt 0.9.4). Flags of DomainBlockJobAbortFlags. */
  blockJobAbort(path: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_JOB_ABORT, { dom: this.wire, path, flags }, options);
  }

  /** Limits a disk's block job, in MiB a second unless the flags say bytes. virDomainBlockJobSetSpeed (since libvirt 0.9.4). Flags of DomainBlockJobSetSpeedFlags. */
  blockJobSetSpeed(path: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_JOB_SET_SPEED, { dom: this.wire, path, bandwidth, flags }, options);
  }

  /** Fills a disk with what its backing chain holds; a block job. virDomainBlockPull (since libvirt 0.9.4). Flags of DomainBlockPullFlags. */
  blockPull(path: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_PULL, { dom: this.wire, path, bandwidth, flags }, options);
  }

  /** Limit of migration, in MiB a second. virDomainMigrateGetMaxSpeed (since libvirt 0.9.5). Flags of DomainMigrateMaxSpeedFlags. */
  async migrateGetMaxSpeed(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_MAX_SPEED, { dom: this.wire, flags }, options)).bandwidth;
  }

  /** Operations, bytes and times of a disk so far. virDomainBlockStatsFlags (since libvirt 0.9.5). Flags of TypedParameterFlags. */
  async blockStatsFlags(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockStatsParameters> {
    const { nparams } = await this.call(remote.DOMAIN_BLOCK_STATS_FLAGS, { nparams: 0, dom: this.wire, path, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlockStatsParameters>((await this.call(remote.DOMAIN_BLOCK_STATS_FLAGS, { nparams, dom: this.wire, path, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Resets the machine, as its button would. virDomainReset (since libvirt 0.9.7). */
  reset(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESET, { dom: this.wire, flags }, options);
  }

  /** Changes the size of a disk, in KiB unless the flags say bytes. virDomainBlockResize (since libvirt 0.9.8). Flags of DomainBlockResizeFlags. */
  blockResize(disk: string, size: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_RESIZE, { dom: this.wire, disk, size, flags }, options);
  }

  /** Limits a disk's throughput; 0 takes a limit away. virDomainSetBlockIoTune (since libvirt 0.9.8). Flags of DomainModificationImpact. */
  async setBlockIoTune(disk: string, params: DomainBlockIoTune | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLOCK_IO_TUNE, { dom: this.wire, disk, params: typedParamsFrom(params), flags }, options);
  }

  /** Limits of a disk's throughput. virDomainGetBlockIoTune (since libvirt 0.9.8). Flags of DomainModificationImpact. */
  async getBlockIoTune(disk?: string, flags = 0, options?: CallOptions): Promise<DomainBlockIoTune> {
    const { nparams } = await this.call(remote.DOMAIN_GET_BLOCK_IO_TUNE, { nparams: 0, dom: this.wire, disk, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlockIoTune>((await this.call(remote.DOMAIN_GET_BLOCK_IO_TUNE, { nparams, dom: this.wire, disk, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Sets from which NUMA nodes its memory comes. virDomainSetNumaParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async setNumaParameters(params: DomainNumaParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_NUMA_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** From which NUMA nodes its memory comes. virDomainGetNumaParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async getNumaParameters(flags = 0, options?: CallOptions): Promise<DomainNumaParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_NUMA_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainNumaParameters>((await this.call(remote.DOMAIN_GET_NUMA_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Limits a network interface; 0 takes a limit away. virDomainSetInterfaceParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async setInterfaceParameters(device: string, params: DomainInterfaceParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_INTERFACE_PARAMETERS, { dom: this.wire, device, params: typedParamsFrom(params), flags }, options);
  }

  /** Limits of a network interface. virDomainGetInterfaceParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async getInterfaceParameters(device: string, flags = 0, options?: CallOptions): Promise<DomainInterfaceParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_INTERFACE_PARAMETERS, { nparams: 0, dom: this.wire, device, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainInterfaceParameters>((await this.call(remote.DOMAIN_GET_INTERFACE_PARAMETERS, { nparams, dom: this.wire, device, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Asks the guest to shut down, and does not wait for it. virDomainShutdownFlags (since libvirt 0.9.10). Flags of DomainShutdownFlags. */
  shutdown(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SHUTDOWN_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Has the guest go to sleep, by its agent; a duration of 0 is until it is woken. virDomainPMSuspendForDuration (since libvirt 0.9.10). */
  pmSuspendForDuration(target: NodeSuspendTarget, durationSeconds: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PM_SUSPEND_FOR_DURATION, { dom: this.wire, target, duration: durationSeconds, flags }, options);
  }

  /** Fills a disk with what its backing chain holds down to a base, or copies it; a block job. virDomainBlockRebase (since libvirt 0.9.10). Flags of DomainBlockRebaseFlags. */
  blockRebase(path: string, base?: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_REBASE, { dom: this.wire, path, base, bandwidth, flags }, options);
  }

  /** Wakes a guest that sleeps. virDomainPMWakeup (since libvirt 0.9.11). */
  pmWakeup(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PM_WAKEUP, { dom: this.wire, flags }, options);
  }

  /** All its snapshots. virDomainListAllSnapshots (since libvirt 0.9.13). Flags of DomainSnapshotListFlags. */
  async listAllSnapshots(flags = 0, options?: CallOptions): Promise<readonly DomainSnapshot[]> {
    return (await this.call(remote.DOMAIN_LIST_ALL_SNAPSHOTS, { dom: this.wire, need_results: 1, flags }, options)).snapshots.map((wire) => new DomainSnapshot(this.calls, wire));
  }

  /** The guest's own name, by its agent or its DHCP lease. virDomainGetHostname (since libvirt 0.10.0). Flags of DomainGetHostnameFlags. */
  async getHostname(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_HOSTNAME, { dom: this.wire, flags }, options)).hostname;
  }

  /** Sets the host CPUs that the emulator's own threads may use. virDomainPinEmulator (since libvirt 0.10.0). Flags of DomainModificationImpact. */
  pinEmulator(cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_EMULATOR, { dom: this.wire, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Merges a part of a disk's backing chain downwards; a block job. virDomainBlockCommit (since libvirt 0.10.2). Flags of DomainBlockCommitFlags. */
  blockCommit(disk: string, base?: string, top?: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_COMMIT, { dom: this.wire, disk, base, top, bandwidth, flags }, options);
  }

  /** Has the guest give back unused blocks, by its agent; `minimum` is the least length, in bytes. virDomainFSTrim (since libvirt 1.0.1). */
  fsTrim(mountPoint?: string, minimum: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_FSTRIM, { dom: this.wire, mountPoint, minimum, flags }, options);
  }

  /** Sends a signal to a process in the guest. virDomainSendProcessSignal (since libvirt 1.0.1). */
  sendProcessSignal(pid: Hyper, signum: DomainProcessSignal, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SEND_PROCESS_SIGNAL, { dom: this.wire, pid_value: pid, signum, flags }, options);
  }

  /** How far the job is that the domain is busy with, or how the last one went. virDomainGetJobStats (since libvirt 1.0.3). Flags of DomainGetJobStatsFlags. */
  async getJobStats(flags = 0, options?: CallOptions): Promise<DomainJobStats> {
    return toDomainJobStats(await this.call(remote.DOMAIN_GET_JOB_STATS, { dom: this.wire, flags }, options));
  }

  /** Size of the cache for migration's compression, in bytes. virDomainMigrateGetCompressionCache (since libvirt 1.0.3). */
  async migrateGetCompressionCache(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_COMPRESSION_CACHE, { dom: this.wire, flags }, options)).cacheSize;
  }

  /** Sets the size of the cache for migration's compression. virDomainMigrateSetCompressionCache (since libvirt 1.0.3). */
  migrateSetCompressionCache(cacheSizeBytes: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_COMPRESSION_CACHE, { dom: this.wire, cacheSize: cacheSizeBytes, flags }, options);
  }

  /** Sets how often the guest reports on its memory; 0 stops that. virDomainSetMemoryStatsPeriod (since libvirt 1.1.1). Flags of DomainMemoryModFlags. */
  setMemoryStatsPeriod(periodSeconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_STATS_PERIOD, { dom: this.wire, period: periodSeconds, flags }, options);
  }

  /** Writes the guest's memory to a file on the host, in a chosen format. virDomainCoreDumpWithFormat (since libvirt 1.2.3). Flags of DomainCoreDumpFlags. */
  coreDumpWithFormat(to: string, dumpformat: DomainCoreDumpFormat, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_CORE_DUMP_WITH_FORMAT, { dom: this.wire, to, dumpformat, flags }, options);
  }

  /** Freezes the guest's file systems, by its agent; gives how many. virDomainFSFreeze (since libvirt 1.2.5). */
  async fsFreeze(mountpoints: readonly string[] = [], flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_FSFREEZE, { dom: this.wire, mountpoints: [...mountpoints], flags }, options)).filesystems;
  }

  /** Thaws the guest's file systems, by its agent; gives how many. virDomainFSThaw (since libvirt 1.2.5). */
  async fsThaw(mountpoints: readonly string[] = [], flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_FSTHAW, { dom: this.wire, mountpoints: [...mountpoints], flags }, options)).filesystems;
  }

  /** The guest's clock, by its agent, since 1970. virDomainGetTime (since libvirt 1.2.5). */
  getTime(flags = 0, options?: CallOptions): Promise<DomainTime> {
    return this.call(remote.DOMAIN_GET_TIME, { dom: this.wire, flags }, options);
  }

  /** Sets the guest's clock, by its agent, since 1970. virDomainSetTime (since libvirt 1.2.5). Flags of DomainSetTimeFlags. */
  setTime(seconds: Hyper, nseconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_TIME, { dom: this.wire, seconds, nseconds, flags }, options);
  }

  /** Copies a disk to another place, and can go on there; a block job. virDomainBlockCopy (since libvirt 1.2.8). Flags of DomainBlockCopyFlags. */
  async blockCopy(path: string, destxml: string, params: DomainBlockCopyParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_COPY, { dom: this.wire, path, destxml, params: typedParamsFrom(params), flags }, options);
  }

  /** The guest's mounted file systems, by its agent. virDomainGetFSInfo (since libvirt 1.2.11). */
  async getFSInfo(flags = 0, options?: CallOptions): Promise<readonly DomainFSInfo[]> {
    return (await this.call(remote.DOMAIN_GET_FSINFO, { dom: this.wire, flags }, options)).info.map(toDomainFSInfo);
  }

  /** Sets the host CPUs that an IOThread may use. virDomainPinIOThread (since libvirt 1.2.14). Flags of DomainModificationImpact. */
  pinIOThread(iothreadId: number, cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_IOTHREAD, { dom: this.wire, iothreads_id: iothreadId, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Addresses of its network interfaces, by DHCP lease, agent or ARP. virDomainInterfaceAddresses (since libvirt 1.2.14). */
  async interfaceAddresses(source: DomainInterfaceAddressesSource, flags = 0, options?: CallOptions): Promise<readonly DomainInterface[]> {
    return (await this.call(remote.DOMAIN_INTERFACE_ADDRESSES, { dom: this.wire, source, flags }, options)).ifaces;
  }

  /** Adds an IOThread. virDomainAddIOThread (since libvirt 1.2.15). Flags of DomainModificationImpact. */
  addIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_ADD_IOTHREAD, { dom: this.wire, iothread_id: iothreadId, flags }, options);
  }

  /** Removes an IOThread. virDomainDelIOThread (since libvirt 1.2.15). Flags of DomainModificationImpact. */
  delIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DEL_IOTHREAD, { dom: this.wire, iothread_id: iothreadId, flags }, options);
  }

  /** Sets a guest user's password, by its agent. virDomainSetUserPassword (since libvirt 1.2.16). Flags of DomainSetUserPasswordFlags. */
  setUserPassword(user?: string, password?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_USER_PASSWORD, { dom: this.wire, user, password, flags }, options);
  }

  /** Gives a stopped domain another name; handles keep the old one. virDomainRename (since libvirt 1.2.19). */
  async rename(newName?: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_RENAME, { dom: this.wire, new_name: newName, flags }, options);
  }

  /** Has a running migration go on by post-copy. virDomainMigrateStartPostCopy (since libvirt 1.3.3). */
  migrateStartPostCopy(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_START_POST_COPY, { dom: this.wire, flags }, options);
  }

  /** Which performance events are counted. virDomainGetPerfEvents (since libvirt 1.3.3). Flags of DomainModificationImpact. */
  async getPerfEvents(flags = 0, options?: CallOptions): Promise<DomainPerfEvents> {
    return typedParamsToObject<DomainPerfEvents>((await this.call(remote.DOMAIN_GET_PERF_EVENTS, { dom: this.wire, flags }, options)).params);
  }

  /** Chooses which performance events are counted. virDomainSetPerfEvents (since libvirt 1.3.3). Flags of DomainModificationImpact. */
  async setPerfEvents(params: DomainPerfEvents | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_PERF_EVENTS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** The vCPUs as the guest sees them, by its agent. virDomainGetGuestVcpus (since libvirt 2.0.0). */
  async getGuestVcpus(flags = 0, options?: CallOptions): Promise<DomainGuestVcpus> {
    return typedParamsToObject<DomainGuestVcpus>((await this.call(remote.DOMAIN_GET_GUEST_VCPUS, { dom: this.wire, flags }, options)).params);
  }

  /** Takes vCPUs online or offline, by the agent; `cpumap` names them as ranges. virDomainSetGuestVcpus (since libvirt 2.0.0). */
  setGuestVcpus(cpumap: string, state: boolean, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_GUEST_VCPUS, { dom: this.wire, cpumap, state: state ? 1 : 0, flags }, options);
  }

  /** Plugs vCPUs in or out; `cpumap` names them as ranges. virDomainSetVcpu (since libvirt 3.1.0). Flags of DomainModificationImpact. */
  setVcpu(cpumap: string, state: boolean, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_VCPU, { dom: this.wire, cpumap, state: state ? 1 : 0, flags }, options);
  }

  /** Asks for an event when a disk has more bytes allocated than that. virDomainSetBlockThreshold (since libvirt 3.1.0). */
  setBlockThreshold(dev: string, thresholdBytes: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLOCK_THRESHOLD, { dom: this.wire, dev, threshold: thresholdBytes, flags }, options);
  }

  /** How long a migration may stop the guest, in milliseconds. virDomainMigrateGetMaxDowntime (since libvirt 3.7.0). */
  async migrateGetMaxDowntime(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_MAX_DOWNTIME, { dom: this.wire, flags }, options)).downtime;
  }

  /** The definition in the file of `managedSave`, as XML. virDomainManagedSaveGetXMLDesc (since libvirt 3.7.0). Flags of DomainSaveImageXMLFlags. */
  async managedSaveGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_MANAGED_SAVE_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** Changes the definition in the file of `managedSave`. virDomainManagedSaveDefineXML (since libvirt 3.7.0). Flags of DomainSaveRestoreFlags. */
  managedSaveDefineXML(dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE_DEFINE_XML, { dom: this.wire, dxml, flags }, options);
  }

  /** Sets what follows a power-off, reboot or crash. virDomainSetLifecycleAction (since libvirt 3.9.0). Flags of DomainModificationImpact. */
  setLifecycleAction(type: DomainLifecycle, action: DomainLifecycleAction, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_LIFECYCLE_ACTION, { dom: this.wire, type, action, flags }, options);
  }

  /** Removes the device of an alias; the event of its removal comes later. virDomainDetachDeviceAlias (since libvirt 4.4.0). Flags of DomainDeviceModifyFlags. */
  detachDeviceAlias(alias: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DETACH_DEVICE_ALIAS, { dom: this.wire, alias, flags }, options);
  }

  /** What an encrypted guest was started with. virDomainGetLaunchSecurityInfo (since libvirt 4.5.0). */
  async getLaunchSecurityInfo(flags = 0, options?: CallOptions): Promise<DomainLaunchSecurityInfo> {
    return typedParamsToObject<DomainLaunchSecurityInfo>((await this.call(remote.DOMAIN_GET_LAUNCH_SECURITY_INFO, { dom: this.wire, flags }, options)).params);
  }

  /** Sets how an IOThread polls. virDomainSetIOThreadParams (since libvirt 4.10.0). Flags of DomainModificationImpact. */
  async setIOThreadParams(iothreadId: number, params: DomainIOThreadParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_IOTHREAD_PARAMS, { dom: this.wire, iothread_id: iothreadId, params: typedParamsFrom(params), flags }, options);
  }

  /** Makes a checkpoint, from which on changed blocks are known. virDomainCheckpointCreateXML (since libvirt 5.6.0). Flags of DomainCheckpointCreateFlags. */
  async checkpointCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.calls, (await this.call(remote.DOMAIN_CHECKPOINT_CREATE_XML, { dom: this.wire, xml_desc: xml, flags }, options)).checkpoint);
  }

  /** All its checkpoints. virDomainListAllCheckpoints (since libvirt 5.6.0). Flags of DomainCheckpointListFlags. */
  async listAllCheckpoints(flags = 0, options?: CallOptions): Promise<readonly DomainCheckpoint[]> {
    return (await this.call(remote.DOMAIN_LIST_ALL_CHECKPOINTS, { dom: this.wire, need_results: 1, flags }, options)).checkpoints.map((wire) => new DomainCheckpoint(this.calls, wire));
  }

  /** The checkpoint of that name; rejects with NO_DOMAIN_CHECKPOINT. virDomainCheckpointLookupByName (since libvirt 5.6.0). */
  async checkpointLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.calls, (await this.call(remote.DOMAIN_CHECKPOINT_LOOKUP_BY_NAME, { dom: this.wire, name, flags }, options)).checkpoint);
  }

  /** What the guest says of itself, by its agent; `types` or-ed of DomainGuestInfoTypes, 0 for all. virDomainGetGuestInfo (since libvirt 5.7.0). */
  async getGuestInfo(types: number, flags = 0, options?: CallOptions): Promise<DomainGuestInfo> {
    return typedParamsToObject<DomainGuestInfo>((await this.call(remote.DOMAIN_GET_GUEST_INFO, { dom: this.wire, types, flags }, options)).params);
  }

  /** Sets how long the guest's agent may take to answer. virDomainAgentSetResponseTimeout (since libvirt 5.10.0). */
  async agentSetResponseTimeout(timeoutSeconds: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_AGENT_SET_RESPONSE_TIMEOUT, { dom: this.wire, timeout: timeoutSeconds, flags }, options);
  }

  /** Starts a backup job: pushed to files, or to be pulled over NBD. virDomainBackupBegin (since libvirt 6.0.0). Flags of DomainBackupBeginFlags. */
  backupBegin(backupXml: string, checkpointXml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BACKUP_BEGIN, { dom: this.wire, backup_xml: backupXml, checkpoint_xml: checkpointXml, flags }, options);
  }

  /** The backup job that runs, as XML. virDomainBackupGetXMLDesc (since libvirt 6.0.0). */
  async backupGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_BACKUP_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** A guest user's authorized ssh keys, by the guest's agent. virDomainAuthorizedSSHKeysGet (since libvirt 6.10.0). */
  async authorizedSSHKeysGet(user: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.DOMAIN_AUTHORIZED_SSH_KEYS_GET, { dom: this.wire, user, flags }, options)).keys;
  }

  /** Sets a guest user's authorized ssh keys, by the guest's agent. virDomainAuthorizedSSHKeysSet (since libvirt 6.10.0). Flags of DomainAuthorizedSSHKeysSetFlags. */
  authorizedSSHKeysSet(user: string, keys: readonly string[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_AUTHORIZED_SSH_KEYS_SET, { dom: this.wire, user, keys: [...keys], flags }, options);
  }

  /** Taints and deprecations that libvirt noted. virDomainGetMessages (since libvirt 7.1.0). Flags of DomainMessageType. */
  async getMessages(flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.DOMAIN_GET_MESSAGES, { dom: this.wire, flags }, options)).msgs;
  }

  /** Starts to measure how fast memory changes, for that many seconds; the statistics tell. virDomainStartDirtyRateCalc (since libvirt 7.2.0). Flags of DomainDirtyRateCalcFlags. */
  startDirtyRateCalc(seconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_START_DIRTY_RATE_CALC, { dom: this.wire, seconds, flags }, options);
  }

  /** Puts a secret into an encrypted guest's memory. virDomainSetLaunchSecurityState (since libvirt 8.0.0). */
  async setLaunchSecurityState(params: DomainLaunchSecurityState | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_LAUNCH_SECURITY_STATE, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Saves memory to a file on the host and stops, as `save` with more to choose. virDomainSaveParams (since libvirt 8.4.0). Flags of DomainSaveRestoreFlags. */
  async saveParams(params: DomainSaveParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_PARAMS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Ends the job that the domain is busy with, for example its migration. virDomainAbortJobFlags (since libvirt 8.5.0). Flags of DomainAbortJobFlags. */
  abortJob(flags = 0, options?: CallOptions): Promise<void> {
    if (flags === 0) {
      return this.call(remote.DOMAIN_ABORT_JOB, { dom: this.wire }, options);
    }
    return this.call(remote.DOMAIN_ABORT_JOB_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Has the graphics server read its certificates again. virDomainGraphicsReload (since libvirt 10.2.0). */
  graphicsReload(type: DomainGraphicsReloadType, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_GRAPHICS_RELOAD, { dom: this.wire, type, flags }, options);
  }

  /** True when it starts with the host, the next time only. virDomainGetAutostartOnce (since libvirt 11.2.0). */
  async getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_GET_AUTOSTART_ONCE, { dom: this.wire }, options)).autostart !== 0;
  }

  /** Sets whether it starts with the host, the next time only. virDomainSetAutostartOnce (since libvirt 11.2.0). */
  setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_AUTOSTART_ONCE, { dom: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Sets a named set of throughput limits, which disks can share. virDomainSetThrottleGroup (since libvirt 11.2.0). Flags of DomainModificationImpact. */
  async setThrottleGroup(group: string, params: DomainBlockIoTune | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_THROTTLE_GROUP, { dom: this.wire, group, params: typedParamsFrom(params), flags }, options);
  }

  /** Removes a named set of throughput limits. virDomainDelThrottleGroup (since libvirt 11.2.0). Flags of DomainModificationImpact. */
  delThrottleGroup(group?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DEL_THROTTLE_GROUP, { dom: this.wire, group, flags }, options);
  }
}
