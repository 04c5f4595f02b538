import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ComputeError,
  computeDriverPoint,
  createFromPlugin,
  definePlugin,
  definePlugPoint,
  discoverPlugins,
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
    const point = definePlugPoint<{ readonly colour: string }>('paint', 3);
    await file(
      'paint.mjs',
      `export default { kind: 'paint', contract: 3, name: 'red', summary: '', optionsSchema: {}, create: () => ({ colour: 'red' }) };`,
    );
    const plugin = await loadPlugin(point, './paint.mjs', { from: folder });
    expect(createFromPlugin(plugin, {}).colour).toBe('red');
  });

  it.each(['hypervisor', 'vif', 'firewall', 'volume', 'image', 'scheduler'])(
    'for kind %s, as built-in, as package, as file, with the same errors',
    async (kind) => {
      const point: PlugPoint<{ readonly from: string }> = definePlugPoint(kind, 2, {
        plain: async () => ({
          default: definePlugin(point)({ ...about, create: () => ({ from: 'built-in' }) }),
        }),
      });
      const about = { name: 'plain', summary: '', optionsSchema: {} };
      const text = (of: string, from: string): string =>
        `export default { kind: '${of}', contract: 2, name: 'x', summary: '', optionsSchema: {}, create: () => ({ from: '${from}' }) };`;
      await file(`node_modules/hostelry-${kind}-packed/package.json`, '{"type":"module","main":"i.js"}');
      await file(`node_modules/hostelry-${kind}-packed/i.js`, text(kind, 'package'));
      await file(`${kind}.mjs`, text(kind, 'file'));
      await file(`not-${kind}.mjs`, text('compute-driver', 'file'));
      for (const [specifier, from] of [
        ['plain', 'built-in'],
        ['packed', 'package'],
        [`./${kind}.mjs`, 'file'],
      ] as const) {
        const plugin = await loadPlugin(point, specifier, { from: folder });
        expect(createFromPlugin(plugin, {}).from).toBe(from);
      }
      await expect(loadPlugin(point, `./not-${kind}.mjs`, { from: folder })).rejects.toMatchObject({
        code: 'invalid',
        message: `"./not-${kind}.mjs" is no ${kind}: it says its kind is "compute-driver"`,
      });
      await expect(loadPlugin(point, 'missing', { from: folder })).rejects.toMatchObject({
        code: 'not-found',
        message: `Cannot find ${kind} "missing": tried @hostelry/${kind}-missing, hostelry-${kind}-missing, missing from ${folder}; built in are plain`,
      });
    },
  );
});

describe('plug-ins are discovered', () => {
  it('by the names of packages beside the caller and above, each once, broken ones with their errors', async () => {
    const point = definePlugPoint<object>('gadget', 1, { own: async () => ({ default: {} }) });
    const packed = async (path: string, text: string): Promise<void> => {
      await file(`deep/${path}/package.json`, '{"type":"module","version":"1.2.3","main":"i.js"}');
      await file(`deep/${path}/i.js`, text);
    };
    const good = (name: string): string =>
      `export default { kind: 'gadget', contract: 1, name: '${name}', summary: 'Does ${name}', optionsSchema: {}, create: () => ({}) };`;
    await packed('node_modules/hostelry-gadget-one', good('one'));
    await packed('node_modules/@hostelry/gadget-two', good('two'));
    await packed('inner/node_modules/hostelry-gadget-one', good('one, nearer'));
    await packed('inner/node_modules/hostelry-gadget-bad', 'throw new Error("no good");');
    await packed('inner/node_modules/hostelry-widget-other', good('other'));
    const found = await discoverPlugins(point, { from: join(folder, 'deep/inner') });
    expect(
      found.map(({ specifier, version, plugin, error }) => [
        specifier,
        version,
        plugin?.summary ?? error?.code,
      ]),
    ).toEqual([
      ['own', undefined, 'invalid'],
      ['@hostelry/gadget-two', '1.2.3', 'Does two'],
      ['hostelry-gadget-bad', '1.2.3', 'failed'],
      ['hostelry-gadget-one', '1.2.3', 'Does one, nearer'],
    ]);
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
