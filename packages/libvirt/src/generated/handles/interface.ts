// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_interface } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';

/**
 * A network interface of the host's own configuration, named by its name.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class Interface extends Handle<remote_nonnull_interface> {
  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The hardware address when the handle was made. */
  get mac(): string {
    return this.wire.mac;
  }

  /** The definition as XML. virInterfaceGetXMLDesc (since libvirt 0.6.4). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.INTERFACE_GET_XML_DESC, { iface: this.wire, flags }, options)).xml;
  }

  /** Removes the stored definition. virInterfaceUndefine (since libvirt 0.6.4). */
  undefine(options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_UNDEFINE, { iface: this.wire }, options);
  }

  /** Brings it up. virInterfaceCreate (since libvirt 0.6.4). */
  create(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_CREATE, { iface: this.wire, flags }, options);
  }

  /** Takes it down. virInterfaceDestroy (since libvirt 0.6.4). */
  destroy(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.INTERFACE_DESTROY, { iface: this.wire, flags }, options);
  }

  /** True while it is up. virInterfaceIsActive (since libvirt 0.7.3). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.INTERFACE_IS_ACTIVE, { iface: this.wire }, options)).active !== 0;
  }
}
