import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ImageSource } from '@hostelry/compute';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openImage } from '../../src/images/source/image-source.js';
import { ChecksumMemo } from '../../src/images/source/local-image.js';
import { type StoredImage } from '../../src/images/source/stored-image.js';

const BYTES = Buffer.alloc(700_000, 'hostelry');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

let directory: string;
let tempDirectory: string;
let server: Server | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hostelry-source-'));
  tempDirectory = join(directory, 'temp');
  mkdirSync(tempDirectory);
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  // Whatever happened, no download is left.
  expect(readdirSync(tempDirectory)).toEqual([]);
  rmSync(directory, { recursive: true });
});

interface Extra {
  readonly signal?: AbortSignal;
  readonly stallMs?: number;
  readonly steps?: string[];
}

function open(source: ImageSource, extra: Extra = {}, memo = new ChecksumMemo()): Promise<StoredImage> {
  const { steps, ...rest } = extra;
  const progress = { step: (name: string) => void steps?.push(name) };
  return openImage(source, memo, { stallMs: 5000, tempDirectory, progress, ...rest });
}

async function contentOf(image: StoredImage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of image.chunks()) chunks.push(chunk);
  await image.close();
  return Buffer.concat(chunks);
}

function file(bytes: Buffer = BYTES): string {
  const path = join(directory, 'disk image.img');
  writeFileSync(path, bytes);
  return path;
}

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

describe('openImage with a file', () => {
  it('reads a path and a file URL, with size and checksum', async () => {
    const path = file();
    for (const location of [path, pathToFileURL(path).href]) {
      const image = await open({ location, sha256: SHA256 });
      expect(image).toMatchObject({ size: BYTES.length, sha256: SHA256, name: path });
      expect(Buffer.compare(await image.readAt(8, 8), Buffer.from('hostelry'))).toBe(0);
      expect(Buffer.compare(await contentOf(image), BYTES)).toBe(0);
    }
  });

  it('reads an unchanged file once for its checksum, and a changed one again', async () => {
    const memo = new ChecksumMemo();
    const steps: string[] = [];
    await (await open({ location: file() }, { steps }, memo)).close();
    expect(steps).toContain('check image');
    steps.length = 0;
    await (await open({ location: join(directory, 'disk image.img') }, { steps }, memo)).close();
    expect(steps).toEqual([]);
    const other = await open({ location: file(Buffer.from('other')) }, { steps }, memo);
    expect(other.sha256).toBe(createHash('sha256').update('other').digest('hex'));
    await other.close();
  });

  it('says which checksum a file has and which was expected', async () => {
    const location = file();
    const expected = 'f'.repeat(64);
    await expect(open({ location, sha256: expected })).rejects.toMatchObject({
      code: 'invalid',
      message: `Image "${location}" has the SHA-256 checksum ${SHA256}, expected ${expected}`,
    });
  });

  it('notices a file that changes or shrinks while it is uploaded', async () => {
    const changed = await open({ location: file() });
    file(Buffer.alloc(BYTES.length, 'x'));
    await expect(contentOf(changed)).rejects.toMatchObject({ code: 'conflict', retryable: true });
    await changed.close();
    const shrunk = await open({ location: file() });
    file(BYTES.subarray(0, 1000));
    await expect(contentOf(shrunk)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('is truncated: 1000 of 700000 bytes') as string,
    });
    await shrunk.close();
  });

  it.each([
    ['/nonexistent/disk.img', 'not-found', 'Image "/nonexistent/disk.img" does not exist'],
    ['/etc', 'invalid', 'Image "/etc" is not a regular file'],
    ['disk.img', 'invalid', 'Image location "disk.img" is neither'],
    ['ftp://example.org/x', 'invalid', 'Image location "ftp://example.org/x" is neither'],
    ['file://elsewhere/x', 'invalid', 'names no file of this machine'],
  ])('refuses the location %s', async (location, code, message) => {
    await expect(open({ location })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  it('refuses a checksum that is none', async () => {
    await expect(open({ location: file(), sha256: 'abc' })).rejects.toThrow('Checksum "abc"');
  });

  it('stops reading when it is aborted', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(open({ location: file() }, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('openImage with a URL', () => {
  it('downloads, following redirects', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/disk') response.writeHead(302, { location: '/real' }).end();
      else response.end(BYTES);
    });
    const image = await open({ location: `${base}/disk`, sha256: SHA256.toUpperCase() });
    expect(image).toMatchObject({ size: BYTES.length, sha256: SHA256 });
    expect(Buffer.compare(await contentOf(image), BYTES)).toBe(0);
  });

  it('sends the password of the URL and shows it in no message', async () => {
    const base = await serve((request, response) => {
      const good = `Basic ${Buffer.from('me:s/cret').toString('base64')}`;
      response.statusCode = request.headers.authorization === good ? 200 : 401;
      response.end('x');
    });
    const location = `${base.replace('//', '//me:s%2Fcret@')}/disk?token=t0ken`;
    const image = await open({ location });
    expect(image.size).toBe(1);
    expect(image.name).toBe(`${base}/disk`);
    await image.close();
    const wrong = open({ location: location.replace('me:', 'you:') });
    await expect(wrong).rejects.toMatchObject({
      code: 'denied',
      message: `Image "${base}/disk" may not be read (HTTP 401)`,
    });
  });

  it.each([
    [404, 'not-found', false],
    [403, 'denied', false],
    [418, 'failed', false],
    [503, 'failed', true],
  ])('names the status %i', async (status, code, retryable) => {
    const base = await serve((_, response) => response.writeHead(status).end('no'));
    await expect(open({ location: `${base}/x` })).rejects.toMatchObject({
      code,
      retryable,
      message: expect.stringContaining(`(HTTP ${status})`) as string,
    });
  });

  it('says that a body was cut off', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BYTES.length });
      response.write(BYTES.subarray(0, 1000), () => response.destroy());
    });
    await expect(open({ location: `${base}/x` })).rejects.toMatchObject({
      code: 'invalid',
      message: `Image "${base}/x" is truncated: 1000 of 700000 bytes`,
    });
  });

  it('says that a body of unknown length was cut off', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200);
      response.write(BYTES.subarray(0, 1000), () => response.destroy());
    });
    await expect(open({ location: `${base}/x` })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('gives a stalled body up', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('half ');
    });
    await expect(open({ location: `${base}/x` }, { stallMs: 100 })).rejects.toMatchObject({
      code: 'timeout',
      message: `Download of image "${base}/x" stalled: nothing moved for 0.1 s`,
    });
  });

  it('gives a server up that does not answer', async () => {
    const base = await serve(() => undefined);
    await expect(open({ location: `${base}/x` }, { stallMs: 100 })).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('refuses a wrong checksum with both sums', async () => {
    const base = await serve((_, response) => response.end(BYTES));
    const sha256 = '0'.repeat(64);
    await expect(open({ location: `${base}/x`, sha256 })).rejects.toThrow(
      `Image "${base}/x" has the SHA-256 checksum ${SHA256}, expected ${sha256}`,
    );
  });

  it('says that a server is not there', async () => {
    const base = await serve((_, response) => response.end());
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    await expect(open({ location: `${base}/x` })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/cannot be downloaded: .*ECONNREFUSED/) as string,
    });
  });

  it('ends when it is aborted in the middle', async () => {
    const controller = new AbortController();
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('half ', () => controller.abort());
    });
    await expect(open({ location: `${base}/x` }, { signal: controller.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
