// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { remote_nonnull_storage_pool } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';
import { formatUuid } from '../../client/uuid.js';
import { StorageVol } from '../../client/storage-vol.js';

/** State of StoragePoolState, sizes in bytes. */
export interface StoragePoolInfo {
  readonly state: number;
  readonly capacity: Hyper;
  readonly allocation: Hyper;
  readonly available: Hyper;
}

/**
 * A storage pool of one connection, named by its UUID.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class StoragePool extends Handle<remote_nonnull_storage_pool> {
  #uuid: string | undefined;

  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The UUID, in lower case with dashes. */
  get uuid(): string {
    return (this.#uuid ??= formatUuid(this.wire.uuid));
  }

  /** Starts it. virStoragePoolCreate (since libvirt 0.4.1). Flags of StoragePoolCreateFlags. */
  create(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_CREATE, { pool: this.wire, flags }, options);
  }

  /** Makes the underlying storage, for example the folder. virStoragePoolBuild (since libvirt 0.4.1). Flags of StoragePoolBuildFlags. */
  build(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_BUILD, { pool: this.wire, flags }, options);
  }

  /** Stops it; its storage stays. virStoragePoolDestroy (since libvirt 0.4.1). */
  destroy(options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_DESTROY, { pool: this.wire }, options);
  }

  /** Removes the underlying storage of a stopped pool. virStoragePoolDelete (since libvirt 0.4.1). Flags of StoragePoolDeleteFlags. */
  delete(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_DELETE, { pool: this.wire, flags }, options);
  }

  /** Removes the stored definition. virStoragePoolUndefine (since libvirt 0.4.1). */
  undefine(options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_UNDEFINE, { pool: this.wire }, options);
  }

  /** Looks again for volumes that came or went behind libvirt's back. virStoragePoolRefresh (since libvirt 0.4.1). */
  refresh(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_REFRESH, { pool: this.wire, flags }, options);
  }

  /** State, of StoragePoolState, and sizes in bytes. virStoragePoolGetInfo (since libvirt 0.4.1). */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return this.call(remote.STORAGE_POOL_GET_INFO, { pool: this.wire }, options);
  }

  /** The definition as XML. virStoragePoolGetXMLDesc (since libvirt 0.4.1). Flags of StorageXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.STORAGE_POOL_GET_XML_DESC, { pool: this.wire, flags }, options)).xml;
  }

  /** True when it starts with the host. virStoragePoolGetAutostart (since libvirt 0.4.1). */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.STORAGE_POOL_GET_AUTOSTART, { pool: this.wire }, options)).autostart !== 0;
  }

  /** Sets whether it starts with the host. virStoragePoolSetAutostart (since libvirt 0.4.1). */
  setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_POOL_SET_AUTOSTART, { pool: this.wire, autostart: autostart ? 1 : 0 }, options);
  }

  /** Makes a volume. virStorageVolCreateXML (since libvirt 0.4.1). Flags of StorageVolCreateFlags. */
  async storageVolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.calls, (await this.call(remote.STORAGE_VOL_CREATE_XML, { pool: this.wire, xml, flags }, options)).vol);
  }

  /** The volume of that name; rejects with NO_STORAGE_VOL. virStorageVolLookupByName (since libvirt 0.4.1). */
  async storageVolLookupByName(name: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.calls, (await this.call(remote.STORAGE_VOL_LOOKUP_BY_NAME, { pool: this.wire, name }, options)).vol);
  }

  /** Makes a volume with the content of another, which may be in another pool. virStorageVolCreateXMLFrom (since libvirt 0.6.4). Flags of StorageVolCreateFlags. */
  async storageVolCreateXMLFrom(xml: string, source: StorageVol, flags = 0, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.calls, (await this.call(remote.STORAGE_VOL_CREATE_XML_FROM, { pool: this.wire, xml, clonevol: source.toWire(), flags }, options)).vol);
  }

  /** True while it is started. virStoragePoolIsActive (since libvirt 0.7.3). */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.STORAGE_POOL_IS_ACTIVE, { pool: this.wire }, options)).active !== 0;
  }

  /** True when it has a stored definition that outlives a stop. virStoragePoolIsPersistent (since libvirt 0.7.3). */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return (await this.call(remote.STORAGE_POOL_IS_PERSISTENT, { pool: this.wire }, options)).persistent !== 0;
  }

  /** All its volumes. virStoragePoolListAllVolumes (since libvirt 0.10.2). */
  async listAllVolumes(flags = 0, options?: CallOptions): Promise<readonly StorageVol[]> {
    return (await this.call(remote.STORAGE_POOL_LIST_ALL_VOLUMES, { pool: this.wire, need_results: 1, flags }, options)).vols.map((wire) => new StorageVol(this.calls, wire));
  }
}
