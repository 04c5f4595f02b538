// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_network } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { formatUuid, parseUuid } from '../../client/uuid.js';
import { NetworkPort } from './network-port.js';

/** An address that was given away: until when (seconds since 1970), type of IPAddrType. */
export interface NetworkDHCPLease {
  readonly iface: string;
  readonly expirytime: Hyper;
  readonly type: number;
  readonly mac: string | undefined;
  readonly iaid: string | undefined;
  readonly ipaddr: string;
  readonly prefix: number;
  readonly hostname: string | undefined;
  readonly clientid: string | undefined;
}

/**
 * The methods of a network that follow from their procedures.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NetworkMethods extends Handle<remote_nonnull_network> {
  #uuid: string | undefined;

  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** Starts it. virNetworkCreate (since libvirt 0.2.0). */
  create(options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_CREATE, { net: this.wire }, options);
  }

  /** Stops it at once. virNetworkDestroy (since libvirt 0.2.0). */
  destroy(options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_DESTROY, { net: this.wire }, options);
  }

  /** The definition as XML. virNetworkGetXMLDesc (since libvirt 0.2.0). Flags of NetworkXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.NETWORK_GET_XML_DESC, { net: this.wire, flags }, options)).xml;
  }

  /** True when it starts with the host. virNetworkGetAutostart (since libvirt 0.2.1). */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NETWORK_GET_AUTOSTART, { net: this.wire }, options)).autostart !== 0;
  }

  /** The host's bridge device that it uses. virNetworkGetBridgeName (since libvirt 0.2.0). */
  async getBridgeName(options?: CallOptions): Promise<string> {
    return (await this.call(remote.NETWORK_GET_BRIDGE_NAME, { net: this.wire }, options)).name;
  }

  /** Sets whether it starts with the host. virNetworkSetAutostart (since libvirt 0.2.1). */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_SET_AUTOSTART, { net: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Removes the stored definition. virNetworkUndefine (since libvirt 0.2.0). */
  undefine(options?: CallOptions): Promise<void> {
    return this.call(remote.NETWORK_UNDEFINE, { net: this.wire }, options);
  }

  /** True while it is started. virNetworkIsActive (since libvirt 0.7.3). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NETWORK_IS_ACTIVE, { net: this.wire }, options)).active !== 0;
  }

  /** True when it has a stored definition that outlives a stop. virNetworkIsPersistent (since libvirt 0.7.3). */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.NETWORK_IS_PERSISTENT, { net: this.wire }, options)).persistent !== 0;
  }

  /** The addresses that its DHCP server gave away, of one hardware address or all. virNetworkGetDHCPLeases (since libvirt 1.2.6). */
  async getDHCPLeases(mac?: string, flags = 0, options?: CallOptions): Promise<readonly NetworkDHCPLease[]> {
    return (await this.call(remote.NETWORK_GET_DHCP_LEASES, { net: this.wire, need_results: 1, mac, flags }, options)).leases;
  }

  /** All its ports. virNetworkListAllPorts (since libvirt 5.5.0). */
  async listAllPorts(flags = 0, options?: CallOptions): Promise<readonly NetworkPort[]> {
    return (await this.call(remote.NETWORK_LIST_ALL_PORTS, { network: this.wire, need_results: 1, flags }, options)).ports.map((wire) => new NetworkPort(this.calls, wire));
  }

  /** The port of that UUID; rejects with NO_NETWORK_PORT. virNetworkPortLookupByUUID (since libvirt 5.5.0). */
  async portLookupByUUID(uuid: string, options?: CallOptions): Promise<NetworkPort> {
    return new NetworkPort(this.calls, (await this.call(remote.NETWORK_PORT_LOOKUP_BY_UUID, { network: this.wire, uuid: parseUuid(uuid) }, options)).port);
  }

  /** Makes a port. virNetworkPortCreateXML (since libvirt 5.5.0). Flags of NetworkPortCreateFlags. */
  async portCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<NetworkPort> {
    return new NetworkPort(this.calls, (await this.call(remote.NETWORK_PORT_CREATE_XML, { network: this.wire, xml, flags }, options)).port);
  }
}
