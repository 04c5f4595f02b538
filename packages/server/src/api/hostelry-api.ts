import { type Duplex } from 'node:stream';
import {
  type CapturedImage,
  type ConsoleLog,
  type HostDevice,
  type InstanceStatistics,
  type PasswordSpec,
} from '@hostelry/compute';
import { type ImagesApi } from './images-api.js';
import { type NetworksApi } from './networks-api.js';
import { type ApiCallOptions } from './call-options.js';
import { type DefinitionsApi } from './definitions-api.js';
import {
  type EventResource,
  type HostResource,
  type HostTestResource,
  type InstanceActionKind,
  type InstanceAnswers,
  type InstanceQuery,
  type InstanceRequests,
  type InstanceResource,
  type LaunchRequest,
  type ListQuery,
  type MoveRequest,
  type NewHost,
  type OperationResource,
  type Page,
} from './resources.js';
import { type UsersApi } from './users-api.js';
import { type StorageApi } from './storage-api.js';
import { type ScreensApi } from './screens-api.js';

export interface ChangeOptions extends ApiCallOptions {
  /** A repeated request under the same key returns the operation that the first one began; another request under it is `invalid`. */
  readonly idempotencyKey?: string;
  /** The user who asks, whom the operation remembers. Over HTTP the server knows it: it is who sends the token. */
  readonly by?: string;
  /** The ETag of the instance or host as the caller saw it: if it has changed by now, the request is a `conflict` and begins nothing. */
  readonly expected?: string;
}

/** Options of a change of a host that is done when it is answered. */
export type ExpectingOptions = Omit<ChangeOptions, 'idempotencyKey'>;

export interface HostTestOptions extends ApiCallOptions {
  /** The driver's specifier. Default `libvirt`. */
  readonly driver?: string;
  /** Further options of the driver. */
  readonly driverOptions?: Readonly<Record<string, unknown>>;
}

/** Which instances, in which order, and how many at once; see ListQuery. */
export interface InstanceFilter extends ListQuery {
  readonly host?: string;
}

export interface WaitOptions extends ApiCallOptions {
  /** Returns the operation as it is when this passes. Default 30 s. */
  readonly timeoutMs?: number;
}

/**
 * Everything that a client of Hostelry can ask for. The HTTP API is this interface over the wire; `hostelry --host URI` uses it in process.
 * An instance is named by its UUID or its name, or `host/name` where a name is on several hosts (a bare one is then a `conflict`).
 * Errors are ComputeErrors on both sides. What changes something returns an operation at once.
 */
export interface HostelryApi {
  /** The storage pools of hosts, and their volumes. */
  readonly storage: StorageApi;
  /** The images that hosts keep. */
  readonly images: ImagesApi;
  /** The virtual networks of hosts. */
  readonly networks: NetworksApi;

  listHosts(options?: ApiCallOptions): Promise<readonly HostResource[]>;
  getHost(name: string, options?: ApiCallOptions): Promise<HostResource>;
  /** Tries an address without keeping it: resolve, connect, versions, inventory. Fails only for a bad request; the result tells the rest. */
  testHost(uri: string, options?: HostTestOptions): Promise<HostTestResource>;
  /**
   * Adds a host, which is there again after a restart, and begins to connect; it need not be reachable.
   * `conflict` if the name is taken; `invalid` names the field. In process the host is gone when the API is closed.
   */
  addHost(host: NewHost, options?: Omit<ChangeOptions, 'expected'>): Promise<HostResource>;
  /** Forgets a host; its instances go on. `conflict` while an operation runs on it, or if the server was started with it. */
  removeHost(name: string, options?: ExpectingOptions): Promise<void>;

  /** Keeps a host from new instances, with a reason, or no longer where there is none; what runs goes on. `unsupported` if its driver cannot remember it. */
  setMaintenance(host: string, reason: string | undefined, options?: ExpectingOptions): Promise<void>;

  /** Removes the cached images that nothing uses from a host; gives their names. `unsupported` if its driver keeps none. */
  pruneImages(host: string, options?: ApiCallOptions): Promise<readonly string[]>;

  /** What the instances of a host have used since they were started; `unsupported` if its driver does not count. */
  listStatistics(host: string, options?: ApiCallOptions): Promise<readonly InstanceStatistics[]>;
  /** The devices of a host that can be given to instances, used or not. */
  listHostDevices(host: string, options?: ApiCallOptions): Promise<readonly HostDevice[]>;

  /** Instances of all connected hosts, ordered by name. `invalid` names the parameter and its value. */
  listInstances(filter?: InstanceFilter, options?: ApiCallOptions): Promise<Page<InstanceResource>>;
  getInstance(ref: string, options?: ApiCallOptions): Promise<InstanceResource>;

  launchInstance(request: LaunchRequest, options?: ChangeOptions): Promise<OperationResource>;
  /** Begins an action on an instance. `invalid` names the field and the value; `unsupported` if its driver cannot do it. */
  act<Kind extends InstanceActionKind>(
    kind: Kind,
    ref: string,
    request: InstanceRequests[Kind],
    options?: ChangeOptions,
  ): Promise<OperationResource>;
  /** Begins to move an instance to another host. `conflict` if it is there already. */
  moveInstance(ref: string, request: MoveRequest, options?: ChangeOptions): Promise<OperationResource>;

  /** Asks something about one instance. `unsupported` if its driver cannot tell. */
  ask<Query extends InstanceQuery>(
    query: Query,
    ref: string,
    options?: ApiCallOptions,
  ): Promise<InstanceAnswers[Query]>;
  /** Gives a user of the guest a password, through its agent. */
  setPassword(ref: string, spec: PasswordSpec, options?: ApiCallOptions): Promise<void>;
  /** The end of what the guest wrote to its serial console. */
  readConsoleLog(ref: string, options?: ApiCallOptions & { readonly maxBytes?: number }): Promise<ConsoleLog>;

  /** Newest first, 100 where no limit is given. `invalid` names the parameter and its value. */
  listOperations(options?: ListQuery & ApiCallOptions): Promise<Page<OperationResource>>;
  getOperation(id: string, options?: ApiCallOptions): Promise<OperationResource>;
  /** The operation when it has ended, or as it is after the timeout. */
  waitOperation(id: string, options?: WaitOptions): Promise<OperationResource>;
  /** Asks a running operation to stop and undo; returns it as it is then. `conflict` if it may not be cancelled any more. */
  cancelOperation(id: string, options?: ApiCallOptions): Promise<OperationResource>;

  /**
   * Events from now on, or after the event `since`; ends when the signal aborts.
   * Where events were lost (they are no longer kept, or the log is another one) there is one of type `host`, host `*`, change `gap`.
   */
  events(options?: ApiCallOptions & { readonly since?: number }): AsyncIterable<EventResource>;

  /** The serial console as raw bytes, both ways; see ConsoleFacet. */
  openSerial(ref: string, options?: ApiCallOptions & { readonly force?: boolean }): Promise<Duplex>;

  /** An instance's root disk as an image of its own, which the caller reads or destroys; see CaptureFacet. */
  capture(ref: string, options?: ApiCallOptions & { readonly quiesce?: boolean }): Promise<CapturedImage>;

  /** The first graphical console as raw bytes of its protocol, both ways; see DisplayFacet. */
  openDisplay(ref: string, options?: ApiCallOptions): Promise<Duplex>;

  /** Who may use the API. */
  readonly users: UsersApi;
  readonly definitions: DefinitionsApi;
  readonly screens: ScreensApi;

  /** Releases what the client holds; in process also the hosts' connections. Instances go on. */
  close(): Promise<void>;
}
