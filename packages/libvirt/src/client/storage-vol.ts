import { type Readable, type Writable } from 'node:stream';
import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import { type CallOptions } from '../rpc/call-options.js';
import { createDownload, createUpload } from '../rpc/stream.js';
import { type RemoteCalls } from './remote-calls.js';

/** A volume as it stands on the wire. */
export interface WireStorageVol {
  readonly pool: string;
  readonly name: string;
  readonly key: string;
}

/** virStorageVolGetInfo: type of StorageVolType, sizes in bytes. */
export interface StorageVolInfo {
  readonly type: number;
  readonly capacity: Hyper;
  readonly allocation: Hyper;
}

/** Which part of a volume to transfer. */
export interface TransferOptions extends CallOptions {
  /** First byte. Default 0. */
  readonly offset?: Hyper | undefined;
  /** Bytes; 0 (the default) is all that follows. */
  readonly length?: Hyper | undefined;
  /** Of StorageVolUploadFlags or StorageVolDownloadFlags; sparse streams are not supported. */
  readonly flags?: number | undefined;
}

/**
 * A volume of one connection, named by its key.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class StorageVol {
  readonly #calls: RemoteCalls;
  /** Name of the pool that it is in. */
  readonly pool: string;
  readonly name: string;
  /** The unique key, for files the path. */
  readonly key: string;

  constructor(calls: RemoteCalls, wire: WireStorageVol) {
    this.#calls = calls;
    this.pool = wire.pool;
    this.name = wire.name;
    this.key = wire.key;
  }

  /** As the protocol names it, for raw calls. */
  toWire(): { pool: string; name: string; key: string } {
    return { pool: this.pool, name: this.name, key: this.key };
  }

  /** The path on the host, as a domain's disk names it. */
  async getPath(options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.STORAGE_VOL_GET_PATH, { vol: this.toWire() }, options)).name;
  }

  /** The definition as XML. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return (await this.#calls.call(remote.STORAGE_VOL_GET_XML_DESC, { vol: this.toWire(), flags }, options))
      .xml;
  }

  /** Type and sizes. */
  async getInfo(options?: CallOptions): Promise<StorageVolInfo> {
    const { type, capacity, allocation } = await this.#calls.call(
      remote.STORAGE_VOL_GET_INFO,
      { vol: this.toWire() },
      options,
    );
    return { type, capacity, allocation };
  }

  /** Removes the volume and its bytes; flags of StorageVolDeleteFlags. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_VOL_DELETE, { vol: this.toWire(), flags }, options);
  }

  /** Sets the capacity, in bytes; flags of StorageVolResizeFlags (SHRINK, DELTA, ALLOCATE). */
  async resize(capacity: Hyper, flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_VOL_RESIZE, { vol: this.toWire(), capacity, flags }, options);
  }

  /** Overwrites its bytes. */
  async wipe(flags = 0, options?: CallOptions): Promise<void> {
    await this.#calls.call(remote.STORAGE_VOL_WIPE, { vol: this.toWire(), flags }, options);
  }

  /**
   * Takes the volume's new bytes. `finish` comes after the daemon confirmed that it has them all; destroying it before aborts.
   * The signal ends the transfer at any time; `timeoutMs` limits the opening and the confirmation, not the transfer.
   */
  async upload(options: TransferOptions = {}): Promise<Writable> {
    const channel = await this.#calls.openStream(
      remote.STORAGE_VOL_UPLOAD,
      this.#transferArgs(options),
      options,
    );
    return createUpload(channel, { signal: options.signal });
  }

  /**
   * The volume's bytes. Destroying it before the end aborts.
   * The signal ends the transfer at any time; `timeoutMs` limits the opening and the confirmation, not the transfer.
   */
  async download(options: TransferOptions = {}): Promise<Readable> {
    const channel = await this.#calls.openStream(
      remote.STORAGE_VOL_DOWNLOAD,
      this.#transferArgs(options),
      options,
    );
    return createDownload(channel, { signal: options.signal });
  }

  #transferArgs(options: TransferOptions) {
    const { offset = 0, length = 0, flags = 0 } = options;
    return { vol: this.toWire(), offset, length, flags };
  }
}
