import { type CallOptions } from '@hostelry/compute';
import { isActiveState } from '../host/domain-state.js';
import { hasVolumeDrivers, onGuest, wrongState, type ActionContext } from './context.js';

/** Starts a stopped instance; returns when it runs. `conflict` if it runs already. */
export function start(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'start', signal }, async (guest) => {
    const { state } = await guest.power(options);
    if (isActiveState(state)) throw wrongState('start', guest, state);
    if (hasVolumeDrivers(context)) {
      const { connectVolumes } = await import('./driver-volumes.js');
      await connectVolumes(context, guest, options);
    }
    await guest.domain.create(0, { signal });
  });
}
