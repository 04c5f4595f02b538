import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** Lets the vCPUs of a paused instance run on; a running one stays as it is. `conflict` in any other state. */
export function resume(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'resume', signal }, async (guest) => {
    const { state } = await guest.power(options);
    if (state === 'running') return;
    if (state !== 'paused') throw wrongState('resume', guest, state);
    await guest.domain.resume({ signal });
  });
}
