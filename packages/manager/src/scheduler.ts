import { ComputeError, type CallOptions, type InstanceSpec } from '@hostelry/compute';
import { type Hosts } from './hosts.js';
import { type ManagedHost } from './managed-host.js';

/** Picks the host of a new instance. */
export class Scheduler {
  readonly #hosts: Hosts;

  constructor(hosts: Hosts) {
    this.#hosts = hosts;
  }

  /**
   * The host that is named, else the first connected one, in the order in which they were added, with as much free memory as the spec wants.
   * `not-found` if the named host does not exist, `no-resources` if none has room, `unreachable` if none answers.
   */
  async place(spec: InstanceSpec, named?: string, options: CallOptions = {}): Promise<ManagedHost> {
    if (named !== undefined) return this.#hosts.get(named);
    const hosts = this.#hosts.all();
    const [only] = hosts;
    if (only === undefined) throw new ComputeError('no-resources', 'There is no host to launch on');
    // With one host there is no choice; the driver itself refuses what does not fit.
    if (hosts.length === 1) return only;
    const connected = hosts.filter((host) => host.state === 'connected');
    const others = hosts.filter((host) => host.state !== 'connected');
    const refusals: string[] = [];
    for (const group of [connected, others]) {
      const answers = await Promise.all(group.map((host) => freeMemoryMiB(host, options)));
      for (const [index, free] of answers.entries()) {
        const host = group[index];
        if (host !== undefined && typeof free === 'number' && free >= spec.memoryMiB) return host;
        refusals.push(typeof free === 'number' ? `"${host?.name}" has ${free} MiB free` : free.message);
      }
    }
    const noneAnswered = refusals.length > 0 && hosts.every((host) => host.state !== 'connected');
    throw new ComputeError(
      noneAnswered ? 'unreachable' : 'no-resources',
      `No host has room for instance "${spec.name}" with ${spec.memoryMiB} MiB: ${refusals.join('; ')}`,
    );
  }
}

async function freeMemoryMiB(host: ManagedHost, options: CallOptions): Promise<number | Error> {
  try {
    const driver = await host.ready(options);
    const info = await driver.hostInfo(options);
    return Math.max(0, info.memoryMiB - info.memoryUsedMiB);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}
