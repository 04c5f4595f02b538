import { type Transport } from '../rpc/transport.js';

/** Makes transports to one daemon; called for the first connection and again for each connection that streams need. */
export interface Dialer {
  /**
   * Connects. Rejects with ConnectionError `connect-failed` naming the address, or with the signal's reason; then nothing stays open.
   * The transport has read nothing yet.
   */
  dial(options: { readonly signal: AbortSignal }): Promise<Transport>;
}
