import { type Guest, type GuestPower } from '../guest/guest.js';
import { JOB_LIMIT_MS } from '../guest/job.js';

/**
 * Lets a suspended guest go on where it was: from its saved memory, which is used up by that, or out of its sleep.
 * An abort does not give the call up: one that goes on in the daemon would leave it unknown whether the memory is still saved.
 */
export async function wake(guest: Guest, { isActive }: GuestPower): Promise<void> {
  if (isActive) await guest.domain.pmWakeup(0);
  else await guest.domain.create(0, { timeoutMs: JOB_LIMIT_MS });
}
