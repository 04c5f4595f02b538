import { type Codec } from '../xdr/codec.js';

/** One callable procedure of a libvirt program, as generated from the protocol definition. */
export interface Procedure<Args, Ret> {
  /** Program number, for example 0x20008086 for the remote program. */
  readonly program: number;
  /** Program version; 1 for every libvirt program. */
  readonly version: number;
  /** Procedure number within the program. */
  readonly number: number;
  /** Upper-case name without the program's prefix, for example `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** Undefined when the procedure takes no arguments. */
  readonly args: Codec<Args> | undefined;
  /** Undefined when the procedure returns nothing. */
  readonly ret: Codec<Ret> | undefined;
  /** The direction the definition annotates, seen from the client: `read` is a download. */
  readonly stream?: 'read' | 'write' | undefined;
  /** The stream may carry holes when the caller asks for it by flag. */
  readonly sparse?: true | undefined;
  /** The daemon answers it on a priority worker, so it must not wait behind long calls. */
  readonly priority?: true | undefined;
}

/** One message that a daemon sends unasked. */
export interface EventProcedure<Message> {
  readonly program: number;
  readonly version: number;
  readonly number: number;
  readonly name: string;
  readonly message: Codec<Message> | undefined;
}

export type ArgsOf<P> = P extends Procedure<infer A, unknown> ? A : never;
export type RetOf<P> = P extends Procedure<unknown, infer R> ? R : never;
export type MessageOf<P> = P extends EventProcedure<infer M> ? M : never;
