import { type NetworkUpdateCommand, type NetworkUpdateSection } from '../generated/constants.js';
import { NetworkMethods } from '../generated/handles/network.js';
import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type MetadataElement, type MetadataSource } from './metadata.js';

/** VIR_DRV_FEATURE_NETWORK_UPDATE_HAS_CORRECT_ORDER. */
const FEATURE_UPDATE_IN_ORDER = 16;

/** Where an element of a network is. */
export interface NetworkUpdateTarget {
  readonly parentIndex?: number | undefined;
  readonly flags?: number | undefined;
}

/**
 * A virtual network of one connection, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Network extends NetworkMethods {
  /**
   * Adds, changes or removes one element of the definition, for example a DHCP host. Flags of NetworkUpdateFlags.
   * `parentIndex` is the number of the parent element (for a DHCP host, of its `<ip>`), -1 (the default) where it is clear.
   */
  async update(
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    xml: string,
    target: NetworkUpdateTarget = {},
    options?: CallOptions,
  ): Promise<void> {
    const feature = FEATURE_UPDATE_IN_ORDER;
    const { supported } = await this.calls.call(remote.CONNECT_SUPPORTS_FEATURE, { feature }, options);
    // Daemons before libvirt 7.2 take the two in the wrong places.
    const [first, second] = supported === 0 ? [section, command] : [command, section];
    const { parentIndex = -1, flags = 0 } = target;
    const args = { net: this.wire, command: first, section: second, parentIndex, xml, flags };
    await this.call(remote.NETWORK_UPDATE, args, options);
  }

  /**
   * Sets title, description or an application's own element (since libvirt 9.7.0): type of NetworkMetadataType, flags of NetworkUpdateFlags.
   * Undefined `metadata` removes.
   */
  async setMetadata(
    type: number,
    metadata: string | undefined,
    target: MetadataElement = {},
    options?: CallOptions,
  ): Promise<void> {
    const { key, uri, flags = 0 } = target;
    const args = { network: this.wire, type, metadata, key, uri, flags };
    await this.call(remote.NETWORK_SET_METADATA, args, options);
  }

  /** Title, description or an application's own element (since libvirt 9.7.0); rejects with NO_NETWORK_METADATA if there is none. */
  async getMetadata(type: number, source: MetadataSource = {}, options?: CallOptions): Promise<string> {
    const args = { network: this.wire, type, uri: source.uri, flags: source.flags ?? 0 };
    return (await this.call(remote.NETWORK_GET_METADATA, args, options)).metadata;
  }
}
