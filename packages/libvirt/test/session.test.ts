import { describe, expect, test, vi } from 'vitest';
import {
  type ConnectionError,
  LibvirtError,
  TimeoutError,
  UnsupportedProcedureError,
} from '../src/rpc/errors.js';
import { encodeFrame, PacketStatus, PacketType } from '../src/rpc/frame.js';
import { KEEPALIVE_PROGRAM, KeepaliveProcedure } from '../src/rpc/keepalive.js';
import { type Procedure } from '../src/rpc/procedure.js';
import { passesDescriptors } from '../src/rpc/unsupported.js';
import { lxc, qemu, remote } from '../src/rpc/whole-tables.js';
import { ECHO, ECHO_PRIORITY, NOTICE, OPEN_STREAM, sessionWithPeer, settle } from './scripted-peer.js';

const isPong = (packet: { program: number; procedure: number }): boolean =>
  packet.program === KEEPALIVE_PROGRAM && packet.procedure === KeepaliveProcedure.PONG;

const ping = encodeFrame({
  program: KEEPALIVE_PROGRAM,
  version: 1,
  procedure: KeepaliveProcedure.PING,
  type: PacketType.MESSAGE,
  serial: 0,
  status: PacketStatus.OK,
});

describe('calls', () => {
  test('replies find their calls in any order', async () => {
    const { session, peer } = sessionWithPeer();
    const calls = ['one', 'two', 'three'].map((text) => session.call(ECHO, text));
    for (const n of [2, 0, 1]) peer.reply(await peer.call(n), `reply ${n}`);
    expect(await Promise.all(calls)).toEqual(['reply 0', 'reply 1', 'reply 2']);
    session.close();
  });

  test("a daemon's error comes with its code, names and message", async () => {
    const { session, peer } = sessionWithPeer();
    const call = session.call(ECHO, 'x');
    peer.replyError(
      await peer.call(),
      new LibvirtError(42, 'Domain not found', { domain: 10, str1: 'a', int1: -3 }),
    );
    await expect(call).rejects.toMatchObject({
      name: 'LibvirtError',
      code: 42,
      codeName: 'NO_DOMAIN',
      domain: 10,
      domainName: 'QEMU',
      message: 'Domain not found',
      str1: 'a',
      str2: undefined,
      int1: -3,
    });
    session.close();
  });

  test('an unknown procedure is NO_SUPPORT', async () => {
    const { session, peer } = sessionWithPeer();
    const call = session.call(ECHO, 'x');
    peer.replyError(await peer.call(), new LibvirtError(39, 'unknown procedure: 9001', { domain: 7 }));
    await expect(call).rejects.toMatchObject({ code: 3, isUnsupported: true, codeName: 'NO_SUPPORT' });
    session.close();
  });

  test('a reply that does not decode fails its call only', async () => {
    const { session, peer } = sessionWithPeer();
    const bad = session.call(ECHO, 'bad');
    peer.replyNothing(await peer.call());
    await expect(bad).rejects.toMatchObject({ name: 'XdrError' });
    const good = session.call(ECHO, 'good');
    peer.reply(await peer.call(1), 'fine');
    expect(await good).toBe('fine');
    session.close();
  });

  test('arguments that do not fit are refused before anything is sent', async () => {
    const { session, peer } = sessionWithPeer();
    await expect(session.call(ECHO, 'a\0b')).rejects.toMatchObject({ name: 'XdrError' });
    await settle();
    expect(peer.packets).toEqual([]);
    session.close();
  });

  test('procedures that pass descriptors, and only they, are refused by name before anything is sent', async () => {
    const { session, peer } = sessionWithPeer();
    const tables: readonly object[] = [remote, qemu, lxc];
    const all = tables.flatMap((table) => Object.values(table) as Procedure<unknown, unknown>[]);
    const refused = all.filter(passesDescriptors);
    expect(refused.map(({ name }) => name)).toEqual([
      ...['DOMAIN_OPEN_GRAPHICS', 'DOMAIN_CREATE_XML_WITH_FILES', 'DOMAIN_CREATE_WITH_FILES'],
      ...['DOMAIN_OPEN_GRAPHICS_FD', 'DOMAIN_FD_ASSOCIATE', 'DOMAIN_MONITOR_COMMAND_WITH_FILES'],
      'DOMAIN_OPEN_NAMESPACE',
    ]);
    for (const procedure of refused) {
      const call = session.call(procedure, {});
      await expect(call).rejects.toThrowError(UnsupportedProcedureError);
      await expect(call).rejects.toMatchObject({
        code: 'unsupported-procedure',
        procedure: procedure.name,
        message: expect.stringContaining(procedure.name) as string,
      });
    }
    expect(peer.packets).toEqual([]);
    session.close();
  });

  test('frames that nobody knows are passed over', async () => {
    const { session, peer } = sessionWithPeer();
    const call = session.call(ECHO, 'x');
    const sent = await peer.call();
    peer.transport.write(encodeFrame({ ...sent, type: 77 }));
    peer.transport.write(encodeFrame({ ...sent, type: PacketType.REPLY, serial: 4242 }));
    peer.transport.write(encodeFrame({ ...sent, type: PacketType.STREAM, serial: 4242, status: 2 }));
    peer.transport.write(encodeFrame({ ...sent, program: 5, type: PacketType.MESSAGE, serial: 1 }));
    peer.reply(sent, 'still here');
    expect(await call).toBe('still here');
    session.close();
  });
});

describe('giving up', () => {
  test('a deadline ends the call, not the connection, and the late reply is dropped', async () => {
    const { session, peer } = sessionWithPeer();
    const slow = session.call(ECHO, 'slow', { timeoutMs: 5 });
    await expect(slow).rejects.toThrowError(TimeoutError);
    await expect(slow).rejects.toMatchObject({ procedure: 'ECHO', timeoutMs: 5 });
    const next = session.call(ECHO, 'next');
    peer.reply(await peer.call(0), 'too late');
    peer.reply(await peer.call(1), 'in time');
    expect(await next).toBe('in time');
    session.close();
  });

  test("an abort rejects with the signal's reason", async () => {
    const { session, peer } = sessionWithPeer();
    const controller = new AbortController();
    const call = session.call(ECHO, 'x', { signal: controller.signal });
    await peer.call();
    controller.abort(new Error('changed my mind'));
    await expect(call).rejects.toThrowError('changed my mind');
    session.close();
  });

  test('a signal that fired before sends nothing', async () => {
    const { session, peer } = sessionWithPeer();
    await expect(session.call(ECHO, 'x', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await settle();
    expect(peer.packets).toEqual([]);
    session.close();
  });

  test('a call that is aborted while it waits for its turn is never sent', async () => {
    const { session, peer } = sessionWithPeer({ window: 1 });
    const first = session.call(ECHO, 'first');
    const controller = new AbortController();
    const second = session.call(ECHO, 'second', { signal: controller.signal });
    const third = session.call(ECHO, 'third');
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    peer.reply(await peer.call(0), 'one');
    peer.reply(await peer.call(1), 'three');
    expect(await Promise.all([first, third])).toEqual(['one', 'three']);
    expect(peer.calls).toHaveLength(2);
    session.close();
  });
});

describe('the window', () => {
  test('no more than four calls are in flight', async () => {
    const { session, peer } = sessionWithPeer();
    const calls = Array.from({ length: 10 }, (_, n) => session.call(ECHO, `${n}`));
    await settle();
    expect(peer.calls).toHaveLength(4);
    for (let n = 0; n < 10; n++) peer.reply(await peer.call(n), 'done');
    await Promise.all(calls);
    session.close();
  });

  test('priority procedures pass the queue', async () => {
    const { session, peer } = sessionWithPeer({ window: 1 });
    const calls = [session.call(ECHO, 'a'), session.call(ECHO, 'b'), session.call(ECHO_PRIORITY, 'c')];
    peer.reply(await peer.call(0), '');
    expect((await peer.call(1)).procedure).toBe(ECHO_PRIORITY.number);
    peer.reply(await peer.call(1), '');
    peer.reply(await peer.call(2), '');
    await Promise.all(calls);
    session.close();
  });

  test('pings are answered while a thousand calls wait', async () => {
    const { session, peer } = sessionWithPeer();
    const calls = Array.from({ length: 1000 }, (_, n) => session.call(ECHO, `${n}`));
    await peer.call(3);
    for (let n = 0; n < 3; n++) {
      peer.transport.write(ping);
      await peer.packet(isPong, n);
    }
    expect(peer.calls).toHaveLength(4);
    for (let n = 0; n < 1000; n++) peer.reply(await peer.call(n), `${n}`);
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 1000 }, (_, n) => `${n}`));
    session.close();
  });
});

describe('messages', () => {
  test('reach every listener in order, and a listener that throws harms nobody', async () => {
    const errors: unknown[] = [];
    const { session, peer } = sessionWithPeer({ onListenerError: (error) => errors.push(error) });
    const heard: string[] = [];
    session.onEvent(NOTICE, () => {
      throw new Error('mine');
    });
    const stop = session.onEvent(NOTICE, (text) => heard.push(text));
    peer.notice('one');
    peer.notice('two');
    await settle();
    stop();
    peer.notice('three');
    await settle();
    expect(heard).toEqual(['one', 'two']);
    expect(errors).toHaveLength(3);
    session.close();
  });

  test('without a place for them, listeners errors become a process warning', async () => {
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const { session, peer } = sessionWithPeer();
    session.onEvent(NOTICE, () => {
      throw new Error('forgotten');
    });
    peer.notice('x');
    await settle();
    const warned = emitWarning.mock.calls.map(([warning]) => String(warning));
    emitWarning.mockRestore();
    expect(warned).toEqual(['Error: forgotten']);
    session.close();
  });

  test('what the place for listeners errors throws itself becomes a process warning', async () => {
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const onListenerError = (): never => {
      throw new Error('theirs');
    };
    const { session, peer } = sessionWithPeer({ onListenerError });
    session.onEvent(NOTICE, () => {
      throw new Error('mine');
    });
    peer.notice('x');
    await settle();
    const warned = emitWarning.mock.calls.map(([warning]) => String(warning));
    emitWarning.mockRestore();
    expect(warned).toEqual(['Error: theirs']);
    expect(session.closed).toBeUndefined();
    session.close();
  });
});

describe('the end', () => {
  test('closing rejects what waits and what comes, and tells listeners once', async () => {
    const { session, peer } = sessionWithPeer({ window: 1 });
    const reasons: ConnectionError[] = [];
    session.onClose((reason) => reasons.push(reason));
    const calls = [session.call(ECHO, 'sent'), session.call(ECHO, 'queued')];
    await peer.call();
    session.close();
    session.close();
    for (const call of calls)
      await expect(call).rejects.toMatchObject({ name: 'ConnectionError', code: 'closed' });
    await expect(session.call(ECHO, 'late')).rejects.toMatchObject({ code: 'closed' });
    await settle();
    expect(peer.closed).toBe(true);
    expect(peer.calls).toHaveLength(1);
    expect(reasons.map((reason) => reason.code)).toEqual(['closed']);
  });

  test('a daemon that goes away rejects what waits', async () => {
    const { session, peer } = sessionWithPeer({ peerName: 'qemu:///system' });
    const call = session.call(ECHO, 'x');
    await peer.call();
    peer.transport.close();
    await expect(call).rejects.toThrowError('qemu:///system ended the connection');
    await expect(call).rejects.toMatchObject({ code: 'closed' });
  });

  test('garbage ends the session as not-libvirt', async () => {
    const { session, peer } = sessionWithPeer();
    const call = session.call(ECHO, 'x');
    await peer.call();
    peer.transport.write(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await expect(call).rejects.toMatchObject({ code: 'not-libvirt' });
    await settle();
    expect(peer.closed).toBe(true);
  });

  test('half a first packet and an end is not-libvirt', async () => {
    const { session, peer } = sessionWithPeer();
    const call = session.call(ECHO, 'x');
    await peer.call();
    peer.transport.write(Uint8Array.of(0, 0, 0, 64, 1, 2));
    peer.transport.close();
    await expect(call).rejects.toMatchObject({ code: 'not-libvirt' });
  });
});

describe('keepalive', () => {
  test('a peer that stays silent is given up after interval × (count + 1)', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { session, peer } = sessionWithPeer();
      session.startKeepalive({ intervalMs: 1000, count: 3 });
      vi.advanceTimersByTime(3000);
      await settle();
      expect(peer.packets.filter((packet) => packet.procedure === KeepaliveProcedure.PING)).toHaveLength(3);
      expect(session.closed).toBeUndefined();
      vi.advanceTimersByTime(1000);
      expect(session.closed).toMatchObject({ code: 'closed' });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('any packet proves that the peer lives', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { session, peer } = sessionWithPeer();
      session.startKeepalive({ intervalMs: 1000, count: 1 });
      for (let n = 0; n < 5; n++) {
        vi.advanceTimersByTime(1000);
        peer.notice('alive');
        await settle();
      }
      expect(session.closed).toBeUndefined();
      session.close();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a peer that lives is kept where no ping may stay unanswered', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { session, peer } = sessionWithPeer();
      session.startKeepalive({ intervalMs: 1000, count: 0 });
      for (let n = 0; n < 3; n++) {
        vi.advanceTimersByTime(1000);
        peer.notice('alive');
        await settle();
      }
      expect(session.closed).toBeUndefined();
      vi.advanceTimersByTime(2000);
      expect(session.closed).toMatchObject({ code: 'closed' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('silence before a stream stopped the reading does not count after it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { session, peer } = sessionWithPeer();
      session.startKeepalive({ intervalMs: 1000, count: 2 });
      const opening = session.openStream(OPEN_STREAM, '');
      peer.replyNothing(await peer.call());
      const { channel } = await opening;
      vi.advanceTimersByTime(2000);
      channel.pause();
      vi.advanceTimersByTime(5000);
      channel.resume();
      vi.advanceTimersByTime(1000);
      expect(session.closed).toBeUndefined();
      vi.advanceTimersByTime(2000);
      expect(session.closed).toMatchObject({ code: 'closed' });
    } finally {
      vi.useRealTimers();
    }
  });
});
