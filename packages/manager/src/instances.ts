import { ComputeError, type CallOptions, type ComputeDriver, type InstanceInfo } from '@hostelry/compute';
import { type Hosts } from './hosts.js';
import { type ManagedHost } from './managed-host.js';

/** An instance and where it is. */
export interface Instance extends InstanceInfo {
  readonly host: string;
}

/** An instance that was looked up, with the driver that has it. */
export interface FoundInstance {
  readonly instance: Instance;
  readonly driver: ComputeDriver;
}

interface Answer<Value> {
  readonly host: ManagedHost;
  readonly value?: Value;
  readonly error?: unknown;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The instances of all hosts, as their hypervisors tell: nothing is remembered here. */
export class Instances {
  readonly #hosts: Hosts;

  constructor(hosts: Hosts) {
    this.#hosts = hosts;
  }

  /**
   * Instances of one host or all, ordered by name. A host that does not answer is left out beside others that do;
   * if it was named, or none answers, its error is thrown.
   */
  async list(host?: string, options: CallOptions = {}): Promise<readonly Instance[]> {
    const hosts = host === undefined ? this.#hosts.all() : [this.#hosts.get(host)];
    const answers = await ask(hosts, async (each) => listOf(each, options));
    throwIfNoneAnswered(answers, options);
    return answers
      .flatMap((answer) => answer.value ?? [])
      .sort((a, b) => compare(a.name, b.name) || compare(a.host, b.host));
  }

  /**
   * The one instance that `ref` names: a UUID, a name, or either after `host/`. `not-found` if there is none, `conflict` if there are several.
   * If none was found and a host could not be asked, the error is that host's: it may be there.
   */
  async find(ref: string, options: CallOptions = {}): Promise<FoundInstance> {
    const slash = ref.indexOf('/');
    const hosts = slash === -1 ? this.#hosts.all() : [this.#hosts.get(ref.slice(0, slash))];
    const key = ref.slice(slash + 1);
    const byUuid = UUID.test(key.toLowerCase());
    const answers = await ask(hosts, async (host) => {
      const driver = await host.ready(options);
      const infos = byUuid ? await byId(driver, key.toLowerCase(), options) : await driver.list(options);
      const matches = infos.filter((info) => byUuid || info.name === key);
      return matches.map((info): FoundInstance => ({ instance: { ...info, host: host.name }, driver }));
    });
    const found = answers.flatMap((answer) => answer.value ?? []);
    const [first, second] = found;
    if (first === undefined) throw this.#notFound(ref, answers, options);
    if (second !== undefined) {
      const places = found.map(
        ({ instance }) => `${instance.host}/${byUuid ? instance.uuid : instance.name}`,
      );
      throw new ComputeError(
        'conflict',
        `Instance ${JSON.stringify(ref)} is on several hosts: say which of ${places.join(', ')}`,
      );
    }
    return first;
  }

  #notFound(ref: string, answers: readonly Answer<unknown>[], options: CallOptions): unknown {
    throwIfNoneAnswered(answers, options);
    const silent = answers.find((answer) => answer.error !== undefined);
    if (silent === undefined) {
      return new ComputeError('not-found', `Instance ${JSON.stringify(ref)} does not exist`);
    }
    const reason = silent.error instanceof Error ? silent.error.message : String(silent.error);
    return new ComputeError('unreachable', `Cannot find instance ${JSON.stringify(ref)}: ${reason}`, {
      cause: silent.error,
    });
  }
}

async function listOf(host: ManagedHost, options: CallOptions): Promise<readonly Instance[]> {
  const driver = await host.ready(options);
  const infos = await driver.list(options);
  return infos.map((info) => ({ ...info, host: host.name }));
}

async function byId(
  driver: ComputeDriver,
  uuid: string,
  options: CallOptions,
): Promise<readonly InstanceInfo[]> {
  try {
    return [await driver.get(uuid, options)];
  } catch (error) {
    if (error instanceof ComputeError && error.code === 'not-found') return [];
    throw error;
  }
}

/** Asks all hosts at once; one that fails does not keep the others from answering. */
async function ask<Value>(
  hosts: readonly ManagedHost[],
  question: (host: ManagedHost) => Promise<Value>,
): Promise<readonly Answer<Value>[]> {
  return Promise.all(
    hosts.map(async (host) => {
      try {
        return { host, value: await question(host) };
      } catch (error) {
        return { host, error };
      }
    }),
  );
}

function throwIfNoneAnswered(answers: readonly Answer<unknown>[], options: CallOptions): void {
  const first = answers[0];
  if (first === undefined || answers.some((answer) => answer.error === undefined)) return;
  if (options.signal?.aborted === true || answers.length === 1) throw first.error;
  const reasons = answers.map(({ error }) => (error instanceof Error ? error.message : String(error)));
  throw new ComputeError('unreachable', `No host answers: ${reasons.join('; ')}`, { cause: first.error });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
