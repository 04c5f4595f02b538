import { ComputeError } from '@hostelry/compute';
import { asciiBytes, checkName, levelOneNames, ucs2Bytes } from './names.js';
import { recordLength, SECTOR, type Extent } from './records.js';

/** ECMA-119, 6.8.2.1: a directory lies at most on level 8. */
const DIRECTORY_LEVELS = 8;

/** A file extent's length is a 32-bit number. */
const FILE_LIMIT = 2 ** 32 - 1;

export interface IsoFile {
  /** Components separated by `/`, without a leading one, for example `openstack/latest/user_data`. */
  readonly path: string;
  readonly data: Uint8Array;
}

export interface FileNode {
  readonly kind: 'file';
  readonly name: string;
  readonly data: Uint8Array;
  readonly extent: Extent;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  readonly name: string;
  readonly parent: DirectoryNode | undefined;
  readonly children: Map<string, FileNode | DirectoryNode>;
}

/** One entry of a directory with its identifier in one of the two trees. */
export interface NamedNode {
  readonly identifier: Uint8Array;
  readonly node: FileNode | DirectoryNode;
}

/** Arranges the files as a tree; `invalid` for a path that occurs twice, is too deep or cannot be held. */
export function buildTree(files: readonly IsoFile[]): DirectoryNode {
  const root: DirectoryNode = {
    kind: 'directory',
    name: '',
    parent: undefined,
    children: new Map(),
  };
  for (const file of files) addFile(root, file);
  return root;
}

function addFile(root: DirectoryNode, { path, data }: IsoFile): void {
  const names = path.split('/');
  for (const name of names) checkName(name, path);
  if (names.length > DIRECTORY_LEVELS) {
    throw new ComputeError(
      'invalid',
      `Path "${path}" is ${names.length} levels deep; an ISO 9660 image holds ${DIRECTORY_LEVELS}`,
    );
  }
  checkFileSize(path, data.length);
  let directory = root;
  for (const name of names.slice(0, -1)) {
    let child = directory.children.get(name);
    if (child === undefined) {
      child = { kind: 'directory', name, parent: directory, children: new Map() };
      directory.children.set(name, child);
    }
    if (child.kind === 'file') {
      throw new ComputeError('invalid', `Path "${path}" runs through the file "${name}"`);
    }
    directory = child;
  }
  const name = names.at(-1) ?? '';
  if (directory.children.has(name)) {
    throw new ComputeError('invalid', `Path "${path}" occurs twice`);
  }
  const extent = { sector: 0, bytes: data.length };
  directory.children.set(name, { kind: 'file', name, data, extent });
}

/** `invalid` if a file of that many bytes cannot be held. */
export function checkFileSize(path: string, bytes: number): void {
  if (bytes > FILE_LIMIT) {
    throw new ComputeError(
      'invalid',
      `File "${path}" has ${bytes} bytes; an ISO 9660 image holds ${FILE_LIMIT}`,
    );
  }
}

/** A directory's entries with their identifiers in the primary or the Joliet tree, in the order that the standard asks. */
export function namedChildren(directory: DirectoryNode, joliet: boolean): NamedNode[] {
  const nodes = [...directory.children.values()];
  const short = levelOneNames(
    nodes.map((node) => ({ name: node.name, directory: node.kind === 'directory' })),
  );
  const named = nodes.map((node, index) => ({
    identifier: joliet
      ? ucs2Bytes(node.name) // Without a version: readers that do not strip it would show it.
      : asciiBytes(short[index] ?? ''),
    node,
  }));
  return named.sort((a, b) => Buffer.compare(a.identifier, b.identifier));
}

/** Bytes of a directory's extent: whole sectors, and no record across the border of two. */
export function directoryBytes(directory: DirectoryNode, joliet: boolean): number {
  let used = 2 * recordLength(1);
  for (const { identifier } of namedChildren(directory, joliet)) {
    const length = recordLength(identifier.length);
    if ((used % SECTOR) + length > SECTOR) used = Math.ceil(used / SECTOR) * SECTOR;
    used += length;
  }
  return Math.ceil(used / SECTOR) * SECTOR;
}

/** All directories in the order of the path table: by level, then by parent, then by identifier. */
export function directoriesByLevel(
  root: DirectoryNode,
  joliet: boolean,
): { readonly directory: DirectoryNode; readonly identifier: Uint8Array }[] {
  const all = [{ directory: root, identifier: Uint8Array.of(0) }];
  for (let index = 0; index < all.length; index++) {
    const directory = all[index]?.directory;
    if (directory === undefined) break;
    for (const { node, identifier } of namedChildren(directory, joliet)) {
      if (node.kind === 'directory') all.push({ directory: node, identifier: Uint8Array.from(identifier) });
    }
  }
  return all;
}
