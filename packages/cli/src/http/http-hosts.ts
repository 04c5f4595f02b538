import {
  type ChangeOptions,
  type ExpectingOptions,
  type HostResource,
  type HostTestOptions,
  type HostTestResource,
  type NewHost,
} from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';
import { changing } from './http-lists.js';

/** What is done with the hosts of a server. */
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

  setMaintenance(host: string, reason: string | undefined, options?: ExpectingOptions): Promise<void> {
    const path = `/v1/hosts/${encodeURIComponent(host)}/maintenance`;
    const limits = changing(options);
    return reason === undefined
      ? this.#client.remove(path, limits)
      : this.#client.put(path, { reason }, limits);
  }

  remove(name: string, options?: ExpectingOptions): Promise<void> {
    return this.#client.remove(`/v1/hosts/${encodeURIComponent(name)}`, changing(options));
  }
}
