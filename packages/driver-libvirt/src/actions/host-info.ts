import { type CallOptions, type HostInfo } from '@hostelry/compute';
import { withContext } from '../errors.js';
import { type Definitions } from '../guest/definitions.js';
import { type Host } from '../host/host.js';
import { memoryTotalMiB } from '../host/inventory.js';
import { versionText } from '../host/versions.js';
import { readInstances } from './list.js';

/** The host's inventory and use: one call more than the list of its instances, once its facts and capabilities are known. */
export function hostInfo(host: Host, definitions: Definitions, options: CallOptions = {}): Promise<HostInfo> {
  const { signal } = options;
  return withContext({ what: `Cannot read the host ${host.uri}`, signal }, async () => {
    const connection = await host.connection(signal);
    const [facts, capabilities, node, instances] = await Promise.all([
      host.facts(signal),
      host.capabilities(signal),
      connection.nodeGetInfo({ signal }),
      readInstances(host, definitions, options),
    ]);
    const running = instances.filter(({ isActive }) => isActive).map(({ info }) => info);
    const cpu = capabilities.host.cpu;
    return {
      hostname: facts.hostname,
      hypervisor: facts.type,
      hypervisorVersion: versionText(facts.hypervisorVersion),
      libraryVersion: versionText(facts.libvirtVersion),
      architecture: cpu?.arch ?? node.model,
      ...(cpu?.model === undefined ? {} : { cpuModel: cpu.model }),
      cpus: node.cpus,
      memoryMiB: memoryTotalMiB(node),
      memoryUsedMiB: running.reduce((sum, { memoryMiB }) => sum + memoryMiB, 0),
      vcpusUsed: running.reduce((sum, { vcpus }) => sum + vcpus, 0),
      instances: { running: running.length, total: instances.length },
    };
  });
}
