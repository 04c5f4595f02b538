import { setTimeout as sleep } from 'node:timers/promises';
import { type CallOptions } from '@hostelry/compute';
import { isLibvirtError } from '../../errors.js';
import { type ImagePool } from '../storage-connection.js';

/** How long a volume may be in use (a stream that is just ending, say) until its removal is given up. */
const BUSY_LIMIT_MS = 10_000;
const BUSY_PAUSE_MS = 100;

/** Removes the volume of that name; none is no error. One that is in use is tried again for some seconds. */
export async function removeVolume(pool: ImagePool, name: string, options: CallOptions = {}): Promise<void> {
  const deadline = performance.now() + BUSY_LIMIT_MS;
  for (;;) {
    try {
      const volume = await pool.storageVolLookupByName(name, options);
      await volume.delete(0, options);
      return;
    } catch (error) {
      if (isLibvirtError(error, 'NO_STORAGE_VOL')) return;
      const busy = isLibvirtError(error, 'OPERATION_INVALID', 'RESOURCE_BUSY');
      if (!busy || performance.now() > deadline) throw error;
    }
    await sleep(BUSY_PAUSE_MS, undefined, options);
  }
}
