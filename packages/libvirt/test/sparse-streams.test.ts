import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { fillHoles, findHoles, StreamHole } from '../src/index.js';
import { createDownload, createUpload } from '../src/raw.js';
import { encodeFrame, PacketStatus, PacketType } from '../src/rpc/frame.js';
import { encodeHole } from '../src/rpc/stream-hole.js';
import { OPEN_STREAM, sessionWithPeer, settle } from './scripted-peer.js';

type Chunk = Uint8Array | StreamHole;

/** Chunks as they can be compared: text, or the length of a hole. */
const shown = (chunks: readonly Chunk[]): (string | number | bigint)[] =>
  chunks.map((chunk) => (chunk instanceof StreamHole ? chunk.length : Buffer.from(chunk).toString()));

async function openChannel() {
  const { session, peer } = sessionWithPeer();
  const opening = session.openStream(OPEN_STREAM, 'x');
  const call = await peer.call();
  peer.replyNothing(call);
  const { channel } = await opening;
  const hole = (payload: Uint8Array): boolean =>
    peer.transport.write(
      encodeFrame({ ...call, type: PacketType.STREAM_HOLE, status: PacketStatus.CONTINUE }, payload),
    );
  return { session, peer, call, channel, hole };
}

describe('a sparse download', () => {
  test('gives holes as they came, between the bytes', async () => {
    const { session, peer, call, channel, hole } = await openChannel();
    const reading = createDownload(channel, { sparse: true }).toArray();
    peer.stream(call, PacketStatus.CONTINUE, Buffer.from('ab'));
    hole(encodeHole(new StreamHole(5)));
    hole(encodeHole(new StreamHole(2n ** 60n)));
    peer.stream(call, PacketStatus.CONTINUE, Buffer.from('c'));
    peer.stream(call, PacketStatus.CONTINUE);
    await peer.streamPacket(PacketStatus.OK);
    peer.stream(call, PacketStatus.OK);
    expect(shown((await reading) as Chunk[])).toEqual(['ab', 5, 2n ** 60n, 'c']);
    session.close();
  });

  test.each([
    ['too short', Buffer.from([0, 0])],
    ['of a negative length', Buffer.from('ffffffffffffff0000000000', 'hex')],
  ])('breaks, and tells the daemon, at a hole that is %s', async (_, payload) => {
    const { session, peer, channel, hole } = await openChannel();
    const reading = createDownload(channel, { sparse: true }).toArray();
    hole(payload);
    await expect(reading).rejects.toThrowError(/hole that cannot be read/);
    await peer.streamPacket(PacketStatus.ERROR);
    expect(session.closed).toBeUndefined();
    session.close();
  });

  test('passes over a hole of no length', async () => {
    const { session, peer, call, channel, hole } = await openChannel();
    const reading = createDownload(channel, { sparse: true }).toArray();
    hole(Buffer.alloc(12));
    peer.stream(call, PacketStatus.OK);
    expect(await reading).toEqual([]);
    session.close();
  });

  test('makes the daemon wait for a reader that is slow, holes or not', async () => {
    const { session, channel, hole } = await openChannel();
    const download = createDownload(channel, { sparse: true });
    for (let n = 1; n < 100; n++) hole(encodeHole(new StreamHole(n)));
    await settle(20);
    expect(download.readableLength).toBeLessThan(100);
    const first: unknown[] = [];
    for await (const chunk of download) {
      first.push(chunk);
      if (first.length === 99) break;
    }
    expect(shown(first as Chunk[])).toEqual(Array.from({ length: 99 }, (_, n) => n + 1));
    session.close();
  });
});

describe('a plain download', () => {
  test('breaks at a hole that nobody asked for', async () => {
    const { session, peer, channel, hole } = await openChannel();
    const reading = createDownload(channel).toArray();
    hole(encodeHole(new StreamHole(7)));
    await expect(reading).rejects.toThrowError(/not opened as sparse/);
    await peer.streamPacket(PacketStatus.ERROR);
    session.close();
  });
});

describe('a sparse upload', () => {
  const open = async () => {
    const opened = await openChannel();
    return { ...opened, upload: createUpload(opened.channel, { sparse: true }) };
  };

  test('sends holes in their places, each as a packet of twelve bytes', async () => {
    const { session, peer, call, upload } = await open();
    const chunks = [Buffer.from('ab'), new StreamHole(5), new StreamHole(2n ** 40n), Buffer.from('c')];
    const sending = pipeline(Readable.from(chunks), upload);
    await peer.streamPacket(PacketStatus.OK);
    peer.stream(call, PacketStatus.OK);
    await sending;
    const sent = peer.packets.filter(({ type }) => type !== PacketType.CALL).slice(0, -1);
    expect(
      sent.map(({ type, status, payload }) => [type, status, Buffer.from(payload).toString('hex')]),
    ).toEqual([
      [PacketType.STREAM, 2, '6162'],
      [PacketType.STREAM_HOLE, 2, '000000000000000500000000'],
      [PacketType.STREAM_HOLE, 2, '000001000000000000000000'],
      [PacketType.STREAM, 2, '63'],
    ]);
    session.close();
  });

  test('refuses what is neither, and gives the stream up', async () => {
    const { session, peer, upload } = await open();
    const failed = new Promise((resolve) => upload.once('error', resolve));
    upload.write('text');
    expect(await failed).toMatchObject({ name: 'TypeError' });
    await peer.streamPacket(PacketStatus.ERROR);
    session.close();
  });
});

describe('holes', () => {
  const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = [];
    for await (const item of items) all.push(item);
    return all;
  };

  test.each([0, -1, 1.5, NaN, 2n ** 63n])('of %s bytes cannot be', (length) => {
    expect(() => new StreamHole(length)).toThrowError(RangeError);
  });

  test('are found where whole blocks are zero, however the bytes are cut, and filled again', async () => {
    const block = 16;
    const layout = [1, 0, 0, 1, 1, 0, 0, 0, 1, 0];
    const bytes = Buffer.concat([...layout.map((fill) => Buffer.alloc(block, fill)), Buffer.from([7, 0])]);
    for (const cut of [1, 5, 16, 17, 50, 500]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, n) =>
        bytes.subarray(n * cut, (n + 1) * cut),
      );
      const chunks = await collect(findHoles(Readable.from(pieces), { blockBytes: block }));
      const holes = chunks.filter((chunk) => chunk instanceof StreamHole).map(({ length }) => length);
      expect(holes).toEqual([32, 48, 16]);
      const filled = await collect(fillHoles(Readable.from(chunks)));
      expect(Buffer.concat(filled).equals(bytes)).toBe(true);
    }
  });

  test('are filled a block at a time, however large', async () => {
    const filled = fillHoles(Readable.from([new StreamHole(2n ** 62n)]));
    const { value } = await filled.next();
    expect(value?.byteLength).toBe(65_536);
    await filled.return();
  });

  test('cannot be looked for in blocks of nothing', async () => {
    await expect(collect(findHoles(Readable.from([]), { blockBytes: 0 }))).rejects.toThrowError(RangeError);
  });
});
