import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { type AdminTable } from '../generated/admin.js';
import { type LxcTable } from '../generated/lxc.js';
import { type QemuTable } from '../generated/qemu.js';
import { type RemoteTable } from '../generated/remote.js';
import { type ServerStream } from './server-stream.js';

/** One client that is being served. */
export interface ServerConnection {
  /** Sends a message unasked. Messages and replies leave in the order they were given; one after the end is dropped. */
  sendEvent<M>(procedure: EventProcedure<M>, message: M): void;
  /** Ends the connection after what was sent has left. */
  close(): void;
  /** Resolves once when the connection is over; never rejects. */
  readonly closed: Promise<void>;
}

/** What a handler knows of the call it answers. */
export interface ServerCall {
  readonly client: ServerConnection;
  /** Aborted when the client is gone: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /**
   * The stream that this call opens; for procedures that are stream procedures in the protocol, and OPEN_CONSOLE and OPEN_CHANNEL.
   * Asked for before the handler returns; data flows after the reply. When the handler throws there is no stream.
   */
  stream(): ServerStream;
}

/**
 * Answers one procedure. Throwing a LibvirtError answers with it; anything else thrown becomes INTERNAL_ERROR with its message.
 * The answer may come later; calls of one client are answered in the order of completion.
 */
export type Handler<Args, Ret> = (args: Args, call: ServerCall) => Ret | Promise<Ret>;

/** Handlers for a program's procedures by their names; those left out answer "unknown procedure". */
export type ProgramHandlers<Program> = {
  readonly [Name in keyof Program]?: Program[Name] extends Procedure<infer Args, infer Ret>
    ? Handler<Args, Ret>
    : never;
};

/** Handlers by program, then by procedure name, for example `handlers.remote.CONNECT_OPEN`. */
export interface Handlers {
  readonly remote?: ProgramHandlers<RemoteTable>;
  readonly qemu?: ProgramHandlers<QemuTable>;
  readonly lxc?: ProgramHandlers<LxcTable>;
  readonly admin?: ProgramHandlers<AdminTable>;
}

/** What is served on a connection. AUTH_LIST, SUPPORTS_FEATURE and keepalive are answered without it, unless its handlers do. */
export interface Service {
  /** Called once when a client has connected, before its first call. */
  open?(client: ServerConnection): void;
  readonly handlers: Handlers;
  /** Numbers of virDrvFeature that clients may count on, besides those that its handlers show. Default none. */
  readonly features?: readonly number[];
  /** Called once when that client is gone; it may have gone at any moment. */
  close?(client: ServerConnection): void;
}
