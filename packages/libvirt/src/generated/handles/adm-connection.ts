// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Procedure } from '../../rpc/procedure.js';
import type { Calls } from '../../client/remote-calls.js';
import { admin } from '../admin.js';
import { AdmServer } from './adm-server.js';

/** Where logs go, as one text, and how many outputs that are. */
export interface AdmLoggingOutputs {
  readonly outputs: string;
  readonly noutputs: number;
}

/** What is logged at which level, as one text, and how many filters that are. */
export interface AdmLoggingFilters {
  readonly filters: string | undefined;
  readonly nfilters: number;
}

/** The methods of an admin connection that follow from their procedures. */
export abstract class AdmConnectionMethods implements Calls {
  abstract call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;

  /** The daemon's libvirt version as major × 1000000 + minor × 1000 + release. virAdmConnectGetLibVersion (since libvirt 2.0.0). */
  async getLibVersion(options?: CallOptions): Promise<Hyper> {
    return (await this.call(admin.CONNECT_GET_LIB_VERSION, undefined, options)).libVer;
  }

  /** All the daemon's servers. virAdmConnectListServers (since libvirt 2.0.0). */
  async listServers(flags = 0, options?: CallOptions): Promise<readonly AdmServer[]> {
    return (await this.call(admin.CONNECT_LIST_SERVERS, { need_results: 1, flags }, options)).servers.map((wire) => new AdmServer(this, wire));
  }

  /** The server of that name. virAdmConnectLookupServer (since libvirt 2.0.0). */
  async lookupServer(name: string, flags = 0, options?: CallOptions): Promise<AdmServer> {
    return new AdmServer(this, (await this.call(admin.CONNECT_LOOKUP_SERVER, { name, flags }, options)).srv);
  }

  /** Where logs go and from which level on, `level:kind:where` each. virAdmConnectGetLoggingOutputs (since libvirt 3.0.0). */
  getLoggingOutputs(flags = 0, options?: CallOptions): Promise<AdmLoggingOutputs> {
    return this.call(admin.CONNECT_GET_LOGGING_OUTPUTS, { flags }, options);
  }

  /** What is logged at which level, `level:name` each. virAdmConnectGetLoggingFilters (since libvirt 3.0.0). */
  getLoggingFilters(flags = 0, options?: CallOptions): Promise<AdmLoggingFilters> {
    return this.call(admin.CONNECT_GET_LOGGING_FILTERS, { flags }, options);
  }

  /** Sets where logs go; nothing given is the default. virAdmConnectSetLoggingOutputs (since libvirt 3.0.0). */
  setLoggingOutputs(outputs?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.CONNECT_SET_LOGGING_OUTPUTS, { outputs, flags }, options);
  }

  /** Sets what is logged at which level; nothing given takes all filters away. virAdmConnectSetLoggingFilters (since libvirt 3.0.0). */
  setLoggingFilters(filters?: string, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.CONNECT_SET_LOGGING_FILTERS, { filters, flags }, options);
  }

  /** Sets after how long without clients the daemon ends; 0 is never. virAdmConnectSetDaemonTimeout (since libvirt 8.6.0). */
  setDaemonTimeout(timeoutSeconds: number, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.CONNECT_SET_DAEMON_TIMEOUT, { timeout: timeoutSeconds, flags }, options);
  }

  /** Has the daemon end, perhaps before it answers. virAdmConnectDaemonShutdown (since libvirt 11.2.0). */
  daemonShutdown(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.CONNECT_DAEMON_SHUTDOWN, { flags }, options);
  }
}
