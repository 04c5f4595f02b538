import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.js';
import { findDependencyViolations, findFloorViolations } from './floors.js';
import {
  findConfigurationReaders,
  findDriverImports,
  findJunkDrawers,
  findLongFiles,
  findUnmarkedGeneratedFiles,
} from './habits.js';
import { packageSources, readRepository, type SourceFile } from './source-tree.js';

type Rule = (files: readonly SourceFile[]) => string[];

interface Planted {
  readonly [path: string]: string;
}

const repository = readRepository();

function plant(files: Planted): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** One rule of the fence: the repository keeps it, and each planted violation is found. */
function fence(name: string, rule: Rule, planted: Readonly<Record<string, Planted>>, allowed: Planted): void {
  describe(name, () => {
    it('holds in the repository', () => {
      expect(rule(repository)).toEqual([]);
    });
    it.each(Object.entries(planted))('finds %s', (_, files) => {
      expect(rule(plant(files))).toHaveLength(1);
    });
    it('accepts what is allowed', () => {
      expect(rule(plant(allowed))).toEqual([]);
    });
  });
}

const xml = 'packages/libvirt-xml/src';
const driver = 'packages/driver-libvirt/src';

it('looks at the sources of every package', () => {
  const seen = new Set(packageSources(repository).map(({ path }) => path.split('/')[1]));
  expect([...seen]).toEqual(expect.arrayContaining(['libvirt', 'libvirt-xml', 'compute', 'driver-libvirt']));
});

fence(
  'no import circles',
  (files) => findCircles(packageSources(files)),
  {
    'a circle of two': {
      [`${xml}/a.ts`]: `import { b } from './b.js';`,
      [`${xml}/b.ts`]: `export * from './a.js';`,
    },
    'a circle of types': {
      [`${xml}/a.ts`]: `import type { B } from './c/b.js';`,
      [`${xml}/c/b.ts`]: `export type B = import('../a.js').A;`,
    },
    'a circle through a dynamic import and an index': {
      [`${xml}/a/index.ts`]: `export const a = () => import('../b.js');`,
      [`${xml}/b.ts`]: `import { a } from './a';`,
    },
  },
  {
    [`${xml}/a.ts`]: `import './b.js'; import './c.js';`,
    [`${xml}/b.ts`]: `import './c.js'; // import './a.js'`,
    [`${xml}/c.ts`]: ``,
  },
);

const manifest = { 'packages/server/package.json': '{ "dependencies": { "fastify": "1" } }' };

fence(
  'packages import only from floors below',
  findFloorViolations,
  {
    'an import upwards': { [`${xml}/a.ts`]: `import type { ComputeDriver } from '@hostelry/compute';` },
    'an import sideways': { 'packages/libvirt/src/a.ts': `export * from '@hostelry/libvirt-xml';` },
    'a driver in the manager': { 'packages/manager/src/a.ts': `await import('@hostelry/driver-libvirt');` },
    'an installable that is imported': { 'packages/server/src/a.ts': `import '@hostelry/simulator';` },
    'a value where only types are published': {
      'packages/web/src/a.ts': `import { x } from '@hostelry/server/api';`,
    },
    'a path out of the package': { [`${driver}/host/a.ts`]: `import '../../../libvirt/src/index.js';` },
    'a library that is not declared': {
      ...manifest,
      'packages/server/src/a.ts': `import x from 'left-pad';`,
    },
    'a package without a floor': { 'packages/cellar/src/a.ts': `export const a = 1;` },
  },
  {
    ...manifest,
    [`${driver}/host/a.ts`]: `import '../guest/b.js'; import 'node:fs'; import '@hostelry/libvirt';`,
    'packages/server/src/a.ts': `import { fastify } from 'fastify'; import '@hostelry/manager';`,
    'packages/web/src/a.ts': `import { type Instance } from '@hostelry/server/api';`,
  },
);

fence(
  'package.json keeps to the floors',
  findDependencyViolations,
  {
    'a dependency upwards': {
      'packages/compute/package.json': '{ "dependencies": { "@hostelry/manager": "1" } }',
    },
    'a dependency of a package that has none': {
      'packages/libvirt/package.json': '{ "dependencies": { "ssh2": "1" } }',
    },
    'a package without a floor': { 'packages/cellar/package.json': '{}' },
  },
  {
    'packages/server/package.json': '{ "dependencies": { "@hostelry/driver-libvirt": "1", "fastify": "1" } }',
    'packages/libvirt/package.json': '{ "devDependencies": { "saxes": "1" } }',
  },
);

fence(
  'nobody imports driver.ts',
  findDriverImports,
  {
    'an import by the host': {
      [`${driver}/host/host.ts`]: `import '../driver.js';`,
      [`${driver}/driver.ts`]: '',
    },
  },
  {
    [`${driver}/index.ts`]: `export * from './driver.js';`,
    [`${driver}/driver.ts`]: '',
    [`${driver}/host/a.ts`]: ``,
  },
);

fence(
  'only the composition root and the command line read configuration',
  findConfigurationReaders,
  {
    'process.env': { [`${driver}/a.ts`]: `const a = process.env['HOME'];` },
    'process["env"]': { [`${driver}/a.ts`]: `const a = process['env'];` },
    'a destructured process': { [`${driver}/a.ts`]: `const { env } = process;` },
    'node:process': { [`${driver}/a.ts`]: `import { env } from 'node:process';` },
    'process.env in another file of the server': { 'packages/server/src/local.ts': `process.env.HOME;` },
    'a configuration module': { [`${driver}/a.ts`]: `import { uri } from '../configuration.js';` },
  },
  {
    'packages/cli/src/main.ts': `const home = process.env.HOME;`,
    'packages/server/src/composition-root.ts': `import './configuration.js';`,
    [`${driver}/a.ts`]: `// process.env\nconst a = process.pid, b = options.env;`,
  },
);

fence(
  'hand-written files have at most 400 lines',
  findLongFiles,
  {
    'a long source': { [`${xml}/a.ts`]: 'a\n'.repeat(401) },
    'a long test': { 'test/a.test.ts': 'a\n'.repeat(401) },
  },
  { [`${xml}/a.ts`]: 'a\n'.repeat(400), [`${xml}/generated/a.ts`]: 'a\n'.repeat(999) },
);

fence(
  'no utils, helpers or common',
  findJunkDrawers,
  {
    'a file': { [`${xml}/utils.ts`]: '' },
    'a folder': { 'test/common/a.ts': '' },
    'a word of a name': { 'tools/xml-helpers.mjs': '' },
  },
  { [`${xml}/utility-meter.ts`]: '', 'test/uncommon.ts': '' },
);

fence(
  'generated files say what they come from',
  findUnmarkedGeneratedFiles,
  { 'a missing header': { [`${xml}/generated/a.ts`]: 'export const a = 1;\n' } },
  { [`${xml}/generated/a.ts`]: '// Generated by tools/x.ts from libvirt 9.0.0. Do not edit.\n' },
);
