import { type CallOptions, type InstanceInfo, type MigrationTicket } from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { onGuest, type ActionContext } from '../context.js';
import { describeGuest } from '../get.js';
import { readTicket } from './ticket.js';

/** Gives an instance that has arrived. It is persistent with its arrival; should it not be, it is defined. */
export async function complete(
  context: ActionContext,
  ticket: MigrationTicket,
  options: CallOptions = {},
): Promise<InstanceInfo> {
  const { signal } = options;
  return onGuest(context, ticket.uuid, { verb: 'complete the migration of', signal }, async (guest) => {
    readTicket(ticket);
    if (!(await guest.isPersistent(options))) {
      const xml = await guest.domain.getXMLDesc(DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE, { signal });
      await (await context.host.connection(signal)).domainDefineXML(xml);
    }
    return describeGuest(guest, context.definitions, options);
  });
}
