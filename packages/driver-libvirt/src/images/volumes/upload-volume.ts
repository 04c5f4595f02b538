import { pipeline } from 'node:stream/promises';
import { type ProgressOptions } from '@hostelry/compute';
import { ByteProgress } from '../byte-progress.js';
import { createVolume, removeAfter } from './create-volume.js';
import { StallGuard } from '../stall-guard.js';
import { type ImagePool, type ImageVolume } from '../storage-connection.js';

/** What is to be uploaded. */
export interface Upload {
  readonly name: string;
  readonly sizeBytes: number;
  /** Exactly `sizeBytes` bytes; an error here fails the upload. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Called when the volume is made and nothing is sent yet; throwing ends the upload and removes the volume. */
  readonly beforeSending?: () => Promise<void>;
}

export interface UploadOptions extends ProgressOptions {
  /** The step that progress is told under. */
  readonly step: string;
  /** Nothing accepted by the host for this long ends the upload with `timeout`. */
  readonly stallMs: number;
}

/**
 * Makes a raw volume of exactly these bytes, sent through libvirt's stream as fast as the host takes them.
 * On failure or abort the volume is removed before the call ends.
 */
export async function uploadVolume(
  pool: ImagePool,
  upload: Upload,
  options: UploadOptions,
): Promise<ImageVolume> {
  const { name, sizeBytes } = upload;
  const wanted = { name, format: 'raw', capacityBytes: sizeBytes } as const;
  const volume = await createVolume(pool, wanted, options.signal);
  try {
    await upload.beforeSending?.();
    await send(volume, upload, options);
  } catch (error) {
    await removeAfter(pool, name, error);
    throw error;
  }
  return volume;
}

async function send(
  volume: ImageVolume,
  { name, sizeBytes, chunks }: Upload,
  { signal, progress, step, stallMs }: UploadOptions,
): Promise<void> {
  const guard = new StallGuard(`Upload of volume "${name}"`, stallMs, signal);
  try {
    guard.signal.throwIfAborted();
    const report = new ByteProgress(progress, step, sizeBytes);
    const stream = await volume.upload({ length: sizeBytes, signal: guard.signal });
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        guard.touch();
        yield chunk;
        report.add(chunk.length);
      }
      guard.touch();
    };
    await pipeline(counted, stream, { signal: guard.signal });
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}
