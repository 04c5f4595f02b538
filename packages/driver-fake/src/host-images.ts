import { createHash } from 'node:crypto';
import { ComputeError, validateImageContent, type ImageContent, type ImageInfo } from '@hostelry/compute';
import { readContent } from './read-content.js';

const MIB = 2 ** 20;
const QCOW2 = 'QFI\xfb';
/** Of what is packed by gzip. */
const GZIP = '1f8b';

interface Image {
  readonly format: 'raw' | 'qcow2';
  readonly bytes: number;
  readonly sha256: string;
}

/** A guest, as far as images see it. */
interface ImageGuest {
  readonly uuid: string;
  readonly name: string;
  readonly definition: { readonly disks: readonly { readonly source: string }[] };
}

/** The images that were imported to a host in memory; beside them are listed those that guests were made of. */
export class HostImages {
  /** Locations of cached images. */
  readonly cached = new Set<string>();
  readonly #imported = new Map<string, Image>();
  readonly #guests: () => readonly ImageGuest[];

  constructor(guests: () => readonly ImageGuest[]) {
    this.#guests = guests;
  }

  list(): readonly ImageInfo[] {
    return [...[...this.#imported.keys()].sort(), ...[...this.cached].sort()].map((name) => this.info(name));
  }

  info(name: string): ImageInfo {
    const imported = this.#imported.get(name);
    if (imported !== undefined) {
      const { format, bytes, sha256 } = imported;
      const sizeMiB = Math.ceil(bytes / MIB);
      const usedBy = this.usersOf(`image:${name}`);
      return { name, kind: 'imported', format, sizeMiB, allocationMiB: sizeMiB, sha256, usedBy };
    }
    if (!this.cached.has(name)) throw new ComputeError('not-found', `There is no image "${name}"`);
    const size = { sizeMiB: 64, allocationMiB: 0 };
    return { name, kind: 'cached', format: 'raw', ...size, usedBy: this.usersOf(name) };
  }

  async import(given: ImageContent): Promise<ImageInfo> {
    const { name, stream, sizeBytes, sha256: wanted, format } = validateImageContent(given);
    if (this.#imported.has(name)) throw new ComputeError('conflict', `Image "${name}" exists already`);
    const bytes = await readContent(stream, `Image "${name}"`, { sizeBytes, sha256: wanted });
    const refuse = (why: string): never => {
      throw new ComputeError('invalid', `Image "${name}" ${why}`);
    };
    const isQcow2 = bytes.toString('latin1', 0, 4) === QCOW2;
    if (format === 'qcow2' && !isQcow2) refuse('is not in qcow2 format');
    if (format === undefined && bytes.toString('hex', 0, 2) === GZIP) refuse('is gzip-compressed');
    if (isQcow2 && bytes.length < 72) refuse('is truncated');
    const found = format ?? (isQcow2 ? 'qcow2' : 'raw');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#imported.set(name, { format: found, bytes: bytes.length, sha256 });
    return this.info(name);
  }

  delete(name: string): void {
    const [user] = this.info(name).usedBy;
    if (user !== undefined) {
      throw new ComputeError('conflict', `Cannot delete image "${name}": instance "${user.name}" uses it`);
    }
    this.#imported.delete(name);
    this.cached.delete(name);
  }

  /** Guests with a disk that was made of it. */
  usersOf(source: string): readonly { readonly uuid: string; readonly name: string }[] {
    return this.#guests()
      .filter(({ definition }) => definition.disks.some((disk) => disk.source === source))
      .map(({ uuid, name }) => ({ uuid, name }));
  }
}
