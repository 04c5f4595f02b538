import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { LibvirtError } from '../src/rpc/errors.js';
import { PacketStatus, type Packet } from '../src/rpc/frame.js';
import { createDownload, createDuplex, createUpload } from '../src/rpc/stream.js';
import { STREAM_PACKET_BYTES, type StreamChannel } from '../src/rpc/stream-channel.js';
import { ECHO, OPEN_STREAM, sessionWithPeer, settle } from './scripted-peer.js';

const { OK, ERROR, CONTINUE } = PacketStatus;

async function openStream() {
  const { session, peer } = sessionWithPeer();
  const opening = session.openStream(OPEN_STREAM, 'x');
  const call = await peer.call();
  peer.replyNothing(call);
  const { channel } = await opening;
  return { session, peer, call, channel };
}

async function textOf(readable: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readable) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a download', () => {
  test('ends only after the farewell: empty packet, our OK, their OK', async () => {
    const { session, peer, call, channel } = await openStream();
    const download = createDownload(channel);
    const text = textOf(download);
    peer.stream(call, CONTINUE, Buffer.from('hello '));
    peer.stream(call, CONTINUE, Buffer.from('world'));
    peer.stream(call, CONTINUE);
    const farewell = await peer.streamPacket(OK);
    expect(farewell).toMatchObject({ serial: call.serial, procedure: call.procedure, program: call.program });
    expect(download.readableEnded).toBe(false);
    peer.stream(call, OK);
    expect(await text).toBe('hello world');
    expect(await channel.settled).toBe('clean');
    expect(session.openStreams).toBe(0);
    session.close();
  });

  test('loses nothing that comes with the reply, before anyone reads', async () => {
    const { session, peer } = sessionWithPeer();
    const opening = session.openStream(OPEN_STREAM, 'x');
    const call = await peer.call();
    peer.replyNothing(call);
    peer.stream(call, CONTINUE, Buffer.from('early'));
    peer.stream(call, CONTINUE);
    await settle();
    const { channel } = await opening;
    await settle();
    const text = textOf(createDownload(channel));
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    expect(await text).toBe('early');
    session.close();
  });

  test('survives that its bytes overtake the reply, as they do from a busy daemon', async () => {
    const { session, peer } = sessionWithPeer();
    const opening = session.openStream(OPEN_STREAM, 'x');
    const call = await peer.call();
    peer.stream(call, CONTINUE, Buffer.from('over'));
    await settle();
    peer.stream(call, CONTINUE, Buffer.from('taken'));
    peer.stream(call, CONTINUE);
    await settle();
    peer.replyNothing(call);
    const text = textOf(createDownload((await opening).channel));
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    expect(await text).toBe('overtaken');
    session.close();
  });

  test('breaks when too much of it comes before the reply', async () => {
    const { session, peer } = sessionWithPeer();
    const opening = session.openStream(OPEN_STREAM, 'x');
    const call = await peer.call();
    for (let n = 0; n < 20; n++) peer.stream(call, CONTINUE, new Uint8Array(1024 * 1024));
    await peer.streamPacket(ERROR);
    peer.replyNothing(call);
    await expect(textOf(createDownload((await opening).channel))).rejects.toThrowError(/before it opened/);
    session.close();
  });

  test('tolerates packets after the end and a second end', async () => {
    const { session, peer, call, channel } = await openStream();
    const text = textOf(createDownload(channel));
    peer.stream(call, CONTINUE, Buffer.from('data'));
    peer.stream(call, CONTINUE);
    peer.stream(call, CONTINUE);
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    peer.stream(call, OK);
    peer.stream(call, CONTINUE, Buffer.from('late'));
    expect(await text).toBe('data');
    const after = session.call(ECHO, 'still usable');
    peer.reply(await peer.call(1), 'yes');
    expect(await after).toBe('yes');
    expect(peer.packets.filter((packet) => packet.status === OK && packet.type === 3)).toHaveLength(1);
    session.close();
  });

  test("an error of the daemon's breaks it with that error", async () => {
    const { session, peer, call, channel } = await openStream();
    const text = textOf(createDownload(channel));
    peer.stream(call, CONTINUE, Buffer.from('some'));
    peer.streamError(call, new LibvirtError(38, 'read failed: Input/output error'));
    await expect(text).rejects.toMatchObject({ name: 'LibvirtError', code: 38 });
    expect(session.openStreams).toBe(0);
    session.close();
  });

  test('destroying it aborts at the daemon and waits for the confirmation in the background', async () => {
    const { session, peer, call, channel } = await openStream();
    const download = createDownload(channel);
    peer.stream(call, CONTINUE, Buffer.from('some'));
    await settle();
    download.destroy();
    const abort = await peer.streamPacket(ERROR);
    expect(abort.payload).toHaveLength(0);
    peer.stream(call, CONTINUE, Buffer.from('underway'));
    peer.stream(call, OK);
    expect(await channel.settled).toBe('clean');
    session.close();
  });

  test("a signal destroys it with the signal's reason", async () => {
    const { session, peer, call, channel } = await openStream();
    const controller = new AbortController();
    const text = textOf(createDownload(channel, { signal: controller.signal }));
    peer.stream(call, CONTINUE, Buffer.from('some'));
    controller.abort(new Error('enough'));
    await expect(text).rejects.toThrowError('enough');
    await peer.streamPacket(ERROR);
    session.close();
  });

  test('a slow reader stops the flow, and all bytes arrive', async () => {
    const { session, peer, call, channel } = await openStream();
    const download = createDownload(channel);
    const packet = Buffer.alloc(STREAM_PACKET_BYTES, 7);
    let refused = 0;
    let sent = 0;
    for (; sent < 64 && refused === 0; sent++) {
      peer.stream(call, CONTINUE, packet);
      await settle(3);
      // The peer's writes are refused once the client has stopped reading and the pipe is full.
      if (!peer.transport.write(new Uint8Array(0))) refused++;
    }
    expect(refused).toBe(1);
    peer.stream(call, CONTINUE);
    let received = 0;
    const reading = (async () => {
      for await (const chunk of download) received += (chunk as Buffer).length;
    })();
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    await reading;
    expect(received).toBe(sent * STREAM_PACKET_BYTES);
    session.close();
  });

  test('the end of the connection breaks it', async () => {
    const { peer, call, channel } = await openStream();
    const text = textOf(createDownload(channel));
    peer.stream(call, CONTINUE, Buffer.from('some'));
    await settle();
    peer.transport.close();
    await expect(text).rejects.toMatchObject({ name: 'ConnectionError', code: 'closed' });
  });
});

describe('a stream that nobody has taken yet', () => {
  test('stops the flow, and gives everything to who takes it', async () => {
    const { session, peer, call, channel } = await openStream();
    let sent = 0;
    do {
      sent++;
      peer.stream(call, CONTINUE, Buffer.alloc(STREAM_PACKET_BYTES, sent));
      await settle(3);
    } while (sent < 20 && peer.transport.write(new Uint8Array(0)));
    expect(sent).toBeLessThan(10);
    const text = textOf(createDownload(channel));
    peer.stream(call, CONTINUE);
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    expect((await text).length).toBe(sent * STREAM_PACKET_BYTES);
    session.close();
  });
});

describe('an upload', () => {
  test('is cut into packets, and finishes after the daemon has confirmed', async () => {
    const { session, peer, call, channel } = await openStream();
    const upload = createUpload(channel);
    const bytes = Buffer.alloc(STREAM_PACKET_BYTES * 2 + 5, 3);
    const done = pipeline(Readable.from([bytes]), upload);
    await peer.streamPacket(OK);
    expect(upload.writableFinished).toBe(false);
    peer.stream(call, OK);
    await done;
    const data = peer.packets.filter((packet) => packet.type === 3 && packet.status === CONTINUE);
    expect(data.map((packet) => packet.payload.length)).toEqual([
      STREAM_PACKET_BYTES,
      STREAM_PACKET_BYTES,
      5,
    ]);
    expect(Buffer.concat(data.map((packet: Packet) => packet.payload)).equals(bytes)).toBe(true);
    session.close();
  });

  test('fails with the error that the daemon gives in the middle', async () => {
    const { session, peer, call, channel } = await openStream();
    const upload = createUpload(channel);
    const broken = new Promise<Error>((resolve) => upload.once('error', resolve));
    upload.write(Buffer.from('some'));
    await peer.streamPacket(CONTINUE);
    peer.streamError(call, new LibvirtError(38, 'no space left on device'));
    expect(await broken).toMatchObject({ code: 38, message: 'no space left on device' });
    session.close();
  });

  test('fails with the error that the daemon gives instead of the confirmation', async () => {
    const { session, peer, call, channel } = await openStream();
    const upload = createUpload(channel);
    const done = pipeline(Readable.from([Buffer.from('some')]), upload);
    await peer.streamPacket(OK);
    peer.streamError(call, new LibvirtError(1, 'cannot sync'));
    await expect(done).rejects.toMatchObject({ code: 1 });
    expect(await channel.settled).toBe('clean');
    session.close();
  });

  test('a source that fails aborts it at the daemon', async () => {
    const { session, peer, channel } = await openStream();
    const source = Readable.from(
      (function* () {
        yield Buffer.from('some');
        throw new Error('source broke');
      })(),
    );
    await expect(pipeline(source, createUpload(channel))).rejects.toThrowError('source broke');
    await peer.streamPacket(ERROR);
    session.close();
  });
});

describe('a console', () => {
  test('carries both directions and ends with the daemon', async () => {
    const { session, peer, call, channel } = await openStream();
    const console_ = createDuplex(channel);
    console_.write('ls\n');
    expect(Buffer.from((await peer.streamPacket(CONTINUE)).payload).toString()).toBe('ls\n');
    const text = textOf(console_);
    peer.stream(call, CONTINUE, Buffer.from('bin etc'));
    peer.stream(call, CONTINUE);
    await peer.streamPacket(OK);
    peer.stream(call, OK);
    expect(await text).toBe('bin etc');
    expect(await channel.settled).toBe('clean');
    session.close();
  });

  test('ending it finishes the stream', async () => {
    const { session, peer, call, channel } = await openStream();
    const console_ = createDuplex(channel);
    const text = textOf(console_);
    console_.end('exit\n');
    await peer.streamPacket(OK);
    peer.stream(call, CONTINUE, Buffer.from('bye'));
    peer.stream(call, OK);
    expect(await text).toBe('bye');
    session.close();
  });
});

describe('opening', () => {
  test('a refused stream rejects and leaves nothing', async () => {
    const { session, peer } = sessionWithPeer();
    const opening = session.openStream(OPEN_STREAM, 'x');
    peer.replyError(await peer.call(), new LibvirtError(55, 'domain is not running'));
    await expect(opening).rejects.toMatchObject({ code: 55 });
    expect(session.openStreams).toBe(0);
    session.close();
  });

  test('a stream whose opening was given up is aborted when the late reply comes', async () => {
    const { session, peer } = sessionWithPeer();
    const opening = session.openStream(OPEN_STREAM, 'x', { timeoutMs: 5 });
    const givenUp = expect(opening).rejects.toMatchObject({ name: 'TimeoutError' });
    const call = await peer.call();
    await givenUp;
    peer.replyNothing(call);
    await peer.streamPacket(ERROR);
    peer.stream(call, OK);
    await settle();
    expect(session.openStreams).toBe(0);
    session.close();
  });

  test('a finish that is not confirmed in time fails, and the channel says so', async () => {
    const { session, peer } = sessionWithPeer({ callTimeoutMs: 200 });
    const opening = session.openStream(OPEN_STREAM, 'x');
    peer.replyNothing(await peer.call());
    const channel: StreamChannel = (await opening).channel;
    await expect(channel.finish()).rejects.toThrowError(/200 ms/);
    expect(await channel.settled).toBe('unconfirmed');
    session.close();
  });
});
