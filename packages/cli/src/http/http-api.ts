import { type Duplex } from 'node:stream';
import {
  type ApiCallOptions,
  type DeleteRequest,
  type EventResource,
  type HostelryApi,
  type HostResource,
  type HostTestResource,
  type InstanceFilter,
  type InstanceResource,
  type LaunchRequest,
  type OperationResource,
  type StopRequest,
  type WaitOptions,
} from '@hostelry/server/api';
import { readEvents } from './event-stream.js';
import { HttpClient } from './http-client.js';

/** The API of a server, over HTTP. Errors are ApiErrors with the server's code, or `unreachable`. */
export class HttpApi implements HostelryApi {
  readonly #client: HttpClient;

  /** `server` is the server's address, for example `http://127.0.0.1:4180`. */
  constructor(server: string) {
    this.#client = new HttpClient(server);
  }

  listHosts(options?: ApiCallOptions): Promise<readonly HostResource[]> {
    return this.#client.get('/v1/hosts', options);
  }

  getHost(name: string, options?: ApiCallOptions): Promise<HostResource> {
    return this.#client.get(`/v1/hosts/${encodeURIComponent(name)}`, options);
  }

  testHost(uri: string, options?: ApiCallOptions): Promise<HostTestResource> {
    return this.#client.post('/v1/host-tests', { uri }, options);
  }

  pruneImages(host: string, options?: ApiCallOptions): Promise<readonly string[]> {
    return this.#client.post(`/v1/hosts/${encodeURIComponent(host)}/prune-images`, {}, options);
  }

  listInstances(filter: InstanceFilter = {}, options?: ApiCallOptions): Promise<readonly InstanceResource[]> {
    const query = filter.host === undefined ? '' : `?host=${encodeURIComponent(filter.host)}`;
    return this.#client.get(`/v1/instances${query}`, options);
  }

  getInstance(ref: string, options?: ApiCallOptions): Promise<InstanceResource> {
    return this.#client.get(instancePath(ref), options);
  }

  launchInstance(request: LaunchRequest, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post('/v1/instances', request, options);
  }

  startInstance(ref: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/start`, {}, options);
  }

  stopInstance(ref: string, request: StopRequest = {}, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/stop`, request, options);
  }

  restartInstance(
    ref: string,
    request: StopRequest = {},
    options?: ApiCallOptions,
  ): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/restart`, request, options);
  }

  pauseInstance(ref: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/pause`, {}, options);
  }

  resumeInstance(ref: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.post(`${instancePath(ref)}/resume`, {}, options);
  }

  deleteInstance(
    ref: string,
    request: DeleteRequest = {},
    options?: ApiCallOptions,
  ): Promise<OperationResource> {
    return this.#client.delete(
      `${instancePath(ref)}${request.keepDisks === true ? '?keepDisks=true' : ''}`,
      options,
    );
  }

  listOperations(options?: ApiCallOptions): Promise<readonly OperationResource[]> {
    return this.#client.get('/v1/operations', options);
  }

  getOperation(id: string, options?: ApiCallOptions): Promise<OperationResource> {
    return this.#client.get(`/v1/operations/${encodeURIComponent(id)}`, options);
  }

  waitOperation(id: string, options: WaitOptions = {}): Promise<OperationResource> {
    const timeoutMs = options.timeoutMs ?? 30_000;
    return this.#client.get(
      `/v1/operations/${encodeURIComponent(id)}?wait=${timeoutMs}ms`,
      options,
      timeoutMs,
    );
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
    return openConsole(this.#client, `${instancePath(ref)}/console`, options);
  }

  /** Nothing is held between calls. */
  async close(): Promise<void> {}
}

function instancePath(ref: string): string {
  return `/v1/instances/${encodeURIComponent(ref)}`;
}
