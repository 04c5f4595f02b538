import { type ServerCall } from '@hostelry/libvirt/server';
import { failure } from '../hypervisor/errors.js';
import { type Fault, type Faults } from '../hypervisor/faults.js';
import { type ClientSession } from './client-session.js';
import { type AnyHandler } from './lazy-area.js';
import { LaterHandlers } from './later-handlers.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** Procedures that a read-only connection may not call, by what their names do. */
const CHANGES =
  /_(CREATE|DEFINE|UNDEFINE|DESTROY|SHUTDOWN|REBOOT|RESET|SUSPEND|RESUME|SET|BUILD|DELETE|REFRESH|RESIZE|WIPE|UPLOAD|DOWNLOAD|OPEN|ATTACH|DETACH|UPDATE|RENAME|SAVE|RESTORE|DUMP|PIN|ADD|DEL|MIGRATE|ABORT|INJECT|SEND|SCREENSHOT|REVERT|PULL|COPY|COMMIT|REBASE|BEGIN|ROLLBACK|FSFREEZE|FSTHAW|FSTRIM|WAKEUP|REATTACH|ALLOC|PEEK|AGENT)(_|$)/;
/** Procedures that only look, whatever words their names have besides. */
const LOOKS = /_(GET|HAS|IS|LIST|LOOKUP|NUM|REGISTER|DEREGISTER)(_|$)|^CONNECT_OPEN$/;

/** All handlers behind the checks that calls share: a read-only client's rights, and the faults planted in the host. */
export function interceptAll(session: ClientSession, handlers: RemoteHandlers): RemoteHandlers {
  const all = new LaterHandlers(session, handlers as Readonly<Record<string, AnyHandler>>);
  const intercepted = new Map<string, AnyHandler>();
  // Each handler that is asked for takes and gives what the one that it wraps does.
  return new Proxy<RemoteHandlers>(
    {},
    {
      get: (_target, name) => {
        if (typeof name !== 'string') return undefined;
        const known = intercepted.get(name);
        if (known !== undefined) return known;
        const handler = all.find(name);
        if (handler === undefined) return undefined;
        const wrapped = intercept(session, name, handler);
        intercepted.set(name, wrapped);
        return wrapped;
      },
    },
  );
}

function intercept(session: ClientSession, name: string, handler: AnyHandler): AnyHandler {
  return (args, call) => {
    if (session.isReadOnly && CHANGES.test(name) && !LOOKS.test(name)) {
      throw failure('OPERATION_DENIED', `read only access prevents ${name}`, 'DOMAIN');
    }
    const fault = session.openHost?.faults.take(name);
    if (fault === undefined) return handler(args, call);
    return meet(fault, call, () => handler(args, call));
  };
}

/** Lets a fault meet one call. Stops waiting when the client is gone. */
export async function meet<Ret>(
  fault: Fault,
  call: ServerCall,
  work: () => Ret | Promise<Ret>,
): Promise<Ret> {
  if (fault.delayMs !== undefined) await pause(fault.delayMs, call.signal);
  if (fault.cut === true) call.client.close();
  const error = fault.error ?? (fault.cut === true ? new Error('The connection was cut') : undefined);
  if (fault.afterwards !== true && error !== undefined) throw error;
  const answer = await work();
  if (error !== undefined) throw error;
  return answer;
}

/** Lets a fault of `procedure` meet what is no call of its own: a part of a stream, or OPEN before there is a host. */
export async function meetPlanted(faults: Faults, procedure: string, call: ServerCall): Promise<void> {
  const fault = faults.take(procedure);
  if (fault !== undefined) await meet(fault, call, () => undefined);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
