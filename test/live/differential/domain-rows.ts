/** Getters of a running domain (paused, so that its counters stand still), and of one that does not run. */
import { DomainXMLFlags } from '@hostelry/libvirt';
import { row, type Row } from './row.js';

/** VIR_DOMAIN_AFFECT_CONFIG. */
const CONFIG = 2;
/** VIR_MEMORY_PHYSICAL. */
const PHYSICAL = 2;
/** libvirt-python's names of tags that are not libvirt's own in lower case. */
const PYTHON_TAGS: Readonly<Record<string, string>> = { actual_balloon: 'actual' };

/** libvirt-python asks for as many vCPUs as are online, of these guests one; we ask for all. */
const pinInfo = { shape: (all: readonly unknown[]) => all.slice(0, 1) };

export const domainRows: readonly Row[] = [
  row('Domain.getXMLDesc', 'dom.XMLDesc(0)', ({ dom }, o) => dom.getXMLDesc(0, o)),
  row('Domain.getXMLDesc', 'dom.XMLDesc(3)', ({ dom }, o) =>
    dom.getXMLDesc(DomainXMLFlags.SECURE | DomainXMLFlags.INACTIVE, o),
  ),
  row('Domain.getXMLDesc', 'off.XMLDesc(0)', ({ off }, o) => off.getXMLDesc(0, o)),
  row('Domain.getInfo', 'dom.info()', ({ dom }, o) => dom.getInfo(o), {
    shape: ({ state, maxMemoryKiB, memoryKiB, vcpus, cpuTimeNs }) => [
      ...[state, maxMemoryKiB, memoryKiB, vcpus, cpuTimeNs],
    ],
    // Of a paused guest QEMU's own threads still take some.
    steadiness: 'grows',
  }),
  row('Domain.getState', 'dom.state(0)', ({ dom }, o) => dom.getState(o), {
    shape: ({ state, reason }) => [state, reason],
  }),
  row('Domain.getState', 'off.state(0)', ({ off }, o) => off.getState(o), {
    shape: ({ state, reason }) => [state, reason],
  }),
  row('Domain.getControlInfo', 'dom.controlInfo(0)', ({ dom }, o) => dom.getControlInfo(0, o), {
    shape: ({ state, details, stateTime }) => [state, details, stateTime],
  }),
  row('Domain.getAutostart', 'dom.autostart()', ({ dom }, o) => dom.getAutostart(o)),
  row('Domain.isActive', 'dom.isActive()', ({ dom }, o) => dom.isActive(o)),
  row('Domain.isActive', 'off.isActive()', ({ off }, o) => off.isActive(o)),
  row('Domain.isPersistent', 'dom.isPersistent()', ({ dom }, o) => dom.isPersistent(o)),
  row('Domain.isUpdated', 'dom.isUpdated()', ({ dom }, o) => dom.isUpdated(o)),
  row('Domain.getOSType', 'dom.OSType()', ({ dom }, o) => dom.getOSType(o)),
  row('Domain.getMaxMemory', 'dom.maxMemory()', ({ dom }, o) => dom.getMaxMemory(o)),
  row('Domain.getMaxVcpus', 'dom.maxVcpus()', ({ dom }, o) => dom.getMaxVcpus(o)),
  row('Domain.getVcpusFlags', 'dom.vcpusFlags(1)', ({ dom }, o) => dom.getVcpusFlags(1, o)),
  row('Domain.getVcpusFlags', 'off.vcpusFlags(6)', ({ off }, o) => off.getVcpusFlags(6, o)),
  row('Domain.getVcpus', 'dom.vcpus()', ({ dom }, o) => dom.getVcpus(o), {
    shape: (vcpus) => [
      vcpus.map(({ number, state, cpuTimeNs, cpu }) => [number, state, cpuTimeNs, cpu]),
      vcpus.map(({ cpumap }) => cpumap),
    ],
    steadiness: 'moves',
  }),
  row('Domain.getVcpuPinInfo', 'dom.vcpuPinInfo(0)[:1]', ({ dom }, o) => dom.getVcpuPinInfo(0, o), pinInfo),
  row(
    'Domain.getVcpuPinInfo',
    'off.vcpuPinInfo(2)[:1]',
    ({ off }, o) => off.getVcpuPinInfo(CONFIG, o),
    pinInfo,
  ),
  row('Domain.getEmulatorPinInfo', 'list(dom.emulatorPinInfo(0))', ({ dom }, o) =>
    dom.getEmulatorPinInfo(0, o),
  ),
  row('Domain.getIOThreadInfo', 'dom.ioThreadInfo(0)', ({ dom }, o) => dom.getIOThreadInfo(0, o), {
    shape: (threads) => threads.map(({ iothread_id, cpumap }) => [iothread_id, cpumap]),
  }),
  row('Domain.getCPUStats', 'dom.getCPUStats(True)', ({ dom }, o) => dom.getCPUStats(-1, undefined, 0, o), {
    steadiness: 'grows',
  }),
  row('Domain.getCPUStats', 'dom.getCPUStats(False)', ({ dom }, o) => dom.getCPUStats(0, undefined, 0, o), {
    steadiness: 'grows',
  }),
  row('Domain.getSchedulerType', 'dom.schedulerType()[0]', ({ dom }, o) => dom.getSchedulerType(o)),
  row('Domain.getSchedulerParameters', 'dom.schedulerParametersFlags(0)', ({ dom }, o) =>
    dom.getSchedulerParameters(0, o),
  ),
  row('Domain.getSchedulerParameters', 'off.schedulerParametersFlags(2)', ({ off }, o) =>
    off.getSchedulerParameters(CONFIG, o),
  ),
  row('Domain.getMemoryParameters', 'dom.memoryParameters(0)', ({ dom }, o) => dom.getMemoryParameters(0, o)),
  row('Domain.getMemoryParameters', 'off.memoryParameters(2)', ({ off }, o) =>
    off.getMemoryParameters(CONFIG, o),
  ),
  row('Domain.getBlkioParameters', 'dom.blkioParameters(0)', ({ dom }, o) => dom.getBlkioParameters(0, o)),
  row('Domain.getBlkioParameters', 'off.blkioParameters(2)', ({ off }, o) =>
    off.getBlkioParameters(CONFIG, o),
  ),
  row('Domain.getNumaParameters', 'dom.numaParameters(0)', ({ dom }, o) => dom.getNumaParameters(0, o)),
  row('Domain.getNumaParameters', 'off.numaParameters(2)', ({ off }, o) => off.getNumaParameters(CONFIG, o)),
  row('Domain.getPerfEvents', 'dom.perfEvents(0)', ({ dom }, o) => dom.getPerfEvents(0, o)),
  row('Domain.getInterfaceParameters', 'dom.interfaceParameters(nic, 0)', ({ dom, nic }, o) =>
    dom.getInterfaceParameters(nic, 0, o),
  ),
  row('Domain.interfaceStats', 'dom.interfaceStats(nic)', ({ dom, nic }, o) => dom.interfaceStats(nic, o), {
    shape: (stats) => Object.values<unknown>({ ...stats }),
    // The host's bridge sends to the guest whether it runs or not.
    steadiness: 'grows',
  }),
  row(
    'Domain.interfaceAddresses',
    'dom.interfaceAddresses(0, 0)',
    ({ dom }, o) => dom.interfaceAddresses(0, 0, o),
    {
      shape: (all) => Object.fromEntries(all.map(({ name, hwaddr, addrs }) => [name, { addrs, hwaddr }])),
    },
  ),
  row('Domain.blockStats', 'dom.blockStats("vda")', ({ dom }, o) => dom.blockStats('vda', o), {
    shape: ({ rd_req, rd_bytes, wr_req, wr_bytes, errs }) => [rd_req, rd_bytes, wr_req, wr_bytes, errs],
    // The test driver makes them of the time.
    steadiness: 'grows',
  }),
  row('Domain.blockStatsFlags', 'dom.blockStatsFlags("vda", 0)', ({ dom }, o) =>
    dom.blockStatsFlags('vda', 0, o),
  ),
  row('Domain.getBlockInfo', 'dom.blockInfo("vda", 0)', ({ dom }, o) => dom.getBlockInfo('vda', 0, o), {
    shape: ({ allocation, capacity, physical }) => [capacity, allocation, physical],
  }),
  row('Domain.getBlockIoTune', 'dom.blockIoTune("vda", 0)', ({ dom }, o) => dom.getBlockIoTune('vda', 0, o)),
  row(
    'Domain.getBlockJobInfo',
    'dom.blockJobInfo("vda", 0)',
    ({ dom }, o) => dom.getBlockJobInfo('vda', 0, o),
    {
      shape: (info) => info ?? {},
    },
  ),
  row('Domain.blockPeek', 'dom.blockPeek("vda", 0, 512, 0)', ({ dom }, o) =>
    dom.blockPeek('vda', 0, 512, 0, o),
  ),
  // The superblock of the file system that its guest made.
  row('Domain.blockPeek', 'ga.blockPeek("vda", 1024, 512, 0)', ({ ga }, o) =>
    ga.blockPeek('vda', 1024, 512, 0, o),
  ),
  row('Domain.memoryPeek', 'dom.memoryPeek(1048576, 4096, 2)', ({ dom }, o) =>
    dom.memoryPeek(1_048_576, 4096, PHYSICAL, o),
  ),
  row('Domain.memoryStats', 'dom.memoryStats()', ({ dom }, o) => dom.memoryStats(0, o), {
    shape: (stats) =>
      Object.fromEntries(Object.entries(stats).map(([name, value]) => [PYTHON_TAGS[name] ?? name, value])),
    steadiness: 'moves',
  }),
  row('Domain.getDiskErrors', 'dom.diskErrors(0)', ({ dom }, o) => dom.getDiskErrors(0, o), {
    shape: (errors) => Object.fromEntries(errors.map(({ disk, error }) => [disk, error])),
  }),
  row('Domain.getSecurityLabel', 'dom.securityLabel()', ({ dom }, o) => dom.getSecurityLabel(o), {
    shape: ({ label, enforcing }) => [label, enforcing],
  }),
  row('Domain.getSecurityLabelList', 'dom.securityLabelList()', ({ dom }, o) => dom.getSecurityLabelList(o), {
    shape: (labels) => labels.map(({ label, enforcing }) => [label, enforcing]),
  }),
  row('Domain.getJobInfo', 'dom.jobInfo()', ({ dom }, o) => dom.getJobInfo(o), {
    shape: (info) => Object.values<unknown>({ ...info }),
  }),
  row('Domain.getJobStats', 'dom.jobStats(0)', ({ dom }, o) => dom.getJobStats(0, o), {
    shape: ({ type, params }) => ({ type, ...params }),
  }),
  row('Domain.getJobStats', 'off.jobStats(1)', ({ off }, o) => off.getJobStats(1, o), {
    shape: ({ type, params }) => ({ type, ...params }),
  }),
  row('Domain.hasManagedSaveImage', 'off.hasManagedSaveImage(0)', ({ off }, o) =>
    off.hasManagedSaveImage(0, o),
  ),
  row('Domain.managedSaveGetXMLDesc', 'off.managedSaveGetXMLDesc(0)', ({ off }, o) =>
    off.managedSaveGetXMLDesc(0, o),
  ),
  row('Domain.managedSaveGetXMLDesc', 'saved.managedSaveGetXMLDesc(0)', ({ saved }, o) =>
    saved.managedSaveGetXMLDesc(0, o),
  ),
  row('Domain.hasManagedSaveImage', 'saved.hasManagedSaveImage(0)', ({ saved }, o) =>
    saved.hasManagedSaveImage(0, o),
  ),
  row('Domain.hasCurrentSnapshot', 'dom.hasCurrentSnapshot(0)', ({ dom }, o) => dom.hasCurrentSnapshot(0, o)),
  row('Domain.hasCurrentSnapshot', 'off.hasCurrentSnapshot(0)', ({ off }, o) => off.hasCurrentSnapshot(0, o)),
  row('Domain.snapshotCurrent', 'dom.snapshotCurrent(0)', ({ dom }, o) => dom.snapshotCurrent(0, o)),
  row('Domain.snapshotCurrent', 'off.snapshotCurrent(0)', ({ off }, o) => off.snapshotCurrent(0, o)),
  row('Domain.snapshotLookupByName', 'dom.snapshotLookupByName("s1", 0)', ({ dom }, o) =>
    dom.snapshotLookupByName('s1', 0, o),
  ),
  row('Domain.snapshotLookupByName', 'off.snapshotLookupByName("s2", 0)', ({ off }, o) =>
    off.snapshotLookupByName('s2', 0, o),
  ),
  row('Domain.listAllSnapshots', 'off.listAllSnapshots(0)', ({ off }, o) => off.listAllSnapshots(0, o)),
  row('Domain.listAllSnapshots', 'dom.listAllSnapshots(0)', ({ dom }, o) => dom.listAllSnapshots(0, o)),
  row('Domain.checkpointLookupByName', 'dom.checkpointLookupByName("c1", 0)', ({ dom }, o) =>
    dom.checkpointLookupByName('c1', 0, o),
  ),
  row('Domain.listAllCheckpoints', 'dom.listAllCheckpoints(0)', ({ dom }, o) => dom.listAllCheckpoints(0, o)),
  row('Domain.getMetadata', 'dom.metadata(2, "urn:test", 0)', ({ dom }, o) =>
    dom.getMetadata(2, { uri: 'urn:test' }, o),
  ),
  row('Domain.getMetadata', 'dom.metadata(1, None, 0)', ({ dom }, o) => dom.getMetadata(1, {}, o)),
  row('Domain.getMessages', 'dom.messages(0)', ({ dom }, o) => dom.getMessages(0, o)),
  row('Domain.migrateGetMaxSpeed', 'dom.migrateGetMaxSpeed(0)', ({ dom }, o) => dom.migrateGetMaxSpeed(0, o)),
  row(
    'Domain.migrateGetMaxDowntime',
    'dom.migrateGetMaxDowntime(0)',
    ({ dom }, o) => dom.migrateGetMaxDowntime(0, o),
    { pythonSaysNone: true },
  ),
  row(
    'Domain.migrateGetCompressionCache',
    'dom.migrateGetCompressionCache(0)',
    ({ dom }, o) => dom.migrateGetCompressionCache(0, o),
    { pythonSaysNone: true },
  ),
  row('Domain.getLaunchSecurityInfo', 'dom.launchSecurityInfo(0)', ({ dom }, o) =>
    dom.getLaunchSecurityInfo(0, o),
  ),
  row('Domain.backupGetXMLDesc', 'ga.backupGetXMLDesc(0)', ({ ga }, o) => ga.backupGetXMLDesc(0, o)),
  row('Domain.backupGetXMLDesc', 'dom.backupGetXMLDesc(0)', ({ dom }, o) => dom.backupGetXMLDesc(0, o)),
  row('Domain.getHostname', 'dom.hostname(0)', ({ dom }, o) => dom.getHostname(0, o)),
  row('Domain.getTime', 'dom.getTime(0)', ({ dom }, o) => dom.getTime(0, o)),
  row('Domain.getFSInfo', 'dom.fsInfo(0)', ({ dom }, o) => dom.getFSInfo(0, o), {
    shape: (all) => all.map(({ mountpoint, name, fstype, devAlias }) => [mountpoint, name, fstype, devAlias]),
  }),
  row('Domain.getGuestVcpus', 'dom.guestVcpus(0)', ({ dom }, o) => dom.getGuestVcpus(0, o), {
    pythonSaysNone: true,
  }),
  row('Domain.getGuestInfo', 'dom.guestInfo(0, 0)', ({ dom }, o) => dom.getGuestInfo(0, 0, o)),
  row('Domain.authorizedSSHKeysGet', 'dom.authorizedSSHKeysGet("root", 0)', ({ dom }, o) =>
    dom.authorizedSSHKeysGet('root', 0, o),
  ),
  row(
    'Domain.qemuMonitorCommand',
    `libvirt_qemu.qemuMonitorCommand(dom, '{"execute":"query-status"}', 0)`,
    ({ dom }, o) => dom.qemuMonitorCommand('{"execute":"query-status"}', 0, o),
    // QEMU's answer repeats libvirt's number of the command.
    { shape: (text) => text.replace(/"id":"[^"]*"/, '"id":"?"'), steadiness: 'moves' },
  ),
  row('Domain.qemuMonitorCommand', `libvirt_qemu.qemuMonitorCommand(dom, 'info status', 1)`, ({ dom }, o) =>
    dom.qemuMonitorCommand('info status', 1, o),
  ),
  row(
    'Domain.qemuAgentCommand',
    `libvirt_qemu.qemuAgentCommand(dom, '{"execute":"guest-ping"}', 1, 0)`,
    ({ dom }, o) => dom.qemuAgentCommand('{"execute":"guest-ping"}', 1, 0, o),
  ),
];
