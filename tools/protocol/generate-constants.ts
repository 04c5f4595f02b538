import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nameEnums } from './name-constants.js';
import { apiFiles, readApiVersion, readEnums } from './read-enums.js';
import { writeConstants } from './write-constants.js';

/** Writes the constants from the API descriptions in `folder`: file name to content. */
export async function generateConstants(folder: string): Promise<Map<string, string>> {
  const texts = await Promise.all(apiFiles.map((file) => readFile(join(folder, file), 'utf8')));
  const version = texts.map(readApiVersion).find((found) => found !== undefined);
  if (version === undefined) throw new Error(`Cannot find libvirt's version in ${folder}`);
  return writeConstants(nameEnums(readEnums(texts)), version);
}
