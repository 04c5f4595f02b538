import { type Handler } from '@hostelry/libvirt/server';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** The name of a procedure of the remote program. */
export type ProcedureName = keyof RemoteHandlers;

/** A handler of any procedure. */
export type AnyHandler = Handler<unknown, unknown>;

/** Handlers of some procedures, whose code is loaded when a client calls the first of them. */
export interface LazyArea {
  readonly procedures: readonly ProcedureName[];
  /** Loads the code and makes the handlers of one session. */
  load(session: ClientSession): Promise<RemoteHandlers>;
}

/** Describes an area: `load` imports what makes a handler for each of `procedures`. */
export function lazyArea<Name extends ProcedureName>(
  procedures: readonly Name[],
  load: () => Promise<(session: ClientSession) => Pick<Required<RemoteHandlers>, Name>>,
): LazyArea {
  return { procedures, load: async (session) => (await load())(session) };
}
