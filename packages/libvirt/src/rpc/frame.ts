import { ConnectionError } from './errors.js';

/** What a packet is, from its header. Source: libvirt's virnetprotocol definition. */
export const PacketType = {
  CALL: 0,
  REPLY: 1,
  MESSAGE: 2,
  STREAM: 3,
  CALL_WITH_FDS: 4,
  REPLY_WITH_FDS: 5,
  STREAM_HOLE: 6,
} as const;

export const PacketStatus = { OK: 0, ERROR: 1, CONTINUE: 2 } as const;

/** The length word and the six header words. */
export const FRAME_HEADER_BYTES = 28;

/** The longest frame that libvirt sends or takes, length word included. */
export const MAX_FRAME_BYTES = 33_554_432;

/** The header of one packet; all are 32-bit numbers. */
export interface PacketHeader {
  readonly program: number;
  readonly version: number;
  readonly procedure: number;
  readonly type: number;
  readonly serial: number;
  readonly status: number;
}

/** One packet: its header and the XDR (or stream data) that follows. */
export interface Packet extends PacketHeader {
  readonly payload: Uint8Array;
}

const NOTHING = new Uint8Array(0);

/** Throws RangeError if a packet would be over libvirt's maximum. */
export function checkFrameLength(header: PacketHeader, length: number): void {
  if (length <= MAX_FRAME_BYTES) return;
  throw new RangeError(
    `Cannot send a packet of ${length} bytes for procedure ${header.procedure}: libvirt's maximum is ${MAX_FRAME_BYTES}`,
  );
}

/** Lays out one packet as the bytes that travel. Throws RangeError if it is over libvirt's maximum. */
export function encodeFrame(header: PacketHeader, payload: Uint8Array = NOTHING): Uint8Array {
  const length = FRAME_HEADER_BYTES + payload.byteLength;
  checkFrameLength(header, length);
  // Not from Buffer's pool: the frame may wait in a queue, and would keep a whole slab alive.
  const frame = new Uint8Array(length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, length);
  view.setUint32(4, header.program);
  view.setUint32(8, header.version);
  view.setInt32(12, header.procedure);
  view.setInt32(16, header.type);
  view.setUint32(20, header.serial);
  view.setInt32(24, header.status);
  frame.set(payload, FRAME_HEADER_BYTES);
  return frame;
}

/** Of a stream's data, so much is passed on before its packet is complete. */
const LEAST_PIECE_BYTES = 16 * 1024;

/**
 * Cuts a flow of bytes, however chunked, into packets.
 * A packet that lies in one chunk is given as a view of it, without a copy. The data of a stream means the same however it is cut: a packet of it that comes in several chunks is given as several, so that nothing is copied there either.
 */
export class FrameSplitter {
  #chunks: Uint8Array[] = [];
  #buffered = 0;
  /** Length of the frame being gathered, or what is left of its data if it is being passed on; 0 while its length word is incomplete. */
  #wanted = 0;
  /** Whether the header of the frame being gathered was looked at. */
  #isKnown = false;
  /** The header of the frame whose data is being passed on. */
  #passing: PacketHeader | undefined;

  /** Bytes held of a frame that is not complete. */
  get pending(): number {
    return this.#buffered;
  }

  /** Takes a chunk and calls `onPacket` for each packet it completes. Throws ConnectionError `not-libvirt` for a length outside libvirt's limits. */
  push(chunk: Uint8Array, onPacket: (packet: Packet) => void): void {
    let rest = chunk;
    if (this.#buffered > 0 || this.#passing !== undefined) {
      rest = this.#complete(chunk, onPacket);
      if (this.#buffered > 0 || this.#passing !== undefined) return;
    }
    let offset = 0;
    const view = viewOf(rest);
    while (rest.byteLength - offset >= 4) {
      const length = checkWireLength(view.getUint32(offset));
      if (rest.byteLength - offset < length) {
        this.#wanted = length;
        break;
      }
      onPacket(decodeFrame(rest, view, offset, offset + length));
      offset += length;
    }
    this.#keep(rest.subarray(offset));
    this.#passOn(onPacket);
  }

  /** Adds to the frame under way; gives what is left of the chunk when that frame is done, or nothing while it is not. */
  #complete(chunk: Uint8Array, onPacket: (packet: Packet) => void): Uint8Array {
    let taken = 0;
    if (this.#wanted === 0) {
      taken = Math.min(4 - this.#buffered, chunk.byteLength);
      this.#keep(chunk.subarray(0, taken));
      if (this.#buffered < 4) return NOTHING;
      this.#wanted = checkWireLength(viewOf(this.#gathered()).getUint32(0));
    }
    const missing = this.#wanted - this.#buffered;
    const available = chunk.byteLength - taken;
    if (available < missing) {
      this.#keep(chunk.subarray(taken));
      this.#passOn(onPacket);
      return NOTHING;
    }
    this.#keep(chunk.subarray(taken, taken + missing));
    const bytes = this.#gathered();
    const header = this.#passing;
    this.#chunks = [];
    this.#buffered = 0;
    this.#wanted = 0;
    this.#isKnown = false;
    this.#passing = undefined;
    onPacket(
      header === undefined
        ? decodeFrame(bytes, viewOf(bytes), 0, bytes.byteLength)
        : { ...header, payload: bytes },
    );
    return chunk.subarray(taken + missing);
  }

  /** Gives what is here of a frame that is not complete, if it is much and a stream's data. */
  #passOn(onPacket: (packet: Packet) => void): void {
    if (!this.#isKnown) this.#lookAtHeader();
    const header = this.#passing;
    if (header === undefined || this.#buffered < LEAST_PIECE_BYTES) return;
    // What is long is not copied, for the little that came before it
    const last = this.#chunks.pop() ?? NOTHING;
    const pieces =
      last.byteLength < LEAST_PIECE_BYTES
        ? [Buffer.concat([...this.#chunks, last])]
        : [Buffer.concat(this.#chunks), last];
    this.#wanted -= this.#buffered;
    this.#chunks = [];
    this.#buffered = 0;
    for (const payload of pieces) if (payload.byteLength > 0) onPacket({ ...header, payload });
  }

  #lookAtHeader(): void {
    if (this.#buffered < FRAME_HEADER_BYTES) return;
    this.#isKnown = true;
    const bytes = Buffer.concat(this.#chunks, FRAME_HEADER_BYTES);
    const header: PacketHeader = decodeFrame(bytes, viewOf(bytes), 0, bytes.byteLength);
    if (header.type !== PacketType.STREAM || header.status !== PacketStatus.CONTINUE) return;
    // The header ends in the last chunk: it was not whole before that
    const last = this.#chunks.at(-1) ?? NOTHING;
    const data = last.subarray(last.byteLength - (this.#buffered - FRAME_HEADER_BYTES));
    this.#passing = header;
    this.#wanted -= FRAME_HEADER_BYTES;
    this.#chunks = [];
    this.#buffered = 0;
    this.#keep(data);
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.byteLength === 0) return;
    this.#chunks.push(bytes);
    this.#buffered += bytes.byteLength;
  }

  /** What was kept, in one piece. */
  #gathered(): Uint8Array {
    const [first] = this.#chunks;
    if (this.#chunks.length === 1 && first !== undefined) return first;
    const whole = Buffer.concat(this.#chunks, this.#buffered);
    this.#chunks = [whole];
    return whole;
  }
}

function checkWireLength(length: number): number {
  if (length < FRAME_HEADER_BYTES || length > MAX_FRAME_BYTES) {
    throw new ConnectionError(
      'not-libvirt',
      `The peer does not speak libvirt's protocol: packet length ${length} is not within ${FRAME_HEADER_BYTES} to ${MAX_FRAME_BYTES}`,
    );
  }
  return length;
}

/** The packet whose frame lies in `bytes` from `start` to `end`. */
function decodeFrame(bytes: Uint8Array, view: DataView, start: number, end: number): Packet {
  return {
    program: view.getUint32(start + 4),
    version: view.getUint32(start + 8),
    procedure: view.getInt32(start + 12),
    type: view.getInt32(start + 16),
    serial: view.getUint32(start + 20),
    status: view.getInt32(start + 24),
    payload: bytes.subarray(start + FRAME_HEADER_BYTES, end),
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
