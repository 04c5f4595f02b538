import {
  type ApiCallOptions,
  type ChangeOptions,
  type HostResource,
  type HostTestOptions,
  type HostTestResource,
  type NewHost,
} from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';
import { changing } from './http-lists.js';

/** Hosts of a server that come and go. */
export class HttpHosts {
  readonly #client: HttpClient;

  constructor(client: HttpClient) {
    this.#client = client;
  }

  test(uri: string, { driver, driverOptions, ...limits }: HostTestOptions = {}): Promise<HostTestResource> {
    return this.#client.post(
      '/v1/host-tests',
      {
        uri,
        ...(driver === undefined ? {} : { driver }),
        ...(driverOptions === undefined ? {} : { options: driverOptions }),
      },
      limits,
    );
  }

  add(host: NewHost, options?: ChangeOptions): Promise<HostResource> {
    return this.#client.post('/v1/hosts', host, changing(options));
  }

  remove(name: string, options?: ApiCallOptions & { readonly expected?: string }): Promise<void> {
    return this.#client.remove(`/v1/hosts/${encodeURIComponent(name)}`, changing(options));
  }
}
