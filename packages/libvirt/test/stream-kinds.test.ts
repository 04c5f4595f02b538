import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, describe, expect, test } from 'vitest';
import {
  connect,
  fillHoles,
  findHoles,
  StreamHole,
  toWeb,
  type Connection,
  type ConnectOptions,
  type StorageVol,
} from '../src/index.js';
import { LibvirtError, type Handlers } from '../src/server/index.js';
import { cannedService, type CannedService } from './canned-service.js';
import { settle } from './scripted-peer.js';

type Chunk = Uint8Array | StreamHole;

let connection: Connection;
let service: CannedService;

async function use(remote: Handlers['remote'], options: ConnectOptions = {}): Promise<Connection> {
  service = cannedService({
    STORAGE_VOL_LOOKUP_BY_PATH: ({ path }) => ({ vol: { pool: 'default', name: 'disk', key: path } }),
    ...remote,
  });
  connection = await connect('test:///default', { loopback: service, ...options });
  return connection;
}
const vol = (): Promise<StorageVol> => connection.storageVolLookupByPath('/disk');

afterEach(async () => {
  await connection.close();
});

describe('sparse volumes', () => {
  /** A volume that keeps the chunks it was given. */
  async function useVolume(): Promise<{ readonly stored: Chunk[]; readonly flags: number[] }> {
    const stored: Chunk[] = [];
    const flags: number[] = [];
    await use({
      STORAGE_VOL_UPLOAD: (args, call) => {
        flags.push(args.flags);
        const keep = async (chunks: AsyncIterable<Chunk>): Promise<void> => {
          for await (const chunk of chunks) stored.push(chunk);
        };
        void (args.flags === 0 ? call.stream().receive(keep) : call.stream().receiveSparse(keep));
      },
      STORAGE_VOL_DOWNLOAD: (args, call) => {
        flags.push(args.flags);
        void call.stream().send(args.flags === 0 ? fillHoles(Readable.from(stored)) : stored);
      },
    });
    return { stored, flags };
  }

  test('are stored and read back with their holes, or with zeros by who asks for no holes', async () => {
    const { stored, flags } = await useVolume();
    const bytes = Buffer.concat([Buffer.alloc(100_000, 1), Buffer.alloc(9_000_000), Buffer.alloc(70_000, 2)]);
    const volume = await vol();
    await pipeline(Readable.from([bytes]), findHoles, await volume.upload({ sparse: true }));
    const holes = stored.filter((chunk) => chunk instanceof StreamHole);
    expect(holes.map(({ length }) => length)).toEqual([8_912_896]);
    const sent = stored.filter((chunk) => chunk instanceof Uint8Array);
    expect(sent.reduce((sum, chunk) => sum + chunk.byteLength, 0)).toBe(bytes.length - 8_912_896);
    const sparse = (await (await volume.download({ sparse: true })).toArray()) as Chunk[];
    expect(sparse.filter((chunk) => chunk instanceof StreamHole)).toEqual(holes);
    const filled = await Readable.from(fillHoles(Readable.from(sparse))).toArray();
    expect(Buffer.concat(filled as Buffer[]).equals(bytes)).toBe(true);
    const plain = await (await volume.download()).toArray();
    expect(Buffer.concat(plain as Buffer[]).equals(bytes)).toBe(true);
    expect(flags).toEqual([1, 1, 0]);
    // Copying is one line.
    const before = stored.splice(0);
    await pipeline(Readable.from(before), await volume.upload({ sparse: true }));
    expect(stored.filter((chunk) => chunk instanceof StreamHole)).toEqual(holes);
  });

  test('are refused holes by a server that was not asked for them', async () => {
    await use({
      STORAGE_VOL_UPLOAD: (_args, call) => {
        void call.stream().receive(async (bytes) => {
          for await (const chunk of bytes) expect(chunk).toBeInstanceOf(Uint8Array);
        });
      },
    });
    const upload = await (await vol()).upload({ sparse: true });
    const failed = new Promise((resolve) => upload.once('error', resolve));
    upload.write(new StreamHole(5));
    expect(await failed).toMatchObject({ name: 'LibvirtError' });
    expect((await failed) as Error).toMatchObject({ message: expect.stringContaining('sparse') as string });
  });
});

describe('a channel', () => {
  test('carries both directions, and is found by name', async () => {
    const asked: unknown[] = [];
    await use({
      DOMAIN_OPEN_CHANNEL: ({ name, flags }, call) => {
        asked.push([name, flags]);
        const end = call.stream().duplex();
        end.on('data', (chunk: Buffer) => end.write(`<${chunk.toString()}>`));
      },
    });
    const domain = await connection.domainLookupByName('canned');
    const channel = await domain.openChannel({ name: 'org.example.0', flags: 1 });
    channel.write('hello');
    expect(String(await new Promise((resolve) => channel.once('data', resolve)))).toBe('<hello>');
    expect(asked).toEqual([['org.example.0', 1]]);
    channel.destroy();
  });
});

describe('a screenshot', () => {
  test('has a type and bytes', async () => {
    await use({
      DOMAIN_SCREENSHOT: ({ screen }, call) => {
        void call.stream().send([Buffer.from(`P6 screen ${screen}`)]);
        return { mime: 'image/x-portable-pixmap' };
      },
    });
    const domain = await connection.domainLookupByName('canned');
    const { mime, image } = await domain.screenshot({ screen: 2 });
    expect(mime).toBe('image/x-portable-pixmap');
    expect(Buffer.concat((await image.toArray()) as Buffer[]).toString()).toBe('P6 screen 2');
  });

  test('that is refused leaves nothing open', async () => {
    await use({
      DOMAIN_SCREENSHOT: () => {
        throw new LibvirtError(55, 'domain is not running');
      },
    });
    const domain = await connection.domainLookupByName('canned');
    await expect(domain.screenshot()).rejects.toMatchObject({ code: 55 });
  });
});

describe('as Web streams', () => {
  const PACKET = Buffer.alloc(262_120, 3);

  test('a download is read, and its end is the end', async () => {
    await use({ STORAGE_VOL_DOWNLOAD: (_args, call) => void call.stream().send([PACKET, PACKET]) });
    let bytes = 0;
    for await (const chunk of toWeb(await (await vol()).download())) bytes += chunk.byteLength;
    expect(bytes).toBe(2 * PACKET.length);
  });

  test('a download that is cancelled stops the source', async () => {
    let sent = 0;
    let closed = false;
    await use({
      STORAGE_VOL_DOWNLOAD: (_args, call) => {
        const stream = call.stream();
        void stream.send(
          (function* () {
            for (; sent < 10_000; sent++) yield PACKET;
          })(),
        );
        void stream.closed.then(() => (closed = true));
      },
    });
    const reader = toWeb(await (await vol()).download()).getReader();
    expect((await reader.read()).value?.byteLength).toBeGreaterThan(0);
    await settle(30);
    // What nobody reads is not sent.
    expect(sent).toBeLessThan(100);
    await reader.cancel();
    await expect.poll(() => closed).toBe(true);
    expect(sent).toBeLessThan(200);
  });

  test('an upload closes when the server has confirmed, and aborts', async () => {
    const stored: number[] = [];
    let confirm: () => void = () => undefined;
    const confirmed = new Promise<void>((resolve) => (confirm = resolve));
    const failures: unknown[] = [];
    await use({
      STORAGE_VOL_UPLOAD: (_args, call) => {
        void call.stream().receive(async (bytes) => {
          try {
            for await (const chunk of bytes) stored.push(chunk.byteLength);
          } catch (error) {
            failures.push(error);
            throw error;
          }
          await confirmed;
        });
      },
    });
    const writer = toWeb(await (await vol()).upload()).getWriter();
    await writer.write(PACKET);
    let isClosed = false;
    const closing = writer.close().then(() => (isClosed = true));
    await settle(20);
    expect([isClosed, stored]).toEqual([false, [PACKET.length]]);
    confirm();
    await closing;
    const second = toWeb(await (await vol()).upload()).getWriter();
    await second.write(Buffer.from('some'));
    await second.abort(new Error('changed my mind'));
    await expect.poll(() => failures).toMatchObject([{ code: 78 }]);
  });

  test('a console is both', async () => {
    await use({
      DOMAIN_OPEN_CONSOLE: (_args, call) => {
        const end = call.stream().duplex();
        end.on('data', (chunk: Buffer) => end.end(`bye ${chunk.toString()}`));
      },
    });
    const domain = await connection.domainLookupByName('canned');
    const { readable, writable } = toWeb(await domain.openConsole());
    await writable.getWriter().write(Buffer.from('you'));
    const chunks: Uint8Array[] = [];
    for await (const chunk of readable) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('bye you');
  });
});

describe('streams on the connection of calls', () => {
  test('take no other connection, and calls go on beside them', async () => {
    await use(
      {
        DOMAIN_OPEN_CONSOLE: (_args, call) => {
          const end = call.stream().duplex();
          end.on('data', (chunk: Buffer) => end.write(chunk));
        },
        CONNECT_GET_TYPE: () => ({ type: 'CANNED' }),
      },
      { streams: 'shared' },
    );
    const domain = await connection.domainLookupByName('canned');
    const [first, second] = [await domain.openConsole(), await domain.openConsole()];
    second.write('two');
    first.write('one');
    const heard = await Promise.all(
      [first, second].map((each) => new Promise((resolve) => each.once('data', resolve))),
    );
    expect(heard.map(String)).toEqual(['one', 'two']);
    expect(await connection.getType()).toBe('CANNED');
    first.destroy();
    expect(service.connections).toHaveLength(1);
    const failed = new Promise((resolve) => second.once('error', resolve));
    await connection.close();
    expect(await failed).toMatchObject({ code: 'closed' });
  });
});
