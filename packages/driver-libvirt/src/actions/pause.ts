import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** Stops the vCPUs of a running instance; a paused one stays as it is. `conflict` in any other state. */
export function pause(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'pause', signal }, async (guest) => {
    const { state } = await guest.power(options);
    if (state === 'paused') return;
    if (state !== 'running') throw wrongState('pause', guest, state);
    await guest.domain.suspend({ signal });
  });
}
