import { type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';

/**
 * Takes the power away. True when this ended it; false when it was down, or gone, by itself.
 * libvirt's answer decides: no state is asked for before or after.
 */
export async function powerOff(guest: Guest, options: CallOptions = {}): Promise<boolean> {
  try {
    await guest.domain.destroy(0, { signal: options.signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN')) return false;
    if (isLibvirtError(error, 'OPERATION_INVALID') && !(await isStillActive(guest, options))) return false;
    throw error;
  }
}

/** Whether the domain has power; a domain that vanished has none. */
export async function isStillActive(guest: Guest, options: CallOptions = {}): Promise<boolean> {
  try {
    return await guest.isActive(options);
  } catch (error) {
    if (isLibvirtError(error, 'NO_DOMAIN')) return false;
    throw error;
  }
}
