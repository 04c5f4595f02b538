import { setTimeout as delay } from 'node:timers/promises';
import { DomainProcessSignal } from '@hostelry/libvirt';
import { type Guest } from '../guest/guest.js';
import { isTooNew, SOON_MS } from './ask-when-ready.js';
import { type ActionContext } from './context.js';
import { powerOff } from './power-off.js';

const STARTS = 4;
const SEEN_MS = 1000;

/** Starts a guest that is down. One that its daemon lost sight of is started anew: it would run, but nobody could ask it anything. */
export async function startGuest(
  { hypervisor, report }: Pick<ActionContext, 'hypervisor' | 'report'>,
  guest: Guest,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  await guest.domain.create(0, { signal });
  if (hypervisor.mayLoseSight !== true) return;
  for (let start = 1; start < STARTS; start += 1) {
    const reason = await unseen(guest, signal);
    if (reason === undefined) return;
    report(`Instance "${guest.name}" is started anew: its daemon has lost sight of it`, reason);
    await powerOff(guest);
    await guest.domain.create(0, { signal });
  }
}

/** What the daemon says as long as it does not know the guest's first process, which it learns soon after the start or never. The signal 0 is none. */
async function unseen(guest: Guest, signal: AbortSignal | undefined): Promise<unknown> {
  const deadline = Date.now() + SEEN_MS;
  for (;;) {
    try {
      await guest.domain.sendProcessSignal(1, DomainProcessSignal.NOP, 0, { signal });
      return undefined;
    } catch (error) {
      // What else it says, that it has ended already for example, is not about this.
      if (!isTooNew(error)) return undefined;
      if (Date.now() >= deadline) return error;
    }
    await delay(SOON_MS, undefined, { signal });
  }
}
