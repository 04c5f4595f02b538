import { type CallOptions } from '../rpc/call-options.js';
import { type Procedure } from '../rpc/procedure.js';
import { type OpenedStream } from '../rpc/stream-channel.js';

/** What a handle (Domain, StoragePool, ...) needs of the connection it came from. */
export interface RemoteCalls {
  /** Calls a procedure; errors as Session.call. */
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;
  /** Opens a stream, by default on a connection that no other stream uses. */
  openStream<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<OpenedStream<R>>;
}
