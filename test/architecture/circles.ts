/** Import circles among files, type imports included. */
import { importsOf, resolveRelative } from './imports.js';
import { type SourceFile } from './source-tree.js';

/** Each circle once, as `a.ts → b.ts → a.ts`. */
export function findCircles(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const relative = importsOf(file).filter(({ specifier }) => specifier.startsWith('.'));
    const targets = relative.map(({ specifier }) => resolveRelative(file.path, specifier, paths));
    graph.set(
      file.path,
      targets.filter((target) => target !== undefined),
    );
  }
  const circles: string[] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    if (finished.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      circles.push([...trail.slice(start), path].join(' → '));
      return;
    }
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
    finished.add(path);
  };
  for (const path of graph.keys()) visit(path);
  return circles;
}
