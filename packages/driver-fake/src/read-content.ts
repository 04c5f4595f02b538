import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { asComputeError, ComputeError } from '@hostelry/compute';

/** All bytes of a stream; `invalid` if they are none, or not what was announced. */
export async function readContent(
  stream: Readable,
  what: string,
  announced: { readonly sizeBytes?: number | undefined; readonly sha256?: string | undefined },
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  } catch (error) {
    throw asComputeError(error, `Reading ${what}`);
  }
  const bytes = Buffer.concat(chunks);
  const { sizeBytes = bytes.length } = announced;
  const found = createHash('sha256').update(bytes).digest('hex');
  const { sha256 = found } = announced;
  if (bytes.length === 0) throw new ComputeError('invalid', `${what} is empty`);
  if (bytes.length !== sizeBytes) {
    throw new ComputeError('invalid', `${what} has ${bytes.length} bytes, expected ${sizeBytes}`);
  }
  if (found !== sha256) {
    throw new ComputeError('invalid', `${what} has the SHA-256 checksum ${found}, expected ${sha256}`);
  }
  return bytes;
}
