import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

/** Whether the host has network filters; there need not be one. */
export async function hasNetworkFilters(connection: Connection, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.nwFilterLookupByName('hostelry-none', { signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error, 'NO_NWFILTER')) return true;
    throw error;
  }
}
