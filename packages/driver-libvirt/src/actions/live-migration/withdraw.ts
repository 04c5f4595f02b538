import { ComputeError, type CallOptions, type MigrationTicket } from '@hostelry/compute';
import { isOwn, withContext } from '../../errors.js';
import { findGuest, wrongState, type ActionContext } from '../context.js';
import { readTicket } from './ticket.js';

/** Removes what `accept` made. `conflict` if the instance has arrived: its disks are in use. */
export function withdraw(
  context: ActionContext,
  ticket: MigrationTicket,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  const what = `Cannot withdraw from the migration of instance ${ticket.uuid}`;
  return withContext({ what, signal }, async () => {
    await context.host.connection(signal);
    const { volumes, isFirewalled } = readTicket(ticket);
    await requireAbsent(context, ticket, options);
    const images = await context.images();
    for (const { pool, name, isNew } of volumes) {
      if (!isNew) continue;
      // Whatever a ticket says: what is not of this instance is not removed.
      if (!name.startsWith(`${ticket.uuid}-`)) throw new ComputeError('invalid', `${what}: volume "${name}"`);
      await images.deleteVolume({ pool, name }, options);
    }
    if (!isFirewalled) return;
    const firewall = await context.firewall();
    await firewall.remove({ uuid: ticket.uuid, name: ticket.uuid }, options);
  });
}

async function requireAbsent(
  { host }: ActionContext,
  { uuid }: MigrationTicket,
  options: CallOptions,
): Promise<void> {
  try {
    throw wrongState('withdraw from the migration of', await findGuest(host, uuid, options), 'here already');
  } catch (error) {
    if (!isOwn(error, 'not-found')) throw error;
  }
}
