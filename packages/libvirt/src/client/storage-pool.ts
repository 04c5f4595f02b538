import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import { type CallOptions } from '../rpc/call-options.js';
import { type RemoteCalls } from './remote-calls.js';
import { StorageVol } from './storage-vol.js';
import { formatUuid } from './uuid.js';

/** A pool as it stands on the wire. */
export interface WireStoragePool {
  readonly name: string;
  readonly uuid: Uint8Array;
}

/** virStoragePoolGetInfo: state of StoragePoolState, sizes in bytes. */
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
export class StoragePool {
  readonly #calls: RemoteCalls;
  readonly #wire: WireStoragePool;
  readonly uuid: string;

  constructor(calls: RemoteCalls, wire: WireStoragePool) {
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

  /** The definition as XML; flags of StorageXMLFlags. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.STORAGE_POOL_GET_XML_DESC, { pool: this.toWire(), flags }, options))
      .xml;
  }

  /** State and sizes. */
  async getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    const info = await this.#calls.call(remote.STORAGE_POOL_GET_INFO, { pool: this.toWire() }, options);
    const { state, capacity, allocation, available } = info;
    return { state, capacity, allocation, available };
  }

  /** True while it is started. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return (
      (await this.#calls.call(remote.STORAGE_POOL_IS_ACTIVE, { pool: this.toWire() }, options)).active !== 0
    );
  }

  /** Makes the underlying storage, for example the folder; flags of StoragePoolBuildFlags. */
  async build(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_BUILD, { pool: this.toWire(), flags }, options);
  }

  /** Starts it; flags of StoragePoolCreateFlags. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_CREATE, { pool: this.toWire(), flags }, options);
  }

  /** Stops it; its storage stays. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_DESTROY, { pool: this.toWire() }, options);
  }

  /** Removes the stored definition. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_UNDEFINE, { pool: this.toWire() }, options);
  }

  /** Removes the underlying storage of a stopped pool. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_DELETE, { pool: this.toWire(), flags }, options);
  }

  /** Looks again for volumes that came or went behind libvirt's back. */
  async refresh(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_POOL_REFRESH, { pool: this.toWire(), flags }, options);
  }

  /** Whether it starts with the host. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    const args = { pool: this.toWire(), autostart: autostart ? 1 : 0 };
    await this.#calls.call(remote.STORAGE_POOL_SET_AUTOSTART, args, options);
  }

  /** All its volumes. */
  async listAllVolumes(flags = 0, options?: CallOptions): Promise<readonly StorageVol[]> {
    const args = { pool: this.toWire(), need_results: 1, flags };
    const { vols } = await this.#calls.call(remote.STORAGE_POOL_LIST_ALL_VOLUMES, args, options);
    return vols.map((vol) => new StorageVol(this.#calls, vol));
  }

  /** The volume of that name; rejects with NO_STORAGE_VOL. */
  async storageVolLookupByName(name: string, options?: CallOptions): Promise<StorageVol> {
    const { vol } = await this.#calls.call(
      remote.STORAGE_VOL_LOOKUP_BY_NAME,
      { pool: this.toWire(), name },
      options,
    );
    return new StorageVol(this.#calls, vol);
  }

  /** Makes a volume; flags of StorageVolCreateFlags. */
  async storageVolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StorageVol> {
    const { vol } = await this.#calls.call(
      remote.STORAGE_VOL_CREATE_XML,
      { pool: this.toWire(), xml, flags },
      options,
    );
    return new StorageVol(this.#calls, vol);
  }

  /** Makes a volume with the content of another, which may be in another pool; flags of StorageVolCreateFlags. */
  async storageVolCreateXMLFrom(
    xml: string,
    source: StorageVol,
    flags = 0,
    options?: CallOptions,
  ): Promise<StorageVol> {
    const args = { pool: this.toWire(), xml, clonevol: source.toWire(), flags };
    const { vol } = await this.#calls.call(remote.STORAGE_VOL_CREATE_XML_FROM, args, options);
    return new StorageVol(this.#calls, vol);
  }
}
