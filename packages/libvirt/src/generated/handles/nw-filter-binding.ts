// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_nwfilter_binding } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';

/**
 * A network filter as it is bound to one port of a domain, named by the port.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NWFilterBinding extends Handle<remote_nonnull_nwfilter_binding> {
  /** The host's device that the filter is bound to. */
  get portdev(): string {
    return this.wire.portdev;
  }

  /** The filter's name. */
  get filtername(): string {
    return this.wire.filtername;
  }

  /** The definition as XML. virNWFilterBindingGetXMLDesc (since libvirt 4.5.0). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.NWFILTER_BINDING_GET_XML_DESC, { nwfilter: this.wire, flags }, options)).xml;
  }

  /** Takes the filter off the port. virNWFilterBindingDelete (since libvirt 4.5.0). */
  delete(options?: CallOptions): Promise<void> {
    return this.call(remote.NWFILTER_BINDING_DELETE, { nwfilter: this.wire }, options);
  }
}
