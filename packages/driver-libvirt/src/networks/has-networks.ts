import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

const NO_NETWORK = '00000000-0000-0000-0000-000000000000';

/** Whether libvirt keeps networks for the host; there need not be one. */
export async function hasNetworks(connection: Connection, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.networkLookupByUUID(NO_NETWORK, { signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error, 'NO_NETWORK')) return true;
    throw error;
  }
}
