import { createHash } from 'node:crypto';
import { type FileHandle } from 'node:fs/promises';
import { ComputeError } from '@hostelry/compute';
import { type ImageFile } from './image-format.js';

/** As much as one packet of libvirt's stream takes (wire format: 262,120 bytes). */
const CHUNK_BYTES = 262_120;

/** An image's bytes in an open file on this machine, with their checksum. It must be closed. */
export class StoredImage implements ImageFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly #handle: FileHandle;

  constructor(handle: FileHandle, about: { name: string; size: number; sha256: string }) {
    this.#handle = handle;
    this.name = about.name;
    this.size = about.size;
    this.sha256 = about.sha256;
  }

  readonly readAt = async (offset: number, length: number): Promise<Uint8Array> => {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await this.#handle.read(buffer, filled, buffer.length - filled, offset + filled);
      if (bytesRead === 0) throw shortened(this.name, offset + filled, this.size);
      filled += bytesRead;
    }
    return buffer;
  };

  /** All bytes in order, hashed again on the way: `conflict` at the end if they are not the ones that were checked. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of readChunks(this.#handle, this)) {
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== this.sha256) {
      throw new ComputeError('conflict', `Image "${this.name}" changed while it was read`, {
        retryable: true,
      });
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** The file's bytes in order, as many as its size says; `invalid` ("truncated") if it ends before. */
export async function* readChunks(
  handle: FileHandle,
  file: { readonly name: string; readonly size: number },
): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < file.size;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, file.size - offset));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    if (bytesRead === 0) throw shortened(file.name, offset, file.size);
    offset += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The error of an image that ended too early. */
export function shortened(name: string, got: number, expected: number): ComputeError {
  return new ComputeError('invalid', `Image "${name}" is truncated: ${got} of ${expected} bytes`);
}

/** `invalid` unless the bytes are the ones that were asked for. */
export function checkSum(name: string, actual: string, expected: string | undefined): void {
  if (expected === undefined || actual === expected.toLowerCase()) return;
  throw new ComputeError(
    'invalid',
    `Image "${name}" has the SHA-256 checksum ${actual}, expected ${expected}`,
  );
}
