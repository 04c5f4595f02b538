import { type Duplex } from 'node:stream';
import {
  type CapturedImage,
  type ConsoleLog,
  type HostDevice,
  type InstanceStatistics,
  type PasswordSpec,
} from '@hostelry/compute';
import {
  type ApiCallOptions,
  type ChangeOptions,
  type DefinitionsApi,
  type EventResource,
  type ExpectingOptions,
  type HostelryApi,
  type HostResource,
  type HostTestOptions,
  type HostTestResource,
  type ImagesApi,
  type InstanceActionKind,
  type InstanceAnswers,
  type InstanceFilter,
  type InstanceQuery,
  type InstanceRequests,
  type InstanceResource,
  type LaunchRequest,
  type ListQuery,
  type MoveRequest,
  type NewHost,
  type OperationResource,
  type Page,
  type NetworksApi,
  type StorageApi,
  type ScreensApi,
  type WaitOptions,
} from '@hostelry/server/api';
import { readEvents } from './event-stream.js';
import { definitionsOver, screensOver } from './instance-documents.js';
import { HttpClient, type HttpClientOptions } from './http-client.js';
import { HttpHosts } from './http-hosts.js';
import { HttpUsers } from './http-users.js';
import { changing, getPage } from './http-lists.js';
import { httpImages } from './images.js';
import { httpNetworks } from './networks.js';
import { httpStorage } from './storage.js';

/** The API of a server, over HTTP. Errors are ApiErrors with the server's code, or `unreachable`. */
export class HttpApi implements HostelryApi {
  readonly users: HttpUsers;
  readonly storage: StorageApi;
  readonly images: ImagesApi;
  readonly networks: NetworksApi;
  readonly #client: HttpClient;
  readonly #hosts: HttpHosts;
  readonly definitions: DefinitionsApi;
  readonly screens: ScreensApi;

  /** `server` is the server's address, for example `http://127.0.0.1:4180`. */
  constructor(server: string, options: HttpClientOptions = {}) {
    this.#client = new HttpClient(server, options);
    this.users = new HttpUsers(this.#client);
    this.#hosts = new HttpHosts(this.#client);
    this.storage = httpStorage(this.#client);
    this.images = httpImages(this.#client);
    this.networks = httpNetworks(this.#client);
    this.definitions = definitionsOver(this.#client);
    this.screens = screensOver(this.#client);
  }

  listHosts(options?: ApiCallOptions): Promise<readonly HostResource[]> {
    return this.#client.get('/v1/hosts', options);
  }

  getHost(name: string, options?: ApiCallOptions): Promise<HostResource> {
    return this.#client.get(`/v1/hosts/${encodeURIComponent(name)}`, options);
  }

  testHost(uri: string, options?: HostTestOptions): Promise<HostTestResource> {
    return this.#hosts.test(uri, options);
  }

  addHost(host: NewHost, options?: ChangeOptions): Promise<HostResource> {
    return this.#hosts.add(host, options);
  }

  removeHost(name: string, options?: ExpectingOptions): Promise<void> {
    return this.#hosts.remove(name, options);
  }

  setMaintenance(host: string, reason: string | undefined, options?: ExpectingOptions): Promise<void> {
    return this.#hosts.setMaintenance(host, reason, options);
  }

  pruneImages(host: string, options?: ApiCallOptions): Promise<readonly string[]> {
    return this.#client.post(`/v1/hosts/${encodeURIComponent(host)}/prune-images`, {}, options);
  }

  listStatistics(host: string, options?: ApiCallOptions): Promise<readonly InstanceStatistics[]> {
    return this.#client.get(`/v1/hosts/${encodeURIComponent(host)}/statistics`, options);
  }

  listHostDevices(host: string, options?: ApiCallOptions): Promise<readonly HostDevice[]> {
    return this.#client.get(`/v1/hosts/${encodeURIComponent(host)}/devices`, options);
  }

  listInstances(filter: InstanceFilter = {}, options?: ApiCallOptions): Promise<Page<InstanceResource>> {
    return getPage(this.#client, '/v1/instances', filter, options);
  }

  getInstance(ref: string, options?: ApiCallOptions): Promise<InstanceResource> {
    return this.#client.get(instancePath(ref), options);
  }

  launchInstance(request: LaunchRequest, options?: ChangeOptions): Promise<OperationResource> {
    return this.#client.post('/v1/instances', request, changing(options));
  }

  act<Kind extends InstanceActionKind>(
    kind: Kind,
    ref: string,
    request: InstanceRequests[Kind],
    options?: ChangeOptions,
  ): Promise<OperationResource> {
    const limits = changing(options);
    if (kind !== 'delete') return this.#client.post(`${instancePath(ref)}/${kind}`, request, limits);
    const keepDisks = 'keepDisks' in request && request.keepDisks === true;
    return this.#client.delete(`${instancePath(ref)}${keepDisks ? '?keepDisks=true' : ''}`, limits);
  }

  moveInstance(ref: string, request: MoveRequest, options?: ChangeOptions): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/move`, request, changing(options));
  }

  ask<Query extends InstanceQuery>(
    query: Query,
    ref: string,
    options?: ApiCallOptions,
  ): Promise<InstanceAnswers[Query]> {
    return this.#client.get(`${instancePath(ref)}/${query}`, options);
  }

  setPassword(ref: string, spec: PasswordSpec, options?: ApiCallOptions): Promise<void> {
    return this.#client.put(`${instancePath(ref)}/password`, spec, options);
  }

  async readConsoleLog(
    ref: string,
    { maxBytes, ...options }: ApiCallOptions & { readonly maxBytes?: number } = {},
  ): Promise<ConsoleLog> {
    const query = maxBytes === undefined ? '' : `?maxBytes=${maxBytes}`;
    const { bytes, headers } = await this.#client.bytes(`${instancePath(ref)}/console-log${query}`, options);
    return { bytes, truncated: headers.get('x-hostelry-truncated') === 'true' };
  }

  listOperations(options: ListQuery & ApiCallOptions = {}): Promise<Page<OperationResource>> {
    return getPage(this.#client, '/v1/operations', options, options);
  }

  getOperation(id: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.get(`/v1/operations/${encodeURIComponent(id)}`, options);
  }

  waitOperation(id: string, options: WaitOptions = {}): Promise<OperationResource> {
    const timeoutMs = options.timeoutMs ?? 30_000;
    return this.#client.get(`/v1/operations/${encodeURIComponent(id)}?wait=${timeoutMs}ms`, {
      ...options,
      extraMs: timeoutMs,
    });
  }

  cancelOperation(id: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post(`/v1/operations/${encodeURIComponent(id)}/cancel`, {}, options);
  }

  events(options: ApiCallOptions & { readonly since?: number } = {}): AsyncIterable<EventResource> {
    return readEvents(this.#client, options);
  }

  async openSerial(
    ref: string,
    options: ApiCallOptions & { readonly force?: boolean } = {},
  ): Promise<Duplex> {
    const { openConsole } = await import('./console-socket.js');
    return openConsole(this.#client, `${instancePath(ref)}/console`, { kind: 'serial', ...options });
  }

  async capture(
    ref: string,
    { quiesce, signal }: ApiCallOptions & { readonly quiesce?: boolean } = {},
  ): Promise<CapturedImage> {
    const { readImage } = await import('./image-stream.js');
    return readImage(
      this.#client,
      `${instancePath(ref)}/capture${quiesce === true ? '?quiesce=true' : ''}`,
      signal,
    );
  }

  async openDisplay(ref: string, options: ApiCallOptions = {}): Promise<Duplex> {
    const { openConsole } = await import('./console-socket.js');
    return openConsole(this.#client, `${instancePath(ref)}/console`, { kind: 'display', ...options });
  }

  /** Nothing is held between calls. */
  async close(): Promise<void> {}
}

function instancePath(ref: string): string {
  return `/v1/instances/${encodeURIComponent(ref)}`;
}
