import { setTimeout as sleep } from 'node:timers/promises';
import { type CallOptions } from '@hostelry/compute';
import { type StoragePool } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

const LIMIT_MS = 10_000;
const PAUSE_MS = 200;

/** Has the host look at the pool's files anew. While it makes or fills a volume it refuses that: then it is asked again, for some seconds or as long as `limitMs` says. */
export async function refreshPool(
  pool: StoragePool,
  { signal, limitMs = LIMIT_MS }: CallOptions & { readonly limitMs?: number },
): Promise<void> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    try {
      return await pool.refresh(0, { signal });
    } catch (error) {
      const isBusy = isLibvirtError(error, 'INTERNAL_ERROR', 'OPERATION_INVALID');
      if (!isBusy || performance.now() > deadline) throw error;
    }
    await sleep(PAUSE_MS, undefined, signal === undefined ? {} : { signal });
  }
}
