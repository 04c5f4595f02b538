import { type CallOptions } from '../rpc/call-options.js';
import { type Procedure } from '../rpc/procedure.js';
import { type OpenedStream } from '../rpc/stream-channel.js';

/** What a handle needs of the connection it came from, whatever its program. */
export interface Calls {
  /** Calls a procedure; errors as Session.call. */
  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R>;
}

/** What a handle of the hypervisor's (Domain, StoragePool, ...) needs. */
export interface RemoteCalls extends Calls {
  /** Opens a stream, by default on a connection that no other stream uses. */
  openStream<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<OpenedStream<R>>;
}
