import { type CallOptions, type MaintenanceFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { keepsSecrets } from '../host/secrets.js';

/** Absent where the host keeps no secrets: it could not remember. */
export async function maintenanceFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<MaintenanceFacet | undefined> {
  const { signal } = options;
  if (!(await keepsSecrets(await context.host.connection(signal), signal))) return undefined;
  const load = () => import('../actions/maintenance.js');
  return {
    enter: async (reason, each) => (await load()).enter(context, reason, each),
    leave: async (each) => (await load()).leave(context, each),
    status: async (each) => (await load()).status(context, each),
  };
}
