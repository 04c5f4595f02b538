import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type ImagePool } from '../storage-connection.js';

/** Throws `no-resources` if the pool has not so many bytes left; `what` needs them. */
export async function requireRoom(
  pool: Pick<ImagePool, 'name' | 'getInfo' | 'refresh'>,
  { what, bytes }: { readonly what: string; readonly bytes: number },
  options: CallOptions,
): Promise<void> {
  if (Number((await pool.getInfo(options)).available) >= bytes) return;
  // The number is as old as libvirt's last look at the pool.
  await pool.refresh(0, options);
  const available = Number((await pool.getInfo(options)).available);
  if (available >= bytes) return;
  throw new ComputeError(
    'no-resources',
    `Pool "${pool.name}" has ${available} bytes left; ${what} needs ${bytes}`,
  );
}
