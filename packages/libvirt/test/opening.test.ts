import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, LibvirtError, type Connection } from '../src/index.js';
import { createLoopback, type Handlers, type Transport } from '../src/server/index.js';
import { cannedService } from './canned-service.js';
import { performSession, playBack, recordSession } from './recorded-session.js';
import { settle } from './scripted-peer.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-open-'));
  path = join(folder, 'sock');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Listens at `path` and does with each client what the test says; `use` gets the URI. */
async function withListener(
  onClient: (socket: Socket) => void,
  use: (uri: string) => Promise<void>,
): Promise<void> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onClient(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    await use(`qemu:///system?socket=${path}`);
    // Whatever went wrong, the client must have let go of its socket.
    for (const socket of sockets) {
      if (!socket.destroyed) await new Promise((resolve) => socket.resume().once('close', resolve));
    }
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('a socket that cannot be used', () => {
  test('is named when there is none', async () => {
    const uri = `qemu:///system?socket=${path}`;
    await expect(connect(uri)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'connect-failed',
      message: `Cannot connect to ${uri} at socket "${path}": no such socket`,
    });
  });

  test('is named when it is a plain file', async () => {
    await writeFile(path, 'hello');
    await expect(connect(`qemu:///system?socket=${path}`)).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining(path) as string,
    });
  });

  test('is named when its path is too long for an address', async () => {
    const long = join(folder, 'x'.repeat(120));
    await expect(connect(`qemu:///system?socket=${long}`)).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('longer than 107 bytes') as string,
    });
  });

  test('is named when its path holds a NUL, at which the system would cut it', async () => {
    const uri = `qemu:///system?socket=${folder}%00/sock`;
    await expect(connect(uri)).rejects.toMatchObject({
      code: 'connect-failed',
      message: expect.stringContaining('the path holds a NUL') as string,
    });
  });
});

describe('a peer that is not libvirt', () => {
  test('and sends garbage is told apart at once', async () => {
    await withListener(
      (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
      async (uri) => {
        await expect(connect(uri)).rejects.toMatchObject({
          code: 'not-libvirt',
          message: expect.stringContaining(uri) as string,
        });
      },
    );
  });

  test('and stays silent ends at the deadline', async () => {
    await withListener(
      () => undefined,
      async (uri) => {
        await expect(connect(uri, { openTimeoutMs: 50 })).rejects.toMatchObject({
          code: 'open-timeout',
          message: `${uri} did not open within 50 ms`,
        });
      },
    );
  });

  test('and sends half a frame ends at the deadline', async () => {
    await withListener(
      (socket) => socket.write(Buffer.from('0000004020008086000000', 'hex')),
      async (uri) => {
        await expect(connect(uri, { openTimeoutMs: 50 })).rejects.toMatchObject({ code: 'open-timeout' });
      },
    );
  });

  test('and sends half a frame and ends is told apart', async () => {
    await withListener(
      (socket) => socket.end(Buffer.from('0000004020008086000000', 'hex')),
      async (uri) => {
        await expect(connect(uri)).rejects.toMatchObject({ code: 'not-libvirt' });
      },
    );
  });

  test('and ends at once gives closed', async () => {
    await withListener(
      (socket) => socket.end(),
      async (uri) => {
        await expect(connect(uri)).rejects.toMatchObject({ code: 'closed' });
      },
    );
  });

  test('and answers with less than its answer is told apart', async () => {
    await withListener(
      (socket) =>
        socket.once('data', (call: Buffer) => {
          const reply = Buffer.from(call.subarray(0, 28));
          reply.writeInt32BE(1, 16);
          socket.write(reply);
        }),
      async (uri) => {
        await expect(connect(uri)).rejects.toMatchObject({
          name: 'ConnectionError',
          code: 'not-libvirt',
          message: expect.stringContaining('remote_auth_list_ret.types') as string,
          cause: { name: 'XdrError' },
        });
      },
    );
  });

  test('and echoes what it gets ends at the deadline', async () => {
    await withListener(
      (socket) => socket.pipe(socket),
      async (uri) => {
        await expect(connect(uri, { openTimeoutMs: 50 })).rejects.toMatchObject({ code: 'open-timeout' });
      },
    );
  });
});

describe('giving up the opening', () => {
  test("rejects with the signal's reason and lets go of the socket", async () => {
    await withListener(
      () => undefined,
      async (uri) => {
        const controller = new AbortController();
        const opening = connect(uri, { signal: controller.signal });
        setTimeout(() => controller.abort(new Error('no patience')), 10);
        await expect(opening).rejects.toThrowError('no patience');
      },
    );
  });

  test('does not wait for a dialer that ignores the signal, and destroys what it brings too late', async () => {
    const [client, server] = createLoopback();
    let deliver: (transport: Transport) => void = () => undefined;
    let ended = false;
    server.start({ onData: () => undefined, onDrain: () => undefined, onClose: () => (ended = true) });
    const dialer = { dial: () => new Promise<Transport>((resolve) => (deliver = resolve)) };
    await expect(connect('qemu:///system', { dialer, openTimeoutMs: 20 })).rejects.toMatchObject({
      code: 'open-timeout',
    });
    deliver(client);
    await settle();
    expect(ended).toBe(true);
  });
});

describe('authentication', () => {
  const open = (remote: Handlers['remote'], query = ''): Promise<Connection> =>
    connect(`test:///default${query}`, { loopback: cannedService(remote) });

  test.each([
    [[0], 'polkit', 'none'],
    [[1], 'Polkit', 'sasl'],
    [[0, 2], 'sasl', 'none, polkit'],
    [[7], 'sasl.PLAIN', 'type 7'],
  ])('by %j where auth=%s is auth-failed', async (types, auth, offered) => {
    const opening = open({ AUTH_LIST: () => ({ types }) }, `?auth=${auth}`);
    await expect(opening).rejects.toMatchObject({
      code: 'auth-failed',
      message: `test:///default?auth=${auth} asks for "${auth}", which the daemon does not: it takes ${offered}`,
    });
  });

  test('by polkit is preferred to none where auth= wants it', async () => {
    let asked = 0;
    const AUTH_POLKIT = () => ({ complete: ++asked });
    const connection = await open({ AUTH_LIST: () => ({ types: [0, 2] }), AUTH_POLKIT }, '?auth=POLKIT');
    expect(asked).toBe(1);
    await connection.close();
  });

  test('by polkit is asked for', async () => {
    let asked = 0;
    const connection = await open({
      AUTH_LIST: () => ({ types: [2] }),
      AUTH_POLKIT: () => {
        asked++;
        return { complete: 1 };
      },
    });
    expect(asked).toBe(1);
    await connection.close();
  });

  test('that polkit refuses is auth-failed', async () => {
    const opening = open({
      AUTH_LIST: () => ({ types: [2] }),
      AUTH_POLKIT: () => {
        throw new LibvirtError(45, 'authentication failed: access denied by policy');
      },
    });
    await expect(opening).rejects.toMatchObject({ code: 'auth-failed', cause: { code: 45 } });
  });

  test('of a kind that nobody knows is auth-required', async () => {
    await expect(open({ AUTH_LIST: () => ({ types: [7] }) })).rejects.toMatchObject({
      code: 'auth-required',
      message: expect.stringContaining('types 7') as string,
    });
  });

  test('that the daemon misses when opening is auth-required', async () => {
    const opening = open({
      CONNECT_OPEN: () => {
        throw new LibvirtError(39, 'authentication required', { domain: 7 });
      },
    });
    await expect(opening).rejects.toMatchObject({ code: 'auth-required' });
  });

  test("a name that the daemon cannot open is the daemon's error", async () => {
    const opening = open({
      CONNECT_OPEN: ({ name }) => {
        throw new LibvirtError(5, `no connection driver available for ${name ?? ''}`);
      },
    });
    await expect(opening).rejects.toMatchObject({ codeName: 'NO_CONNECT' });
  });
});

describe('the opening sequence', () => {
  test('asks in the order of libvirt, opens once, and asks the daemon to ping only where pings are answered', async () => {
    const asked: string[] = [];
    const service = cannedService({
      AUTH_LIST: () => {
        asked.push('auth');
        return { types: [0] };
      },
      CONNECT_SUPPORTS_FEATURE: ({ feature }) => {
        asked.push(`feature ${feature}`);
        return { supported: 1 };
      },
      CONNECT_OPEN: ({ name, flags }) => void asked.push(`open ${name} ${flags}`),
      CONNECT_REGISTER_CLOSE_CALLBACK: () => void asked.push('close callback'),
      DOMAIN_OPEN_CONSOLE: (_args, call) => void call.stream().duplex().end(),
    });
    const connection = await connect('test:///default', { loopback: service, readonly: true });
    expect(asked).toEqual(['auth', 'feature 10', 'open test:///default 1', 'feature 15', 'close callback']);
    asked.length = 0;
    const console_ = await (await connection.domainLookupByName('canned')).openConsole();
    expect(asked).toEqual(['auth', 'open test:///default 1']);
    console_.destroy();
    await connection.close();
  });

  test('a service that ends the connection at once gives closed', async () => {
    const broken = { accept: (transport: Transport) => transport.close() };
    await expect(connect('test:///default', { loopback: broken })).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('a deadline that is none', () => {
  test.each([Number.NaN, -1])('of %d ms is refused where it is given', async (ms) => {
    const loopback = cannedService();
    const refusal = (name: string) => ({
      name: 'RangeError',
      message: `Invalid ${name} ${ms}: must be 0 or more milliseconds`,
    });
    await expect(connect('test:///default', { loopback, openTimeoutMs: ms })).rejects.toMatchObject(
      refusal('openTimeoutMs'),
    );
    await expect(connect('test:///default', { loopback, callTimeoutMs: ms })).rejects.toMatchObject(
      refusal('callTimeoutMs'),
    );
    const connection = await connect('test:///default', { loopback });
    await expect(connection.getHostname({ timeoutMs: ms })).rejects.toMatchObject(refusal('timeoutMs'));
    expect((await connection.domainLookupByName('canned', { timeoutMs: Infinity })).id).toBe(7);
    await connection.close();
  });
});

describe('a recorded session', () => {
  test('played back whole gives the same session', async () => {
    const { server } = await recordSession();
    await performSession(playBack(server));
  });

  test('cut at any byte rejects and never hangs', async () => {
    const { server } = await recordSession();
    // The farewell may be cut: by then the client has all that it asked for.
    const bytes = server.slice(0, -1).reduce((sum, utterance) => sum + utterance.bytes.length, 0);
    expect(bytes).toBeGreaterThan(300);
    for (let cut = 0; cut < bytes; cut++) {
      const session = performSession(playBack(server, cut));
      await expect(session, `cut at ${cut}`).rejects.toMatchObject({ name: 'ConnectionError' });
    }
    for (let cut = bytes; cut < bytes + 28; cut++) await performSession(playBack(server, cut));
  });

  test('is answered the same when the bytes come one at a time', async () => {
    const service = cannedService();
    const loopback = {
      accept: (transport: Transport) => {
        service.accept({
          start: (handlers) => transport.start(handlers),
          write: (bytes) => {
            for (let at = 0; at < bytes.byteLength; at++) transport.write(bytes.subarray(at, at + 1));
            return true;
          },
          pause: () => transport.pause(),
          resume: () => transport.resume(),
          close: () => transport.close(),
          destroy: () => transport.destroy(),
        });
      },
    };
    const connection = await connect('test:///default', { loopback });
    expect((await connection.domainLookupByName('canned')).id).toBe(7);
    await connection.close();
  });
});
