import { setTimeout as delay } from 'node:timers/promises';
import { isLibvirtError } from '../errors.js';

/** What libvirt says of a container that it has just started; no event tells when it knows. */
const NOT_YET = /Init process ID is not yet known/;
const SOON_MS = 50;

/** Asks a guest something; one that is too new to be asked is asked again soon, until `deadline` (of Date.now()). */
export async function askWhenReady(
  ask: () => Promise<void>,
  { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const isNew = isLibvirtError(error, 'OPERATION_INVALID') && NOT_YET.test(error.message);
      if (!isNew || Date.now() >= deadline) throw error;
      await delay(SOON_MS, undefined, { signal });
    }
  }
}
