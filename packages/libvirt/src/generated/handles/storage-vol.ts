// Generated from libvirt 11.3.0's protocol and API description by tools/protocol; do not edit.
import type { Hyper } from '../../xdr/hyper.js';
import type { CallOptions } from '../../rpc/call-options.js';
import type { StorageVolWipeAlgorithm } from '../constants.js';
import type { remote_nonnull_storage_vol } from '../remote.js';
import { remote } from '../remote.js';
import { Handle } from '../../client/handle.js';

/** Type of StorageVolType, sizes in bytes. */
export interface StorageVolInfo {
  readonly type: number;
  readonly capacity: Hyper;
  readonly allocation: Hyper;
}

/**
 * The methods of a volume that follow from their procedures.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class StorageVolMethods extends Handle<remote_nonnull_storage_vol> {
  /** Name of the pool that it is in. */
  get pool(): string {
    return this.wire.pool;
  }

  /** The name when the handle was made. */
  get name(): string {
    return this.wire.name;
  }

  /** The unique key, for files the path. */
  get key(): string {
    return this.wire.key;
  }

  /** Removes the volume and its bytes. virStorageVolDelete (since libvirt 0.4.1). Flags of StorageVolDeleteFlags. */
  delete(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_VOL_DELETE, { vol: this.wire, flags }, options);
  }

  /** The definition as XML. virStorageVolGetXMLDesc (since libvirt 0.4.1). */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.call(remote.STORAGE_VOL_GET_XML_DESC, { vol: this.wire, flags }, options)).xml;
  }

  /** The path on the host, as a domain's disk names it. virStorageVolGetPath (since libvirt 0.4.1). */
  async getPath(options?: CallOptions): Promise<string> {
    return (await this.call(remote.STORAGE_VOL_GET_PATH, { vol: this.wire }, options)).name;
  }

  /** Overwrites its bytes. virStorageVolWipe (since libvirt 0.8.0). */
  wipe(flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_VOL_WIPE, { vol: this.wire, flags }, options);
  }

  /** Overwrites its bytes by a chosen algorithm. virStorageVolWipePattern (since libvirt 0.9.10). */
  wipePattern(algorithm: StorageVolWipeAlgorithm, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_VOL_WIPE_PATTERN, { vol: this.wire, algorithm, flags }, options);
  }

  /** Sets the capacity, in bytes (flags: or by how much it changes). virStorageVolResize (since libvirt 0.9.10). Flags of StorageVolResizeFlags. */
  resize(capacity: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    return this.call(remote.STORAGE_VOL_RESIZE, { vol: this.wire, capacity, flags }, options);
  }

  /** Type, of StorageVolType, and sizes in bytes. virStorageVolGetInfoFlags (since libvirt 3.0.0). Flags of StorageVolInfoFlags. */
  getInfo(flags = 0, options?: CallOptions): Promise<StorageVolInfo> {
    if (flags === 0) {
      return this.call(remote.STORAGE_VOL_GET_INFO, { vol: this.wire }, options);
    }
    return this.call(remote.STORAGE_VOL_GET_INFO_FLAGS, { vol: this.wire, flags }, options);
  }
}
