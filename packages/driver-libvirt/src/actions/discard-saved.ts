import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** Gives up the saved memory of a suspended instance, which is stopped afterwards. `conflict` if nothing is saved. */
export function discardSaved(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  const verb = 'discard the saved memory of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const { state, isActive } = await guest.power(options);
    if (state !== 'suspended' || isActive) throw wrongState(verb, guest, state);
    await guest.domain.managedSaveRemove(0, { signal });
  });
}
