import { validateMigrateOptions, type MigrateOptions, type MigrationTicket } from '@hostelry/compute';
import { onGuest, type ActionContext } from '../context.js';
import { withDestination } from './destination.js';
import { requireMovable } from './movable.js';
import { readTicket } from './ticket.js';

/** Throws what stands against a move: options, the guest's state, a destination that cannot be reached or does not expect it. */
export function check(
  context: ActionContext,
  uuid: string,
  ticket: MigrationTicket,
  options: MigrateOptions = {},
): Promise<void> {
  const { signal = new AbortController().signal } = options;
  return onGuest(context, uuid, { verb: 'check the migration of', signal }, async (guest) => {
    validateMigrateOptions(options);
    const address = readTicket(ticket, guest.uuid);
    await requireMovable(context, 'migrate', guest, options);
    await withDestination(context.host, guest, { address, signal }, async () => undefined);
  });
}
