import { type Duplex } from 'node:stream';
import {
  CallMetrics,
  ComputeError,
  createFromPlugin,
  loadPlugin,
  validateInstanceSpec,
  validatePasswordSpec,
  type CallCount,
  type CallOptions,
  type CapturedImage,
  type CaptureOptions,
  type ConsoleLog,
  type ConsoleLogOptions,
  type HostDevice,
  type InstanceStatistics,
  type NetworksFacet,
  type PasswordSpec,
} from '@hostelry/compute';
import { loadedDrivers, type DriverFactory } from './driver-factory.js';
import { EventHub, type SubscribeOptions } from './event-hub.js';
import { HostChanges, type AddHostOptions, type ExpectingOptions, type NewHost } from './host-changes.js';
import { testHost, type HostTest, type HostTestOptions } from './host-test.js';
import { facetOfHost, storageOf, type HostStorage } from './host-facets.js';
import { HostImages } from './host-images.js';
import { Hosts } from './hosts.js';
import { IdempotentRequests } from './idempotent-requests.js';
import { facet } from './actions/action.js';
import { INSTANCE_ACTIONS } from './actions/index.js';
import { checkMove, moveWork } from './actions/move.js';
import { type InstanceActionKind, type InstanceRequests, type MoveRequest } from './actions/requests.js';
import { InstanceDefinitions } from './instance-definitions.js';
import { InterruptedMoves } from './interrupted-moves.js';
import { Instances, type FoundInstance, type Instance } from './instances.js';
import { type HostState, type HostStatus } from './managed-host.js';
import { type ManagerEvent } from './manager-event.js';
import { type Operation } from './operation.js';
import { type ChangeOptions, type LaunchRequest, type ManagerOptions } from './manager-options.js';
import { Operations, type NewOperation, type WaitOptions } from './operations.js';
import { INSTANCE_QUERIES, type InstanceAnswers, type InstanceQuery } from './queries.js';
import { refuseOtherTag } from './resource-tag.js';
import { INSTANCE_LIST, OPERATION_LIST } from './lists/list-kinds.js';
import { readQuery, type ListQuery, type Page } from './lists/page.js';
import { InstanceScreens } from './screens/instance-screens.js';
import { Placement } from './scheduling/placement.js';
import { schedulerPoint } from './scheduling/scheduler-point.js';
import { type OpenOptions } from './store/store.js';
import { userAccess, type UserAccess } from './users/user-access.js';

const SERVING_SETTLE_MS = 1000;

/** Hosts, their instances, and what is done with them. Errors are ComputeErrors. Constructing does nothing; `start` opens the store and begins to connect. */
export class Manager {
  /** Who may use this, and how they prove it. */
  readonly users: UserAccess['users'];
  readonly authentication: UserAccess['authentication'];
  /** Pools and volumes of hosts, by the host's name. */
  readonly storage: HostStorage;
  /** Images of hosts. */
  readonly images: HostImages;
  /** Networks of hosts. */
  readonly networks: (host: string) => NetworksFacet;
  readonly #options: ManagerOptions;
  readonly #drivers: DriverFactory;
  readonly #hub: EventHub;
  readonly #hosts: Hosts;
  readonly #instances: Instances;
  readonly definitions: InstanceDefinitions;
  readonly screens: InstanceScreens;
  readonly #operations: Operations;
  readonly #requests: IdempotentRequests;
  readonly #hostChanges: HostChanges;
  #placement: Placement | undefined;
  #moves: InterruptedMoves | undefined;
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
    this.storage = storageOf(this.#hosts);
    this.images = new HostImages(this.#hosts, this.#instances);
    this.networks = (host) => facetOfHost(this.#hosts, host, 'networks');
    this.definitions = new InstanceDefinitions(this.#instances);
    this.screens = new InstanceScreens(this.#instances);
    this.#operations = new Operations({ store, journal: this.#hub, report });
    this.#requests = new IdempotentRequests(store, this.#operations);
    ({ users: this.users, authentication: this.authentication } = userAccess(store.users, options));
    this.#hostChanges = new HostChanges({
      hosts: this.#hosts,
      drivers: this.#drivers,
      store,
      journal: this.#hub,
      requests: this.#requests,
      operations: this.#operations,
      given: new Set(options.hosts.map(({ name }) => name)),
    });
  }

  /** Called once. Returns when the store is open, which may wait for another manager that has it; hosts connect in the background. On failure nothing stays open. */
  async start(options: OpenOptions = {}): Promise<void> {
    const { store, hosts, scheduler = 'first-fit', from } = this.#options;
    const plugin = await loadPlugin(schedulerPoint, scheduler, from === undefined ? {} : { from });
    this.#placement = new Placement(this.#hosts, createFromPlugin(plugin, {}));
    await store.open(options);
    try {
      await this.#hub.start();
      await this.users.start();
      const interrupted = await this.#operations.recover();
      for (const host of hosts) this.#hosts.add(host);
      for (const host of await store.listHosts()) {
        if (!this.#hosts.has(host.name)) this.#hosts.add(host);
      }
      this.#moves = new InterruptedMoves(interrupted, {
        hosts: this.#hosts,
        events: this.#hub,
        report: this.#options.report ?? ((): void => {}),
      });
      this.#moves.start();
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

  /** How many read the events now. */
  get eventSubscribers(): number {
    return this.#hub.readers;
  }

  /** The state of each host by its name, as it is known: nothing is asked. */
  get hostStates(): Readonly<Record<string, HostState>> {
    return Object.fromEntries(this.#hosts.all().map(({ name, state }) => [name, state]));
  }

  async listHosts(options: CallOptions = {}): Promise<readonly HostStatus[]> {
    return Promise.all(this.#hosts.all().map((host) => host.describe(options)));
  }

  async getHost(name: string, options: CallOptions = {}): Promise<HostStatus> {
    return this.#hosts.get(name).describe(options);
  }

  /** Adds a host and remembers it; see HostChanges. */
  async addHost(host: NewHost, options?: AddHostOptions): Promise<HostStatus> {
    return this.#hostChanges.add(host, options);
  }

  /** Disconnects a host and forgets it; its instances go on. See HostChanges. */
  async removeHost(name: string, options?: ExpectingOptions): Promise<void> {
    await this.#hostChanges.remove(name, options);
  }

  async testHost(uri: string, options?: HostTestOptions): Promise<HostTest> {
    return testHost(this.#drivers, uri, options);
  }

  /** Keeps a host from new instances, with a reason, or no longer where there is none. `unsupported` if its driver cannot remember it. */
  async setMaintenance(
    host: string,
    reason: string | undefined,
    options: ExpectingOptions = {},
  ): Promise<void> {
    await this.#hostChanges.refuseChanged(host, options);
    const maintenance = facet(await this.#hosts.get(host).ready(options), 'maintenance');
    await (reason === undefined ? maintenance.leave(options) : maintenance.enter(reason, options));
  }

  /** Removes the cached images that nothing uses from a host; gives their names. `unsupported` if its driver keeps none. */
  async pruneImages(host: string, options: CallOptions = {}): Promise<readonly string[]> {
    return facet(await this.#hosts.get(host).ready(options), 'imageCache').prune(options);
  }

  async listInstances(
    { host, ...query }: ListQuery & { readonly host?: string } = {},
    options: CallOptions = {},
  ): Promise<Page<Instance>> {
    const wanted = readQuery(INSTANCE_LIST, query);
    return wanted.apply(await this.#instances.list(host, options));
  }

  /** What the instances of a host have used; `unsupported` if its driver does not count. */
  async listStatistics(host: string, options: CallOptions = {}): Promise<readonly InstanceStatistics[]> {
    return facet(await this.#hosts.get(host).ready(options), 'statistics').list(options);
  }

  /** The devices of a host that instances can be given. */
  async listHostDevices(host: string, options: CallOptions = {}): Promise<readonly HostDevice[]> {
    return facet(await this.#hosts.get(host).ready(options), 'devices').hostDevices(options);
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
        by: options.by,
        mayCancel: true,
        ...(key === undefined ? {} : { key }),
        work: async (context) => {
          await driver.spawn(spec, context);
        },
      });
    });
  }

  /** Begins an action on an instance. `invalid` names the field; `unsupported` if the driver cannot do it. */
  async act<Kind extends InstanceActionKind>(
    kind: Kind,
    ref: string,
    request: InstanceRequests[Kind],
    options: ChangeOptions = {},
  ): Promise<Operation> {
    const action = INSTANCE_ACTIONS[kind];
    action.check(request);
    return this.#requests.run(options.idempotencyKey, { kind, ref, request }, async (key) => {
      const found = await this.#instances.find(ref, options);
      await refuseChanged(found.instance, options);
      return this.#operations.begin({
        kind,
        ...placeOf(found),
        by: options.by,
        mayCancel: action.mayCancel,
        names: action.names?.(request) ?? [],
        ...(key === undefined ? {} : { key }),
        work: action.workOn(found, request),
      });
    });
  }

  /** Begins to move an instance to another host, whose name is locked too until it is there. */
  async moveInstance(ref: string, request: MoveRequest, options: ChangeOptions = {}): Promise<Operation> {
    checkMove(request);
    return this.#requests.run(options.idempotencyKey, { kind: 'move', ref, request }, async (key) => {
      const found = await this.#instances.find(ref, options);
      await refuseChanged(found.instance, options);
      const { name, host, vcpus, memoryMiB } = found.instance;
      if (host === request.to) {
        throw new ComputeError('conflict', `Cannot move instance "${name}": it is on host "${host}" already`);
      }
      const spec = { name, vcpus, memoryMiB };
      const except = request.to === undefined ? await this.#takenHosts(name, options) : [];
      const target = await this.#placed().place(spec, request.to, { ...options, except });
      const work = moveWork(found, await target.ready(options), request);
      return this.#operations.begin({
        kind: 'move',
        ...placeOf(found),
        to: target.name,
        by: options.by,
        mayCancel: true,
        ...(key === undefined ? {} : { key }),
        work: async (context) => {
          await work(context);
          return { host: target.name };
        },
      });
    });
  }

  /** Asks something about one instance. `unsupported` if its driver cannot tell. */
  async ask<Query extends InstanceQuery>(
    query: Query,
    ref: string,
    options: CallOptions = {},
  ): Promise<InstanceAnswers[Query]> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return INSTANCE_QUERIES[query](driver, instance.uuid, options);
  }

  async listOperations(query: ListQuery & CallOptions = {}): Promise<Page<Operation>> {
    const wanted = readQuery(OPERATION_LIST, query);
    return wanted.apply(await this.#operations.list());
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

  /** Gives a user of the guest a password, through its agent. */
  async setPassword(ref: string, spec: PasswordSpec, options: CallOptions = {}): Promise<void> {
    const checked = validatePasswordSpec(spec);
    const { instance, driver } = await this.#instances.find(ref, options);
    await facet(driver, 'agent').setPassword(instance.uuid, checked, options);
  }

  async readConsoleLog(ref: string, options: ConsoleLogOptions = {}): Promise<ConsoleLog> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'consoleLog').read(instance.uuid, options);
  }

  /** An instance's root disk as an image of its own, which the caller reads or destroys. */
  async capture(ref: string, options: CaptureOptions = {}): Promise<CapturedImage> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'capture').capture(instance.uuid, options);
  }

  /** The first graphical console as raw bytes of its protocol, both ways. */
  async openDisplay(ref: string, options: CallOptions = {}): Promise<Duplex> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'display').open(instance.uuid, options);
  }

  async openSerial(ref: string, options: CallOptions & { readonly force?: boolean } = {}): Promise<Duplex> {
    const { instance, driver } = await this.#instances.find(ref, options);
    return facet(driver, 'console').serial(instance.uuid, options);
  }

  /** Cancels operations and waits for their undo, closes the hosts' connections and the store. Instances go on. Safe to call twice. */
  async close(): Promise<void> {
    this.#closed ??= (async () => {
      await this.#moves?.close();
      await this.#operations.close(this.#options.closeGraceMs ?? 10_000);
      await this.#hosts.stop();
      await this.#hub.close();
      await this.#options.store.close();
    })();
    return this.#closed;
  }

  /** Hosts that have an instance of that name: another one cannot go there. */
  async #takenHosts(name: string, options: CallOptions): Promise<readonly string[]> {
    const all = await this.#instances.list(undefined, options);
    return all.filter((each) => each.name === name).map(({ host }) => host);
  }

  #placed(): Placement {
    if (this.#placement !== undefined) return this.#placement;
    throw new ComputeError('internal', 'The manager is not started');
  }
}

async function refuseChanged(instance: Instance, { expected }: ChangeOptions): Promise<void> {
  if (expected !== undefined) await refuseOtherTag(`Instance "${instance.name}"`, instance, expected);
}

function placeOf({ instance }: FoundInstance): Pick<NewOperation, 'host' | 'instance'> {
  const { host, name, uuid } = instance;
  return { host, instance: { name, uuid } };
}
