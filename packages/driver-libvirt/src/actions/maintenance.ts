import { type CallOptions, type MaintenanceStatus } from '@hostelry/compute';
import { enterMaintenance, leaveMaintenance, readMaintenance } from '../host/maintenance.js';
import { onHost, type ActionContext } from './context.js';

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
