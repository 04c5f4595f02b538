import { loadedDrivers, Manager, MemoryStore } from '@hostelry/manager';
import { type HostelryApi } from './api/index.js';
import { hostConfigs, type HostInput } from './host-input.js';

export { hostConfigs, type HostInput } from './host-input.js';

export interface LocalApiOptions {
  readonly hosts: readonly HostInput[];
  /** The folder that drivers given by path or package are looked up from. Default: the current folder. */
  readonly from?: string;
  /** Told what went wrong with nobody waiting for it. Default: dropped. */
  readonly report?: (problem: Error) => void;
}

/**
 * The whole API in this process, without HTTP and without a file: nothing outlives `close`, which cancels what still runs.
 * Returns at once; calls wait for their hosts to connect. A host that cannot be reached is not tried again.
 */
export async function openLocalApi(options: LocalApiOptions): Promise<HostelryApi> {
  const { hosts, from, report } = options;
  const manager = new Manager({
    store: new MemoryStore(),
    hosts: hostConfigs(hosts),
    drivers: loadedDrivers(from),
    mode: 'once',
    ...(report === undefined ? {} : { report }),
  });
  await manager.start();
  return manager;
}
