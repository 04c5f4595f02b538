import { NetworkMethods } from '../generated/handles/network.js';
import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type MetadataElement, type MetadataSource } from './metadata.js';

/**
 * A virtual network of one connection, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Network extends NetworkMethods {
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
