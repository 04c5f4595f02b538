import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { wake } from './wake.js';

/** Lets a suspended instance go on where it was, running or paused; a running one stays as it is. `conflict` if nothing is saved. */
export function resumeSuspended(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'resume', signal }, async (guest) => {
    const power = await guest.power(options);
    if (power.state === 'running') return;
    if (power.state !== 'suspended') throw wrongState('resume', guest, power.state);
    await wake(context, guest, power, options);
  });
}
