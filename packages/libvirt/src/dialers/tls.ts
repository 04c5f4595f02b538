import { type Transport } from '../rpc/transport.js';
import { type Dialer } from './dialer.js';
import { type TlsFolder } from './tls-files.js';

/** What a TlsDialer connects to, and with which certificates. */
export interface TlsDialerOptions {
  /** The URI that asked for it, for messages. */
  readonly uri: string;
  /** A name or an address, without brackets; the host's certificate must be for it. */
  readonly host: string;
  /** Default 16514. */
  readonly port?: number | undefined;
  /** Where the certificates are, in order of preference; read again for each connection. */
  readonly folders: readonly TlsFolder[];
  /** Accept any certificate of any host. Default false. */
  readonly noVerify?: boolean | undefined;
}

/**
 * Connects to a daemon's TLS port, checks its certificate and name, presents the client's, and awaits that the daemon accepts it.
 * Rejects with ConnectionError `host-unverified` (its certificate), `auth-failed` (ours), `connect-failed`, `not-libvirt`, or the signal's reason.
 */
export class TlsDialer implements Dialer {
  readonly #options: TlsDialerOptions;

  constructor(options: TlsDialerOptions) {
    this.#options = options;
  }

  async dial({ signal }: { readonly signal: AbortSignal }): Promise<Transport> {
    // Loaded here, since most connections need no TLS.
    const { connectTls } = await import('./connect-tls.js');
    return connectTls(this.#options, signal);
  }
}
