import { type Handler, type ServerCall } from '@hostelry/libvirt/server';
import { failure } from '../hypervisor/errors.js';
import { type Fault, type Faults } from '../hypervisor/faults.js';
import { type ClientSession } from './client-session.js';
import { type RemoteHandlers } from './remote-handlers.js';

/** Procedures that a read-only connection may not call, by what their names do. */
const CHANGES =
  /_(CREATE|DEFINE|UNDEFINE|DESTROY|SHUTDOWN|REBOOT|RESET|SUSPEND|RESUME|SET|BUILD|DELETE|REFRESH|RESIZE|WIPE|UPLOAD|DOWNLOAD|OPEN|ATTACH|DETACH|UPDATE|RENAME|SAVE|RESTORE|DUMP|PIN|ADD|DEL|MIGRATE|ABORT|INJECT|SEND|SCREENSHOT|REVERT|PULL|COPY|COMMIT|REBASE|BEGIN|ROLLBACK|FSFREEZE|FSTHAW|FSTRIM|WAKEUP|REATTACH|ALLOC|PEEK|AGENT)(_|$)/;
/** Procedures that only look, whatever words their names have besides. */
const LOOKS = /_(GET|HAS|IS|LIST|LOOKUP|NUM|REGISTER|DEREGISTER)(_|$)|^CONNECT_OPEN$/;

type AnyHandler = Handler<unknown, unknown>;

/** The same handlers behind the checks that all calls share: a read-only client's rights, and the faults planted in the host. */
export function interceptAll(session: ClientSession, handlers: RemoteHandlers): RemoteHandlers {
  const intercepted: Record<string, AnyHandler> = {};
  for (const [name, handler] of Object.entries(handlers) as [string, AnyHandler][]) {
    const changes = CHANGES.test(name) && !LOOKS.test(name);
    intercepted[name] = (args, call) => {
      if (changes && session.isReadOnly) {
        throw failure('OPERATION_DENIED', `read only access prevents ${name}`, 'DOMAIN');
      }
      const fault = session.openHost?.faults.take(name);
      if (fault === undefined) return handler(args, call);
      return meet(fault, call, () => handler(args, call));
    };
  }
  // The keys are those of `handlers`, and each handler takes and gives what the one that it wraps does.
  return intercepted;
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
