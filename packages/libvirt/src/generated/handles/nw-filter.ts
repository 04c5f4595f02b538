// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_nwfilter } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { formatUuid } from '../../client/uuid.js';

/**
 * A network filter, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class NWFilter extends Handle<remote_nonnull_nwfilter> {
  #uuid: string | undefined;

  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** The definition as XML. virNWFilterGetXMLDesc (since libvirt 0.8.0). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.NWFILTER_GET_XML_DESC, { nwfilter: this.wire, flags }, options)).xml;
  }

  /** Removes it; rejects while a guest uses it. virNWFilterUndefine (since libvirt 0.8.0). */
  undefine(options?: CallOptions): Promise<void> {
    return this.call(remote.NWFILTER_UNDEFINE, { nwfilter: this.wire }, options);
  }
}
