import { type OnReadOpts } from 'node:net';

/** What is kept to read into while little comes; replies of most calls fit. */
const SMALL_BYTES = 2048;
/** What is taken to read into while much comes: less than the 128 kB that the system would map and unmap each time. */
const LARGE_BYTES = 112 * 1024;
/** What must be left of it for the next read, since a socket gives no more at once. */
const LEAST_BYTES = 64 * 1024;

/**
 * What a socket reads into. Left to itself a socket takes 64 KB for every chunk and gives back all but the chunk, which
 * costs more than to copy the few bytes of a reply. So little is read into the same few bytes again and again, and copied;
 * where more comes, chunks lie one after the other in what was taken for many of them.
 */
export class ChunkReader implements OnReadOpts {
  readonly #small = Buffer.allocUnsafeSlow(SMALL_BYTES);
  #room = this.#small;
  /** How often little came since much came. */
  #little = 0;

  /** Called with each chunk, which is the receiver's to keep. Nothing must be read before it is set. */
  onChunk: (chunk: Buffer) => void = () => undefined;

  readonly buffer = (): Buffer => this.#room;

  readonly callback = (length: number): true => {
    const chunk = this.#room.subarray(0, length);
    if (length < SMALL_BYTES) {
      // Once may be the end of a packet, with the next one behind it
      if (++this.#little > 1) this.#room = this.#small;
      this.onChunk(Buffer.from(chunk));
      return true;
    }
    this.#little = 0;
    const wasSmall = this.#room === this.#small;
    const rest = this.#room.subarray(length);
    this.#room = rest.length < LEAST_BYTES ? Buffer.allocUnsafeSlow(LARGE_BYTES) : rest;
    this.onChunk(wasSmall ? Buffer.from(chunk) : chunk);
    return true;
  };
}
