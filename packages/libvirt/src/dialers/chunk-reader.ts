import { type OnReadOpts } from 'node:net';

/** What is kept to read into while little comes; replies of most calls fit. */
const SMALL_BYTES = 2048;
/** What is read into while much comes; a socket gives no more at once. */
const LARGE_BYTES = 64 * 1024;
/** Up to this a chunk is copied, so that it does not keep alive what it was read into. */
const COPIED_BYTES = 16 * 1024;

/**
 * What a socket reads into. Left to itself a socket takes 64 KB for every chunk and gives back all but the chunk, which
 * costs more than to copy the few bytes of a reply. So little is read into the same few bytes again and again.
 */
export class ChunkReader implements OnReadOpts {
  readonly #small = Buffer.allocUnsafeSlow(SMALL_BYTES);
  #current = this.#small;

  /** Called with each chunk, which is the receiver's to keep. Nothing must be read before it is set. */
  onChunk: (chunk: Buffer) => void = () => undefined;

  readonly buffer = (): Buffer => this.#current;

  readonly callback = (length: number): true => {
    const chunk = this.#current.subarray(0, length);
    if (length > COPIED_BYTES) {
      this.#current = Buffer.allocUnsafeSlow(LARGE_BYTES);
      this.onChunk(chunk);
    } else {
      if (length < SMALL_BYTES) this.#current = this.#small;
      else if (this.#current === this.#small) this.#current = Buffer.allocUnsafeSlow(LARGE_BYTES);
      this.onChunk(Buffer.from(chunk));
    }
    return true;
  };
}
