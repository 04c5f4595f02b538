import { randomBytes } from 'node:crypto';
import { type DiskFormat, type ImageKind } from '../cached-image.js';

/** What an image's volume ends with: a disk's format, or what else it is. */
export type ImageSuffix = DiskFormat | 'kernel' | 'initrd';

/** The volume that says that the one whose name it extends is complete. */
const MARKER = '.complete';

const IMAGE_NAME =
  /^hostelry-image-(?<content>[0-9a-f]{32})-[0-9a-f]{16}\.(?<suffix>qcow2|raw|kernel|initrd)$/;

/** A volume's name, taken apart. */
export interface ImageName {
  readonly name: string;
  /** The first half of the content's SHA-256. */
  readonly content: string;
  readonly suffix: ImageSuffix;
}

/** A name for a new upload of that content: never used before, so what is said of a name stays true. */
export function newImageName(sha256: string, suffix: ImageSuffix): string {
  return `hostelry-image-${sha256.slice(0, 32)}-${randomBytes(8).toString('hex')}.${suffix}`;
}

/** The parts of an image volume's name; undefined for other volumes, markers too. */
export function parseImageName(name: string): ImageName | undefined {
  const { content, suffix } = IMAGE_NAME.exec(name)?.groups ?? {};
  if (content === undefined || suffix === undefined) return undefined;
  return { name, content, suffix: suffix as ImageSuffix };
}

/** The name of the marker of an image volume. */
export function markerOf(name: string): string {
  return `${name}${MARKER}`;
}

/** The image volume that a marker is for; undefined for what is no marker. */
export function markedBy(name: string): string | undefined {
  const image = name.endsWith(MARKER) ? name.slice(0, -MARKER.length) : undefined;
  return image === undefined || parseImageName(image) === undefined ? undefined : image;
}

/** The suffixes under which such an image may lie, the likeliest first. */
export function suffixesOf(kind: ImageKind, format: DiskFormat | undefined): ImageSuffix[] {
  if (kind !== 'disk') return [kind];
  return format === undefined ? ['qcow2', 'raw'] : [format];
}

/** The image volumes of one content among the names in a pool, complete ones and ones that are being uploaded; in order of name. */
export function imagesAmong(
  names: readonly string[],
  sha256: string,
): { readonly complete: ImageName[]; readonly partial: ImageName[] } {
  const present = new Set(names);
  const images = names
    .map(parseImageName)
    .filter((image) => image !== undefined)
    .filter(({ content }) => content === sha256.slice(0, 32))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    complete: images.filter(({ name }) => present.has(markerOf(name))),
    partial: images.filter(({ name }) => !present.has(markerOf(name))),
  };
}
