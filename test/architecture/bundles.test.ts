/** What is published in dist, as npm run build leaves it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledFolders, entryPoints, INLINED, PROGRAM, sweep } from '../../scripts/bundle.mjs';
import { ROOT } from '../../scripts/workspace.mjs';
import { importsOf } from './imports.js';

/** The packages that the program carries. */
const CARRIED = [
  'cli',
  'compute',
  'driver-libvirt',
  'firewall',
  'libvirt',
  'libvirt-xml',
  'manager',
  'server',
  'simulator',
];

interface Conditions {
  readonly types: string;
  readonly default: string;
}

const folders = bundledFolders();

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Conditions>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function isProgram(folder: string): boolean {
  return readManifest(folder).name === PROGRAM;
}

function exportsOf(folder: string): readonly Conditions[] {
  return Object.values(readManifest(folder).exports);
}

function builtFiles(folder: string): string[] {
  const dist = join(folder, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(dist, name));
}

/** Each source of a bundle, as a path from the repository's folder, with the bundle. */
function bundledSources(folder: string): { source: string; bundle: string }[] {
  const maps = builtFiles(folder).filter((path) => path.endsWith('.js.map'));
  return maps.flatMap((path) => {
    const { sources } = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] };
    return sources.map((source) => ({
      source: relative(ROOT, join(dirname(path), source)),
      bundle: relative(ROOT, path.slice(0, -'.map'.length)),
    }));
  });
}

describe.each(folders.map((folder) => [basename(folder), folder]))('the build of %s', (_, folder) => {
  it('has every file that package.json names', () => {
    const named = exportsOf(folder).flatMap((target) => [target.types, target.default]);
    const wanted = [...named, ...entryPoints(folder).map(([output]) => output)];
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('contains sources of its own package and dependencies that are meant to be inlined, no others', () => {
    const own = isProgram(folder) ? CARRIED : [basename(folder)];
    const allowed = [
      ...own.map((name) => `packages/${name}/src/`),
      ...INLINED.map((name) => `node_modules/${name}/`),
    ];
    const sources = bundledSources(folder).map(({ source }) => source);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !allowed.some((prefix) => source.startsWith(prefix)))).toEqual([]);
  });
});

describe('the program, which carries other packages', () => {
  const sources = folders.filter(isProgram).flatMap(bundledSources);

  it('has each source once, and all that an in-process host needs', () => {
    const paths = sources.map(({ source }) => source);
    expect(new Set(paths).size).toBe(paths.length);
    for (const name of CARRIED) expect(paths.some((path) => path.startsWith(`packages/${name}/`))).toBe(true);
    expect(paths).not.toContain('packages/server/src/composition-root.ts');
  });

  it('declares every package that it still imports', () => {
    const folder = folders.find(isProgram) ?? '';
    const { dependencies = {} } = readManifest(folder);
    const imported = builtFiles(folder)
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) => importsOf({ path, text: readFileSync(path, 'utf8') }))
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(node:|\.)/.test(specifier));
    expect(imported).toContain('@hostelry/server');
    expect(imported.filter((specifier) => !Object.hasOwn(dependencies, specifier))).toEqual([]);
  });
});

describe('all builds together', () => {
  it('contain each source once, so that each class exists once', () => {
    const bundled = folders.filter((folder) => !isProgram(folder)).flatMap(bundledSources);
    const first = new Map<string, string>();
    for (const { source, bundle } of bundled) if (!first.has(source)) first.set(source, bundle);
    expect(first.get('packages/libvirt/src/rpc/errors.ts')).toBeDefined();
    expect(bundled.filter(({ source, bundle }) => first.get(source) !== bundle)).toEqual([]);
  });
});

describe("libvirt-xml's entry", () => {
  it('leaves the validation grammar to a chunk that is loaded when something is validated', () => {
    const sources = bundledSources(join(ROOT, 'packages/libvirt-xml'));
    const bundles = (name: string) =>
      sources.filter(({ source }) => source.endsWith(name)).map(({ bundle }) => bundle);
    expect(bundles('src/validate.ts')).toEqual(['packages/libvirt-xml/dist/index.js']);
    expect(bundles('src/generated/grammar.ts')).toEqual([expect.stringContaining('/dist/chunks/')]);
    expect(bundles('src/validation/validator.ts')).toEqual(bundles('src/generated/grammar.ts'));
  });
});

describe('the sweep after a build', () => {
  it('removes what was not built and has no source any more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostelry-sweep-'));
    try {
      const put = (path: string): string => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), '');
        return join(folder, path);
      };
      for (const path of ['src/a.ts', 'src/host/b.ts']) put(path);
      const kept = ['dist/a.d.ts', 'dist/a.d.ts.map', 'dist/host/b.d.ts'].map(put);
      const written = ['dist/a.js', 'dist/a.js.map', 'dist/chunks/c.js'].map(put);
      for (const path of ['dist/host/b.js', 'dist/gone.d.ts', 'dist/gone/d.d.ts', 'dist/chunks/old.js'])
        put(path);
      sweep(folder, written);
      const left = builtFiles(folder).filter((path) => statSync(path).isFile());
      expect(left.sort()).toEqual([...kept, ...written].sort());
      expect(existsSync(join(folder, 'dist/gone'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
