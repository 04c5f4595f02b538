import { type Readable, type Writable } from 'node:stream';
import { StorageVolMethods } from '../generated/handles/storage-vol.js';
import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import { type CallOptions } from '../rpc/call-options.js';
import { createDownload, createUpload } from '../rpc/stream.js';

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
export class StorageVol extends StorageVolMethods {
  /**
   * Takes the volume's new bytes. `finish` comes after the daemon confirmed that it has them all; destroying it before aborts.
   * The signal ends the transfer at any time; `timeoutMs` limits the opening and the confirmation, not the transfer.
   */
  async upload(options: TransferOptions = {}): Promise<Writable> {
    const channel = await this.calls.openStream(
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
    const channel = await this.calls.openStream(
      remote.STORAGE_VOL_DOWNLOAD,
      this.#transferArgs(options),
      options,
    );
    return createDownload(channel, { signal: options.signal });
  }

  #transferArgs(options: TransferOptions) {
    const { offset = 0, length = 0, flags = 0 } = options;
    return { vol: this.wire, offset, length, flags };
  }
}
