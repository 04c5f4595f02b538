import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { ComputeError } from '@hostelry/compute';
import { isQcow2, QCOW2_HEADER_BYTES, readQcow2Header } from '../images/source/qcow2-header.js';

/** Bytes that come, and what was said of them. */
export interface AnnouncedContent {
  readonly name: string;
  readonly stream: Readable;
  readonly sizeBytes?: number;
  readonly sha256?: string;
  readonly format?: 'raw' | 'qcow2';
}

/** The bytes of an upload, of which it is made sure on the way that they are what was announced. */
export class CheckedContent {
  readonly #content: AnnouncedContent;
  readonly #what: string;
  readonly #hash = createHash('sha256');
  readonly #source: AsyncIterator<Uint8Array>;
  #head: Buffer = Buffer.alloc(0);
  #size = 0;

  constructor(what: string, content: AnnouncedContent) {
    this.#what = what;
    this.#content = content;
    this.#source = (content.stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  }

  /** Reads as much as tells what it is, and gives it. `invalid` for an empty stream, and for an image that would make the host read other files. */
  async begin(): Promise<Buffer> {
    const { name, format } = this.#content;
    const parts: Uint8Array[] = [];
    for (let length = 0; length < QCOW2_HEADER_BYTES;) {
      const next = await this.#source.next();
      if (next.done === true) break;
      parts.push(next.value);
      length += next.value.length;
    }
    this.#head = Buffer.concat(parts);
    if (this.#head.length === 0) this.#refuse('is empty');
    const found = isQcow2(this.#head);
    if (format === 'qcow2' && !found) this.#refuse('is not in qcow2 format');
    if (found && format !== 'raw') readQcow2Header(this.#head, name);
    return this.#head;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    if (this.#head.length > 0) yield this.#count(this.#head);
    for (;;) {
      const next = await this.#source.next();
      if (next.done === true) return;
      yield this.#count(next.value);
    }
  }

  /** The checksum of all bytes; `invalid` if they are others, or others in number, than announced. */
  end(): string {
    const { sizeBytes, sha256: wanted } = this.#content;
    if (sizeBytes !== undefined && this.#size !== sizeBytes) {
      this.#refuse(`has ${this.#size} bytes, expected ${sizeBytes}`);
    }
    const sha256 = this.#hash.digest('hex');
    if (wanted !== undefined && wanted !== sha256) {
      this.#refuse(`has the SHA-256 checksum ${sha256}, expected ${wanted}`);
    }
    return sha256;
  }

  #count(chunk: Uint8Array): Uint8Array {
    const { sizeBytes = Infinity } = this.#content;
    this.#size += chunk.length;
    if (this.#size > sizeBytes) this.#refuse(`has more than the ${sizeBytes} bytes that were announced`);
    this.#hash.update(chunk);
    return chunk;
  }

  #refuse(why: string): never {
    throw new ComputeError('invalid', `${this.#what} ${why}`);
  }
}
