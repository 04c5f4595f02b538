import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { apiFiles, readApiVersion, readEnums } from '../read-enums.js';
import { type Api } from './api.js';
import { readFunctions } from './read-functions.js';
import { readParameters } from './read-parameters.js';

/** Reads the API descriptions and sources in a folder that fetch.sh made: `api/` and `source/` in it. */
export async function loadApi(folder: string): Promise<Api> {
  const texts = await Promise.all(apiFiles.map((file) => readFile(join(folder, 'api', file), 'utf8')));
  const libvirt = texts.map(readApiVersion).find((found) => found !== undefined);
  if (libvirt === undefined) throw new Error(`Cannot find libvirt's version in ${folder}/api`);
  return {
    libvirt,
    functions: readFunctions(texts, new Set(readEnums(texts).keys())),
    parameters: await readParameters(texts, join(folder, 'source')),
  };
}
