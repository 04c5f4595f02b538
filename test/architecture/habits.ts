/** The fence's rules about single files: who reads the environment, how long a file is, what it is called. */
import ts from 'typescript';
import { importsOf, resolveRelative } from './imports.js';
import { isGenerated, packageSources, type SourceFile } from './source-tree.js';

const MAX_LINES = 400;
const DRIVER = 'packages/driver-libvirt/src/driver.ts';
const DRIVER_ENTRY = 'packages/driver-libvirt/src/index.ts';
/** The composition root of the server, and the command line. */
const MAY_CONFIGURE = /^packages\/(cli\/src\/|server\/src\/composition-root\.ts$)/;
const CONFIGURATION_MODULE = /(^|\/)(config|configuration|settings)([.-][^/]*)?$/;
const JUNK_DRAWER = /(^|[/.-])(utils?|helpers?|common)([/.-]|$)/;

/** Imports of driver-libvirt's driver.ts by anything but the package's entry. */
export function findDriverImports(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(
      ({ path }) =>
        /\.tsx?$/.test(path) && path !== DRIVER_ENTRY && path.startsWith('packages/driver-libvirt/src/'),
    )
    .filter((file) =>
      importsOf(file).some(({ specifier }) => resolveRelative(file.path, specifier, paths) === DRIVER),
    )
    .map(({ path }) => `${path}: imports driver.ts`);
}

/** Sources besides the composition root and the command line that read the environment or a configuration module. */
export function findConfigurationReaders(files: readonly SourceFile[]): string[] {
  const violations: string[] = [];
  for (const file of packageSources(files)) {
    if (MAY_CONFIGURE.test(file.path)) continue;
    if (readsEnvironment(file)) violations.push(`${file.path}: reads process.env`);
    for (const { specifier } of importsOf(file)) {
      if (CONFIGURATION_MODULE.test(specifier)) violations.push(`${file.path}: imports "${specifier}"`);
    }
  }
  return violations;
}

function readsEnvironment(file: SourceFile): boolean {
  let found = importsOf(file).some(
    ({ specifier }) => specifier === 'node:process' || specifier === 'process',
  );
  const visit = (node: ts.Node): void => {
    const isEnvironment =
      (ts.isPropertyAccessExpression(node) && node.name.text === 'env') ||
      (ts.isElementAccessExpression(node) &&
        ts.isStringLiteralLike(node.argumentExpression) &&
        node.argumentExpression.text === 'env');
    if (isEnvironment && /^(globalThis\.)?process$/.test(node.expression.getText())) found = true;
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      found ||= node.initializer?.getText() === 'process' && /\benv\b/.test(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Hand-written files that are too long to know. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isGenerated(path) && !path.endsWith('.json'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** Files and folders named after nothing. */
export function findJunkDrawers(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => JUNK_DRAWER.test(path))
    .map(({ path }) => `${path}: says nothing by its name`);
}

/** Generated files that do not say so, with what they were made from, in their first lines. */
export function findUnmarkedGeneratedFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isGenerated(path) && /\.tsx?$/.test(path))
    .filter(({ text }) => !/generated\b.*\b(by|from)\b/is.test(text.split('\n').slice(0, 5).join('\n')))
    .map(({ path }) => `${path}: has no "Generated ... from" header`);
}
