import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from './both-ways.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-host-options-'));
  await writeFile(join(folder, 'disk.img'), Buffer.alloc(65536, 1));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The format of the root disk that an instance gets with these options of the driver. */
async function formatWith(host: string, ...options: readonly string[]): Promise<unknown> {
  const given = options.flatMap((option) => ['--host-option', option]);
  const image = ['--image', join(folder, 'disk.img'), '--format', 'raw'];
  const ended = await command('--host', `test:///${host}`, ...given, 'launch', 'web', ...image, '-o', 'json');
  expect(ended.stderr).not.toContain('hostelry:');
  const { disks } = JSON.parse(ended.stdout) as { readonly disks: readonly { readonly format: string }[] };
  return disks[0]?.format;
}

describe('--host-option', () => {
  it('says how root disks are made', async () => {
    expect(await formatWith('usual')).toBe('qcow2');
    expect(await formatWith('flat', 'imageBackend=flat')).toBe('raw');
  });

  it('takes an object or a list as JSON', async () => {
    const backends = 'imageBackends={"copies":{"plugin":"flat"}}';
    expect(await formatWith('json', backends, 'imageBackend=copies')).toBe('raw');
    const ended = await command('--host', 'test:///o', '--host-option', 'vifs=["/nowhere.mjs"]', 'list');
    expect(ended.stderr).toContain('Cannot find vif "/nowhere.mjs"');
  });

  it.each([
    ['imageBackend=paper', 'There is no image backend "paper"'],
    ['imageBackends={"flat":', '--host-option is "imageBackends={"flat":": its value is no JSON'],
    ['imageBackends=flat', 'imageBackends'],
  ])('%s is told what is wrong', async (option, text) => {
    const ended = await command('--host', 'test:///o', '--host-option', option, 'list');
    expect(ended.code).not.toBe(0);
    expect(ended.stderr).toContain(text);
  });
});
