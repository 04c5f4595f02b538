import { type ProgressOptions } from '@hostelry/compute';
import { DomainJobOperation } from '@hostelry/libvirt';
import { doing, runJob } from '../guest/job.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

/**
 * Saves an instance's memory to the host's disk and takes its vCPUs and memory away; one that is saved already stays as it is.
 * `conflict` if it is down. An abort ends the saving, and the instance goes on as it was.
 */
export function suspend(context: ActionContext, uuid: string, options: ProgressOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'suspend', signal }, async (guest) => {
    const { state, isActive } = await guest.power(options);
    if (state === 'suspended' && !isActive) return;
    if (!isActive) throw wrongState('suspend', guest, state);
    const isOurs = doing(DomainJobOperation.SAVE);
    await runJob(guest.domain, { ...options, step: 'save-memory', isOurs }, (call) =>
      guest.domain.managedSave(0, call),
    );
  });
}
