import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

const NO_SECRET = '00000000-0000-0000-0000-000000000000';

/** Whether the host keeps secrets; there need not be one. */
export async function keepsSecrets(connection: Connection, signal?: AbortSignal): Promise<boolean> {
  try {
    await connection.secretLookupByUUID(NO_SECRET, { signal });
    return true;
  } catch (error) {
    if (isLibvirtError(error, 'NO_SUPPORT')) return false;
    if (isLibvirtError(error, 'NO_SECRET')) return true;
    throw error;
  }
}
