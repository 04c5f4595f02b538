import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ComputeError, type ImageSource } from '@hostelry/compute';
import { downloadImage, type DownloadOptions } from './downloaded-image.js';
import { openLocalImage, type ChecksumMemo } from './local-image.js';
import { type StoredImage } from './stored-image.js';

/**
 * Opens what an image source names, with size and checksum known and the checksum compared where one is given.
 * The result must be closed. `invalid` for a location that is neither an absolute path nor a file, http or https URL.
 */
export async function openImage(
  source: ImageSource,
  memo: ChecksumMemo,
  options: DownloadOptions,
): Promise<StoredImage> {
  const { location, sha256 } = source;
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) {
    throw new ComputeError(
      'invalid',
      `Checksum "${sha256}" of image "${location}" is not 64 hexadecimal digits`,
    );
  }
  if (isAbsolute(location)) return openLocalImage(location, sha256, memo, options);
  const url = URL.canParse(location) ? new URL(location) : undefined;
  switch (url?.protocol) {
    case 'http:':
    case 'https:':
      return downloadImage(url, sha256, options);
    case 'file:':
      return openLocalImage(pathOf(url), sha256, memo, options);
    default:
      throw new ComputeError(
        'invalid',
        `Image location "${location}" is neither an absolute path nor a file, http or https URL`,
      );
  }
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (error) {
    throw new ComputeError('invalid', `Image location "${url.href}" names no file of this machine`, {
      cause: error,
    });
  }
}
