import { type Writable } from 'node:stream';

/** A larger write goes out as it is: copying it would cost more than another system call. */
const SMALL_BYTES = 4096;
/** What is gathered at most before it goes out. */
const BATCH_BYTES = 64 * 1024;

/** Small writes of one turn of the event loop leave together, in order: a system call costs more than the whole rest of a call. */
export class WriteBatch {
  readonly #stream: Writable;
  #small: Uint8Array[] = [];
  #bytes = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Queues bytes, which the caller must not change afterwards. False: wait for the stream's `drain`. Ignored once the stream has ended. */
  write(bytes: Uint8Array): boolean {
    if (bytes.byteLength > SMALL_BYTES) {
      this.flush();
      return !this.#isWritable() || this.#stream.write(bytes);
    }
    // After the promises that this turn settles, whose callers may have more to say.
    if (this.#bytes === 0) process.nextTick(this.#onTurnEnd);
    this.#small.push(bytes);
    this.#bytes += bytes.byteLength;
    if (this.#bytes >= BATCH_BYTES) this.flush();
    return !this.#stream.writableNeedDrain;
  }

  /** Hands over what was gathered; before the stream is ended. */
  flush(): void {
    if (this.#bytes === 0) return;
    const small = this.#small;
    const bytes = this.#bytes;
    this.#small = [];
    this.#bytes = 0;
    if (this.#isWritable()) this.#stream.write(join(small, bytes));
  }

  readonly #onTurnEnd = (): void => this.flush();

  #isWritable(): boolean {
    return !this.#stream.destroyed && !this.#stream.writableEnded;
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = Buffer.allocUnsafe(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
