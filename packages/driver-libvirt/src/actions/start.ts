import { type CallOptions } from '@hostelry/compute';
import { readPacked } from '../guest/packed.js';
import { isActiveState } from '../host/domain-state.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** Starts a stopped instance; returns when it runs. `conflict` if it runs already, or is packed for another host. */
export function start(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'start', signal }, async (guest) => {
    const [{ state }, packed] = await Promise.all([guest.power(options), readPacked(guest, options)]);
    if (isActiveState(state)) throw wrongState('start', guest, state);
    if (packed !== undefined) throw wrongState('start', guest, 'packed for another host');
    await guest.domain.create(0, { signal });
  });
}
