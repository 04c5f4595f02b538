import { type Readable, type Writable } from 'node:stream';
import { StorageVolMethods } from '../generated/handles/storage-vol.js';
import { StorageVolDownloadFlags } from '../generated/constants.js';
import { remote } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';
import { type CallOptions } from '../rpc/call-options.js';

/** Which part of a volume to transfer. */
export interface TransferOptions extends CallOptions {
  /** First byte. Default 0. */
  readonly offset?: Hyper | undefined;
  /** Bytes; 0 (the default) is all that follows. */
  readonly length?: Hyper | undefined;
  /** Runs of zeros travel as StreamHole chunks instead of bytes; see `findHoles` and `fillHoles`. Default false: all chunks are Buffer. */
  readonly sparse?: boolean | undefined;
  /** Of StorageVolUploadFlags or StorageVolDownloadFlags; SPARSE_STREAM is the same as `sparse`. */
  readonly flags?: number | undefined;
}

/**
 * A volume of one connection, named by its key.
 * Every method rejects with LibvirtError, TimeoutError, ConnectionError or the signal's reason. Flags are libvirt's, or-ed; default 0.
 */
export class StorageVol extends StorageVolMethods {
  /**
   * Takes the volume's new bytes, and with `sparse` its holes. `finish` comes after the daemon confirmed that it has them all; destroying it before aborts.
   * The signal ends the transfer at any time; `timeoutMs` limits the opening and the confirmation, not the transfer.
   */
  async upload(options: TransferOptions = {}): Promise<Writable> {
    const { createUpload } = await import('../rpc/stream.js');
    const { channel } = await this.calls.openStream(
      remote.STORAGE_VOL_UPLOAD,
      this.#transferArgs(options),
      options,
    );
    return createUpload(channel, { signal: options.signal, sparse: isSparse(options) });
  }

  /**
   * The volume's bytes, and with `sparse` its holes. Destroying it before the end aborts.
   * The signal ends the transfer at any time; `timeoutMs` limits the opening and the confirmation, not the transfer.
   */
  async download(options: TransferOptions = {}): Promise<Readable> {
    const { createDownload } = await import('../rpc/stream.js');
    const { channel } = await this.calls.openStream(
      remote.STORAGE_VOL_DOWNLOAD,
      this.#transferArgs(options),
      options,
    );
    return createDownload(channel, { signal: options.signal, sparse: isSparse(options) });
  }

  #transferArgs(options: TransferOptions) {
    const { offset = 0, length = 0, flags = 0 } = options;
    return { vol: this.wire, offset, length, flags: isSparse(options) ? flags | SPARSE_STREAM : flags };
  }
}

/** The flag has the same value both ways. */
const { SPARSE_STREAM } = StorageVolDownloadFlags;

function isSparse({ sparse = false, flags = 0 }: TransferOptions): boolean {
  return sparse || (flags & SPARSE_STREAM) !== 0;
}
