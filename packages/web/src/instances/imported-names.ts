import type { ImageInfo } from '@hostelry/server/api';

/** What imported images are called where an instance is to be made of one. */
export function importedNames(images: readonly ImageInfo[]): string[] {
  return images.filter(({ kind }) => kind === 'imported').map(({ name }) => `image:${name}`);
}
