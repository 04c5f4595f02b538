import { type Duplex } from 'node:stream';
import {
  CallMetrics,
  ComputeError,
  createFromPlugin,
  loadPlugin,
  validateInstanceSpec,
  type CallCount,
  type CallObserver,
  type CallOptions,
  type InstanceSpec,
} from '@hostelry/compute';
import { loadedDrivers, type DriverFactory } from './driver-factory.js';
import { EventHub, type EventHubOptions, type SubscribeOptions } from './event-hub.js';
import { type HostConfig } from './host-config.js';
import { testHost, type HostTest } from './host-test.js';
import { Hosts } from './hosts.js';
import { IdempotentRequests } from './idempotent-requests.js';
import {
  deleteInstance,
  facet,
  pauseInstance,
  restartInstance,
  resumeInstance,
  startInstance,
  stopInstance,
  type DeleteRequest,
  type InstanceAction,
  type StopRequest,
} from './instance-actions.js';
import { Instances, type Instance } from './instances.js';
import { type HostStatus, type ManagedHostOptions } from './managed-host.js';
import { type ManagerEvent } from './manager-event.js';
import { type Operation } from './operation.js';
import { Operations, type WaitOptions } from './operations.js';
import { Placement } from './scheduling/placement.js';
import { schedulerPoint } from './scheduling/scheduler-point.js';
import { type Store } from './store/store.js';

export interface ManagerOptions {
  readonly store: Store;
  /** Hosts of this run. One in the store that has the same name is set aside. */
  readonly hosts: readonly HostConfig[];
  /** Chooses the host of launches that name none: a built-in (`first-fit`, `spread`), a package or a file. Default `first-fit`. */
  readonly scheduler?: string;
  /** The folder that a scheduler given by path or package is looked up from. Default: the current folder. */
  readonly from?: string;
  /** Default: the plug-in loader, from the current folder. */
  readonly drivers?: DriverFactory;
  /**
   * `serving`: unreachable hosts are retried, and a question does not wait long for a host that is connecting.
   * `once`: no retries, and a question waits for the first attempt.
   */
  readonly mode: 'serving' | 'once';
  /** Told what went wrong with nobody waiting for it. Default: dropped. */
  readonly report?: (problem: Error) => void;
  /** Told of every call of every driver when it ends, for a log. Default: only counted. */
  readonly observe?: CallObserver;
  /** How long `close` waits for operations to be cancelled and undone. Default 10 s. */
  readonly closeGraceMs?: number;
  readonly keep?: EventHubOptions['keep'];
  readonly backOffMs?: ManagedHostOptions['backOffMs'];
}

export interface ChangeOptions extends CallOptions {
  /** A repeated request under the same key gives the operation that the first one began. */
  readonly idempotencyKey?: string;
}

export interface LaunchRequest {
  /** Default: the only host, else the first connected host with room. */
  readonly host?: string;
  readonly spec: InstanceSpec;
}

const SERVING_SETTLE_MS = 1000;

/** Hosts, their instances, and what is done with them. Errors are ComputeErrors. Constructing does nothing; `start` opens the store and begins to connect. */
export class Manager {
  readonly #options: ManagerOptions;
  readonly #drivers: DriverFactory;
  readonly #hub: EventHub;
  readonly #hosts: Hosts;
  readonly #instances: Instances;
  readonly #operations: Operations;
  readonly #requests: IdempotentRequests;
  #placement: Placement | undefined;
  readonly #metrics = new CallMetrics();
  #closed: Promise<void> | undefined;

  constructor(options: ManagerOptions) {
    const { store, mode, keep, backOffMs } = options;
    const report = options.report ?? ((): void => {});
    this.#options = options;
    this.#drivers = options.drivers ?? loadedDrivers();
    this.#hub = new EventHub({ store, report, ...(keep === undefined ? {} : { keep }) });
    this.#hosts = new Hosts({
      drivers: this.#drivers,
      events: this.#hub,
      observe: (call) => {
        this.#metrics.observe(call);
        options.observe?.(call);
      },
      retry: mode === 'serving',
      settleMs: mode === 'serving' ? SERVING_SETTLE_MS : Infinity,
      ...(backOffMs === undefined ? {} : { backOffMs }),
    });
    this.#instances = new Instances(this.#hosts);
    this.#operations = new Operations({ store, journal: this.#hub, report });
    this.#requests = new IdempotentRequests(store, this.#operations);
  }

  /** Called once. Returns when the store is open; hosts connect in the background. On failure nothing stays open. */
  async start(): Promise<void> {
    const { store, hosts, scheduler = 'first-fit', from } = this.#options;
    const plugin = await loadPlugin(schedulerPoint, scheduler, from === undefined ? {} : { from });
    this.#placement = new Placement(this.#hosts, createFromPlugin(plugin, {}));
    await store.open();
    try {
      await this.#hub.start();
      await this.#operations.recover();
      for (const host of hosts) this.#hosts.add(host);
      for (const host of await store.listHosts()) {
        if (!this.#hosts.has(host.name)) this.#hosts.add(host);
      }
    } catch (error) {
      await this.#hosts.stop();
      await this.#hub.close();
      await store.close();
      throw error;
    }
  }

  /** What the drivers' methods have done since the manager was made: how often, how long, and which errors. */
  callMetrics(): Readonly<Record<string, CallCount>> {
    return this.#metrics.snapshot();
  }

  async listHosts(options: CallOptions = {}): Promise<readonly HostStatus[]> {
    return Promise.all(this.#hosts.all().map((host) => host.describe(options)));
  }

  async getHost(name: string, options: CallOptions = {}): Promise<HostStatus> {
    return this.#hosts.get(name).describe(options);
  }

  /** Adds a host and remembers it in the store. `conflict` if the name is taken. */
  async addHost(config: HostConfig): Promise<void> {
    this.#hosts.add(config);
    await this.#options.store.putHost(config);
  }

  /** Disconnects a host and forgets it; its instances go on. */
  async removeHost(name: string): Promise<void> {
    await this.#hosts.remove(name);
    await this.#options.store.removeHost(name);
  }

  async testHost(uri: string, options: CallOptions & { readonly driver?: string } = {}): Promise<HostTest> {
    return testHost(this.#drivers, { uri, driver: options.driver ?? 'libvirt' }, options);
  }

  /** Removes the cached images that nothing uses from a host; gives their names. `unsupported` if its driver keeps none. */
  async pruneImages(host: string, options: CallOptions = {}): Promise<readonly string[]> {
    const driver = await this.#hosts.get(host).ready(options);
    return facet(driver, 'imageCache').prune(options);
  }

  async listInstances(
    filter: { readonly host?: string } = {},
    options: CallOptions = {},
  ): Promise<readonly Instance[]> {
    return this.#instances.list(filter.host, options);
  }

  async getInstance(ref: string, options: CallOptions = {}): Promise<Instance> {
    return (await this.#instances.find(ref, options)).instance;
  }

  async launchInstance(request: LaunchRequest, options: ChangeOptions = {}): Promise<Operation> {
    const given = validateInstanceSpec(request.spec);
    const asked = { kind: 'launch', host: request.host, spec: given };
    return this.#requests.run(options.idempotencyKey, asked, async (key) => {
      const host = await this.#placed().place(given, request.host, options);
      const driver = await host.ready(options);
      const spec = { ...given, uuid: given.uuid ?? crypto.randomUUID() };
      return this.#operations.begin({
        kind: 'launch',
        host: host.name,
        instance: { name: spec.name, uuid: spec.uuid },
        mayCancel: true,
        ...(key === undefined ? {} : { key }),
        work: async (context) => {
          await driver.spawn(spec, context);
        },
      });
    });
  }

  async startInstance(ref: string, options?: ChangeOptions): Promise<Operation> {
    return this.#act(startInstance, ref, undefined, options);
  }

  async stopInstance(ref: string, request: StopRequest = {}, options?: ChangeOptions): Promise<Operation> {
    return this.#act(stopInstance, ref, request, options);
  }

  async restartInstance(ref: string, request: StopRequest = {}, options?: ChangeOptions): Promise<Operation> {
    return this.#act(restartInstance, ref, request, options);
  }

  async pauseInstance(ref: string, options?: ChangeOptions): Promise<Operation> {
    return this.#act(pauseInstance, ref, undefined, options);
  }

  async resumeInstance(ref: string, options?: ChangeOptions): Promise<Operation> {
    return this.#act(resumeInstance, ref, undefined, options);
  }

  async deleteInstance(
    ref: string,
    request: DeleteRequest = {},
    options?: ChangeOptions,
  ): Promise<Operation> {
    return this.#act(deleteInstance, ref, request, options);
  }

  async listOperations(_options?: CallOptions): Promise<readonly Operation[]> {
    return this.#operations.list();
  }

  async getOperation(id: string, _options?: CallOptions): Promise<Operation> {
    return this.#operations.get(id);
  }

  async waitOperation(id: string, options?: WaitOptions): Promise<Operation> {
    return this.#operations.wait(id, options);
  }

  async cancelOperation(id: string, _options?: CallOptions): Promise<Operation> {
    return this.#operations.cancel(id);
  }

  /** Events from now on, or after the event `since`; see EventHub. */
  events(options?: SubscribeOptions): AsyncIterable<ManagerEvent> {
    return this.#hub.subscribe(options);
  }

  async openSerial(ref: string, options: CallOptions & { readonly force?: boolean } = {}): Promise<Duplex> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'console').serial(instance.uuid, options);
  }

  /** Cancels operations and waits for their undo, closes the hosts' connections and the store. Instances go on. Safe to call twice. */
  async close(): Promise<void> {
    this.#closed ??= (async () => {
      await this.#operations.close(this.#options.closeGraceMs ?? 10_000);
      await this.#hosts.stop();
      await this.#hub.close();
      await this.#options.store.close();
    })();
    return this.#closed;
  }

  #placed(): Placement {
    if (this.#placement !== undefined) return this.#placement;
    throw new ComputeError('internal', 'The manager is not started');
  }

  async #act<Request>(
    action: InstanceAction<Request>,
    ref: string,
    request: Request,
    options: ChangeOptions = {},
  ): Promise<Operation> {
    const asked = { kind: action.kind, ref, request };
    return this.#requests.run(options.idempotencyKey, asked, async (key) => {
      const { instance, driver } = await this.#instances.find(ref, options);
      return this.#operations.begin({
        kind: action.kind,
        host: instance.host,
        instance: { name: instance.name, uuid: instance.uuid },
        mayCancel: action.mayCancel,
        ...(key === undefined ? {} : { key }),
        work: action.workOn(driver, instance.uuid, request),
      });
    });
  }
}
