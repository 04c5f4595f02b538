import { type ProgressOptions } from '@hostelry/compute';
import { type StorageVol } from '@hostelry/libvirt';
import { createVolume, removeAfter } from '../images/volumes/create-volume.js';
import { fillVolume } from '../images/volumes/upload-volume.js';
import { refreshPool } from '../moving/refresh-pool.js';
import { type AnnouncedContent, type CheckedContent } from './checked-content.js';
import { holdsFiles, type RunningPool } from './pools.js';
import { findVolume } from './volumes.js';

/** Nothing sent or taken for this long ends an upload. */
const STALL_MS = 60_000;

export interface Received {
  readonly volume: StorageVol;
  readonly sha256: string;
}

/**
 * Makes a volume of bytes that have begun, as they come, and has the host look at what it has become. `verify` is called when all bytes are there.
 * On failure, and where `verify` throws, the volume is not there.
 */
export async function receiveVolume(
  running: RunningPool,
  name: string,
  bytes: CheckedContent,
  { sizeBytes }: Pick<AnnouncedContent, 'sizeBytes'>,
  options: ProgressOptions & { readonly verify?: (received: Received) => Promise<void> },
): Promise<Received> {
  const { pool } = running;
  const sparse = holdsFiles(running);
  // Where nobody says how many come, the file grows with them.
  const wanted = { name, format: 'raw', capacityBytes: sizeBytes ?? 1, isFull: !sparse } as const;
  await createVolume(pool, wanted, options.signal);
  try {
    const volume = await findVolume(pool, name, options);
    const content = { name, sizeBytes, chunks: bytes.chunks() };
    await fillVolume(volume, content, { ...options, step: 'upload volume', stallMs: STALL_MS, sparse });
    const received = { volume, sha256: bytes.end() };
    await options.verify?.(received);
    // The host tells format and size by the bytes only when it looks anew.
    await refreshPool(pool, options);
    return received;
  } catch (error) {
    await removeAfter(pool, name, error);
    throw error;
  }
}
