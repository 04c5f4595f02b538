#!/usr/bin/env node
/**
 * The JavaScript of every package: each entry point that its package.json publishes, and `src/main.ts` where it has a
 * program, becomes one module in dist, with a chunk for what is imported later. Other packages stay imports, so that
 * each is loaded once. The types in dist are tsc's. What earlier builds left there is removed.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { BUILT, ROOT } from './workspace.mjs';

const PACKAGES = join(ROOT, 'packages');
const SOURCE = 'hostelry-source';
/** Dependencies of the start that cost more to find than to run. */
export const INLINED = ['@cfworker/json-schema'];
/** Their entry points share only what one of them loads later: one module of it would be loaded at the start. */
const SPLIT_BY_USE = new Set(['@hostelry/driver-libvirt']);
const LICENCES = 'third-party-licences.txt';
/** The package of the program that carries our other packages in its own bundle, and what it loads of them by name. */
export const PROGRAM = 'hostelry';
const CARRIED = ['@hostelry/driver-libvirt', '@hostelry/simulator'];
/** What it does not carry: a server is loaded once, and then for long. */
const NOT_CARRIED = '@hostelry/server';

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * The entry points of the package in `folder`: [output, source], such as ['dist/raw.js', 'src/raw.ts'].
 * @returns {[string, string][]}
 */
export function entryPoints(folder) {
  const { exports = {}, bin } = readJson(join(folder, 'package.json'));
  const entries = Object.values(exports)
    .filter((target) => target[SOURCE] !== undefined)
    .map((target) => [target.default, target[SOURCE]].map((path) => path.slice('./'.length)));
  if (bin !== undefined && existsSync(join(folder, 'src/main.ts')))
    entries.push(['dist/main.js', 'src/main.ts']);
  return entries;
}

/** The folders of the packages that have entry points. */
export function bundledFolders() {
  const folders = readdirSync(PACKAGES).map((name) => join(PACKAGES, name));
  return folders.filter(
    (folder) => existsSync(join(folder, 'package.json')) && entryPoints(folder).length > 0,
  );
}

function isExternal(id) {
  if (/^[\0./]/.test(id)) return false;
  return !INLINED.some((name) => id === name || id.startsWith(`${name}/`));
}

/** How the program is built: our packages are part of it, and what they import by name comes from there. */
const program = {
  external: (id) => isExternal(id) && (id === NOT_CARRIED || !id.startsWith('@hostelry/')),
  resolve: { conditionNames: [SOURCE, 'node', 'import', 'default'] },
  plugins: [
    {
      name: 'carried',
      load(id) {
        if (!id.endsWith('/import-module.ts')) return undefined;
        const carried = CARRIED.map(
          (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`,
        );
        return `const carried = { ${carried.join(', ')} };
          export const importModule = (name) => (Object.hasOwn(carried, name) ? carried[name]() : import(name));`;
      },
    },
  ],
};

/**
 * What is loaded at once, by package: each one module, since each more costs its search and its reading, and nothing
 * else in it, since that would cost its compilation. Of the program what loads a host's driver, and what a simulated host
 * adds; of the libvirt client what it is without its other entry points.
 */
const STARTS = {
  [PROGRAM]: [
    { name: 'host', entries: ['server/src/local.ts', 'driver-libvirt/src/index.ts'] },
    { name: 'simulator', entries: ['simulator/src/index.ts'] },
  ],
  '@hostelry/libvirt': [{ name: 'index', entries: ['libvirt/src/index.ts'] }],
};

/** Which modules of a package go together: those that the entries of a start import at once. */
async function startGroups(starts, options) {
  const build = await rolldown(options);
  try {
    const { output } = await build.generate({ format: 'esm' });
    const chunks = new Map(
      output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
    );
    return starts.map(({ name, entries }, index) => {
      const modules = new Set();
      const visit = (chunk) => {
        if (chunk === undefined || modules.has(chunk.fileName)) return;
        modules.add(chunk.fileName);
        for (const id of chunk.moduleIds) modules.add(id);
        for (const imported of chunk.imports) visit(chunks.get(imported));
      };
      for (const entry of entries) {
        const chunk = [...chunks.values()].find(({ facadeModuleId }) =>
          facadeModuleId?.endsWith(`/${entry}`),
        );
        if (chunk === undefined) throw new Error(`Nothing loads ${entry} by itself`);
        visit(chunk);
      }
      return { name, priority: starts.length - index, test: (id) => modules.has(id) };
    });
  } finally {
    await build.close();
  }
}

/** Bundles one package and returns the paths it wrote. */
async function bundle(folder) {
  const { name } = readJson(join(folder, 'package.json'));
  const input = entryPoints(folder).map(([output, source]) => [
    output.slice('dist/'.length, -'.js'.length),
    join(folder, source),
  ]);
  const options = {
    input: Object.fromEntries(input),
    cwd: folder,
    platform: 'node',
    ...(name === PROGRAM ? program : { external: isExternal }),
    // What is imported for its types alone is no import; tsconfig.json says otherwise for tsc.
    tsconfig: false,
    transform: { typescript: { onlyRemoveTypeImports: false } },
    // What is loaded later takes what it shares with an entry point from there, by names of one letter.
    preserveEntrySignatures: 'allow-extension',
    // Else what is imported for its types alone stays an import.
    treeshake: { moduleSideEffects: (_id, external) => !external },
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(`Cannot bundle ${relative(ROOT, folder)}: ${message}`);
    },
  };
  const build = await rolldown(options);
  try {
    const { output } = await build.write({
      dir: join(folder, 'dist'),
      format: 'esm',
      sourcemap: true,
      charset: 'ascii',
      comments: { legal: true, annotation: true, jsdoc: false },
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
      codeSplitting: await splitting(name, input.length, options),
    });
    const written = output.map(({ fileName }) => join(folder, 'dist', fileName));
    const modules = output.flatMap(({ moduleIds = [] }) => moduleIds);
    const inlined = INLINED.filter((name) => modules.some((id) => id.includes(`/node_modules/${name}/`)));
    return inlined.length === 0 ? written : [...written, writeLicences(folder, inlined)];
  } finally {
    await build.close();
  }
}

/** One module for each start of a package, and one for all else that several entry points share. */
async function splitting(name, entries, options) {
  const starts = STARTS[name] === undefined ? [] : await startGroups(STARTS[name], options);
  if (name === PROGRAM) return { groups: starts };
  if (entries === 1 || SPLIT_BY_USE.has(name)) return true;
  return { groups: [...starts, { name: 'shared', minShareCount: 2 }] };
}

/** After its module; an entry of a package that the program carries, after the package. */
function chunkName({ name, facadeModuleId }) {
  if (name !== 'src') return '[name]';
  return /\/packages\/([^/]+)\/src\/index\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? 'shared';
}

/** What the licences of inlined packages ask for: their notices and texts. */
function writeLicences(folder, names) {
  const notices = names.map((name) => {
    const source = join(ROOT, 'node_modules', name);
    const { version, author, license } = readJson(join(source, 'package.json'));
    const own = join(source, 'LICENSE');
    const text = existsSync(own)
      ? readFileSync(own, 'utf8')
      : `Copyright (c) ${author}\n\n${readFileSync(join(ROOT, `scripts/licences/${license}.txt`), 'utf8')}`;
    return `${name} ${version}, ${license} licence\n\n${text}`;
  });
  const path = join(folder, 'dist', LICENCES);
  writeFileSync(path, notices.join('\n'));
  return path;
}

/** Removes from a package's dist what neither `written`, paths of this build, nor a source that still exists accounts for. */
export function sweep(folder, written) {
  const kept = new Set([...written, BUILT]);
  const dist = join(folder, 'dist');
  for (const name of readdirSync(dist, { recursive: true })) {
    const path = join(dist, name);
    if (!existsSync(path) || kept.has(path)) continue;
    const source = /^(.+)\.d\.ts(\.map)?$/.exec(name)?.[1];
    if (source !== undefined && existsSync(join(folder, 'src', `${source}.ts`))) continue;
    const isUsed = statSync(path).isDirectory() && [...kept].some((each) => each.startsWith(`${path}/`));
    const isSource = existsSync(join(folder, 'src', name));
    if (!isUsed && !isSource) rmSync(path, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await Promise.all(bundledFolders().map(async (folder) => sweep(folder, await bundle(folder))));
}
