import { ComputeError } from '@hostelry/compute';
import { setTerminator, volumeDescriptor, type VolumeTree } from './descriptors.js';
import { directoryRecord, pathTableRecord, SECTOR, sectorsOf, type Extent } from './records.js';
import {
  buildTree,
  directoriesByLevel,
  directoryBytes,
  namedChildren,
  type DirectoryNode,
  type FileNode,
  type IsoFile,
} from './tree.js';

/** First sector behind the system area, the three descriptors (16 to 18). */
const FIRST_FREE_SECTOR = 19;

/** Joliet's volume identifier holds 16 characters; the primary one 32. */
const VOLUME_ID = /^[A-Za-z0-9_-]{1,16}$/;

export interface IsoOptions {
  /** 1 to 16 letters, digits, `_` or `-`; the label by which a guest finds the file system. */
  readonly volumeId: string;
  readonly files: readonly IsoFile[];
  /** Date of everything in the image. Default 1980-01-01, so that the same files make the same bytes. */
  readonly date?: Date;
}

/**
 * A complete ISO 9660 level 1 file system with Joliet names, in which systems without Joliet see 8.3 names.
 * The same input gives the same bytes. `invalid` names the path or value that cannot be held.
 * Source: ECMA-119 and the Joliet specification.
 */
export function writeIso(options: IsoOptions): Uint8Array {
  const date = options.date ?? new Date(Date.UTC(1980, 0, 1));
  checkVolume(options.volumeId, date);
  const root = buildTree(options.files);
  const primary = new TreeLayout(root, false);
  const joliet = new TreeLayout(root, true);
  let next = primary.place(FIRST_FREE_SECTOR);
  next = joliet.place(next);
  const files = filesOf(root);
  for (const file of files) {
    file.extent.sector = next;
    next += sectorsOf(file.data.length);
  }
  const image = new Uint8Array(next * SECTOR);
  const volume = { id: options.volumeId, sectors: next, date };
  image.set(volumeDescriptor(primary.describe(), volume), 16 * SECTOR);
  image.set(volumeDescriptor(joliet.describe(), volume), 17 * SECTOR);
  image.set(setTerminator(), 18 * SECTOR);
  primary.write(image, date);
  joliet.write(image, date);
  for (const file of files) image.set(file.data, file.extent.sector * SECTOR);
  return image;
}

function checkVolume(volumeId: string, date: Date): void {
  if (!VOLUME_ID.test(volumeId)) {
    throw new ComputeError('invalid', `Volume id "${volumeId}" is not 1 to 16 letters, digits, "_" or "-"`);
  }
  const year = date.getUTCFullYear();
  // A directory record's year is one byte counted from 1900.
  if (!(year >= 1900 && year <= 2155)) {
    throw new ComputeError('invalid', `Date ${String(date)} is not within the years 1900 to 2155`);
  }
}

function filesOf(directory: DirectoryNode): FileNode[] {
  return [...directory.children.values()].flatMap((node) => (node.kind === 'file' ? [node] : filesOf(node)));
}

/** Where one of the two trees lies: its path tables and directories. */
class TreeLayout {
  readonly #root: DirectoryNode;
  readonly #joliet: boolean;
  readonly #directories: ReturnType<typeof directoriesByLevel>;
  readonly #extents = new Map<DirectoryNode, Extent>();
  #pathTableBytes = 0;
  #pathTableL = 0;
  #pathTableM = 0;

  constructor(root: DirectoryNode, joliet: boolean) {
    this.#root = root;
    this.#joliet = joliet;
    this.#directories = directoriesByLevel(root, joliet);
  }

  /** Takes sectors from `sector` on; returns the first one behind them. */
  place(sector: number): number {
    this.#pathTableBytes = this.#pathTable(true).length;
    this.#pathTableL = sector;
    this.#pathTableM = sector + sectorsOf(this.#pathTableBytes);
    let next = this.#pathTableM + sectorsOf(this.#pathTableBytes);
    for (const { directory } of this.#directories) {
      const bytes = directoryBytes(directory, this.#joliet);
      this.#extents.set(directory, { sector: next, bytes });
      next += sectorsOf(bytes);
    }
    return next;
  }

  describe(): VolumeTree {
    return {
      joliet: this.#joliet,
      root: this.#extentOf(this.#root),
      pathTableBytes: this.#pathTableBytes,
      pathTableL: this.#pathTableL,
      pathTableM: this.#pathTableM,
    };
  }

  /** Writes the path tables and the directories, once the files have their sectors. */
  write(image: Uint8Array, date: Date): void {
    image.set(this.#pathTable(true), this.#pathTableL * SECTOR);
    image.set(this.#pathTable(false), this.#pathTableM * SECTOR);
    for (const { directory } of this.#directories) this.#writeDirectory(image, directory, date);
  }

  #writeDirectory(image: Uint8Array, directory: DirectoryNode, date: Date): void {
    const own = this.#extentOf(directory);
    const above = directory.parent === undefined ? own : this.#extentOf(directory.parent);
    let offset = own.sector * SECTOR;
    const put = (record: Uint8Array): void => {
      if ((offset % SECTOR) + record.length > SECTOR) offset = sectorsOf(offset) * SECTOR;
      image.set(record, offset);
      offset += record.length;
    };
    put(directoryRecord(Uint8Array.of(0), own, { directory: true, date }));
    put(directoryRecord(Uint8Array.of(1), above, { directory: true, date }));
    for (const { node, identifier } of namedChildren(directory, this.#joliet)) {
      const isDirectory = node.kind === 'directory';
      const extent = isDirectory ? this.#extentOf(node) : node.extent;
      put(directoryRecord(identifier, extent, { directory: isDirectory, date }));
    }
  }

  #pathTable(littleEndian: boolean): Uint8Array {
    const numbers = new Map(this.#directories.map(({ directory }, index) => [directory, index + 1]));
    return Buffer.concat(
      this.#directories.map(({ directory, identifier }) =>
        pathTableRecord(
          identifier,
          this.#extents.get(directory)?.sector ?? 0,
          numbers.get(directory.parent ?? directory) ?? 1,
          littleEndian,
        ),
      ),
    );
  }

  #extentOf(directory: DirectoryNode): Extent {
    const extent = this.#extents.get(directory);
    if (extent === undefined) throw new ComputeError('internal', 'ISO 9660 directory is not placed');
    return extent;
  }
}
