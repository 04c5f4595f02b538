import { type Duplex } from 'node:stream';
import {
  type DeleteRequest,
  type EventResource,
  type HostResource,
  type HostTestResource,
  type InstanceResource,
  type LaunchRequest,
  type OperationResource,
  type StopRequest,
} from './resources.js';

export interface ApiCallOptions {
  readonly signal?: AbortSignal;
}

export interface ChangeOptions extends ApiCallOptions {
  /** A repeated request under the same key returns the operation that the first one began; another request under it is `invalid`. */
  readonly idempotencyKey?: string;
}

export interface InstanceFilter {
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
  listHosts(options?: ApiCallOptions): Promise<readonly HostResource[]>;
  getHost(name: string, options?: ApiCallOptions): Promise<HostResource>;
  /** Tries an address without keeping it: resolve, connect, versions, inventory. Fails only for a bad request; the result tells the rest. */
  testHost(uri: string, options?: ApiCallOptions): Promise<HostTestResource>;

  /** Removes the cached images that nothing uses from a host; gives their names. `unsupported` if its driver keeps none. */
  pruneImages(host: string, options?: ApiCallOptions): Promise<readonly string[]>;

  /** Instances of all connected hosts, ordered by name. */
  listInstances(filter?: InstanceFilter, options?: ApiCallOptions): Promise<readonly InstanceResource[]>;
  getInstance(ref: string, options?: ApiCallOptions): Promise<InstanceResource>;

  launchInstance(request: LaunchRequest, options?: ChangeOptions): Promise<OperationResource>;
  startInstance(ref: string, options?: ChangeOptions): Promise<OperationResource>;
  stopInstance(ref: string, request?: StopRequest, options?: ChangeOptions): Promise<OperationResource>;
  restartInstance(ref: string, request?: StopRequest, options?: ChangeOptions): Promise<OperationResource>;
  pauseInstance(ref: string, options?: ChangeOptions): Promise<OperationResource>;
  resumeInstance(ref: string, options?: ChangeOptions): Promise<OperationResource>;
  deleteInstance(ref: string, request?: DeleteRequest, options?: ChangeOptions): Promise<OperationResource>;

  listOperations(options?: ApiCallOptions): Promise<readonly OperationResource[]>;
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

  /** Releases what the client holds; in process also the hosts' connections. Instances go on. */
  close(): Promise<void>;
}
