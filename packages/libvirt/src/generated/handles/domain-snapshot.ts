// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_domain_snapshot } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { type DomainReference, domainReference } from '../../client/domain-reference.js';

/**
 * A snapshot of a domain, named by its name and the domain.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class DomainSnapshot extends Handle<remote_nonnull_domain_snapshot> {
  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The domain that it belongs to. */
  get domain(): DomainReference {
    return domainReference(this.wire.dom);
  }

  /** Its definition as XML. virDomainSnapshotGetXMLDesc (since libvirt 0.8.0). Flags of DomainSnapshotXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.DOMAIN_SNAPSHOT_GET_XML_DESC, { snap: this.wire, flags }, options)).xml;
  }

  /** Removes it. virDomainSnapshotDelete (since libvirt 0.8.0). Flags of DomainSnapshotDeleteFlags. */
  delete(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.DOMAIN_SNAPSHOT_DELETE, { snap: this.wire, flags }, options);
  }

  /** The snapshot before it; rejects with NO_DOMAIN_SNAPSHOT. virDomainSnapshotGetParent (since libvirt 0.9.7). */
  async getParent(flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.calls, (await this.call(remote.DOMAIN_SNAPSHOT_GET_PARENT, { snap: this.wire, flags }, options)).snap);
  }

  /** True when it is the domain's current one. virDomainSnapshotIsCurrent (since libvirt 0.9.13). */
  async isCurrent(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_SNAPSHOT_IS_CURRENT, { snap: this.wire, flags }, options)).current !== 0;
  }

  /** True when libvirt keeps more of it than the hypervisor does. virDomainSnapshotHasMetadata (since libvirt 0.9.13). */
  async hasMetadata(flags = 0, options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.DOMAIN_SNAPSHOT_HAS_METADATA, { snap: this.wire, flags }, options)).metadata !== 0;
  }

  /** The snapshots after it. virDomainSnapshotListAllChildren (since libvirt 0.9.13). Flags of DomainSnapshotListFlags. */
  async listAllChildren(flags = 0, options?: CallOptions): Promise<readonly DomainSnapshot[]> {
    return (await this.call(remote.DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN, { snapshot: this.wire, need_results: 1, flags }, options)).snapshots.map((wire) => new DomainSnapshot(this.calls, wire));
  }
}
