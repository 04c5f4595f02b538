import { type CallOptions } from '@hostelry/compute';
import { onGuest, wrongState, type ActionContext } from './context.js';

const VERB = 'set the autostart of';

/** Has an instance start with its host, or no longer. */
export function setAutostart(
  context: ActionContext,
  uuid: string,
  enabled: boolean,
  options: CallOptions = {},
): Promise<void> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    if (!(await guest.isPersistent(options))) throw wrongState(VERB, guest, 'gone when it stops');
    await guest.domain.setAutostart(enabled, { signal });
  });
}
