import { pipeline } from 'node:stream/promises';
import { type ProgressOptions } from '@hostelry/compute';
import { findHoles } from '@hostelry/libvirt';
import { ByteProgress } from '../byte-progress.js';
import { createVolume, removeAfter } from './create-volume.js';
import { StallGuard } from '../stall-guard.js';
import { type ImagePool, type ImageVolume } from '../storage-connection.js';

/** What a volume is to hold. */
export interface Content {
  readonly name: string;
  /** Undefined where only the end of the bytes tells. */
  readonly sizeBytes?: number | undefined;
  /** Exactly `sizeBytes` bytes; an error here fails the upload. */
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What is to be uploaded. */
export interface Upload extends Content {
  readonly sizeBytes: number;
  /** Called when the volume is made and nothing is sent yet; throwing ends the upload and removes the volume. */
  readonly beforeSending?: () => Promise<void>;
}

export interface UploadOptions extends ProgressOptions {
  /** The step that progress is told under. */
  readonly step: string;
  /** Nothing accepted by the host for this long ends the upload with `timeout`. */
  readonly stallMs: number;
  /** Runs of zeros do not travel: for files, which read as zeros where nothing was written. Default false. */
  readonly sparse?: boolean;
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
    await fillVolume(volume, upload, options);
  } catch (error) {
    await removeAfter(pool, name, error);
    throw error;
  }
  return volume;
}

/** Sends bytes into a volume that exists, from its beginning. After a failure it holds a part of them. */
export async function fillVolume(
  volume: ImageVolume,
  { name, sizeBytes, chunks }: Content,
  { signal, progress, step, stallMs, sparse = false }: UploadOptions,
): Promise<void> {
  const guard = new StallGuard(`Upload of volume "${name}"`, stallMs, signal);
  try {
    guard.signal.throwIfAborted();
    const report = new ByteProgress(progress, step, sizeBytes);
    const length = sizeBytes === undefined ? {} : { length: sizeBytes };
    const stream = await volume.upload({ ...length, sparse, signal: guard.signal });
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        guard.touch();
        yield chunk;
        report.add(chunk.length);
      }
      guard.touch();
    };
    const source = sparse ? findHoles(counted()) : counted();
    await pipeline(source, stream, { signal: guard.signal });
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}
