import { createHash } from 'node:crypto';
import { type BigIntStats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { ByteProgress } from '../byte-progress.js';
import { throwIfCancelled } from '../cancellation.js';
import { checkSum, readChunks, StoredImage } from './stored-image.js';

/** Checksums kept, of the files that were used last. */
const REMEMBERED = 128;

/** Checksums of files by what tells that a file is unchanged, so that the same file isn't read for each instance. */
export class ChecksumMemo {
  readonly #sums = new Map<string, string>();

  get(path: string, stats: BigIntStats): string | undefined {
    return this.#sums.get(this.#key(path, stats));
  }

  set(path: string, stats: BigIntStats, sha256: string): void {
    this.#sums.set(this.#key(path, stats), sha256);
    const oldest = this.#sums.keys().next().value;
    if (this.#sums.size > REMEMBERED && oldest !== undefined) this.#sums.delete(oldest);
  }

  #key(path: string, { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
    return JSON.stringify([path, ...[dev, ino, size, mtimeNs, ctimeNs].map(String)]);
  }
}

/**
 * Opens a file of this machine and learns its checksum.
 * `not-found` if there is none, `denied` if it may not be read, `invalid` for what is no regular file or has another checksum.
 */
export async function openLocalImage(
  path: string,
  expected: string | undefined,
  memo: ChecksumMemo,
  options: ProgressOptions,
): Promise<StoredImage> {
  const handle = await openFile(path);
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw new ComputeError('invalid', `Image "${path}" is not a regular file`);
    const size = Number(stats.size);
    const sha256 = memo.get(path, stats) ?? (await hashFile(handle, { name: path, size }, options));
    memo.set(path, stats, sha256);
    checkSum(path, sha256, expected);
    return new StoredImage(handle, { name: path, size, sha256 });
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const options = { cause: error };
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new ComputeError('not-found', `Image "${path}" does not exist`, options);
    }
    if (code === 'EACCES' || code === 'EPERM') {
      throw new ComputeError('denied', `Image "${path}" may not be read`, options);
    }
    throw new ComputeError('invalid', `Image "${path}" cannot be opened: ${String(code)}`, options);
  }
}

async function hashFile(
  handle: FileHandle,
  file: { readonly name: string; readonly size: number },
  { signal, progress }: ProgressOptions,
): Promise<string> {
  const report = new ByteProgress(progress, 'check image', file.size);
  const hash = createHash('sha256');
  for await (const chunk of readChunks(handle, file)) {
    throwIfCancelled(signal, `Reading image "${file.name}"`);
    hash.update(chunk);
    report.add(chunk.length);
  }
  return hash.digest('hex');
}
