import { type CallOptions } from '@hostelry/compute';
import { prepareStart } from './before-start.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { startGuest } from './start-guest.js';
import { wake } from './wake.js';

/** Starts a stopped instance; returns when it runs. A suspended one goes on where it was. `conflict` if it runs already, or is packed for another host. */
export function start(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'start', signal }, async (guest) => {
    const power = await guest.power(options);
    if (power.state === 'suspended') return wake(context, guest, power, options);
    if (power.isActive) throw wrongState('start', guest, power.state);
    await prepareStart(context, guest, options);
    await startGuest(context, guest, { signal });
  });
}
