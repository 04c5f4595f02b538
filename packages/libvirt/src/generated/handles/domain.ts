// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Calls, RemoteCalls } from '../../client/remote-calls.js';
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

/** What libvirt calls virDomainBlockStats. */
export interface DomainBlockStats {
  readonly rd_req: Hyper;
  readonly rd_bytes: Hyper;
  readonly wr_req: Hyper;
  readonly wr_bytes: Hyper;
  readonly errs: Hyper;
}

/** What libvirt calls virDomainInterfaceStats. */
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

/** What libvirt calls virSecurityLabel. */
export interface SecurityLabel {
  readonly label: string;
  readonly enforcing: boolean;
}

/** What libvirt calls virDomainJobInfo. */
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

/** What libvirt calls virDomainBlockInfo. */
export interface DomainBlockInfo {
  readonly allocation: Hyper;
  readonly capacity: Hyper;
  readonly physical: Hyper;
}

/** What libvirt calls virDomainStateAndReason. */
export interface DomainStateAndReason {
  readonly state: number;
  readonly reason: number;
}

/** What libvirt calls virDomainControlInfo. */
export interface DomainControlInfo {
  readonly state: number;
  readonly details: number;
  readonly stateTime: Hyper;
}

/** What libvirt calls virDomainJobStats. */
export interface DomainJobStats {
  readonly type: number;
  readonly params: DomainJobStatsParameters;
}

/** What libvirt calls virDomainTime. */
export interface DomainTime {
  readonly seconds: Hyper;
  readonly nseconds: number;
}

/** What libvirt calls virDomainFSInfo. */
export interface DomainFSInfo {
  readonly mountpoint: string;
  readonly name: string;
  readonly fstype: string;
  readonly devAlias: readonly string[];
}

/** What libvirt calls virDomainInterfaceIPAddress. */
export interface DomainInterfaceIPAddress {
  readonly type: number;
  readonly addr: string;
  readonly prefix: number;
}

/** What libvirt calls virDomainInterface. */
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

  constructor(calls: RemoteCalls, wire: remote_nonnull_domain) {
    // A copy: the bytes are a view of the whole reply, which must not live as long as the handle.
    super(calls, { ...wire, uuid: new Uint8Array(wire.uuid) });
  }

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

  /** Calls virDomainGetXMLDesc (since libvirt 0.0.3). Flags of DomainXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** Calls virDomainGetAutostart (since libvirt 0.2.1). */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_GET_AUTOSTART, { dom: this.wire }, options)).autostart !== 0;
  }

  /** Calls virDomainGetMaxMemory (since libvirt 0.0.3). */
  async getMaxMemory(options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_GET_MAX_MEMORY, { dom: this.wire }, options)).memory;
  }

  /** Calls virDomainGetMaxVcpus (since libvirt 0.2.1). */
  async getMaxVcpus(options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_GET_MAX_VCPUS, { dom: this.wire }, options)).num;
  }

  /** Calls virDomainGetOSType (since libvirt 0.0.3). */
  async getOSType(options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_OS_TYPE, { dom: this.wire }, options)).type;
  }

  /** Calls virDomainReboot (since libvirt 0.1.0). Flags of DomainRebootFlags. */
  reboot(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_REBOOT, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainResume (since libvirt 0.0.3). */
  resume(options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESUME, { dom: this.wire }, options);
  }

  /** Calls virDomainSetAutostart (since libvirt 0.2.1). */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_AUTOSTART, { dom: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Calls virDomainSetMaxMemory (since libvirt 0.0.3). */
  setMaxMemory(memoryKiB: Hyper, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MAX_MEMORY, { dom: this.wire, memory: memoryKiB }, options);
  }

  /** Calls virDomainSuspend (since libvirt 0.0.3). */
  suspend(options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SUSPEND, { dom: this.wire }, options);
  }

  /** Calls virDomainCoreDump (since libvirt 0.1.9). Flags of DomainCoreDumpFlags. */
  coreDump(to: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_CORE_DUMP, { dom: this.wire, to, flags }, options);
  }

  /** Calls virDomainBlockStats (since libvirt 0.3.2). */
  blockStats(path: string, options?: CallOptions): Promise<DomainBlockStats> {
    return this.call(remote.DOMAIN_BLOCK_STATS, { dom: this.wire, path }, options);
  }

  /** Calls virDomainInterfaceStats (since libvirt 0.3.2). */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return this.call(remote.DOMAIN_INTERFACE_STATS, { dom: this.wire, device }, options);
  }

  /** Calls virDomainBlockPeek (since libvirt 0.4.2). */
  async blockPeek(path: string, offset: Hyper, size: number, flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return new Uint8Array((await this.call(remote.DOMAIN_BLOCK_PEEK, { dom: this.wire, path, offset, size, flags }, options)).buffer);
  }

  /** Calls virDomainMemoryPeek (since libvirt 0.4.2). Flags of DomainMemoryFlags. */
  async memoryPeek(offset: Hyper, size: number, flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return new Uint8Array((await this.call(remote.DOMAIN_MEMORY_PEEK, { dom: this.wire, offset, size, flags }, options)).buffer);
  }

  /** Calls virDomainGetSecurityLabel (since libvirt 0.6.1). */
  async getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return toSecurityLabel(await this.call(remote.DOMAIN_GET_SECURITY_LABEL, { dom: this.wire }, options));
  }

  /** Calls virDomainIsActive (since libvirt 0.7.3). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_ACTIVE, { dom: this.wire }, options)).active !== 0;
  }

  /** Calls virDomainIsPersistent (since libvirt 0.7.3). */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_PERSISTENT, { dom: this.wire }, options)).persistent !== 0;
  }

  /** Calls virDomainAttachDeviceFlags (since libvirt 0.7.7). Flags of DomainDeviceModifyFlags. */
  attachDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_ATTACH_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** Calls virDomainDetachDeviceFlags (since libvirt 0.7.7). Flags of DomainDeviceModifyFlags. */
  detachDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DETACH_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** Calls virDomainGetJobInfo (since libvirt 0.7.7). */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return this.call(remote.DOMAIN_GET_JOB_INFO, { dom: this.wire }, options);
  }

  /** Calls virDomainMigrateSetMaxDowntime (since libvirt 0.8.0). */
  migrateSetMaxDowntime(downtimeMs: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_MAX_DOWNTIME, { dom: this.wire, downtime: downtimeMs, flags }, options);
  }

  /** Calls virDomainUpdateDeviceFlags (since libvirt 0.8.0). Flags of DomainDeviceModifyFlags. */
  updateDevice(xml: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_UPDATE_DEVICE_FLAGS, { dom: this.wire, xml, flags }, options);
  }

  /** Calls virDomainManagedSave (since libvirt 0.8.0). Flags of DomainSaveRestoreFlags. */
  managedSave(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainHasManagedSaveImage (since libvirt 0.8.0). */
  async hasManagedSaveImage(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_HAS_MANAGED_SAVE_IMAGE, { dom: this.wire, flags }, options)).result !== 0;
  }

  /** Calls virDomainManagedSaveRemove (since libvirt 0.8.0). */
  managedSaveRemove(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE_REMOVE, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainSnapshotCreateXML (since libvirt 0.8.0). Flags of DomainSnapshotCreateFlags. */
  async snapshotCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_CREATE_XML, { dom: this.wire, xml_desc: xml, flags }, options)).snap);
  }

  /** Calls virDomainSnapshotLookupByName (since libvirt 0.8.0). */
  async snapshotLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_LOOKUP_BY_NAME, { dom: this.wire, name, flags }, options)).snap);
  }

  /** Calls virDomainHasCurrentSnapshot (since libvirt 0.8.0). */
  async hasCurrentSnapshot(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_HAS_CURRENT_SNAPSHOT, { dom: this.wire, flags }, options)).result !== 0;
  }

  /** Calls virDomainSnapshotCurrent (since libvirt 0.8.0). */
  async snapshotCurrent(flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_CURRENT, { dom: this.wire, flags }, options)).snap);
  }

  /** Calls virDomainRevertToSnapshot (since libvirt 0.8.0). Flags of DomainSnapshotRevertFlags. */
  revertToSnapshot(snapshot: DomainSnapshot, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_REVERT_TO_SNAPSHOT, { snap: snapshot.toWire(), flags }, options);
  }

  /** Calls virDomainGetBlockInfo (since libvirt 0.8.1). */
  getBlockInfo(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockInfo> {
    return this.call(remote.DOMAIN_GET_BLOCK_INFO, { dom: this.wire, path, flags }, options);
  }

  /** Calls virDomainCreateWithFlags (since libvirt 0.8.2). Flags of DomainCreateFlags. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_CREATE_WITH_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainSetMemoryParameters (since libvirt 0.8.5). Flags of DomainModificationImpact. */
  async setMemoryParameters(params: DomainMemoryParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetMemoryParameters (since libvirt 0.8.5). Flags of DomainModificationImpact. */
  async getMemoryParameters(flags = 0, options?: CallOptions): Promise<DomainMemoryParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_MEMORY_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainMemoryParameters>((await this.call(remote.DOMAIN_GET_MEMORY_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainSetVcpusFlags (since libvirt 0.8.5). Flags of DomainVcpuFlags. */
  setVcpus(nvcpus: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_VCPUS_FLAGS, { dom: this.wire, nvcpus, flags }, options);
  }

  /** Calls virDomainGetVcpusFlags (since libvirt 0.8.5). Flags of DomainVcpuFlags. */
  async getVcpusFlags(flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_GET_VCPUS_FLAGS, { dom: this.wire, flags }, options)).num;
  }

  /** Calls virDomainIsUpdated (since libvirt 0.8.6). */
  async isUpdated(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_IS_UPDATED, { dom: this.wire }, options)).updated !== 0;
  }

  /** Calls virDomainSetMemoryFlags (since libvirt 0.9.0). Flags of DomainMemoryModFlags. */
  setMemory(memoryKiB: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_FLAGS, { dom: this.wire, memory: memoryKiB, flags }, options);
  }

  /** Calls virDomainSetBlkioParameters (since libvirt 0.9.0). Flags of DomainModificationImpact. */
  async setBlkioParameters(params: DomainBlkioParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLKIO_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetBlkioParameters (since libvirt 0.9.0). Flags of DomainModificationImpact. */
  async getBlkioParameters(flags = 0, options?: CallOptions): Promise<DomainBlkioParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_BLKIO_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlkioParameters>((await this.call(remote.DOMAIN_GET_BLKIO_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainMigrateSetMaxSpeed (since libvirt 0.9.0). Flags of DomainMigrateMaxSpeedFlags. */
  migrateSetMaxSpeed(bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_MAX_SPEED, { dom: this.wire, bandwidth, flags }, options);
  }

  /** Calls virDomainInjectNMI (since libvirt 0.9.2). */
  injectNMI(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_INJECT_NMI, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainGetState (since libvirt 0.9.2). */
  getState(options?: CallOptions): Promise<DomainStateAndReason> {
    return this.call(remote.DOMAIN_GET_STATE, { dom: this.wire, flags: 0 }, options);
  }

  /** Calls virDomainSetSchedulerParametersFlags (since libvirt 0.9.2). Flags of DomainModificationImpact. */
  async setSchedulerParameters(params: DomainSchedulerParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainPinVcpuFlags (since libvirt 0.9.3). Flags of DomainModificationImpact. */
  pinVcpu(vcpu: number, cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_VCPU_FLAGS, { dom: this.wire, vcpu, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Calls virDomainSendKey (since libvirt 0.9.3). */
  sendKey(codeset: KeycodeSet, holdtimeMs: number, keycodes: readonly number[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SEND_KEY, { dom: this.wire, codeset, holdtime: holdtimeMs, keycodes: [...keycodes], flags }, options);
  }

  /** Calls virDomainGetControlInfo (since libvirt 0.9.3). */
  getControlInfo(flags = 0, options?: CallOptions): Promise<DomainControlInfo> {
    return this.call(remote.DOMAIN_GET_CONTROL_INFO, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainUndefineFlags (since libvirt 0.9.4). Flags of DomainUndefineFlags. */
  undefine(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_UNDEFINE_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainSaveFlags (since libvirt 0.9.4). Flags of DomainSaveRestoreFlags. */
  save(to: string, dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_FLAGS, { dom: this.wire, to, dxml, flags }, options);
  }

  /** Calls virDomainDestroyFlags (since libvirt 0.9.4). Flags of DomainDestroyFlags. */
  destroy(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DESTROY_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainBlockJobAbort (since libvirt 0.9.4). Flags of DomainBlockJobAbortFlags. */
  blockJobAbort(path: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_JOB_ABORT, { dom: this.wire, path, flags }, options);
  }

  /** Calls virDomainBlockJobSetSpeed (since libvirt 0.9.4). Flags of DomainBlockJobSetSpeedFlags. */
  blockJobSetSpeed(path: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_JOB_SET_SPEED, { dom: this.wire, path, bandwidth, flags }, options);
  }

  /** Calls virDomainBlockPull (since libvirt 0.9.4). Flags of DomainBlockPullFlags. */
  blockPull(path: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_PULL, { dom: this.wire, path, bandwidth, flags }, options);
  }

  /** Calls virDomainMigrateGetMaxSpeed (since libvirt 0.9.5). Flags of DomainMigrateMaxSpeedFlags. */
  async migrateGetMaxSpeed(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_MAX_SPEED, { dom: this.wire, flags }, options)).bandwidth;
  }

  /** Calls virDomainBlockStatsFlags (since libvirt 0.9.5). Flags of TypedParameterFlags. */
  async blockStatsFlags(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockStatsParameters> {
    const { nparams } = await this.call(remote.DOMAIN_BLOCK_STATS_FLAGS, { nparams: 0, dom: this.wire, path, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlockStatsParameters>((await this.call(remote.DOMAIN_BLOCK_STATS_FLAGS, { nparams, dom: this.wire, path, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainReset (since libvirt 0.9.7). */
  reset(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_RESET, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainBlockResize (since libvirt 0.9.8). Flags of DomainBlockResizeFlags. */
  blockResize(disk: string, size: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_RESIZE, { dom: this.wire, disk, size, flags }, options);
  }

  /** Calls virDomainSetBlockIoTune (since libvirt 0.9.8). Flags of DomainModificationImpact. */
  async setBlockIoTune(disk: string, params: DomainBlockIoTune | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLOCK_IO_TUNE, { dom: this.wire, disk, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetBlockIoTune (since libvirt 0.9.8). Flags of DomainModificationImpact. */
  async getBlockIoTune(disk?: string, flags = 0, options?: CallOptions): Promise<DomainBlockIoTune> {
    const { nparams } = await this.call(remote.DOMAIN_GET_BLOCK_IO_TUNE, { nparams: 0, dom: this.wire, disk, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainBlockIoTune>((await this.call(remote.DOMAIN_GET_BLOCK_IO_TUNE, { nparams, dom: this.wire, disk, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainSetNumaParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async setNumaParameters(params: DomainNumaParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_NUMA_PARAMETERS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetNumaParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async getNumaParameters(flags = 0, options?: CallOptions): Promise<DomainNumaParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_NUMA_PARAMETERS, { nparams: 0, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainNumaParameters>((await this.call(remote.DOMAIN_GET_NUMA_PARAMETERS, { nparams, dom: this.wire, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainSetInterfaceParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async setInterfaceParameters(device: string, params: DomainInterfaceParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_INTERFACE_PARAMETERS, { dom: this.wire, device, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetInterfaceParameters (since libvirt 0.9.9). Flags of DomainModificationImpact. */
  async getInterfaceParameters(device: string, flags = 0, options?: CallOptions): Promise<DomainInterfaceParameters> {
    const { nparams } = await this.call(remote.DOMAIN_GET_INTERFACE_PARAMETERS, { nparams: 0, dom: this.wire, device, flags: flags | TYPED_PARAM_STRING_OKAY }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<DomainInterfaceParameters>((await this.call(remote.DOMAIN_GET_INTERFACE_PARAMETERS, { nparams, dom: this.wire, device, flags: flags | TYPED_PARAM_STRING_OKAY }, options)).params);
  }

  /** Calls virDomainShutdownFlags (since libvirt 0.9.10). Flags of DomainShutdownFlags. */
  shutdown(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SHUTDOWN_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainPMSuspendForDuration (since libvirt 0.9.10). */
  pmSuspendForDuration(target: NodeSuspendTarget, durationSeconds: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PM_SUSPEND_FOR_DURATION, { dom: this.wire, target, duration: durationSeconds, flags }, options);
  }

  /** Calls virDomainBlockRebase (since libvirt 0.9.10). Flags of DomainBlockRebaseFlags. */
  blockRebase(path: string, base?: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_REBASE, { dom: this.wire, path, base, bandwidth, flags }, options);
  }

  /** Calls virDomainPMWakeup (since libvirt 0.9.11). */
  pmWakeup(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PM_WAKEUP, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainListAllSnapshots (since libvirt 0.9.13). Flags of DomainSnapshotListFlags. */
  async listAllSnapshots(flags = 0, options?: CallOptions): Promise<readonly DomainSnapshot[]> {
    return (await this.call(remote.DOMAIN_LIST_ALL_SNAPSHOTS, { dom: this.wire, need_results: 1, flags }, options)).snapshots.map((wire) => new DomainSnapshot(this.calls, wire));
  }

  /** Calls virDomainGetHostname (since libvirt 0.10.0). Flags of DomainGetHostnameFlags. */
  async getHostname(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_GET_HOSTNAME, { dom: this.wire, flags }, options)).hostname;
  }

  /** Calls virDomainPinEmulator (since libvirt 0.10.0). Flags of DomainModificationImpact. */
  pinEmulator(cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_EMULATOR, { dom: this.wire, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Calls virDomainBlockCommit (since libvirt 0.10.2). Flags of DomainBlockCommitFlags. */
  blockCommit(disk: string, base?: string, top?: string, bandwidth: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_COMMIT, { dom: this.wire, disk, base, top, bandwidth, flags }, options);
  }

  /** Calls virDomainFSTrim (since libvirt 1.0.1). */
  fsTrim(mountPoint?: string, minimum: Hyper = 0, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_FSTRIM, { dom: this.wire, mountPoint, minimum, flags }, options);
  }

  /** Calls virDomainSendProcessSignal (since libvirt 1.0.1). */
  sendProcessSignal(pid: Hyper, signum: DomainProcessSignal, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SEND_PROCESS_SIGNAL, { dom: this.wire, pid_value: pid, signum, flags }, options);
  }

  /** Calls virDomainGetJobStats (since libvirt 1.0.3). Flags of DomainGetJobStatsFlags. */
  async getJobStats(flags = 0, options?: CallOptions): Promise<DomainJobStats> {
    return toDomainJobStats(await this.call(remote.DOMAIN_GET_JOB_STATS, { dom: this.wire, flags }, options));
  }

  /** Calls virDomainMigrateGetCompressionCache (since libvirt 1.0.3). */
  async migrateGetCompressionCache(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_COMPRESSION_CACHE, { dom: this.wire, flags }, options)).cacheSize;
  }

  /** Calls virDomainMigrateSetCompressionCache (since libvirt 1.0.3). */
  migrateSetCompressionCache(cacheSizeBytes: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_SET_COMPRESSION_CACHE, { dom: this.wire, cacheSize: cacheSizeBytes, flags }, options);
  }

  /** Calls virDomainSetMemoryStatsPeriod (since libvirt 1.1.1). Flags of DomainMemoryModFlags. */
  setMemoryStatsPeriod(periodSeconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_MEMORY_STATS_PERIOD, { dom: this.wire, period: periodSeconds, flags }, options);
  }

  /** Calls virDomainCoreDumpWithFormat (since libvirt 1.2.3). Flags of DomainCoreDumpFlags. */
  coreDumpWithFormat(to: string, dumpformat: DomainCoreDumpFormat, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_CORE_DUMP_WITH_FORMAT, { dom: this.wire, to, dumpformat, flags }, options);
  }

  /** Calls virDomainFSFreeze (since libvirt 1.2.5). */
  async fsFreeze(mountpoints: readonly string[] = [], flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_FSFREEZE, { dom: this.wire, mountpoints: [...mountpoints], flags }, options)).filesystems;
  }

  /** Calls virDomainFSThaw (since libvirt 1.2.5). */
  async fsThaw(mountpoints: readonly string[] = [], flags = 0, options?: CallOptions): Promise<number> {
    return (await this.call(remote.DOMAIN_FSTHAW, { dom: this.wire, mountpoints: [...mountpoints], flags }, options)).filesystems;
  }

  /** Calls virDomainGetTime (since libvirt 1.2.5). */
  getTime(flags = 0, options?: CallOptions): Promise<DomainTime> {
    return this.call(remote.DOMAIN_GET_TIME, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainSetTime (since libvirt 1.2.5). Flags of DomainSetTimeFlags. */
  setTime(seconds: Hyper, nseconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_TIME, { dom: this.wire, seconds, nseconds, flags }, options);
  }

  /** Calls virDomainBlockCopy (since libvirt 1.2.8). Flags of DomainBlockCopyFlags. */
  async blockCopy(path: string, destxml: string, params: DomainBlockCopyParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BLOCK_COPY, { dom: this.wire, path, destxml, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetFSInfo (since libvirt 1.2.11). */
  async getFSInfo(flags = 0, options?: CallOptions): Promise<readonly DomainFSInfo[]> {
    return (await this.call(remote.DOMAIN_GET_FSINFO, { dom: this.wire, flags }, options)).info.map(toDomainFSInfo);
  }

  /** Calls virDomainPinIOThread (since libvirt 1.2.14). Flags of DomainModificationImpact. */
  pinIOThread(iothreadId: number, cpumap: readonly boolean[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_PIN_IOTHREAD, { dom: this.wire, iothreads_id: iothreadId, cpumap: packCpus(cpumap), flags }, options);
  }

  /** Calls virDomainInterfaceAddresses (since libvirt 1.2.14). */
  async interfaceAddresses(source: DomainInterfaceAddressesSource, flags = 0, options?: CallOptions): Promise<readonly DomainInterface[]> {
    return (await this.call(remote.DOMAIN_INTERFACE_ADDRESSES, { dom: this.wire, source, flags }, options)).ifaces;
  }

  /** Calls virDomainAddIOThread (since libvirt 1.2.15). Flags of DomainModificationImpact. */
  addIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_ADD_IOTHREAD, { dom: this.wire, iothread_id: iothreadId, flags }, options);
  }

  /** Calls virDomainDelIOThread (since libvirt 1.2.15). Flags of DomainModificationImpact. */
  delIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DEL_IOTHREAD, { dom: this.wire, iothread_id: iothreadId, flags }, options);
  }

  /** Calls virDomainSetUserPassword (since libvirt 1.2.16). Flags of DomainSetUserPasswordFlags. */
  setUserPassword(user?: string, password?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_USER_PASSWORD, { dom: this.wire, user, password, flags }, options);
  }

  /** Calls virDomainRename (since libvirt 1.2.19). */
  async rename(newName?: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_RENAME, { dom: this.wire, new_name: newName, flags }, options);
  }

  /** Calls virDomainMigrateStartPostCopy (since libvirt 1.3.3). */
  migrateStartPostCopy(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MIGRATE_START_POST_COPY, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainGetPerfEvents (since libvirt 1.3.3). Flags of DomainModificationImpact. */
  async getPerfEvents(flags = 0, options?: CallOptions): Promise<DomainPerfEvents> {
    return typedParamsToObject<DomainPerfEvents>((await this.call(remote.DOMAIN_GET_PERF_EVENTS, { dom: this.wire, flags }, options)).params);
  }

  /** Calls virDomainSetPerfEvents (since libvirt 1.3.3). Flags of DomainModificationImpact. */
  async setPerfEvents(params: DomainPerfEvents | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_PERF_EVENTS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainGetGuestVcpus (since libvirt 2.0.0). */
  async getGuestVcpus(flags = 0, options?: CallOptions): Promise<DomainGuestVcpus> {
    return typedParamsToObject<DomainGuestVcpus>((await this.call(remote.DOMAIN_GET_GUEST_VCPUS, { dom: this.wire, flags }, options)).params);
  }

  /** Calls virDomainSetGuestVcpus (since libvirt 2.0.0). */
  setGuestVcpus(cpumap: string, state: boolean, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_GUEST_VCPUS, { dom: this.wire, cpumap, state: state ? 1 : 0, flags }, options);
  }

  /** Calls virDomainSetVcpu (since libvirt 3.1.0). Flags of DomainModificationImpact. */
  setVcpu(cpumap: string, state: boolean, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_VCPU, { dom: this.wire, cpumap, state: state ? 1 : 0, flags }, options);
  }

  /** Calls virDomainSetBlockThreshold (since libvirt 3.1.0). */
  setBlockThreshold(dev: string, thresholdBytes: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_BLOCK_THRESHOLD, { dom: this.wire, dev, threshold: thresholdBytes, flags }, options);
  }

  /** Calls virDomainMigrateGetMaxDowntime (since libvirt 3.7.0). */
  async migrateGetMaxDowntime(flags = 0, options?: CallOptions): Promise<Hyper> {
    return (await this.call(remote.DOMAIN_MIGRATE_GET_MAX_DOWNTIME, { dom: this.wire, flags }, options)).downtime;
  }

  /** Calls virDomainManagedSaveGetXMLDesc (since libvirt 3.7.0). Flags of DomainSaveImageXMLFlags. */
  async managedSaveGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_MANAGED_SAVE_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** Calls virDomainManagedSaveDefineXML (since libvirt 3.7.0). Flags of DomainSaveRestoreFlags. */
  managedSaveDefineXML(dxml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_MANAGED_SAVE_DEFINE_XML, { dom: this.wire, dxml, flags }, options);
  }

  /** Calls virDomainSetLifecycleAction (since libvirt 3.9.0). Flags of DomainModificationImpact. */
  setLifecycleAction(type: DomainLifecycle, action: DomainLifecycleAction, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_LIFECYCLE_ACTION, { dom: this.wire, type, action, flags }, options);
  }

  /** Calls virDomainDetachDeviceAlias (since libvirt 4.4.0). Flags of DomainDeviceModifyFlags. */
  detachDeviceAlias(alias: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DETACH_DEVICE_ALIAS, { dom: this.wire, alias, flags }, options);
  }

  /** Calls virDomainGetLaunchSecurityInfo (since libvirt 4.5.0). */
  async getLaunchSecurityInfo(flags = 0, options?: CallOptions): Promise<DomainLaunchSecurityInfo> {
    return typedParamsToObject<DomainLaunchSecurityInfo>((await this.call(remote.DOMAIN_GET_LAUNCH_SECURITY_INFO, { dom: this.wire, flags }, options)).params);
  }

  /** Calls virDomainSetIOThreadParams (since libvirt 4.10.0). Flags of DomainModificationImpact. */
  async setIOThreadParams(iothreadId: number, params: DomainIOThreadParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_IOTHREAD_PARAMS, { dom: this.wire, iothread_id: iothreadId, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainCheckpointCreateXML (since libvirt 5.6.0). Flags of DomainCheckpointCreateFlags. */
  async checkpointCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.calls, (await this.call(remote.DOMAIN_CHECKPOINT_CREATE_XML, { dom: this.wire, xml_desc: xml, flags }, options)).checkpoint);
  }

  /** Calls virDomainListAllCheckpoints (since libvirt 5.6.0). Flags of DomainCheckpointListFlags. */
  async listAllCheckpoints(flags = 0, options?: CallOptions): Promise<readonly DomainCheckpoint[]> {
    return (await this.call(remote.DOMAIN_LIST_ALL_CHECKPOINTS, { dom: this.wire, need_results: 1, flags }, options)).checkpoints.map((wire) => new DomainCheckpoint(this.calls, wire));
  }

  /** Calls virDomainCheckpointLookupByName (since libvirt 5.6.0). */
  async checkpointLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.calls, (await this.call(remote.DOMAIN_CHECKPOINT_LOOKUP_BY_NAME, { dom: this.wire, name, flags }, options)).checkpoint);
  }

  /** Calls virDomainGetGuestInfo (since libvirt 5.7.0). */
  async getGuestInfo(types: number, flags = 0, options?: CallOptions): Promise<DomainGuestInfo> {
    return typedParamsToObject<DomainGuestInfo>((await this.call(remote.DOMAIN_GET_GUEST_INFO, { dom: this.wire, types, flags }, options)).params);
  }

  /** Calls virDomainAgentSetResponseTimeout (since libvirt 5.10.0). */
  async agentSetResponseTimeout(timeoutSeconds: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call(remote.DOMAIN_AGENT_SET_RESPONSE_TIMEOUT, { dom: this.wire, timeout: timeoutSeconds, flags }, options);
  }

  /** Calls virDomainBackupBegin (since libvirt 6.0.0). Flags of DomainBackupBeginFlags. */
  backupBegin(backupXml: string, checkpointXml?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_BACKUP_BEGIN, { dom: this.wire, backup_xml: backupXml, checkpoint_xml: checkpointXml, flags }, options);
  }

  /** Calls virDomainBackupGetXMLDesc (since libvirt 6.0.0). */
  async backupGetXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_BACKUP_GET_XML_DESC, { dom: this.wire, flags }, options)).xml;
  }

  /** Calls virDomainAuthorizedSSHKeysGet (since libvirt 6.10.0). */
  async authorizedSSHKeysGet(user: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.DOMAIN_AUTHORIZED_SSH_KEYS_GET, { dom: this.wire, user, flags }, options)).keys;
  }

  /** Calls virDomainAuthorizedSSHKeysSet (since libvirt 6.10.0). Flags of DomainAuthorizedSSHKeysSetFlags. */
  authorizedSSHKeysSet(user: string, keys: readonly string[], flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_AUTHORIZED_SSH_KEYS_SET, { dom: this.wire, user, keys: [...keys], flags }, options);
  }

  /** Calls virDomainGetMessages (since libvirt 7.1.0). Flags of DomainMessageType. */
  async getMessages(flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return (await this.call(remote.DOMAIN_GET_MESSAGES, { dom: this.wire, flags }, options)).msgs;
  }

  /** Calls virDomainStartDirtyRateCalc (since libvirt 7.2.0). Flags of DomainDirtyRateCalcFlags. */
  startDirtyRateCalc(seconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_START_DIRTY_RATE_CALC, { dom: this.wire, seconds, flags }, options);
  }

  /** Calls virDomainSetLaunchSecurityState (since libvirt 8.0.0). */
  async setLaunchSecurityState(params: DomainLaunchSecurityState | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_LAUNCH_SECURITY_STATE, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainSaveParams (since libvirt 8.4.0). Flags of DomainSaveRestoreFlags. */
  async saveParams(params: DomainSaveParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SAVE_PARAMS, { dom: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainAbortJobFlags (since libvirt 8.5.0). Flags of DomainAbortJobFlags. */
  abortJob(flags = 0, options?: CallOptions): Promise<void> {
    if (flags === 0) {
      return this.call(remote.DOMAIN_ABORT_JOB, { dom: this.wire }, options);
    }
    return this.call(remote.DOMAIN_ABORT_JOB_FLAGS, { dom: this.wire, flags }, options);
  }

  /** Calls virDomainGraphicsReload (since libvirt 10.2.0). */
  graphicsReload(type: DomainGraphicsReloadType, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_GRAPHICS_RELOAD, { dom: this.wire, type, flags }, options);
  }

  /** Calls virDomainGetAutostartOnce (since libvirt 11.2.0). */
  async getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_GET_AUTOSTART_ONCE, { dom: this.wire }, options)).autostart !== 0;
  }

  /** Calls virDomainSetAutostartOnce (since libvirt 11.2.0). */
  setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_AUTOSTART_ONCE, { dom: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Calls virDomainSetThrottleGroup (since libvirt 11.2.0). Flags of DomainModificationImpact. */
  async setThrottleGroup(group: string, params: DomainBlockIoTune | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SET_THROTTLE_GROUP, { dom: this.wire, group, params: typedParamsFrom(params), flags }, options);
  }

  /** Calls virDomainDelThrottleGroup (since libvirt 11.2.0). Flags of DomainModificationImpact. */
  delThrottleGroup(group?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_DEL_THROTTLE_GROUP, { dom: this.wire, group, flags }, options);
  }
}
