/** DESIGN.md's table of floors: which package may import which. */
import { importsOf } from './imports.js';
import { packageOf, packageSources, type SourceFile } from './source-tree.js';

interface Floor {
  /** Specifiers that may be imported; `types ` before one allows type imports only. */
  readonly mayImport: readonly string[];
  /** Packages it may name in package.json besides, so that an installation has them. */
  readonly mayInstall?: readonly string[];
  /** Promised to have no dependency from outside at all. */
  readonly isBare?: boolean;
}

export const floors: Readonly<Record<string, Floor>> = {
  libvirt: { mayImport: [], isBare: true },
  'libvirt-xml': { mayImport: [], isBare: true },
  simulator: {
    mayImport: [
      '@hostelry/libvirt',
      '@hostelry/libvirt/server',
      '@hostelry/libvirt/raw',
      '@hostelry/libvirt-xml',
    ],
    isBare: true,
  },
  // The conformance kit imports the contract by its name, as drivers do.
  compute: { mayImport: ['@hostelry/compute'] },
  firewall: { mayImport: ['@hostelry/compute'] },
  'driver-libvirt': {
    mayImport: ['@hostelry/libvirt', '@hostelry/libvirt-xml', '@hostelry/compute', '@hostelry/firewall'],
  },
  'driver-fake': { mayImport: ['@hostelry/compute'] },
  manager: { mayImport: ['@hostelry/compute'] },
  server: {
    mayImport: [
      '@hostelry/manager',
      '@hostelry/manager/postgres',
      '@hostelry/manager/sqlite',
      '@hostelry/compute',
    ],
    mayInstall: ['@hostelry/driver-libvirt', '@hostelry/simulator', '@hostelry/web'],
  },
  cli: {
    mayImport: [
      '@hostelry/server',
      '@hostelry/server/local',
      'types @hostelry/server/api',
      '@hostelry/libvirt-xml',
      // What is about drivers themselves needs no server.
      '@hostelry/compute',
      '@hostelry/compute/conformance',
    ],
  },
  web: { mayImport: ['types @hostelry/server/api'] },
};

/** Imports up or sideways, of packages that are not declared, or out of the package by a relative path. */
export function findFloorViolations(files: readonly SourceFile[]): string[] {
  const manifests = readManifests(files);
  const violations: string[] = [];
  for (const file of packageSources(files)) {
    const name = packageOf(file.path);
    const floor = floors[name];
    if (floor === undefined) {
      violations.push(`${file.path}: package "${name}" has no floor in the table`);
      continue;
    }
    for (const { specifier, isTypeOnly } of importsOf(file)) {
      const problem = judgeImport(file.path, specifier, isTypeOnly, floor, manifests.get(name));
      if (problem !== undefined) violations.push(`${file.path}: ${problem} ("${specifier}")`);
    }
  }
  return violations;
}

function judgeImport(
  path: string,
  specifier: string,
  isTypeOnly: boolean,
  floor: Floor,
  manifest: Manifest | undefined,
): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  if (specifier.startsWith('.')) return leavesPackage(path, specifier) ? 'leaves its package' : undefined;
  if (isOurs(specifier)) {
    if (floor.mayImport.includes(specifier)) return undefined;
    // A program is a user of its package; by a path it would be a second copy of what it uses.
    if (specifier === `@hostelry/${packageOf(path)}` && path.endsWith('/src/command.ts')) return undefined;
    return isTypeOnly && floor.mayImport.includes(`types ${specifier}`)
      ? undefined
      : 'is not on a floor below';
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return manifest?.declared.includes(name) ? undefined : 'is not declared in package.json';
}

function leavesPackage(path: string, specifier: string): boolean {
  const depth = path.split('/').length - 3;
  return specifier.split('/').filter((segment) => segment === '..').length >= depth;
}

function isOurs(specifier: string): boolean {
  return specifier === 'hostelry' || specifier.startsWith('hostelry/') || specifier.startsWith('@hostelry/');
}

interface Manifest {
  readonly dependencies: readonly string[];
  readonly declared: readonly string[];
}

type Dependencies = Readonly<Record<string, string>>;

function readManifests(files: readonly SourceFile[]): Map<string, Manifest> {
  const manifests = new Map<string, Manifest>();
  for (const { path, text } of files) {
    if (!/^packages\/[^/]+\/package\.json$/.test(path)) continue;
    const content = JSON.parse(text) as Record<string, Dependencies | undefined>;
    const keys = (...fields: string[]) => fields.flatMap((field) => Object.keys(content[field] ?? {}));
    const dependencies = keys('dependencies', 'optionalDependencies');
    // The web page's libraries are bundled, so they are development dependencies.
    const bundled = packageOf(path) === 'web' ? keys('devDependencies') : [];
    manifests.set(packageOf(path), {
      dependencies,
      declared: [...dependencies, ...keys('peerDependencies'), ...bundled],
    });
  }
  return manifests;
}

/** Dependencies in package.json that the table of floors does not allow. */
export function findDependencyViolations(files: readonly SourceFile[]): string[] {
  const violations: string[] = [];
  for (const [name, { dependencies }] of readManifests(files)) {
    const floor = floors[name];
    if (floor === undefined) {
      violations.push(`packages/${name}: has no floor in the table`);
      continue;
    }
    const below = floor.mayImport.map((specifier) => specifier.replace(/^types /, ''));
    const allowed = [...below, ...(floor.mayInstall ?? [])];
    const isAllowed = (dependency: string) =>
      isOurs(dependency)
        ? allowed.some((specifier) => specifier === dependency || specifier.startsWith(`${dependency}/`))
        : floor.isBare !== true;
    for (const dependency of dependencies.filter((one) => !isAllowed(one)))
      violations.push(`packages/${name}/package.json: may not depend on "${dependency}"`);
  }
  return violations;
}
