import { type CallOptions, type MaintenanceFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { readMaintenance } from '../host/maintenance.js';

/** Absent where the host keeps no secrets: it could not remember. */
export async function maintenanceFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<MaintenanceFacet | undefined> {
  const connection = await context.host.connection(options.signal);
  if ((await readMaintenance(connection, options)) === undefined) return undefined;
  const load = () => import('../actions/maintenance.js');
  return {
    enter: async (reason, each) => (await load()).enter(context, reason, each),
    leave: async (each) => (await load()).leave(context, each),
    status: async (each) => (await load()).status(context, each),
  };
}
