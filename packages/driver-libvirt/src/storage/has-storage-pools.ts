import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

const NO_POOL = '00000000-0000-0000-0000-000000000000';

/** Whether libvirt keeps storage pools for the host; there need not be one. */
export async function hasStoragePools(connection: Connection, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.storagePoolLookupByUUID(NO_POOL, { signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error, 'NO_STORAGE_POOL')) return true;
    throw error;
  }
}
