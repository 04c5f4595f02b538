import { randomBytes } from 'node:crypto';
import { type DiskFormat } from '../cached-image.js';

const LIBRARY_NAME =
  /^hostelry-library-(?<name>[A-Za-z0-9][A-Za-z0-9._-]{0,62})-[0-9a-f]{16}\.(?<format>qcow2|raw)$/;
const MARKER = /^(?<volume>hostelry-library-.+\.(?:qcow2|raw))\.(?<sha256>[0-9a-f]{64})$/;

/** An imported image, as two volumes of the pool tell it: its bytes, and one whose name says that they are complete, and their checksum. */
export interface LibraryEntry {
  readonly name: string;
  readonly format: DiskFormat;
  readonly sha256: string;
  readonly volume: string;
  readonly marker: string;
}

/** Whether a volume belongs to the library: none of these mentions another image. */
export function isLibraryVolume(name: string): boolean {
  return name.startsWith('hostelry-library-');
}

/** A name for the bytes of an import: never used before, so that what failed is in nobody's way. */
export function newLibraryVolume(name: string, format: DiskFormat): string {
  return `hostelry-library-${name}-${randomBytes(8).toString('hex')}.${format}`;
}

/** The volume that says that an import is complete. */
export function libraryMarker(volume: string, sha256: string): string {
  return `${volume}.${sha256}`;
}

/** The complete imports among the names of a pool's volumes, in order of name. */
export function libraryAmong(names: readonly string[]): readonly LibraryEntry[] {
  const present = new Set(names);
  return [...names].sort().flatMap((marker): LibraryEntry[] => {
    const { volume, sha256 } = MARKER.exec(marker)?.groups ?? {};
    const { name, format } = LIBRARY_NAME.exec(volume ?? '')?.groups ?? {};
    if (volume === undefined || sha256 === undefined || name === undefined || !present.has(volume)) return [];
    return [{ name, format: format as DiskFormat, sha256, volume, marker }];
  });
}

/** What imports that came to nothing left among the names of a pool's volumes: bytes without a marker, which may still be coming, and markers without bytes. */
export function unfinishedAmong(names: readonly string[]): {
  readonly partial: readonly string[];
  readonly orphans: readonly string[];
} {
  const present = new Set(names);
  const marked = new Map(names.map((name) => [name, MARKER.exec(name)?.groups?.['volume']]));
  const complete = new Set(marked.values());
  return {
    partial: names.filter((name) => LIBRARY_NAME.test(name) && !complete.has(name)),
    orphans: names.filter((name) => {
      const volume = marked.get(name);
      return volume !== undefined && !present.has(volume);
    }),
  };
}
