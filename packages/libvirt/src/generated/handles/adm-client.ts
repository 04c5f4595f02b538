// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { Calls } from '../../client/remote-calls.js';
import type { AdmClientInfo } from '../parameters.js';
import type { admin_nonnull_client } from '../admin.js';
import { admin } from '../admin.js';
import { Handle } from '../../client/handle.js';
import { typedParamsToObject } from '../../client/typed-params.js';

/**
 * A client of a daemon's server, as the admin interface sees it; named by its id and the server.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class AdmClient extends Handle<admin_nonnull_client, Calls> {
  /** The name of the server that it is connected to. */
  get server(): string {
    return this.wire.srv.name;
  }

  /** The client's number, of one server. */
  get id(): Hyper {
    return this.wire.id;
  }

  /** When it connected, in seconds since 1970. */
  get timestamp(): Hyper {
    return this.wire.timestamp;
  }

  /** How it is connected, of ClientTransport. */
  get transport(): number {
    return this.wire.transport;
  }

  /** Who it is. virAdmClientGetInfo (since libvirt 2.0.0). */
  async getInfo(flags = 0, options?: CallOptions): Promise<AdmClientInfo> {
    return typedParamsToObject<AdmClientInfo>((await this.call(admin.CLIENT_GET_INFO, { clnt: this.wire, flags }, options)).params);
  }

  /** Ends its connection. virAdmClientClose (since libvirt 2.0.0). */
  close(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(admin.CLIENT_CLOSE, { clnt: this.wire, flags }, options);
  }
}
