import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConnectionError } from '../src/rpc/errors.js';
import {
  encodeFrame,
  FRAME_HEADER_BYTES,
  FrameSplitter,
  MAX_FRAME_BYTES,
  PacketStatus,
  PacketType,
  type Packet,
} from '../src/rpc/frame.js';

const header = {
  program: 0x20008086,
  version: 1,
  procedure: 23,
  type: PacketType.REPLY,
  serial: 0xffff_fffe,
  status: PacketStatus.OK,
};

const NOTHING = new Uint8Array(0);

function split(chunks: readonly Uint8Array[]): Packet[] {
  const packets: Packet[] = [];
  const splitter = new FrameSplitter();
  for (const chunk of chunks) splitter.push(chunk, (packet) => packets.push(packet));
  return packets;
}

/** The bytes in chunks, of these lengths again and again. */
function cut(bytes: Uint8Array, ...sizes: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunks.at(-1)?.length ?? 1) {
    chunks.push(bytes.subarray(at, at + (sizes[chunks.length % sizes.length] ?? 1)));
  }
  return chunks;
}

describe('frames', () => {
  test('a frame is the length, six header words and the payload, all big-endian', () => {
    const frame = encodeFrame(header, Uint8Array.of(0xaa, 0xbb, 0xcc, 0xdd));
    expect(Buffer.from(frame).toString('hex')).toBe(
      '00000020' + '20008086' + '00000001' + '00000017' + '00000001' + 'fffffffe' + '00000000' + 'aabbccdd',
    );
  });

  test('three packets come out the same however the bytes are cut', () => {
    const payloads = [Buffer.from('first123'), Buffer.alloc(0), Buffer.from('and the third one...')];
    const bytes = Buffer.concat(
      payloads.map((payload, serial) => encodeFrame({ ...header, serial }, payload)),
    );
    for (let size = 1; size <= bytes.length; size++) {
      const packets = split(cut(bytes, size));
      expect(packets.map((packet) => packet.serial)).toEqual([0, 1, 2]);
      expect(packets.map((packet) => Buffer.from(packet.payload).toString())).toEqual(payloads.map(String));
    }
  });

  test('every single cut in two chunks gives the same packets', () => {
    const bytes = Buffer.concat([
      encodeFrame(header, Buffer.from('abcd')),
      encodeFrame(header, Buffer.from('efgh')),
    ]);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const packets = split([bytes.subarray(0, cut), bytes.subarray(cut)]);
      expect(packets.map((packet) => Buffer.from(packet.payload).toString())).toEqual(['abcd', 'efgh']);
    }
  });

  test("a stream's data is passed on as it comes, without a copy, and nothing else is cut", () => {
    const data = Buffer.alloc(100_000, 'data of a stream');
    const stream = { ...header, type: PacketType.STREAM, status: PacketStatus.CONTINUE };
    const bytes = Buffer.concat([
      encodeFrame({ ...header, serial: 1 }, data),
      encodeFrame({ ...stream, serial: 2 }, data),
      encodeFrame({ ...stream, serial: 2 }),
      encodeFrame({ ...stream, type: PacketType.STREAM_HOLE, serial: 2 }, data),
      encodeFrame({ ...stream, status: PacketStatus.ERROR, serial: 2 }, data),
      encodeFrame({ ...header, serial: 3 }, data),
    ]);
    for (const size of [1000, 16_383, 16_384, 16_412, 30_000, 65_536, 100_027, bytes.length]) {
      const packets = split(cut(bytes, size));
      const pieces = packets.filter(({ type, status }) => type === stream.type && status === stream.status);
      expect(Buffer.concat(pieces.map(({ payload }) => payload)).equals(data)).toBe(true);
      // The empty one, which is the end, stays by itself, and no other is empty
      expect(pieces.filter(({ payload }) => payload.byteLength === 0)).toEqual([pieces.at(-1)]);
      // A short one is what came with the header, before a long one
      const long = pieces.slice(0, -2).filter(({ payload }) => payload.byteLength >= 16 * 1024);
      expect(long.length).toBeGreaterThanOrEqual(pieces.length - 3);
      if (size >= 30_000 && size < bytes.length) {
        expect(pieces.length).toBeGreaterThan(2);
        expect(pieces.slice(1, -2).every(({ payload }) => payload.buffer === bytes.buffer)).toBe(true);
      }
      const others = packets.filter((packet) => !pieces.includes(packet));
      expect(others.map(({ serial, payload }) => [serial, Buffer.from(payload).equals(data)])).toEqual([
        [1, true],
        [2, true],
        [2, true],
        [3, true],
      ]);
      expect(packets.map(({ serial }) => serial)).toEqual([1, ...pieces.map(() => 2), 2, 2, 3]);
    }
  });

  test('whatever is sent and however it is cut, all of it arrives, in order and once', () => {
    const frame = fc.record({
      type: fc.constantFrom(PacketType.REPLY, PacketType.STREAM, PacketType.STREAM, PacketType.STREAM_HOLE),
      status: fc.constantFrom(PacketStatus.OK, PacketStatus.CONTINUE, PacketStatus.CONTINUE),
      length: fc.oneof(fc.constantFrom(0, 1, 4), fc.nat(100), fc.nat(70_000)),
    });
    const cuts = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 70_000 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 8 }), cuts, (frames, sizes) => {
        const sent = frames.map(({ type, status, length }, serial) => {
          const payload = Buffer.alloc(length, `payload ${serial}`);
          return { ...header, type, status, serial, payload };
        });
        const bytes = Buffer.concat(sent.map(({ payload, ...rest }) => encodeFrame(rest, payload)));
        // A packet that came in pieces is put together again by its serial
        const received: Packet[] = [];
        for (const packet of split(cut(bytes, ...sizes))) {
          const last = received.at(-1);
          if (last?.serial !== packet.serial) {
            received.push(packet);
            continue;
          }
          expect([packet.type, packet.status]).toEqual([PacketType.STREAM, PacketStatus.CONTINUE]);
          expect(packet.payload.byteLength).toBeGreaterThan(0);
          received[received.length - 1] = { ...last, payload: Buffer.concat([last.payload, packet.payload]) };
        }
        const outline = (packets: readonly Packet[]) =>
          packets.map(({ type, status, serial, payload }) => [type, status, serial, payload.byteLength]);
        expect(outline(received)).toEqual(outline(sent));
        expect(sent.every(({ payload }, n) => payload.equals(received[n]?.payload ?? NOTHING))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a packet within one chunk is a view, not a copy', () => {
    const bytes = encodeFrame(header, Uint8Array.of(1, 2, 3, 4));
    const [packet] = split([bytes]);
    expect(packet?.payload.buffer).toBe(bytes.buffer);
  });

  test.each([0, 4, FRAME_HEADER_BYTES - 1, MAX_FRAME_BYTES + 1, 0xffff_ffff])(
    'a length of %i ends the flow with a typed error',
    (length) => {
      const word = Buffer.alloc(4);
      word.writeUInt32BE(length);
      expect(() => split([word])).toThrowError(ConnectionError);
      // Also when the length word itself comes in pieces.
      expect(() => split([word.subarray(0, 1), word.subarray(1)])).toThrowError(
        expect.objectContaining({ code: 'not-libvirt' }),
      );
    },
  );

  test('the greatest length is taken, and nothing of it is allocated ahead', () => {
    const word = Buffer.alloc(4);
    word.writeUInt32BE(MAX_FRAME_BYTES);
    const splitter = new FrameSplitter();
    splitter.push(word, () => expect.unreachable());
    expect(splitter.pending).toBe(4);
  });

  test('a packet over the maximum cannot be made', () => {
    expect(() => encodeFrame(header, new Uint8Array(MAX_FRAME_BYTES))).toThrowError(/procedure 23/);
  });
});
