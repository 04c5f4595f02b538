// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Calls } from '../../client/remote-calls.js';
import type { TypedParamInputs } from '../../client/typed-params.js';
import type { AdmThreadpoolParameters, AdmClientLimits } from '../parameters.js';
import type { admin_nonnull_server } from '../admin.js';
import { admin } from '../admin.js';
import { Handle } from '../../client/handle.js';
import { typedParamsFrom, typedParamsToObject } from '../../client/typed-params.js';
import { AdmClient } from './adm-client.js';

/**
 * A server of a daemon, for example `libvirtd` or `admin`, named by its name.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class AdmServer extends Handle<admin_nonnull_server, Calls> {
  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** Its worker threads. virAdmServerGetThreadPoolParameters (since libvirt 2.0.0). */
  async getThreadPoolParameters(flags = 0, options?: CallOptions): Promise<AdmThreadpoolParameters> {
    return typedParamsToObject<AdmThreadpoolParameters>((await this.call(admin.SERVER_GET_THREADPOOL_PARAMETERS, { srv: this.wire, flags }, options)).params);
  }

  /** Sets how many worker threads it has. virAdmServerSetThreadPoolParameters (since libvirt 2.0.0). */
  async setThreadPoolParameters(params: AdmThreadpoolParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.SERVER_SET_THREADPOOL_PARAMETERS, { srv: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** All its clients. virAdmServerListClients (since libvirt 2.0.0). */
  async listClients(flags = 0, options?: CallOptions): Promise<readonly AdmClient[]> {
    return (await this.call(admin.SERVER_LIST_CLIENTS, { srv: this.wire, need_results: 1, flags }, options)).clients.map((wire) => new AdmClient(this.calls, wire));
  }

  /** The client of that number. virAdmServerLookupClient (since libvirt 2.0.0). */
  async lookupClient(id: Hyper, flags = 0, options?: CallOptions): Promise<AdmClient> {
    return new AdmClient(this.calls, (await this.call(admin.SERVER_LOOKUP_CLIENT, { srv: this.wire, id, flags }, options)).clnt);
  }

  /** How many clients it has and takes. virAdmServerGetClientLimits (since libvirt 2.0.0). */
  async getClientLimits(flags = 0, options?: CallOptions): Promise<AdmClientLimits> {
    return typedParamsToObject<AdmClientLimits>((await this.call(admin.SERVER_GET_CLIENT_LIMITS, { srv: this.wire, flags }, options)).params);
  }

  /** Sets how many clients it takes. virAdmServerSetClientLimits (since libvirt 2.0.0). */
  async setClientLimits(params: AdmClientLimits | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.SERVER_SET_CLIENT_LIMITS, { srv: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** Has it read its certificates again. virAdmServerUpdateTlsFiles (since libvirt 2.0.0). */
  updateTlsFiles(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.SERVER_UPDATE_TLS_FILES, { srv: this.wire, flags }, options);
  }
}
