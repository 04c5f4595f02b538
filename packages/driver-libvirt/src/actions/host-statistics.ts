import { type CallOptions, type HostStatistics } from '@hostelry/compute';
import { withContext } from '../errors.js';
import { type Host } from '../host/host.js';
import { memoryTotalMiB, memoryUsedMiB } from '../host/inventory.js';

/**
 * What the host's processors did and how much of its memory is free, in five calls. libvirt tells no uptime.
 * Buffers and cache count as free, because they are given back on demand.
 */
export function hostStatistics(host: Host, options: CallOptions = {}): Promise<HostStatistics> {
  const { signal } = options;
  return withContext({ what: `Cannot read the statistics of ${host.uri}`, signal }, async () => {
    const connection = await host.connection(signal);
    const [cpu, memory, node] = await Promise.all([
      connection.nodeGetCPUStats(undefined, { signal }),
      connection.nodeGetMemoryStats(undefined, { signal }),
      connection.nodeGetInfo({ signal }),
    ]);
    // The node's total is of the memory cells alone and may be another than that of the statistics.
    const { total } = memory;
    const totalMiB = total === undefined ? memoryTotalMiB(node) : Math.floor(Number(total) / 1024);
    const { iowait } = cpu;
    return {
      cpu: {
        userNs: Number(cpu['user'] ?? 0),
        kernelNs: Number(cpu['kernel'] ?? 0),
        idleNs: Number(cpu['idle'] ?? 0),
        ...(iowait === undefined ? {} : { ioWaitNs: Number(iowait) }),
      },
      memory: { totalMiB, freeMiB: Math.max(0, totalMiB - memoryUsedMiB(totalMiB, memory)) },
    };
  });
}
