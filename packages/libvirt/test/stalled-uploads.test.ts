import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, UnixDialer, type Connection, type Dialer } from '../src/index.js';
import { LibvirtServer } from '../src/server/index.js';

const VOL = { pool: 'default', name: 'disk', key: '/disk' };

let folder: string;
let server: LibvirtServer;
let connection: Connection;
/** The client's sockets that are open. */
let open: number;

/** A daemon that takes uploads and reads nothing of them. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-stalled-'));
  const path = join(folder, 'sock');
  server = new LibvirtServer(() => ({
    handlers: {
      remote: {
        CONNECT_OPEN: () => undefined,
        CONNECT_CLOSE: () => undefined,
        STORAGE_VOL_LOOKUP_BY_PATH: () => ({ vol: VOL }),
        STORAGE_VOL_UPLOAD: (_args, call) =>
          void call.stream().receive(() => new Promise<void>(() => undefined)),
      },
    },
  }));
  await server.listen({ path });
  open = 0;
  connection = await connect('test+unix:///default', { dialer: counting(path), callTimeoutMs: 300 });
});
afterEach(async () => {
  await connection.close();
  await server.close();
  await rm(folder, { recursive: true });
});

function counting(path: string): Dialer {
  const dialer = new UnixDialer({ paths: [path], uri: 'test+unix:///default' });
  return {
    dial: async (options) => {
      const transport = await dialer.dial(options);
      open++;
      const start = transport.start.bind(transport);
      transport.start = (handlers) =>
        start({
          onData: (chunk) => handlers.onData(chunk),
          onDrain: () => handlers.onDrain(),
          onClose: (error) => {
            open--;
            handlers.onClose(error);
          },
        });
      return transport;
    },
  };
}

/** An upload of more than the socket holds. */
async function stalled(): Promise<Writable> {
  const upload = await (await connection.storageVolLookupByPath('/disk')).upload();
  upload.on('error', () => undefined);
  for (let n = 0; n < 32; n++) upload.write(Buffer.alloc(1024 * 1024));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(open).toBe(2);
  return upload;
}

describe('an upload that the daemon does not read', () => {
  test('leaves no socket behind when the connection is closed', async () => {
    await stalled();
    await connection.close();
    await expect.poll(() => open).toBe(0);
  });

  test('leaves no socket behind when it is destroyed and the daemon does not confirm', async () => {
    const upload = await stalled();
    upload.destroy();
    await expect.poll(() => open).toBe(1);
  });
});
