import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, WAYS, type Place } from './both-ways.js';

const BYTES = Buffer.concat([randomBytes(500_000), Buffer.alloc(3_000_000)]);
const SUM = createHash('sha256').update(BYTES).digest('hex');

describe.each(WAYS)('images, %s', (way) => {
  let place: Place;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    place = await openPlace(way);
    folder = await mkdtemp(join(tmpdir(), 'hostelry-images-'));
    file = join(folder, 'debian.qcow2');
    await writeFile(file, BYTES);
  });
  afterEach(async () => {
    await place.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hostelry = (...args: string[]) => place.hostelry(...args);
  const refuses = async (code: number, stderr: string, ...args: string[]): Promise<void> => {
    const ended = await hostelry(...args);
    expect(ended, args.join(' ')).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(stderr);
  };
  const names = async (): Promise<string> => (await hostelry('image', 'list', '-o', 'name')).stdout;

  test('a file is imported, launched by its name, and kept while an instance uses it', async () => {
    expect(await names()).toBe('');
    const made = await hostelry('image', 'import', file, '--sha256', SUM, '-o', 'json');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    // What it is is told by its bytes: the name says qcow2.
    expect(JSON.parse(made.stdout)).toMatchObject({
      ...{ name: 'debian', kind: 'imported', format: 'raw', sizeMiB: 4, sha256: SUM, usedBy: [] },
    });
    await refuses(4, 'exists already', 'image', 'import', file, '--name', 'debian');
    await refuses(2, SUM, 'image', 'import', file, '--name', 'other', '--sha256', '0'.repeat(64));
    await refuses(2, 'not in qcow2 format', 'image', 'import', file, '--name', 'other', '--format', 'qcow2');
    await refuses(2, 'name is "a b"', 'image', 'import', file, '--name', 'a b');
    await refuses(2, 'Cannot read', 'image', 'import', join(folder, 'none'));
    await refuses(2, 'Give --name', 'image', 'import', '-');
    await refuses(3, 'There is no image "fedora"', 'launch', 'web', '--image', 'fedora');
    expect((await hostelry('launch', 'web', '--image', 'debian')).code).toBe(0);
    expect((await hostelry('launch', 'web2', '--image', 'image:debian', '--disk', '16MiB')).code).toBe(0);
    expect((await hostelry('image', 'list')).stdout).toMatch(
      /^HOST +NAME +KIND +FORMAT +SIZE +ALLOCATED +USED BY\n\S+ +debian +imported +raw +4 MiB .* web, web2\n$/,
    );
    await refuses(4, 'instance "web" reads from it', 'image', 'delete', 'debian');
    expect((await hostelry('image', 'prune', '-o', 'name')).stdout).toBe('');
    expect((await hostelry('delete', 'web', 'web2')).code).toBe(0);
    expect(await hostelry('image', 'delete', 'debian', 'none')).toMatchObject({
      code: 3,
      stdout: 'debian\n',
    });
    expect(await names()).toBe('');
  });

  test('an instance is captured as an image, and another one is launched of it', async () => {
    expect((await hostelry('image', 'import', file)).code).toBe(0);
    expect((await hostelry('launch', 'web', '--image', 'debian')).code).toBe(0);
    await refuses(2, 'Give a file', 'capture', 'web');
    await refuses(2, 'Give a file', 'capture', 'web', file, '--as', 'golden');
    await refuses(4, 'exists already', 'capture', 'web', '--as', 'debian');
    const captured = await hostelry('capture', 'web', '--as', 'golden', '-o', 'json');
    expect(captured).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(captured.stdout)).toMatchObject({ name: 'golden', format: 'qcow2', sizeMiB: 4 });
    expect((await hostelry('launch', 'copy', '--image', 'golden')).code).toBe(0);
    expect((await hostelry('image', 'show', 'golden')).stdout).toMatch(/Used by: +copy\n/);
    expect(await names()).toBe('debian\ngolden\n');
    const pool = (await hostelry('volume', 'list', 'default', '-o', 'name')).stdout;
    expect(pool).not.toContain('capture');
  });

  test('an image is imported from a URL, and one that breaks off leaves nothing', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/none') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-length': BYTES.length });
      if (request.url !== '/torn.img') return void response.end(BYTES);
      response.write(BYTES.subarray(0, 400_000));
      setImmediate(() => response.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect((await hostelry('image', 'import', `${at}/web.img`, '--sha256', SUM)).code).toBe(0);
      await refuses(1, '404', 'image', 'import', `${at}/none`, '--name', 'x');
      expect((await hostelry('image', 'import', `${at}/torn.img`)).code).not.toBe(0);
      expect(await names()).toBe('web\n');
      // Of what came of the torn one nothing is left either.
      await expect
        .poll(async () => (await hostelry('volume', 'list', 'default', '-o', 'name')).stdout, {
          timeout: 20_000,
        })
        .not.toContain('torn');
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
