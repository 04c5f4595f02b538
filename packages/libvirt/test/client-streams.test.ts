import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { connect, LibvirtError, type Connection } from '../src/index.js';
import { cannedService, type CannedService } from './canned-service.js';
import { settle } from './scripted-peer.js';

const VOL = { pool: 'default', name: 'disk', key: '/disk' };

function open(service: CannedService): Promise<Connection> {
  return connect('test:///default', { loopback: service });
}

describe('streams', () => {
  test('an upload is consumed and confirmed, and a download gives it back', async () => {
    let stored = Buffer.alloc(0);
    const service = cannedService({
      STORAGE_VOL_UPLOAD: (_args, call) => {
        void call.stream().receive(async (bytes) => {
          const chunks: Uint8Array[] = [];
          for await (const chunk of bytes) chunks.push(chunk);
          stored = Buffer.concat(chunks);
        });
      },
      STORAGE_VOL_DOWNLOAD: (_args, call) => void call.stream().send(Readable.from([stored])),
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const bytes = Buffer.alloc(3_000_000);
    for (let at = 0; at < bytes.length; at++) bytes[at] = (at * 31) & 0xff;
    await pipeline(Readable.from([bytes]), await vol.upload());
    expect(stored.equals(bytes)).toBe(true);
    const chunks: Buffer[] = [];
    for await (const chunk of await vol.download()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    // One connection for calls, and one that both transfers used after each other.
    expect(service.connections).toHaveLength(2);
    await connection.close();
  });

  test('two open streams have a connection each, so that a stalled one stalls nobody', async () => {
    const service = cannedService({
      STORAGE_VOL_DOWNLOAD: (_args, call) =>
        void call.stream().send(
          (function* () {
            for (let n = 0; n < 100; n++) yield Buffer.alloc(262_120, n);
          })(),
        ),
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const stalled = await vol.download();
    await settle(30);
    let received = 0;
    for await (const chunk of await vol.download()) received += (chunk as Buffer).length;
    expect(received).toBe(26_212_000);
    expect(service.connections).toHaveLength(3);
    stalled.destroy();
    await connection.close();
  });

  test('a consumer that fails breaks the upload with its error', async () => {
    const service = cannedService({
      STORAGE_VOL_UPLOAD: (_args, call) => {
        void call.stream().receive(async (bytes) => {
          for await (const chunk of bytes) {
            if (chunk.length > 0) throw new LibvirtError(38, 'no space left on device');
          }
        });
      },
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const source = Readable.from(
      (function* () {
        for (let n = 0; n < 1000; n++) yield Buffer.alloc(100_000, n);
      })(),
    );
    await expect(pipeline(source, await vol.upload())).rejects.toMatchObject({ code: 38 });
    await connection.close();
  });

  test('a source that fails breaks the download with its error', async () => {
    const service = cannedService({
      STORAGE_VOL_DOWNLOAD: (_args, call) =>
        void call.stream().send(
          (function* () {
            yield Buffer.from('some');
            throw new LibvirtError(38, 'bad sector');
          })(),
        ),
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const download = await vol.download();
    await expect(download.forEach(() => undefined)).rejects.toMatchObject({
      code: 38,
      message: 'bad sector',
    });
    await connection.close();
  });

  test('aborting an upload tells the consumer', async () => {
    let consumed: unknown;
    const service = cannedService({
      STORAGE_VOL_UPLOAD: (_args, call) => {
        void call.stream().receive(async (bytes) => {
          try {
            for await (const chunk of bytes) void chunk;
          } catch (error) {
            consumed = error;
            throw error;
          }
        });
      },
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const upload = await vol.upload();
    upload.write(Buffer.from('some'));
    await settle();
    upload.destroy();
    await settle();
    expect(consumed).toMatchObject({ code: 78 });
    await connection.close();
  });

  test('a console echoes, and ends when the server ends it', async () => {
    const service = cannedService({
      DOMAIN_OPEN_CONSOLE: (_args, call) => {
        const end = call.stream().duplex();
        end.on('data', (chunk: Buffer) => {
          if (chunk.toString() === 'exit') end.end('bye');
          else end.write(`echo ${chunk.toString()}`);
        });
      },
    });
    const connection = await open(service);
    const console_ = await (await connection.domainLookupByName('canned')).openConsole();
    const chunks: string[] = [];
    console_.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString());
      if (chunks.length === 1) console_.write('exit');
    });
    console_.write('hello');
    await new Promise((resolve) => console_.once('close', resolve));
    expect(chunks).toEqual(['echo hello', 'bye']);
    await connection.close();
  });

  test('closing the connection ends open streams on both sides', async () => {
    let serverClosed = false;
    const service = cannedService({
      DOMAIN_OPEN_CONSOLE: (_args, call) => {
        const stream = call.stream();
        stream.duplex();
        void stream.closed.then(() => (serverClosed = true));
      },
    });
    const connection = await open(service);
    const console_ = await (await connection.domainLookupByName('canned')).openConsole();
    const failed = new Promise((resolve) => console_.once('error', resolve));
    await connection.close();
    expect(await failed).toMatchObject({ code: 'closed' });
    await settle();
    expect(serverClosed).toBe(true);
  });

  test('a refused stream leaves its connection for the next', async () => {
    const service = cannedService({
      DOMAIN_OPEN_CONSOLE: () => {
        throw new LibvirtError(55, 'domain is not running');
      },
    });
    const connection = await open(service);
    const domain = await connection.domainLookupByName('canned');
    for (let n = 0; n < 3; n++) await expect(domain.openConsole()).rejects.toMatchObject({ code: 55 });
    expect(service.connections).toHaveLength(2);
    await connection.close();
  });

  test('a stream whose opening was given up takes its connection along', async () => {
    const service = cannedService({ DOMAIN_OPEN_CONSOLE: () => new Promise(() => undefined) });
    const connection = await open(service);
    const domain = await connection.domainLookupByName('canned');
    await expect(domain.openConsole({ timeoutMs: 20 })).rejects.toMatchObject({ name: 'TimeoutError' });
    await service.connections[1]?.closed;
    expect(connection.isOpen).toBe(true);
    await connection.close();
  });

  test('a client that is gone destroys the source of its download', async () => {
    const source = new Readable({ read: () => undefined });
    source.push(Buffer.from('first and last'));
    const service = cannedService({
      STORAGE_VOL_DOWNLOAD: (_args, call) => void call.stream().send(source),
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const download = await (await connection.storageVolLookupByPath('/disk')).download();
    download.on('error', () => undefined);
    await settle();
    await connection.close();
    await settle();
    expect(source.destroyed).toBe(true);
  });

  test("what a download's listener throws breaks the download, and not its connection", async () => {
    const service = cannedService({
      STORAGE_VOL_DOWNLOAD: (_args, call) =>
        void call.stream().send(
          (async function* () {
            for (let n = 0; n < 3; n++) {
              await settle();
              yield Buffer.from([n]);
            }
          })(),
        ),
      STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
    });
    const connection = await open(service);
    const vol = await connection.storageVolLookupByPath('/disk');
    const clumsy = new Error('clumsy');
    const download = await vol.download();
    const failed = new Promise((resolve) => download.once('error', resolve));
    download.on('data', (chunk: Buffer) => {
      if (chunk[0] === 1) throw clumsy;
    });
    expect(await failed).toBe(clumsy);
    await settle(30);
    expect(await (await vol.download()).toArray()).toHaveLength(3);
    expect(service.connections).toHaveLength(2);
    await connection.close();
  });

  test("what a console's listener throws breaks the console, and not its connection", async () => {
    const service = cannedService({
      DOMAIN_OPEN_CONSOLE: (_args, call) => {
        const end = call.stream().duplex();
        end.on('data', (chunk: Buffer) => end.write(chunk));
      },
    });
    const connection = await open(service);
    const domain = await connection.domainLookupByName('canned');
    const clumsy = new Error('clumsy');
    const console_ = await domain.openConsole();
    const failed = new Promise((resolve) => console_.once('error', resolve));
    console_.on('data', () => {
      throw clumsy;
    });
    console_.write('hello');
    expect(await failed).toBe(clumsy);
    await settle(30);
    expect((await domain.openConsole()).destroy().destroyed).toBe(true);
    expect(service.connections).toHaveLength(2);
    await connection.close();
  });

  test("what a listener of the service throws is reported, and ends that client's connection", async () => {
    const reported: unknown[] = [];
    const clumsy = new Error('clumsy');
    const service = cannedService(
      {
        DOMAIN_OPEN_CONSOLE: (_args, call) => {
          call
            .stream()
            .duplex()
            .on('data', () => {
              throw clumsy;
            });
        },
      },
      { onServiceError: (error) => reported.push(error) },
    );
    const connection = await open(service);
    const console_ = await (await connection.domainLookupByName('canned')).openConsole();
    const failed = new Promise((resolve) => console_.once('error', resolve));
    console_.write('hello');
    expect(await failed).toMatchObject({ code: 'closed' });
    expect(reported).toEqual([clumsy]);
    await connection.close();
  });
});
