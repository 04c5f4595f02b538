import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type DriverFactory } from './driver-factory.js';
import { type Journal } from './event-hub.js';
import { type HostConfig } from './host-config.js';
import { type Hosts } from './hosts.js';
import { type IdempotentRequests } from './idempotent-requests.js';
import { type HostStatus } from './managed-host.js';
import { type NewEvent } from './manager-event.js';
import { type Operations } from './operations.js';
import { refuseOtherTag } from './resource-tag.js';
import { type Store } from './store/store.js';

/** What is asked for a host to be looked after. */
export interface NewHost {
  readonly name: string;
  readonly uri: string;
  /** The driver's specifier. Default `libvirt`. */
  readonly driver?: string;
  /** Further options of the driver; they are stored, and not shown again. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface AddHostOptions extends CallOptions {
  /** A repeated request under the same key gives the host that the first one added. */
  readonly idempotencyKey?: string;
}

export interface ExpectingOptions extends CallOptions {
  /** The tag of the host as the caller saw it (see `tagOf`): if it is another by now, nothing is changed. */
  readonly expected?: string;
}

export interface HostChangesOptions {
  readonly hosts: Hosts;
  readonly drivers: DriverFactory;
  readonly store: Store;
  readonly journal: Journal;
  readonly requests: IdempotentRequests;
  readonly operations: Operations;
  /** Names of the hosts that this run was started with. */
  readonly given: ReadonlySet<string>;
}

/** Hosts that come and go while the manager runs, and are there again with its next start. */
export class HostChanges {
  readonly #options: HostChangesOptions;

  constructor(options: HostChangesOptions) {
    this.#options = options;
  }

  /**
   * Adds a host, remembers it and begins to connect; it need not be reachable. Host, event and key are stored together or not at all.
   * `conflict` if the name is taken; `invalid` names a name, an address, a driver or an option that cannot be.
   */
  async add(request: NewHost, { idempotencyKey, ...options }: AddHostOptions = {}): Promise<HostStatus> {
    const { name, uri, driver = 'libvirt', options: driverOptions } = request;
    const config: HostConfig = {
      name,
      uri,
      driver,
      ...(driverOptions === undefined ? {} : { options: driverOptions }),
    };
    const { requests, hosts } = this.#options;
    const added = await requests.once(
      idempotencyKey,
      { kind: 'add-host', ...config },
      {
        begin: async (key) => {
          await this.#check(config);
          const host = hosts.register(config);
          const subject = `host:${name}`;
          try {
            const { taken } = await this.#options.journal.commit({
              host: config,
              events: [hostEvent(name, 'added')],
              ...(key === undefined ? {} : { key: { ...key, operationId: subject, createdAt: Date.now() } }),
            });
            if (taken !== undefined) {
              await hosts.remove(name);
              return { value: taken.operationId.slice('host:'.length), taken };
            }
          } catch (error) {
            await hosts.remove(name);
            throw error;
          }
          host.start();
          return { value: name };
        },
        // A key that began an operation has another fingerprint, and never comes here.
        find: async (subject) => subject.slice('host:'.length),
      },
    );
    return hosts.get(added).describe(options);
  }

  /** Disconnects a host and forgets it; its instances go on. `conflict` while an operation runs on it, or if the manager was started with it. */
  async remove(name: string, options: ExpectingOptions = {}): Promise<void> {
    const { hosts, operations, given, store, journal } = this.#options;
    const refuse = (why: string): never => {
      throw new ComputeError('conflict', `Cannot remove host "${name}": ${why}`);
    };
    await this.refuseChanged(name, options);
    if (given.has(name)) {
      refuse(
        'it was given when the server was started, and would be back with the next start; start it without',
      );
    }
    const busy = operations.runningOn(name);
    if (busy !== undefined) {
      refuse(`operation ${busy.id} (${busy.kind} of "${busy.instance.name}") is under way on it`);
    }
    // From the store first: a host that is gone must not be back with the next start.
    await store.removeHost(name);
    await hosts.remove(name);
    await journal.commit({ events: [hostEvent(name, 'removed')] });
  }

  /** Throws `conflict` if the host has another tag than the caller expects; `not-found` if there is none. */
  async refuseChanged(name: string, { expected, ...options }: ExpectingOptions): Promise<void> {
    const host = this.#options.hosts.get(name);
    if (expected === undefined) return;
    await refuseOtherTag(`Host "${name}"`, await host.describe(options), expected);
  }

  /** Makes the driver, which does no I/O, to know that there is one and that its options fit. */
  async #check(config: HostConfig): Promise<void> {
    if (!URL.canParse(config.uri)) {
      throw new ComputeError('invalid', `Host address ${JSON.stringify(config.uri)} is no URI`, {
        details: { field: 'uri' },
      });
    }
    try {
      await this.#options.drivers.create(config);
    } catch (cause) {
      if (!(cause instanceof ComputeError) || cause.code !== 'not-found') throw cause;
      throw new ComputeError('invalid', cause.message, { cause, details: { field: 'driver' } });
    }
  }
}

function hostEvent(host: string, change: 'added' | 'removed'): NewEvent {
  return { at: Date.now(), type: 'host', host, change };
}
