import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { ByteProgress } from '../byte-progress.js';
import { StallGuard } from '../stall-guard.js';
import { checkSum, shortened, StoredImage } from './stored-image.js';

export interface DownloadOptions extends ProgressOptions {
  /** Nothing received for this long ends the download. */
  readonly stallMs: number;
  /** Where the file is kept meanwhile. Default: the system's folder for temporary files. */
  readonly tempDirectory?: string;
}

/**
 * Downloads an http(s) URL into a file that has no name any more, so that nothing is left even if the process dies.
 * `not-found` for 404 and 410, `denied` for 401 and 403, `failed` for other statuses, `unreachable` where no connection comes about, `timeout` when it stalls, `invalid` for a body that is too short or has another checksum.
 */
export async function downloadImage(
  url: URL,
  expected: string | undefined,
  options: DownloadOptions,
): Promise<StoredImage> {
  const name = printable(url);
  const guard = new StallGuard(`Download of image "${name}"`, options.stallMs, options.signal);
  try {
    const handle = await openTemporary(options.tempDirectory ?? tmpdir());
    try {
      const response = await request(url, name, guard.signal);
      const stored = await receive(response, handle, name, guard, options);
      checkSum(name, stored.sha256, expected);
      return new StoredImage(handle, { name, ...stored });
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}

/** The URL for messages: without password and query, which may hold secrets. */
export function printable(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

async function request(url: URL, name: string, signal: AbortSignal): Promise<Response> {
  const target = new URL(url);
  // Compressed on the way, the length could not be compared.
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (target.username !== '' || target.password !== '') {
    const user = `${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`;
    headers['authorization'] = `Basic ${Buffer.from(user).toString('base64')}`;
    target.username = '';
    target.password = '';
  }
  let response: Response;
  try {
    response = await fetch(target, { headers, signal, redirect: 'follow' });
  } catch (error) {
    throw new ComputeError('unreachable', `Image "${name}" cannot be downloaded: ${reasonOf(error)}`, {
      cause: error,
    });
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw statusError(name, response.status);
}

function statusError(name: string, status: number): ComputeError {
  if (status === 404 || status === 410) {
    return new ComputeError('not-found', `Image "${name}" does not exist (HTTP ${status})`);
  }
  if (status === 401 || status === 403) {
    return new ComputeError('denied', `Image "${name}" may not be read (HTTP ${status})`);
  }
  const retryable = status >= 500 || status === 429;
  return new ComputeError('failed', `Image "${name}" cannot be downloaded (HTTP ${status})`, {
    retryable,
  });
}

async function receive(
  response: Response,
  handle: FileHandle,
  name: string,
  guard: StallGuard,
  options: DownloadOptions,
): Promise<{ size: number; sha256: string }> {
  const expected = bodyLength(response);
  const report = new ByteProgress(options.progress, 'download image', expected);
  const hash = createHash('sha256');
  const body: AsyncIterable<Uint8Array> | undefined = response.body ?? undefined;
  try {
    for await (const chunk of body ?? []) {
      guard.touch();
      hash.update(chunk);
      await writeAll(handle, chunk, report.done);
      report.add(chunk.length);
    }
  } catch (error) {
    if (guard.signal.aborted || error instanceof ComputeError) throw error;
    if (expected !== undefined) throw shortened(name, report.done, expected);
    throw new ComputeError(
      'unreachable',
      `Image "${name}" cannot be downloaded: ${reasonOf(error)} after ${report.done} bytes`,
      { cause: error },
    );
  }
  if (expected !== undefined && report.done !== expected) {
    throw shortened(name, report.done, expected);
  }
  return { size: report.done, sha256: hash.digest('hex') };
}

/** What the server said of the length, where it is the length of what arrives here. */
function bodyLength(response: Response): number | undefined {
  const length = response.headers.get('content-length');
  const encoding = response.headers.get('content-encoding');
  if (length === null || (encoding !== null && encoding !== 'identity')) return undefined;
  return /^\d+$/.test(length) ? Number(length) : undefined;
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}

async function openTemporary(directory: string): Promise<FileHandle> {
  const path = join(directory, `hostelry-image-${randomUUID()}`);
  try {
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return handle;
  } catch (error) {
    throw new ComputeError('failed', `Temporary file "${path}" cannot be made: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** The innermost reason: fetch wraps the network's error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
