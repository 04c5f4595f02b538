import { type CallOptions, type MigrationOffer } from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { describeMoving } from '../../moving/describe-moving.js';
import { DRIVER, writeMoving } from '../../moving/moving-instance.js';
import { onGuest, type ActionContext } from '../context.js';
import { requireMovable } from './movable.js';

/** Describes a running or paused instance for the host that it may move to. */
export function offer(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<MigrationOffer> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'offer', signal }, async (guest) => {
    const { memoryMiB, vcpus } = await requireMovable(context, 'offer', guest, options);
    const [connection, xml, metadata] = await Promise.all([
      context.host.connection(signal),
      guest.domain.getXMLDesc(DomainXMLFlags.MIGRATABLE, { signal }),
      guest.metadata(options),
    ]);
    const { name } = guest;
    const traveller = { name, document: parseDomain(xml), xml, metadata };
    const moving = await describeMoving(connection, traveller, options);
    return { uuid: guest.uuid, name, driver: DRIVER, vcpus, memoryMiB, definition: writeMoving(moving) };
  });
}
