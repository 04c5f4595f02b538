import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';

/** Whether the host keeps the memory of a guest that is down, so that its next start goes on from there. */
export async function hasSavedMemory(guest: Guest, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    return await guest.domain.hasManagedSaveImage(0, { signal });
  } catch (error) {
    // A hypervisor that keeps none.
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    throw error;
  }
}
