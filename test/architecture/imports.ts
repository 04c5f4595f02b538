/** What a TypeScript file imports, whichever way it says so. */
import ts from 'typescript';
import { type SourceFile } from './source-tree.js';

export interface Import {
  readonly specifier: string;
  /** Nothing of it is left after compilation. */
  readonly isTypeOnly: boolean;
}

/** Imports, re-exports, `import('x')` types, and dynamic imports with a literal specifier; type imports count. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node)) imports.push({ specifier: node.text, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false));
  return imports;
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function isTypeOnlyExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

/** The path of the file that a relative specifier means, or undefined where `paths` has none. */
export function resolveRelative(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const segments = from.split('/').slice(0, -1);
  for (const segment of specifier.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  const target = segments.join('/');
  const stem = target.replace(/\.(js|jsx|mjs)$/, '');
  return [target, `${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`].find((path) => paths.has(path));
}
