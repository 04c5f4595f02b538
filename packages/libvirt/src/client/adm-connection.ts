import { admin } from '../generated/admin.js';
import { AdmConnectionMethods } from '../generated/handles/adm-connection.js';
import { type CallOptions } from '../rpc/call-options.js';
import { ConnectionError } from '../rpc/errors.js';
import { type Procedure } from '../rpc/procedure.js';
import { type Session } from '../rpc/session.js';

/** Milliseconds that a farewell may take. */
const FAREWELL_TIMEOUT_MS = 2000;

/**
 * An open connection to a daemon's admin socket: its servers, their clients and limits, and its log. Made by `connectAdmin`.
 * Every method rejects with LibvirtError (the daemon's), TimeoutError, ConnectionError (`closed`) or the signal's reason. Flags default to 0; libvirt has none here yet.
 */
export class AdmConnection extends AdmConnectionMethods {
  readonly #session: Session;
  #closing: Promise<void> | undefined;
  /** The URI as it was given to `connectAdmin`. */
  readonly uri: string;

  constructor(uri: string, session: Session) {
    super();
    this.uri = uri;
    this.#session = session;
  }

  /** True until it is closed or lost. */
  get isOpen(): boolean {
    return this.#session.closed === undefined;
  }

  /** Calls any procedure of the admin program with its wire arguments, and gives its wire return value. */
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R> {
    return this.#session.call(procedure, args, options);
  }

  /** Calls `listener` once when the connection ends, with the reason; returns how to stop that. */
  onClose(listener: (reason: ConnectionError) => void): () => void {
    return this.#session.onClose(listener);
  }

  /** Takes leave of the daemon and ends the connection; pending calls fail with `closed`. Never rejects; may be called again. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#session.closed !== undefined) return;
    const reason = new ConnectionError('closed', `The connection to ${this.uri} was closed by its user`);
    this.#session.rejectPending(reason);
    try {
      await this.#session.call(admin.CONNECT_CLOSE, undefined, {
        immediate: true,
        timeoutMs: FAREWELL_TIMEOUT_MS,
      });
    } catch {
      // The daemon notices the end of the socket all the same.
    }
    this.#session.close(reason, { abruptly: true });
  }
}
