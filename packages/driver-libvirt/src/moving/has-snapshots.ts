import { type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';

/** Whether a guest has snapshots, which do not move; where the hypervisor has none, it has none. */
export async function hasSnapshots({ domain }: Guest, { signal }: CallOptions): Promise<boolean> {
  try {
    return (await domain.listAllSnapshots(0, { signal })).length > 0;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    throw error;
  }
}
