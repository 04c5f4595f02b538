import { asComputeError, ComputeError, type CallOptions, type InstanceSpec } from '@hostelry/compute';
import { type Hosts } from '../hosts.js';
import { type ManagedHost } from '../managed-host.js';
import { type Candidate, type Scheduler } from './scheduler.js';

export interface PlaceOptions extends CallOptions {
  /** Hosts that it must not be. */
  readonly except?: readonly string[];
}

/** Finds the host of a new instance: asks the hosts, and lets the scheduler choose among those with room. */
export class Placement {
  readonly #hosts: Hosts;
  readonly #scheduler: Scheduler;

  constructor(hosts: Hosts, scheduler: Scheduler) {
    this.#hosts = hosts;
    this.#scheduler = scheduler;
  }

  /**
   * The host that is named, else the one that the scheduler chooses among the connected ones with as much free memory as the spec wants.
   * A host in maintenance has none. Hosts that are not connected are asked only if none of those has room.
   * `not-found` if the named host does not exist, `no-resources` if none has room, `unreachable` if none answers.
   */
  async place(spec: InstanceSpec, named?: string, options: PlaceOptions = {}): Promise<ManagedHost> {
    if (named !== undefined) return this.#hosts.get(named);
    const { except = [] } = options;
    const hosts = this.#hosts.all().filter(({ name }) => !except.includes(name));
    const [only] = hosts;
    if (only === undefined) {
      throw new ComputeError('no-resources', `There is no ${except.length === 0 ? '' : 'other '}host for it`);
    }
    // With one host there is no choice; the driver itself refuses what does not fit.
    if (hosts.length === 1) return only;
    const connected = hosts.filter((host) => host.state === 'connected');
    const others = hosts.filter((host) => host.state !== 'connected');
    const refusals: string[] = [];
    for (const group of [connected, others]) {
      const answers = await Promise.all(group.map((host) => answerOf(host, options)));
      const candidates: Candidate[] = [];
      for (const answer of answers) {
        if (answer instanceof Error) refusals.push(answer.message);
        else if (freeMiB(answer) >= spec.memoryMiB) candidates.push(answer);
        else refusals.push(`"${answer.name}" has ${freeMiB(answer)} MiB free`);
      }
      const chosen = candidates.length === 0 ? undefined : this.#choose(spec, candidates);
      if (chosen !== undefined) return this.#hosts.get(chosen);
      refusals.push(...candidates.map(({ name }) => `the scheduler refused "${name}"`));
    }
    const noneAnswered = refusals.length > 0 && hosts.every((host) => host.state !== 'connected');
    throw new ComputeError(
      noneAnswered ? 'unreachable' : 'no-resources',
      `No host has room for instance "${spec.name}" with ${spec.memoryMiB} MiB: ${refusals.join('; ')}`,
    );
  }

  /** A scheduler may come from outside: what it throws, and a host that it made up, must not surprise anybody. */
  #choose(spec: InstanceSpec, candidates: readonly Candidate[]): string | undefined {
    let chosen: string | undefined;
    try {
      chosen = this.#scheduler.choose(spec, candidates);
    } catch (error) {
      throw asComputeError(error, `Choosing a host for instance "${spec.name}"`);
    }
    if (chosen === undefined || candidates.some(({ name }) => name === chosen)) return chosen;
    throw new ComputeError('internal', `The scheduler chose host "${chosen}", which is no candidate`);
  }
}

function freeMiB({ info }: Candidate): number {
  return Math.max(0, info.memoryMiB - info.memoryUsedMiB);
}

async function answerOf(host: ManagedHost, options: CallOptions): Promise<Candidate | Error> {
  try {
    const driver = await host.ready(options);
    const [info, status] = await Promise.all([driver.hostInfo(options), driver.maintenance?.status(options)]);
    if (status?.active !== true) return { name: host.name, info };
    return new Error(`"${host.name}" is in maintenance: ${status.reason ?? 'no reason was given'}`);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    return error instanceof Error ? error : new Error(String(error));
  }
}
