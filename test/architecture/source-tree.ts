/** The repository's hand-written and generated files, as the fence looks at them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file by its path from the repository's root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

const FOLDERS = ['packages', 'tools', 'scripts', 'bench', 'test'];
const ROOT_FILE = /^[^/]+\.(js|mjs|ts)$/;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage', '.git', 'fixtures', 'corpus']);
const CODE = /\.(ts|tsx|js|mjs|sh|css|html)$|\/package\.json$/;
/** Scripts without an ending, known by their first line. */
const SCRIPT = /^#!/;

/** Every code file of the repository: sources, tests, tools, scripts and benches. Data files are left out. */
export function readRepository(): SourceFile[] {
  const files: SourceFile[] = [];
  const visit = (path: string) => {
    const full = join(repositoryRoot, path);
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full)) if (!SKIPPED_FOLDERS.has(name)) visit(`${path}/${name}`);
      return;
    }
    const hasEnding = /\/?[^/]+\.[^/]+$/.test(path);
    if (hasEnding && !CODE.test(path) && !ROOT_FILE.test(path)) return;
    const text = readFileSync(full, 'utf8');
    if (hasEnding || SCRIPT.test(text)) files.push({ path, text });
  };
  for (const name of readdirSync(repositoryRoot))
    if (FOLDERS.includes(name) || ROOT_FILE.test(name)) visit(name);
  return files;
}

/** The TypeScript sources of the packages: `packages/NAME/src`. */
export function packageSources(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ path }) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path));
}

/** `packages/libvirt/src/x.ts` → `libvirt`. */
export function packageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

export function isGenerated(path: string): boolean {
  return path.includes('/generated/');
}
