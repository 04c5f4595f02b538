import { type CallOptions, ComputeError } from '@hostelry/compute';
import { type CachedImage } from '../cached-image.js';
import { parseImageName } from './image-name.js';
import { isQcow2, QCOW2_HEADER_BYTES, readQcow2Header } from '../source/qcow2-header.js';
import { type ImageVolume } from '../storage-connection.js';

/**
 * What a complete image in the pool is, by its own bytes (rejects with NO_STORAGE_VOL if the file is gone): `damaged` if it is not what its name says, `other-format` if it is kept as raw and detection would say qcow2.
 * A marker outlives a host's power failure that the data may not: this finds an image whose head was lost.
 */
export async function readCachedImage(
  volume: ImageVolume,
  { detected, options }: { readonly detected: boolean; readonly options: CallOptions },
): Promise<Pick<CachedImage, 'format' | 'virtualSizeBytes'> | 'damaged' | 'other-format'> {
  const suffix = parseImageName(volume.name)?.suffix;
  // First, since it says NO_STORAGE_VOL where the file itself is gone; a stream would only say SYSTEM_ERROR.
  const size = Number((await volume.getInfo(0, options)).capacity);
  if (suffix === 'qcow2') {
    try {
      const header = readQcow2Header(await readHead(volume, options), volume.name);
      return { format: 'qcow2', virtualSizeBytes: header.virtualSize };
    } catch (error) {
      if (error instanceof ComputeError && error.code === 'invalid') return 'damaged';
      throw error;
    }
  }
  if (suffix === 'raw' && detected && isQcow2(await readHead(volume, options))) {
    return 'other-format';
  }
  return { format: 'raw', virtualSizeBytes: size };
}

async function readHead(volume: ImageVolume, { signal }: CallOptions): Promise<Uint8Array> {
  const stream = await volume.download({
    length: QCOW2_HEADER_BYTES,
    ...(signal === undefined ? {} : { signal }),
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
