import { createHash } from 'node:crypto';
import { checkSum } from './stored-image.js';

/** The same bytes; `invalid` at their end, before a reader learns of that, if they are not the ones of the checksum. */
export async function* checkedBytes(
  name: string,
  sha256: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  checkSum(name, hash.digest('hex'), sha256);
}
