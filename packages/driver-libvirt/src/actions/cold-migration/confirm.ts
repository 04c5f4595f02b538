import { type CallOptions } from '@hostelry/compute';
import { readPacked } from '../../guest/packed.js';
import { onGuest, wrongState, type ActionContext } from '../context.js';
import { destroy } from '../destroy.js';

/** Removes what is left of an instance that is on another host now. The mark goes last, with the definition, so that it may be called again. */
export function confirm(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<void> {
  const { signal } = options;
  const verb = 'confirm the migration of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    if ((await readPacked(guest, options)) === undefined) throw wrongState(verb, guest, 'not packed');
    await destroy(context, guest.uuid, options);
  });
}
