import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { generateGrammar, generateModules } from './generate.js';
import { kinds } from './kinds.js';
import { layOut } from './lay-out.js';
import { loadModel } from './model.js';
import { overlay } from './overlay.js';

const usage = `Usage:
  main.js FOLDER     read libvirt's schemas (*.rng) in FOLDER, write the types and tables of packages/libvirt-xml
`;

/** The committed folder, seen from tools/dist/xml. */
const generated = fileURLToPath(new URL('../../../packages/libvirt-xml/src/generated/', import.meta.url));

async function main([folder]: readonly string[]): Promise<number> {
  if (folder === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const modules = [...generateModules(loadModel(folder, kinds, overlay)), generateGrammar(folder, kinds)];
  for (const [name, text] of modules) {
    const path = join(generated, name);
    await mkdir(dirname(path), { recursive: true });
    const laidOut = await layOut(path, text);
    await writeFile(path, laidOut);
    console.log(`wrote ${name}, ${laidOut.length} characters`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
