import { ComputeError } from '@hostelry/compute';
import { type HostConfig } from './host-config.js';
import { shownUri } from './host-secrets.js';
import { ManagedHost, type ManagedHostOptions } from './managed-host.js';

/** The hosts by name, in the order in which they were added. */
export class Hosts {
  readonly #options: ManagedHostOptions;
  readonly #hosts = new Map<string, ManagedHost>();

  constructor(options: ManagedHostOptions) {
    this.#options = options;
  }

  /** Adds a host and begins to connect. `conflict` if the name is taken, `invalid` if it cannot be a name. */
  add(config: HostConfig): void {
    this.register(config).start();
  }

  /** Adds a host that the caller starts. Errors as `add`. */
  register(config: HostConfig): ManagedHost {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,252}$/.test(config.name)) {
      throw new ComputeError(
        'invalid',
        `Host name ${JSON.stringify(config.name)} is invalid: it takes letters, digits, ".", "_" and "-"`,
        { details: { field: 'name' } },
      );
    }
    const known = this.#hosts.get(config.name);
    if (known !== undefined) {
      throw new ComputeError(
        'conflict',
        `Host ${JSON.stringify(config.name)} exists already, at ${shownUri(known.config.uri)}`,
        { details: { field: 'name' } },
      );
    }
    const host = new ManagedHost(config, this.#options);
    this.#hosts.set(config.name, host);
    return host;
  }

  has(name: string): boolean {
    return this.#hosts.has(name);
  }

  /** The host of that name; `not-found` if there is none. */
  get(name: string): ManagedHost {
    const host = this.#hosts.get(name);
    if (host === undefined)
      throw new ComputeError('not-found', `Host ${JSON.stringify(name)} does not exist`);
    return host;
  }

  all(): readonly ManagedHost[] {
    return [...this.#hosts.values()];
  }

  /** Disconnects the host and forgets it; its instances go on. */
  async remove(name: string): Promise<void> {
    const host = this.get(name);
    this.#hosts.delete(name);
    await host.stop();
  }

  /** Disconnects all. Never throws. */
  async stop(): Promise<void> {
    await Promise.all(this.all().map((host) => host.stop()));
  }
}
