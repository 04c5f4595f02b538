// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { TypedParamInputs } from '../../client/typed-params.js';
import type { NetworkPortParameters } from '../parameters.js';
import type { remote_nonnull_network_port } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { typedParamsFrom, typedParamsToObject } from '../../client/typed-params.js';
import { formatUuid } from '../../client/uuid.js';

/**
 * A port of a virtual network, named by its UUID and the network.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NetworkPort extends Handle<remote_nonnull_network_port> {
  #uuid: string | undefined;

  /** The UUID of the network that it belongs to. */
  get network(): string {
    return formatUuid(this.wire.net.uuid);
  }

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** Limits of it. virNetworkPortGetParameters (since libvirt 5.5.0). */
  async getParameters(flags = 0, options?: CallOptions): Promise<NetworkPortParameters> {
    const { nparams } = await this.call(remote.NETWORK_PORT_GET_PARAMETERS, { nparams: 0, port: this.wire, flags }, options);
    if (nparams === 0) return {};
    return typedParamsToObject<NetworkPortParameters>((await this.call(remote.NETWORK_PORT_GET_PARAMETERS, { nparams, port: this.wire, flags }, options)).params);
  }

  /** Limits it. virNetworkPortSetParameters (since libvirt 5.5.0). */
  async setParameters(params: NetworkPortParameters | TypedParamInputs, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_PORT_SET_PARAMETERS, { port: this.wire, params: typedParamsFrom(params), flags }, options);
  }

  /** The definition as XML. virNetworkPortGetXMLDesc (since libvirt 5.5.0). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.NETWORK_PORT_GET_XML_DESC, { port: this.wire, flags }, options)).xml;
  }

  /** Removes it. virNetworkPortDelete (since libvirt 5.5.0). */
  delete(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_PORT_DELETE, { port: this.wire, flags }, options);
  }
}
