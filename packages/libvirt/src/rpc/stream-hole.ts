import { virNetStreamHole } from '../generated/net.js';
import { XdrError } from '../xdr/errors.js';
import { type Hyper } from '../xdr/hyper.js';
import { XdrWriter } from '../xdr/writer.js';
import { decodePayload } from './payload.js';

/** A run of zeros that does not travel: one of the chunks of a sparse stream, beside bytes. */
export class StreamHole {
  /** Bytes that it stands for; above 0. A bigint where a number is not exact. */
  readonly length: Hyper;

  /** Throws RangeError for a length that cannot be. */
  constructor(length: Hyper) {
    const whole = typeof length === 'bigint' || Number.isSafeInteger(length);
    if (!whole || length <= 0 || length >= 2n ** 63n)
      throw new RangeError(`Invalid length of a hole: ${length}`);
    this.length = length;
  }
}

/** The payload of the packet that stands for a hole. */
export function encodeHole(hole: StreamHole): Uint8Array {
  const writer = new XdrWriter();
  virNetStreamHole.encode(writer, { length: hole.length, flags: 0 });
  return writer.bytes();
}

/** The hole that a packet stands for; undefined for one of no length. Throws XdrError. */
export function decodeHole(payload: Uint8Array): StreamHole | undefined {
  const { length } = decodePayload(virNetStreamHole, payload);
  if (length < 0) {
    throw new XdrError('invalid-value', 'virNetStreamHole.length', `Invalid length of a hole: ${length}`);
  }
  return length === 0 ? undefined : new StreamHole(length);
}

/** Bytes of zeros that are made at once, and the default of what counts as a hole. */
const BLOCK_BYTES = 64 * 1024;

/** The bytes of a sparse download with its holes as zeros; also a step for `pipeline` of node:stream. */
export async function* fillHoles(
  chunks: AsyncIterable<Uint8Array | StreamHole>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zeros = new Uint8Array(BLOCK_BYTES);
  for await (const chunk of chunks) {
    if (!(chunk instanceof StreamHole)) {
      yield chunk;
      continue;
    }
    for (let left = BigInt(chunk.length); left > 0n; left -= BigInt(BLOCK_BYTES)) {
      yield left < BLOCK_BYTES ? zeros.subarray(0, Number(left)) : zeros;
    }
  }
}

/** How to look for holes. */
export interface FindHolesOptions {
  /** Zeros count as a hole where they fill a whole block of that many bytes, counted from the beginning. Default 65536. */
  readonly blockBytes?: number | undefined;
}

/** The chunks of a sparse upload for bytes in which holes are still zeros; also a step for `pipeline` of node:stream. Throws RangeError for a block that cannot be. */
export async function* findHoles(
  bytes: AsyncIterable<Uint8Array>,
  options: FindHolesOptions = {},
): AsyncGenerator<Uint8Array | StreamHole, void, undefined> {
  const size = options.blockBytes ?? BLOCK_BYTES;
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`Invalid block of ${size} bytes`);
  const zeros = Buffer.alloc(size);
  let hole = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    let from = 0;
    let at = 0;
    for (; at + size <= all.length; at += size) {
      if (all.compare(zeros, 0, size, at, at + size) !== 0) {
        if (hole > 0) yield new StreamHole(hole);
        hole = 0;
        continue;
      }
      if (at > from) yield all.subarray(from, at);
      hole += size;
      from = at + size;
    }
    if (at > from) yield all.subarray(from, at);
    rest = all.subarray(at);
  }
  if (hole > 0) yield new StreamHole(hole);
  if (rest.length > 0) yield rest;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
