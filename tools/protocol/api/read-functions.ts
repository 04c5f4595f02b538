import { type ApiFunction } from './api.js';

/** Reads the functions of libvirt's API descriptions, sorted by name. `enums` are the names of all enums. */
export function readFunctions(
  texts: readonly string[],
  enums: ReadonlySet<string>,
): Record<string, ApiFunction> {
  const found = texts.flatMap((text) => [
    ...text.matchAll(/<function name='(vir\w+)'[^>]*version='([\d.]+)'>(.*?)<\/function>/gs),
  ]);
  const functions = found.map(([, name = '', since = '', body = '']) => {
    const entry: ApiFunction = { since, args: readArguments(body, enums) };
    return [name, entry] as const;
  });
  return Object.fromEntries(functions.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readArguments(body: string, enums: ReadonlySet<string>): ApiFunction['args'] {
  return [...body.matchAll(/<arg name='(\w+)' type='([^']*)' info='([^']*)'/g)].map(
    ([, name = '', type = '', info = '']) => {
      const named = [type, ...(info.match(/\bvir\w+/g) ?? [])].find((word) => enums.has(word));
      return named === undefined ? [name] : [name, named];
    },
  );
}
