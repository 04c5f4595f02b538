import { pipeline } from 'node:stream/promises';
import { type ProgressOptions } from '@hostelry/compute';
import { StorageVolInfoFlags, type StorageVol } from '@hostelry/libvirt';
import { ByteProgress } from '../images/byte-progress.js';
import { StallGuard } from '../images/stall-guard.js';

export interface CopyOptions extends ProgressOptions {
  /** Nothing moved for this long ends the copying with `timeout`. */
  readonly stallMs: number;
}

/**
 * Copies all bytes of a volume into another one, through libvirt's streams: neither has to be on this machine, nor both in one pool.
 * Every byte is written, also zeros, since the other volume may not be empty. On failure it holds a part of them.
 */
export async function copyVolume(from: StorageVol, to: StorageVol, options: CopyOptions): Promise<void> {
  const { signal, progress, stallMs } = options;
  const { GET_PHYSICAL } = StorageVolInfoFlags;
  const { allocation: length } = await from.getInfo(GET_PHYSICAL, { signal });
  const total = Number(length);
  const guard = new StallGuard(`Copying volume "${from.name}"`, stallMs, signal);
  try {
    const report = new ByteProgress(progress, 'copy', total);
    const source = await from.download({ length: total, signal: guard.signal });
    const target = await to.upload({ length: total, signal: guard.signal }).catch((error: unknown) => {
      // Nobody will read it.
      source.destroy();
      throw error;
    });
    const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        guard.touch();
        yield chunk;
        report.add(chunk.length);
      }
      guard.touch();
    };
    await pipeline(source, counted, target, { signal: guard.signal });
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}
