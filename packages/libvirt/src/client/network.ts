import { remote } from '../generated/remote.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type RemoteCalls } from './remote-calls.js';
import { formatUuid } from './uuid.js';

/** A network as it stands on the wire. */
export interface WireNetwork {
  readonly name: string;
  readonly uuid: Uint8Array;
}

/**
 * A virtual network of one connection, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Network {
  readonly #calls: RemoteCalls;
  readonly #wire: WireNetwork;
  readonly uuid: string;

  constructor(calls: RemoteCalls, wire: WireNetwork) {
    this.#calls = calls;
    // A copy: the bytes are a view of the whole reply, which must not live as long as the handle.
    this.#wire = { ...wire, uuid: new Uint8Array(wire.uuid) };
    this.uuid = formatUuid(wire.uuid);
  }

  get name(): string {
    return this.#wire.name;
  }

  /** As the protocol names it, for raw calls. */
  toWire(): { name: string; uuid: Uint8Array } {
    return { name: this.#wire.name, uuid: this.#wire.uuid };
  }

  /** The definition as XML; flags of NetworkXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.NETWORK_GET_XML_DESC, { net: this.toWire(), flags }, options)).xml;
  }

  /** True while it is started. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.#calls.call(remote.NETWORK_IS_ACTIVE, { net: this.toWire() }, options)).active !== 0;
  }

  /** Starts it. */
  async create(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.NETWORK_CREATE, { net: this.toWire() }, options);
  }

  /** Stops it at once. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.NETWORK_DESTROY, { net: this.toWire() }, options);
  }

  /** Removes the stored definition. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.NETWORK_UNDEFINE, { net: this.toWire() }, options);
  }

  /** The host's bridge device that it uses. */
  async getBridgeName(options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.NETWORK_GET_BRIDGE_NAME, { net: this.toWire() }, options)).name;
  }

  /** Whether it starts with the host. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { net: this.toWire(), autostart: autostart ? 1 : 0 };
    await this.#calls.call(remote.NETWORK_SET_AUTOSTART, args, options);
  }
}
