import { setTimeout as delay } from 'node:timers/promises';
import { isLibvirtError } from '../errors.js';

/** What libvirt says of a container whose first process it does not know; no event tells when it does. */
const NOT_YET = /Init p(rocess ID|id) is not yet (known|available)/;
export const SOON_MS = 50;
/** After this it will never know: see startGuest. */
const NEW_MS = 5000;

export function isTooNew(error: unknown): boolean {
  return isLibvirtError(error, 'OPERATION_INVALID') && NOT_YET.test(error.message);
}

/** Asks a guest something; one that is too new to be asked is asked again soon, for a while and at most until `deadline` (of Date.now()). */
export async function askWhenReady(
  ask: () => Promise<void>,
  { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const end = Math.min(deadline, Date.now() + NEW_MS);
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isTooNew(error) || Date.now() >= end) throw error;
      await delay(SOON_MS, undefined, { signal });
    }
  }
}
