import type { ImageInfo } from '@hostelry/server/api';
import { hostPath } from './hosts.js';
import { request } from './request.js';

export function listImages(host: string, signal: AbortSignal): Promise<readonly ImageInfo[]> {
  return request(`${hostPath(host)}/images`, { signal });
}

export function deleteImage(host: string, image: string): Promise<void> {
  return request(imagePath(host, image), { method: 'DELETE' });
}

/** The address at which an image is made of bytes. */
export function imageContentPath(host: string, image: string): string {
  return `${imagePath(host, image)}/content`;
}

function imagePath(host: string, image: string): string {
  return `${hostPath(host)}/images/${encodeURIComponent(image)}`;
}
