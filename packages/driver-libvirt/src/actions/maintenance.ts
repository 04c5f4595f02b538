import { type CallOptions, type MaintenanceStatus } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { withContext } from '../errors.js';
import { enterMaintenance, leaveMaintenance, readMaintenance } from '../host/maintenance.js';
import { type ActionContext } from './context.js';

/** Has the host refuse new instances from now on. */
export function enter(context: ActionContext, reason: string, options: CallOptions = {}): Promise<void> {
  return onHost(context, 'enter maintenance', options, (connection) =>
    enterMaintenance(connection, reason, options),
  );
}

/** Has the host take instances again. */
export function leave(context: ActionContext, options: CallOptions = {}): Promise<void> {
  return onHost(context, 'leave maintenance', options, (connection) => leaveMaintenance(connection, options));
}

/** What the host remembers. */
export function status(context: ActionContext, options: CallOptions = {}): Promise<MaintenanceStatus> {
  return onHost(context, 'read the maintenance status', options, async (connection) => {
    return (await readMaintenance(connection, options)) ?? { active: false };
  });
}

function onHost<T>(
  { host }: ActionContext,
  verb: string,
  { signal }: CallOptions,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withContext({ what: `Cannot ${verb} on ${host.uri}`, signal }, async () =>
    work(await host.connection(signal)),
  );
}
