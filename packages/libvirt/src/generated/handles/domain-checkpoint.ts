// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_domain_checkpoint } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { type DomainReference, domainReference } from '../../client/domain-reference.js';

/**
 * A checkpoint of a domain, from which on changed blocks are known; named by its name and the domain.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class DomainCheckpoint extends Handle<remote_nonnull_domain_checkpoint> {
  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The domain that it belongs to. */
  get domain(): DomainReference {
    return domainReference(this.wire.dom);
  }

  /** Its definition as XML. virDomainCheckpointGetXMLDesc (since libvirt 5.6.0). Flags of DomainCheckpointXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_CHECKPOINT_GET_XML_DESC, { checkpoint: this.wire, flags }, options)).xml;
  }

  /** The checkpoints after it. virDomainCheckpointListAllChildren (since libvirt 5.6.0). Flags of DomainCheckpointListFlags. */
  async listAllChildren(flags = 0, options?: CallOptions): Promise<readonly DomainCheckpoint[]> {
    return (await this.call(remote.DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN, { checkpoint: this.wire, need_results: 1, flags }, options)).checkpoints.map((wire) => new DomainCheckpoint(this.calls, wire));
  }

  /** The checkpoint before it; rejects with NO_DOMAIN_CHECKPOINT. virDomainCheckpointGetParent (since libvirt 5.6.0). */
  async getParent(flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.calls, (await this.call(remote.DOMAIN_CHECKPOINT_GET_PARENT, { checkpoint: this.wire, flags }, options)).parent);
  }

  /** Removes it. virDomainCheckpointDelete (since libvirt 5.6.0). Flags of DomainCheckpointDeleteFlags. */
  delete(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_CHECKPOINT_DELETE, { checkpoint: this.wire, flags }, options);
  }
}
