import { ComputeError, validateInstanceName, type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { claimIdentity } from './claim-identity.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

const VERB = 'rename';

/**
 * Gives an instance another name, in one call of libvirt's, which moves what it keeps under the old one (snapshots, autostart) and renames
 * none or all of it. Volumes of ours are named by the UUID, so they stay as they are.
 */
export function rename(
  context: ActionContext,
  uuid: string,
  given: string,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const name = validateInstanceName(given);
    if (name === guest.name) return;
    const unclaim = claimIdentity(context, { name, uuid });
    try {
      const connection = await context.host.connection(signal);
      await connection.domainLookupByName(name, { signal }).then(
        (other) => {
          const message = `An instance named "${name}" exists already, with UUID ${other.uuid}`;
          throw new ComputeError('conflict', message, { details: { field: 'name' } });
        },
        (error: unknown) => {
          if (!isLibvirtError(error, 'NO_DOMAIN')) throw error;
        },
      );
      const { state, isActive } = await guest.power(options);
      // Said by us and not by libvirt, whose words differ by version.
      if (isActive || state === 'suspended') throw wrongState(VERB, guest, state);
      signal?.throwIfAborted();
      await guest.domain.rename(name);
    } finally {
      unclaim();
      context.definitions.forget(uuid);
    }
  });
}
