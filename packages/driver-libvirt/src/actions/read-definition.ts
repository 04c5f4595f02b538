import { type InstanceDefinition, type ReadDefinitionOptions } from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { revisionOf } from '../guest/definition-edit.js';
import { onGuest, type ActionContext } from './context.js';

/** What libvirt calls the document of a domain, for who reads it. */
const FORMAT = 'libvirt-domain';

/** The domain's document, with the revision of what its next start uses. */
export function readDefinition(
  context: ActionContext,
  uuid: string,
  options: ReadDefinitionOptions = {},
): Promise<InstanceDefinition> {
  const { signal, live = false, secrets = false } = options;
  return onGuest(context, uuid, { verb: 'read the definition of', signal }, async (guest) => {
    const flags = (live ? 0 : DomainXMLFlags.INACTIVE) | (secrets ? DomainXMLFlags.SECURE : 0);
    const [document, stored] = await Promise.all([
      guest.domain.getXMLDesc(flags, { signal }),
      guest.text({ ...options, inactive: true }),
    ]);
    return { format: FORMAT, document, revision: revisionOf(stored) };
  });
}
