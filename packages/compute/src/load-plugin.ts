import { access } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ComputeError } from './errors.js';
import { importModule } from './import-module.js';
import { type PlugPoint, type Plugin } from './plugin.js';
import { checkSchema } from './schema.js';

export interface LoadOptions {
  /** The folder that relative paths and npm packages are looked up from. Default: the current folder. */
  readonly from?: string;
}

/**
 * Finds and loads a plug-in: a short name (`libvirt`), of a built-in or of a package, an npm specifier (`hostelry-driver-x`, `@me/x`) or a file (`./x.js`, `/x.js`, a file: URL).
 * Errors name the specifier and the plug point: `not-found` if nothing answers to it; `invalid` if it is no plug-in of this kind or contract;
 * `failed` with the cause if its own code threw while loading. It never exits the process.
 */
export async function loadPlugin<Product>(
  point: PlugPoint<Product>,
  specifier: string,
  options: LoadOptions = {},
): Promise<Plugin<Product>> {
  const from = options.from ?? process.cwd();
  const { builtIns = {} } = point;
  const builtIn = Object.hasOwn(builtIns, specifier) ? builtIns[specifier] : undefined;
  if (builtIn !== undefined) return pluginIn(await builtIn(), point, specifier);
  const candidates = candidatesFor(point, specifier, from);
  for (const candidate of candidates) {
    const module = await importFrom(candidate, from, `${point.kind} ${JSON.stringify(specifier)}`);
    if (module !== undefined) return pluginIn(module, point, specifier);
  }
  const known = Object.keys(builtIns);
  const builtInsSaid = known.length === 0 ? '' : `; built in are ${known.join(', ')}`;
  throw new ComputeError(
    'not-found',
    `Cannot find ${point.kind} ${JSON.stringify(specifier)}: tried ${candidates.join(', ')} from ${from}${builtInsSaid}`,
  );
}

/** Checks options against the plug-in's schema and makes its product. `invalid` names the plug-in, the option and the value. */
export function createFromPlugin<Product>(plugin: Plugin<Product>, options: unknown): Product {
  checkSchema(plugin.optionsSchema, options, `Option of ${plugin.kind} ${JSON.stringify(plugin.name)}`);
  return plugin.create(options as never);
}

function candidatesFor({ prefixes }: PlugPoint<unknown>, specifier: string, from: string): readonly string[] {
  if (/^file:/.test(specifier)) return [specifier];
  if (/^\.{0,2}\//.test(specifier)) return [new URL(specifier, pathToFileURL(`${from}/`)).href];
  if (/^[a-z][a-z0-9-]*$/.test(specifier))
    return [...prefixes.map((prefix) => prefix + specifier), specifier];
  return [specifier];
}

/** Imports a candidate: a file, or a package as seen from this package and then from `from`; undefined if it is in no such place. */
async function importFrom(candidate: string, from: string, subject: string): Promise<object | undefined> {
  const evaluate = async (url: string): Promise<object> => {
    try {
      return (await importModule(url)) as object;
    } catch (error) {
      if (url === candidate && isMissing(error, candidate)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ComputeError('failed', `Cannot load ${subject} from ${candidate}: ${reason}`, {
        cause: error,
      });
    }
  };
  if (candidate.startsWith('file:')) {
    const exists = await access(fileURLToPath(candidate)).then(
      () => true,
      () => false,
    );
    return exists ? evaluate(candidate) : undefined;
  }
  try {
    return await evaluate(candidate);
  } catch (error) {
    if (!isMissing(error, candidate)) throw error;
  }
  const url = await resolveFrom(candidate, from);
  return url === undefined ? undefined : evaluate(url);
}

async function resolveFrom(specifier: string, from: string): Promise<string | undefined> {
  const { resolve } = await import('import-meta-resolve');
  try {
    return resolve(specifier, pathToFileURL(`${from}/package.json`).href);
  } catch (error) {
    if (isMissing(error, specifier)) return undefined;
    throw new ComputeError('failed', `Cannot resolve ${specifier} from ${from}: ${String(error)}`, {
      cause: error,
    });
  }
}

/** A package that is itself missing, as opposed to one that is there and imports something missing. */
function isMissing(error: unknown, specifier: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === 'ERR_INVALID_MODULE_SPECIFIER') return true;
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${specifier}'`);
}

function pluginIn<Product>(module: object, point: PlugPoint<Product>, specifier: string): Plugin<Product> {
  const reject = (text: string): never => {
    throw new ComputeError('invalid', `${JSON.stringify(specifier)} is no ${point.kind}: ${text}`);
  };
  const found: unknown = 'default' in module ? module.default : undefined;
  if (typeof found !== 'object' || found === null)
    return reject('its module has no default export that describes a plug-in');
  const plugin = found as Partial<Plugin<Product>>;
  if (typeof plugin.kind !== 'string') return reject('its default export says no kind');
  if (plugin.kind !== point.kind) return reject(`it says its kind is ${JSON.stringify(plugin.kind)}`);
  if (plugin.contract !== point.contract) {
    return reject(
      `it is made for contract ${String(plugin.contract)}, and this is contract ${point.contract}`,
    );
  }
  if (typeof plugin.name !== 'string' || plugin.name === '') return reject('it has no name');
  if (typeof plugin.create !== 'function') return reject('it has no create function');
  if (typeof plugin.optionsSchema !== 'object') return reject('it has no schema for its options');
  return plugin as Plugin<Product>;
}
