import { type Transport } from '../rpc/transport.js';

/** Who could listen on a transport: anybody on the way, nobody for it does not leave the machine or ssh carries it, or nobody for it is TLS. */
export type TransportSecurity = 'none' | 'private' | 'encrypted';

/** Makes transports to one daemon; called for the first connection and again for each connection that streams need. */
export interface Dialer {
  /**
   * Connects. Rejects with ConnectionError `connect-failed` naming the address, or with the signal's reason; then nothing stays open.
   * The transport has read nothing yet.
   */
  dial(options: { readonly signal: AbortSignal }): Promise<Transport>;
  /** Who could listen on its transports; a dialer that does not say is not relied on. */
  readonly security?: TransportSecurity;
}
