import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, WAYS, type Place } from './both-ways.js';

const BYTES = Buffer.concat([randomBytes(300_000), Buffer.alloc(2_000_000), randomBytes(100_001)]);
const SUM = createHash('sha256').update(BYTES).digest('hex');

describe.each(WAYS)('storage, %s', (way) => {
  let place: Place;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    place = await openPlace(way);
    folder = await mkdtemp(join(tmpdir(), 'hostelry-storage-'));
    file = join(folder, 'data.img');
    await writeFile(file, BYTES);
    expect(await hostelry('pool', 'create', 'data', '--path', '/data')).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
  afterEach(async () => {
    await place.close();
    await rm(folder, { recursive: true, force: true });
  });

  const hostelry = (...args: string[]) => place.hostelry(...args);
  const volumes = async (): Promise<string> =>
    (await hostelry('volume', 'list', 'data', '-o', 'name')).stdout;

  test('pools are listed, shown, stopped, started and deleted', async () => {
    const listed = await hostelry('pool', 'list');
    expect(listed.stdout).toMatch(
      /^HOST +NAME +STATE +TYPE +AUTOSTART +CAPACITY +ALLOCATED +AVAILABLE +TARGET\n/,
    );
    expect(listed.stdout).toMatch(/ +data +running +dir +yes +100 GiB +0 MiB +100 GiB +\/data\n/);
    expect((await hostelry('pool', 'create', 'data', '--path', '/other')).code).toBe(4);
    expect(await hostelry('pool', 'create', 'x', '--type', 'barrel')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('type is "barrel"') as string,
    });
    expect(await hostelry('pool', 'create', 'x', '--source', 'nonsense')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--source is "nonsense"') as string,
    });
    expect(await hostelry('pool', 'create', 'x', '--type', 'rbd', '--source', 'pool=p')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('servers is missing') as string,
    });
    expect(await hostelry('pool', 'stop', 'data')).toMatchObject({ code: 0, stdout: 'data\n' });
    expect((await hostelry('pool', 'show', 'data')).stdout).toMatch(/State: +stopped\n/);
    expect((await hostelry('volume', 'list', 'data')).code).toBe(4);
    expect((await hostelry('pool', 'start', 'data', 'none')).code).toBe(3);
    expect((await hostelry('pool', 'show', 'data')).stdout).toMatch(/State: +running\n/);
    expect((await hostelry('pool', 'autostart', 'data', 'off')).code).toBe(0);
    expect((await hostelry('pool', 'autostart', 'data', 'maybe')).code).toBe(2);
    expect((await hostelry('pool', 'show', 'data')).stdout).toMatch(/Autostart: +no\n/);
    expect((await hostelry('pool', 'refresh', 'data')).code).toBe(0);
    expect((await hostelry('pool', 'delete', 'data', '--contents')).code).toBe(0);
    expect((await hostelry('pool', 'show', 'data')).code).toBe(3);
  });

  test('volumes are made, resized, cloned, attached and deleted', async () => {
    const made = await hostelry('volume', 'create', 'data/one', '8MiB', '-o', 'json');
    expect(JSON.parse(made.stdout)).toMatchObject({ pool: 'data', name: 'one', capacityMiB: 8, usedBy: [] });
    expect((await hostelry('volume', 'create', 'data', '8MiB')).code).toBe(2);
    expect((await hostelry('volume', 'create', 'data/one', '8MiB')).code).toBe(4);
    expect((await hostelry('volume', 'create', 'data/over', '--backing', 'data/one')).code).toBe(0);
    expect(await hostelry('volume', 'delete', 'data/one')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('volume "over"') as string,
    });
    expect((await hostelry('volume', 'delete', 'data/over')).code).toBe(0);
    expect((await hostelry('volume', 'resize', 'data/one', '16MiB')).stdout).toMatch(/Capacity: +16 MiB/);
    expect((await hostelry('volume', 'resize', 'data/one', '8MiB')).code).toBe(2);
    expect((await hostelry('volume', 'resize', 'data/one', '8MiB', '--shrink')).code).toBe(0);
    expect((await hostelry('volume', 'clone', 'data/one', 'data/two', '--format', 'qcow2')).code).toBe(0);
    expect((await hostelry('launch', 'web')).code).toBe(0);
    expect((await hostelry('volume', 'attach', 'web', '--pool', 'data/one')).code).toBe(0);
    expect((await hostelry('volume', 'list', 'data')).stdout).toMatch(/\none +raw +8 MiB .* web\n/);
    for (const line of [
      ['volume', 'delete', 'data/one'],
      ['volume', 'wipe', 'data/one'],
      ['volume', 'clone', 'data/one', 'data/three'],
      ['pool', 'delete', 'data'],
    ]) {
      const refused = await hostelry(...line);
      expect(refused, line.join(' ')).toMatchObject({ code: 4 });
      expect(refused.stderr).toContain('web');
    }
    expect((await hostelry('volume', 'detach', 'web', 'vda')).code).toBe(0);
    expect((await hostelry('volume', 'wipe', 'data/one')).code).toBe(0);
    expect(await hostelry('volume', 'delete', 'data/one', 'data/none', 'data/two')).toMatchObject({
      code: 3,
      stdout: 'data/one\ndata/two\n',
    });
    expect(await volumes()).toBe('');
  });

  test('files are uploaded and downloaded byte by byte, and wrong ones leave nothing', async () => {
    const sent = await hostelry('volume', 'upload', file, 'data/up', '--sha256', SUM, '-o', 'json');
    expect(sent).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(sent.stdout)).toMatchObject({ name: 'up', format: 'raw', sha256: SUM });
    const copy = join(folder, 'copy.img');
    expect((await hostelry('volume', 'download', 'data/up', copy)).code).toBe(0);
    expect((await readFile(copy)).equals(BYTES)).toBe(true);
    expect(await hostelry('volume', 'upload', file, 'data/up')).toMatchObject({ code: 4 });
    const wrong = await hostelry('volume', 'upload', file, 'data/wrong', '--sha256', '0'.repeat(64));
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain(SUM);
    expect((await hostelry('volume', 'upload', file, 'data/wrong', '--format', 'qcow2')).code).toBe(2);
    expect((await hostelry('volume', 'upload', join(folder, 'none'), 'data/wrong')).code).toBe(2);
    expect((await hostelry('volume', 'download', 'data/none', copy)).code).toBe(3);
    expect(await volumes()).toBe('data/up\n');
    expect((await readdir(folder)).sort()).toEqual(['copy.img', 'data.img']);
  });
});

test('with several hosts the host of a pool must be named', async () => {
  const place = await openPlace('in process', 2);
  try {
    expect(await place.hostelry('pool', 'show', 'default')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Give --on') as string,
    });
    expect((await place.hostelry('pool', 'create', 'data', '--path', '/d', '--on', 'local-2')).code).toBe(0);
    const { stdout } = await place.hostelry('pool', 'list', '-o', 'json');
    const pools = JSON.parse(stdout) as { host: string; name: string }[];
    expect(pools.filter(({ name }) => name === 'data').map(({ host }) => host)).toEqual(['local-2']);
  } finally {
    await place.close();
  }
});
