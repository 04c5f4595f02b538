import { type CallOptions } from '@hostelry/compute';
import { type Guest, type GuestPower } from '../guest/guest.js';
import { JOB_LIMIT_MS } from '../guest/job.js';
import { prepareStart } from './before-start.js';
import { type ActionContext } from './context.js';

/**
 * Lets a suspended guest go on where it was: from its saved memory, which is used up by that, or out of its sleep.
 * An abort does not give the call up: one that goes on in the daemon would leave it unknown whether the memory is still saved.
 */
export async function wake(
  context: ActionContext,
  guest: Guest,
  { isActive }: GuestPower,
  options: CallOptions,
): Promise<void> {
  if (isActive) return guest.domain.pmWakeup(0);
  await prepareStart(context, guest, options);
  await guest.domain.create(0, { timeoutMs: JOB_LIMIT_MS });
}
