import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ComputeError } from './errors.js';
import { loadPlugin, type LoadOptions } from './load-plugin.js';
import { type PlugPoint, type Plugin } from './plugin.js';

/** A plug-in that is there; one that cannot be used says why. */
export interface DiscoveredPlugin<Product> {
  /** What `loadPlugin` takes: the name of a built-in or of a package. */
  readonly specifier: string;
  /** Of the package; absent for built-ins. */
  readonly version?: string;
  /** The package's folder; absent for built-ins. */
  readonly folder?: string;
  readonly plugin?: Plugin<Product>;
  readonly error?: ComputeError;
}

/**
 * Looks for the plug-ins of a plug point: what its owner brings along, and the packages with its prefixes that are installed
 * beside the caller or above, or beside this package. Each once, by name; what cannot be loaded is listed with its error.
 * Nothing that is found this way is used until somebody asks for it.
 */
export async function discoverPlugins<Product>(
  point: PlugPoint<Product>,
  options: LoadOptions = {},
): Promise<readonly DiscoveredPlugin<Product>[]> {
  const from = options.from ?? process.cwd();
  const folders = new Map<string, string>();
  for (const base of [...upwards(from), ...upwards(import.meta.dirname)]) {
    for (const [name, folder] of await packagesIn(join(base, 'node_modules'), point.prefixes)) {
      if (!folders.has(name)) folders.set(name, folder);
    }
  }
  const builtIns = Object.keys(point.builtIns ?? {}).map((specifier) => ({ specifier }));
  const packages = [...folders].map(async ([specifier, folder]) => {
    const version = await versionOf(folder);
    return { specifier, folder, ...(version === undefined ? {} : { version }) };
  });
  const found = [...builtIns, ...(await Promise.all(packages)).sort(bySpecifier)];
  return Promise.all(
    found.map(async (each) => {
      try {
        return { ...each, plugin: await loadPlugin(point, each.specifier, { from }) };
      } catch (error) {
        // loadPlugin throws nothing else.
        return { ...each, error: error as ComputeError };
      }
    }),
  );
}

function upwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

/** The packages in a node_modules folder whose names begin like that; none where there is no such folder. */
async function packagesIn(modules: string, prefixes: readonly string[]): Promise<[string, string][]> {
  const found = prefixes.map(async (prefix): Promise<[string, string][]> => {
    const [start = '', scope] = prefix.split('/').reverse();
    const names = await readdir(scope === undefined ? modules : join(modules, scope)).catch(() => []);
    return names
      .filter((name) => name.startsWith(start))
      .map((name) => {
        const specifier = scope === undefined ? name : `${scope}/${name}`;
        return [specifier, join(modules, specifier)];
      });
  });
  return (await Promise.all(found)).flat();
}

async function versionOf(folder: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return isManifest && typeof manifest.version === 'string' ? manifest.version : undefined;
  } catch {
    // A folder without a readable package.json has no version; loading it tells what is wrong.
    return undefined;
  }
}

function bySpecifier(a: { readonly specifier: string }, b: { readonly specifier: string }): number {
  return a.specifier < b.specifier ? -1 : 1;
}
