import { type Transport } from '../rpc/transport.js';
import { type TlsDialerOptions } from './connect-tls.js';
import { type Dialer } from './dialer.js';

/**
 * Connects to a daemon's TLS port, checks its certificate and name, presents the client's, and awaits that the daemon accepts it.
 * Rejects with ConnectionError `host-unverified` (its certificate), `auth-failed` (ours), `connect-failed`, `not-libvirt`, or the signal's reason.
 */
export class TlsDialer implements Dialer {
  readonly security = 'encrypted';
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
