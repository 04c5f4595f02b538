import { type Handler } from '@hostelry/libvirt/server';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** The name of a procedure of the remote program. */
export type ProcedureName = keyof RemoteHandlers;

type AnyHandler = Handler<unknown, unknown>;

/** Handlers of some procedures, whose code is loaded when a client calls the first of them: a start pays for their names only. */
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

/** Stands in for the handlers of an area until they are needed. */
export function standIns(area: LazyArea, session: ClientSession): RemoteHandlers {
  let loading: Promise<RemoteHandlers> | undefined;
  let loaded: Record<string, AnyHandler> | undefined;
  const handlers: Record<string, AnyHandler> = {};
  for (const name of area.procedures) {
    handlers[name] = (args, call) => {
      // Once loaded there is no wait, so that answers keep the order of the calls.
      const known = loaded?.[name];
      if (known !== undefined) return known(args, call);
      loading ??= area.load(session);
      return loading.then((made) => {
        loaded = made as Record<string, AnyHandler>;
        const handler = loaded[name];
        if (handler === undefined) throw new Error(`The area of ${name} has no handler for it`);
        return handler(args, call);
      });
    };
  }
  // The keys are those of the area, and each handler takes and gives what the one it stands for does.
  return handlers;
}
