import { pipeline } from 'node:stream/promises';
import { type ProgressOptions } from '@hostelry/compute';
import { findHoles, type StorageVol } from '@hostelry/libvirt';
import { ByteProgress } from '../images/byte-progress.js';
import { StallGuard } from '../images/stall-guard.js';
import { createVolume, removeAfter } from '../images/volumes/create-volume.js';
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
    await send(volume, bytes.chunks(), { sizeBytes, sparse }, options);
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

async function send(
  volume: StorageVol,
  chunks: AsyncIterable<Uint8Array>,
  { sizeBytes, sparse }: { readonly sizeBytes: number | undefined; readonly sparse: boolean },
  { signal, progress }: ProgressOptions,
): Promise<void> {
  const guard = new StallGuard(`Upload of volume "${volume.name}"`, STALL_MS, signal);
  try {
    const report = new ByteProgress(progress, 'upload volume', sizeBytes);
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        guard.touch();
        yield chunk;
        report.add(chunk.length);
      }
      guard.touch();
    };
    const stream = await volume.upload({ length: sizeBytes ?? 0, sparse, signal: guard.signal });
    const source = sparse ? findHoles(counted()) : counted();
    await pipeline(source, stream, { signal: guard.signal });
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}
