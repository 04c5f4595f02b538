/** Getters of connections. */
import { row, type Row } from './row.js';

const CPU = `<cpu><arch>x86_64</arch><model>qemu64</model></cpu>`;
const ALL_STATS = 0;

export const connectionRows: readonly Row[] = [
  row('Connection.getType', 'conn.getType()', ({ conn }, o) => conn.getType(o)),
  row('Connection.getVersion', 'conn.getVersion()', ({ conn }, o) => conn.getVersion(o)),
  row('Connection.getLibVersion', 'conn.getLibVersion()', ({ conn }, o) => conn.getLibVersion(o)),
  row('Connection.getMaxVcpus', 'conn.getMaxVcpus("qemu")', ({ conn }, o) => conn.getMaxVcpus('qemu', o)),
  row('Connection.getMaxVcpus', 'conn.getMaxVcpus(None)', ({ conn }, o) => conn.getMaxVcpus(undefined, o)),
  row('Connection.getCapabilities', 'conn.getCapabilities()', ({ conn }, o) => conn.getCapabilities(o)),
  row('Connection.getHostname', 'conn.getHostname()', ({ conn }, o) => conn.getHostname(o)),
  row('Connection.getSysinfo', 'conn.getSysinfo(0)', ({ conn }, o) => conn.getSysinfo(0, o)),
  row('Connection.isSecure', 'conn.isSecure()', ({ conn }, o) => conn.isSecure(o)),
  row('Connection.nodeGetInfo', 'conn.getInfo()', ({ conn }, o) => conn.nodeGetInfo(o), {
    // Python's memory is in MiB.
    shape: ({ model, memoryKiB, cpus, mhz, nodes, sockets, cores, threads }) => [
      ...[model, Math.floor(Number(memoryKiB) / 1024), cpus, mhz, nodes, sockets, cores, threads],
    ],
    steadiness: 'moves',
  }),
  row('Connection.nodeGetCPUMap', 'conn.getCPUMap(0)', ({ conn }, o) => conn.nodeGetCPUMap(o), {
    shape: ({ cpumap, online }) => [cpumap.length, cpumap, online],
  }),
  row('Connection.nodeGetCPUStats', 'conn.getCPUStats(-1, 0)', ({ conn }, o) => conn.nodeGetCPUStats(-1, o), {
    steadiness: 'moves',
  }),
  row('Connection.nodeGetCPUStats', 'conn.getCPUStats(99999, 0)', ({ conn }, o) =>
    conn.nodeGetCPUStats(99999, o),
  ),
  row(
    'Connection.nodeGetMemoryStats',
    'conn.getMemoryStats(-1, 0)',
    ({ conn }, o) => conn.nodeGetMemoryStats(-1, o),
    { steadiness: 'moves' },
  ),
  row('Connection.nodeGetFreeMemory', 'conn.getFreeMemory()', ({ conn }, o) => conn.nodeGetFreeMemory(o), {
    steadiness: 'moves',
  }),
  row(
    'Connection.nodeGetCellsFreeMemory',
    'conn.getCellsFreeMemory(0, 8)',
    ({ conn }, o) => conn.nodeGetCellsFreeMemory(0, 8, o),
    { steadiness: 'moves' },
  ),
  row(
    'Connection.nodeGetFreePages',
    'list(conn.getFreePages([4], 0, 1)[0].values())',
    ({ conn }, o) => conn.nodeGetFreePages([4], 0, 1, 0, o),
    { steadiness: 'moves' },
  ),
  row('Connection.nodeGetMemoryParameters', 'conn.getMemoryParameters(0)', ({ conn }, o) =>
    conn.nodeGetMemoryParameters(0, o),
  ),
  row(
    'Connection.nodeGetSecurityModel',
    'conn.getSecurityModel()',
    ({ conn }, o) => conn.nodeGetSecurityModel(o),
    { shape: ({ model, doi }) => [model, doi] },
  ),
  row('Connection.nodeGetSEVInfo', 'conn.getSEVInfo(0)', ({ conn }, o) => conn.nodeGetSEVInfo(0, o)),
  row(
    'Connection.getDomainCapabilities',
    'conn.getDomainCapabilities(None, "x86_64", None, "qemu", 0)',
    ({ conn }, o) => conn.getDomainCapabilities({ arch: 'x86_64', virtType: 'qemu' }, o),
  ),
  row('Connection.getStoragePoolCapabilities', 'conn.getStoragePoolCapabilities(0)', ({ conn }, o) =>
    conn.getStoragePoolCapabilities(0, o),
  ),
  row('Connection.getCPUModelNames', 'conn.getCPUModelNames("x86_64", 0)', ({ conn }, o) =>
    conn.getCPUModelNames('x86_64', 0, o),
  ),
  row('Connection.compareCPU', `conn.compareCPU(${JSON.stringify(CPU)}, 0)`, ({ conn }, o) =>
    conn.compareCPU(CPU, 0, o),
  ),
  row('Connection.baselineCPU', `conn.baselineCPU([${JSON.stringify(CPU)}], 0)`, ({ conn }, o) =>
    conn.baselineCPU([CPU], 0, o),
  ),
  row(
    'Connection.compareHypervisorCPU',
    `conn.compareHypervisorCPU(None, None, None, "qemu", ${JSON.stringify(CPU)}, 0)`,
    ({ conn }, o) => conn.compareHypervisorCPU(undefined, undefined, undefined, 'qemu', CPU, 0, o),
  ),
  row(
    'Connection.baselineHypervisorCPU',
    `conn.baselineHypervisorCPU(None, None, None, "qemu", [${JSON.stringify(CPU)}], 0)`,
    ({ conn }, o) => conn.baselineHypervisorCPU(undefined, undefined, undefined, 'qemu', [CPU], 0, o),
  ),
  row(
    'Connection.domainXMLToNative',
    'conn.domainXMLToNative("qemu-argv", off.XMLDesc(0), 0)',
    async ({ conn, off }, o) => conn.domainXMLToNative('qemu-argv', await off.getXMLDesc(0, o), 0, o),
  ),
  row(
    'Connection.domainXMLFromNative',
    'conn.domainXMLFromNative("qemu-argv", "qemu -m 1", 0)',
    ({ conn }, o) => conn.domainXMLFromNative('qemu-argv', 'qemu -m 1', 0, o),
  ),
  row('Connection.domainSaveImageGetXMLDesc', 'conn.saveImageGetXMLDesc("/nowhere", 0)', ({ conn }, o) =>
    conn.domainSaveImageGetXMLDesc('/nowhere', 0, o),
  ),
  row(
    'Connection.domainSaveImageGetXMLDesc',
    'conn.saveImageGetXMLDesc("/var/lib/libvirt/qemu/save/" + saved.name() + ".save", 0)',
    ({ conn, saved }, o) =>
      conn.domainSaveImageGetXMLDesc(`/var/lib/libvirt/qemu/save/${saved.name}.save`, 0, o),
  ),
  row('Connection.findStoragePoolSources', 'conn.findStoragePoolSources("logical", None, 0)', ({ conn }, o) =>
    conn.findStoragePoolSources('logical', undefined, 0, o),
  ),
  row('Connection.findStoragePoolSources', 'conn.findStoragePoolSources("dir", None, 0)', ({ conn }, o) =>
    conn.findStoragePoolSources('dir', undefined, 0, o),
  ),
  row(
    'Connection.getAllDomainStats',
    `conn.getAllDomainStats(${ALL_STATS}, 0)`,
    ({ conn }, o) => conn.getAllDomainStats({ stats: ALL_STATS, ...o }),
    { shape: (all) => all.map(({ domain, params }) => [domain, params]), steadiness: 'moves' },
  ),
  row(
    'Connection.getAllDomainStats',
    'conn.domainListGetStats([dom], 1, 0)',
    ({ conn, dom }, o) => conn.getAllDomainStats({ domains: [dom], stats: 1, ...o }),
    {
      shape: (all) => all.map(({ domain, params }) => [domain, params]),
    },
  ),
];
