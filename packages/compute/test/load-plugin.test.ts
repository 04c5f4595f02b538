import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ComputeError,
  computeDriverPoint,
  createFromPlugin,
  loadPlugin,
  type PlugPoint,
} from '@hostelry/compute';

const GOOD = (name: string): string => `
  export default {
    kind: 'compute-driver', contract: 1, name: '${name}', summary: 'A driver for tests',
    optionsSchema: { type: 'object', additionalProperties: false, required: ['size'], properties: { size: { type: 'integer', minimum: 1 } } },
    create: (options) => ({ name: '${name}', size: options.size }),
  };`;

let folder: string;

async function file(path: string, text: string): Promise<string> {
  const full = join(folder, path);
  await mkdir(join(full, '..'), { recursive: true });
  await writeFile(full, text);
  return full;
}

async function refusal(specifier: string): Promise<ComputeError> {
  const error: unknown = await loadPlugin(computeDriverPoint, specifier, { from: folder }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ComputeError);
  expect((error as ComputeError).message).toContain(specifier.split('/').pop());
  return error as ComputeError;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-plugins-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a plug-in is found', () => {
  it('by a path relative to the caller, an absolute path and a file URL', async () => {
    const path = await file('by path/driver.mjs', GOOD('by-path'));
    for (const specifier of ['./by path/driver.mjs', path, pathToFileURL(path).href]) {
      const plugin = await loadPlugin(computeDriverPoint, specifier, { from: folder });
      expect(plugin.name).toBe('by-path');
    }
  });

  it('by the name of a package installed where the caller is, with exports for import only', async () => {
    await file(
      'node_modules/@me/driver-x/package.json',
      '{"name":"@me/driver-x","type":"module","exports":{"import":"./x.js"}}',
    );
    await file('node_modules/@me/driver-x/x.js', GOOD('scoped'));
    expect((await loadPlugin(computeDriverPoint, '@me/driver-x', { from: folder })).name).toBe('scoped');
  });

  it('by a short name, through the packages that its plug point names', async () => {
    await file(
      'node_modules/hostelry-driver-short/package.json',
      '{"name":"hostelry-driver-short","type":"module","main":"i.js"}',
    );
    await file('node_modules/hostelry-driver-short/i.js', GOOD('short'));
    expect((await loadPlugin(computeDriverPoint, 'short', { from: folder })).name).toBe('short');
  });

  it('for any plug point that somebody else declares', async () => {
    const point: PlugPoint<{ readonly colour: string }> = {
      kind: 'paint',
      contract: 3,
      packagesFor: () => [],
    };
    await file(
      'paint.mjs',
      `export default { kind: 'paint', contract: 3, name: 'red', summary: '', optionsSchema: {}, create: () => ({ colour: 'red' }) };`,
    );
    const plugin = await loadPlugin(point, './paint.mjs', { from: folder });
    expect(createFromPlugin(plugin, {}).colour).toBe('red');
  });
});

describe('a plug-in is refused with an error that names it', () => {
  it('when nothing answers to the name, and what was tried is told', async () => {
    const error = await refusal('nowhere');
    expect(error.code).toBe('not-found');
    expect(error.message).toContain('@hostelry/driver-nowhere, hostelry-driver-nowhere, nowhere');
  });

  it('when the file does not exist', async () => {
    expect((await refusal('./missing.mjs')).code).toBe('not-found');
  });

  it('when its code throws, and the cause is kept', async () => {
    await file('throws.mjs', 'throw new TypeError("bad start");');
    const error = await refusal('./throws.mjs');
    expect(error.code).toBe('failed');
    expect(error.message).toContain('bad start');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('as failed, not as missing, when it is there and imports something that is not', async () => {
    await file('half.mjs', 'import "hostelry-no-such-package"; export default {};');
    const error = await refusal('./half.mjs');
    expect(error.code).toBe('failed');
    expect(error.message).toContain('hostelry-no-such-package');
  });

  it.each([
    ['no default export', 'export const x = 1;', 'no default export'],
    ['another kind', `export default { kind: 'vif', contract: 1 };`, '"vif"'],
    ['another contract', `export default { kind: 'compute-driver', contract: 9 };`, 'contract 9'],
    ['no name', `export default { kind: 'compute-driver', contract: 1 };`, 'no name'],
    ['no create', `export default { kind: 'compute-driver', contract: 1, name: 'x' };`, 'no create function'],
    [
      'no schema',
      `export default { kind: 'compute-driver', contract: 1, name: 'x', create() {} };`,
      'no schema',
    ],
  ])('when it has %s', async (what, text, told) => {
    const name = `./${what.replace(/ /g, '-')}.mjs`;
    await file(name, text);
    const error = await refusal(name);
    expect(error.code).toBe('invalid');
    expect(error.message).toContain(told);
  });

  it('when its options do not fit, with the option and its value', async () => {
    await file('options.mjs', GOOD('picky'));
    const plugin = await loadPlugin(computeDriverPoint, './options.mjs', { from: folder });
    expect(() => createFromPlugin(plugin, { size: 0 })).toThrow(/"picky" is invalid: size is 0/);
    expect(() => createFromPlugin(plugin, {})).toThrow(/size is missing/);
    expect(() => createFromPlugin(plugin, { size: 1, colour: 'red' })).toThrow(/colour is not known/);
    expect(createFromPlugin(plugin, { size: 2 })).toMatchObject({ name: 'picky', size: 2 });
  });
});
