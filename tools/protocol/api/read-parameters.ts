import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parameterTypes, type ApiParameter, type ParameterType } from './api.js';

const suffixes: Readonly<Record<string, ParameterType>> = {
  Int: 'int',
  UInt: 'uint',
  LLong: 'llong',
  ULLong: 'ullong',
  Unsigned: 'ullong',
  Double: 'double',
  Boolean: 'boolean',
  String: 'string',
};

/**
 * Reads the typed parameters that libvirt names by macros: their field names from the API descriptions, their types
 * from where libvirt's own sources check or add them. Parts of names (prefixes and suffixes of statistics) and a macro that the sources give no type, or two, are left out.
 */
export async function readParameters(
  texts: readonly string[],
  sourceFolder: string,
): Promise<Record<string, ApiParameter>> {
  const fields = new Map<string, string>();
  for (const text of texts) {
    for (const [, macro = '', field = ''] of text.matchAll(
      /<macro name='(VIR_\w+)' file='[^']*' string='([^']*)'/g,
    )) {
      fields.set(macro, field);
    }
  }
  const types = await readTypes(sourceFolder);
  const parameters: [string, ApiParameter][] = [];
  for (const [macro, field] of fields) {
    const [type, ...others] = types.get(macro) ?? [];
    if (/_(PREFIX|SUFFIX\w*)$/.test(macro)) continue;
    if (type !== undefined && others.length === 0) parameters.push([macro, [field, type]]);
  }
  return Object.fromEntries(parameters.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readTypes(folder: string): Promise<Map<string, Set<ParameterType>>> {
  const types = new Map<string, Set<ParameterType>>();
  const add = (macro: string, type: ParameterType): void => {
    types.set(macro, (types.get(macro) ?? new Set()).add(type));
  };
  const names = await readdir(join(folder, 'src'), { recursive: true });
  for (const name of names.filter((each) => /\.[ch]$/.test(each))) {
    const text = await readFile(join(folder, 'src', name), 'utf8');
    for (const [, macro = '', type = ''] of text.matchAll(/\b(VIR_\w+),\s*VIR_TYPED_PARAM_([A-Z]+)\b/g)) {
      const known = parameterTypes.find((each) => each.toUpperCase() === type);
      if (known !== undefined) add(macro, known);
    }
    for (const [, suffix = '', macro = ''] of text.matchAll(
      /virTypedParam(?:List|s)Add(\w+)\s*\([^;]*?\b(VIR_\w+)\b/g,
    )) {
      const known = suffixes[suffix];
      if (known !== undefined) add(macro, known);
    }
  }
  return types;
}
