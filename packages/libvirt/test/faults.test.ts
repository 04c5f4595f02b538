import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { connect, findHoles, StreamHole, type ConnectOptions } from '../src/index.js';
import { LibvirtError, type LoopbackService, type Transport } from '../src/server/index.js';
import { cannedService, type CannedService } from './canned-service.js';
import { expectNothingUnhandled } from './nothing-unhandled.js';
import { settle } from './scripted-peer.js';

const VOL = { pool: 'default', name: 'disk', key: '/disk' };
/** What an operation may reject with when its connection is cut. */
const TYPED = ['ConnectionError', 'LibvirtError'];

expectNothingUnhandled();

/** A daemon with a volume and a console, and what is still open in it. */
function service(): CannedService & { readonly openStreams: Set<object> } {
  const openStreams = new Set<object>();
  const track = <S extends { readonly closed: Promise<void> }>(stream: S): S => {
    openStreams.add(stream);
    void stream.closed.then(() => openStreams.delete(stream));
    return stream;
  };
  const canned = cannedService({
    CONNECT_GET_HOSTNAME: () => ({ hostname: 'canned' }),
    CONNECT_GET_TYPE: () => {
      throw new LibvirtError(38, 'no type today');
    },
    STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    STORAGE_VOL_DOWNLOAD: (_args, call) =>
      void track(call.stream()).send([Buffer.from('abc'), new StreamHole(5), Buffer.from('de')]),
    STORAGE_VOL_UPLOAD: (_args, call) =>
      void track(call.stream()).receiveSparse(async (chunks) => {
        for await (const chunk of chunks) expect(chunk).toBeDefined();
      }),
    DOMAIN_OPEN_CONSOLE: (_args, call) => {
      const end = track(call.stream()).duplex();
      end.on('data', (chunk: Buffer) => end.end(chunk));
    },
  });
  return Object.assign(canned, { openStreams });
}

/** Calls, events, errors, and streams both ways, on one connection; gives what was rejected, in order. */
async function wholeSession(options: ConnectOptions, event: () => void): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  const attempt = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      failures.push(error);
      return undefined;
    }
  };
  const { signal } = options;
  const connection = await attempt(
    connect('test:///default', { ...options, streams: 'shared', onListenerError: (e) => failures.push(e) }),
  );
  if (connection === undefined) return failures;
  try {
    await attempt(connection.onDomainEvent('lifecycle', () => undefined, { signal }));
    const iteration = connection.domainEvents('lifecycle', { signal });
    const next = attempt(iteration.next());
    event();
    const calls = Array.from({ length: 6 }, () => attempt(connection.getHostname({ signal })));
    const refused = attempt(connection.getType({ signal }).catch(tolerate));
    const [vol, domain] = await Promise.all([
      attempt(connection.storageVolLookupByPath('/disk', { signal })),
      attempt(connection.domainLookupByName('canned', { signal })),
    ]);
    await Promise.all([...calls, refused]);
    const transfer = async (): Promise<void> => {
      const download = await vol?.download({ sparse: true, signal });
      await download?.toArray();
      const upload = await vol?.upload({ sparse: true, signal });
      if (upload !== undefined) await pipeline(Readable.from([Buffer.alloc(40)]), findHoles, upload);
    };
    const talk = async (): Promise<void> => {
      const console_ = await domain?.openConsole({ signal });
      console_?.write('hello');
      await console_?.toArray();
    };
    await Promise.all([attempt(transfer()), attempt(talk())]);
    await connection.close();
    await next;
    await iteration.return();
  } finally {
    await connection.close();
  }
  return failures;
}

function tolerate(error: unknown): void {
  if (!(error instanceof LibvirtError)) throw error;
}

interface Cut {
  readonly loopback: LoopbackService;
  /** Bytes that went through. */
  passed(): number;
}

/** The service behind a wire that breaks after so many bytes towards the client, or towards the daemon. */
function cutAfter(target: LoopbackService, bytes: number, towards: 'client' | 'daemon'): Cut {
  let passed = 0;
  const pass = (chunk: Uint8Array, transport: Transport, forward: (part: Uint8Array) => void): void => {
    if (passed >= bytes) return;
    const part = chunk.subarray(0, bytes - passed);
    passed += part.byteLength;
    forward(part);
    if (passed >= bytes) transport.close();
  };
  const accept = (transport: Transport): void =>
    target.accept({
      start: (handlers) =>
        transport.start({
          onData: (chunk) => {
            if (towards === 'client') handlers.onData(chunk);
            else pass(chunk, transport, (part) => handlers.onData(part));
          },
          onDrain: () => handlers.onDrain(),
          onClose: (error) => handlers.onClose(error),
        }),
      write: (chunk) => {
        if (towards === 'daemon') return transport.write(chunk);
        pass(chunk, transport, (part) => void transport.write(part));
        return true;
      },
      pause: () => transport.pause(),
      resume: () => transport.resume(),
      close: () => transport.close(),
      destroy: () => transport.destroy(),
    });
  return { loopback: { accept }, passed: () => passed };
}

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

describe.each(['client', 'daemon'] as const)('a connection cut at every byte towards the %s', (towards) => {
  test('settles everything with a typed error, and leaves nothing behind', { timeout: 120_000 }, async () => {
    const whole = service();
    const measured = cutAfter(whole, Infinity, towards);
    const none = await wholeSession({ loopback: measured.loopback }, () => whole.lifecycle(2, 0));
    expect(none).toEqual([]);
    const total = measured.passed();
    expect(total).toBeGreaterThan(500);
    await settle();
    const before = timers();
    for (let bytes = 1; bytes < total; bytes++) {
      const daemon = service();
      const { signal } = new AbortController();
      const { loopback } = cutAfter(daemon, bytes, towards);
      const failures = await wholeSession({ loopback, signal }, () => daemon.lifecycle(2, 0));
      const strange = failures.filter((error) => !TYPED.includes((error as Error).name));
      expect(strange, `cut after ${bytes} bytes`).toEqual([]);
      await Promise.all(daemon.connections.map((each) => each.closed));
      await settle(3);
      expect(daemon.openStreams.size, `cut after ${bytes} bytes`).toBe(0);
      expect(getEventListeners(signal, 'abort'), `cut after ${bytes} bytes`).toEqual([]);
    }
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
