import { type CallOptions } from '../rpc/call-options.js';
import { type Procedure } from '../rpc/procedure.js';
import { type Calls, type RemoteCalls } from './remote-calls.js';

/** What the objects of a connection have in common: the connection, and the struct that names them on the wire. */
export abstract class Handle<Wire extends object, Needed extends Calls = RemoteCalls> {
  protected readonly calls: Needed;
  protected readonly wire: Wire;

  constructor(calls: Needed, wire: Wire) {
    this.calls = calls;
    this.wire = wire;
  }

  /** As the protocol names it, for raw calls. */
  toWire(): Wire {
    return { ...this.wire };
  }

  protected call<A, R>(
    procedure: Procedure<A, R>,
    args: NoInfer<A>,
    options: CallOptions | undefined,
  ): Promise<R> {
    return this.calls.call(procedure, args, options);
  }
}
