import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { formatApi, parseApi } from './api/api.js';
import { loadApi } from './api/load-api.js';
import { compareProtocols } from './compare-protocols.js';
import { generateCodecs } from './generate-codecs.js';
import { generateConstants } from './generate-constants.js';
import { generateHandles } from './handles/generate-handles.js';
import { loadProtocol, readLibvirtVersion } from './load-protocol.js';
import { formatProtocol, parseProtocol } from './protocol-json.js';

const usage = `Usage:
  main.js protocol FOLDER     read the protocol definitions in libvirt's source FOLDER, write protocol.json and codecs
  main.js constants FOLDER    read libvirt's API descriptions (libvirt-api.xml and its siblings) in FOLDER
  main.js api FOLDER          read libvirt's functions and typed parameters in FOLDER/api and FOLDER/source, write api.json
  main.js codecs              write the codecs again from the committed protocol.json
  main.js handles             write the classes again from the committed protocol.json and api.json
`;

/** The committed folder, seen from tools/dist/protocol. */
const generated = fileURLToPath(new URL('../../../packages/libvirt/src/generated/', import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const [command, folder] = args;
  if (command === 'protocol' && folder !== undefined) return writeProtocol(folder);
  if (command === 'codecs') {
    return writeFiles(
      generateCodecs(parseProtocol(await readFile(join(generated, 'protocol.json'), 'utf8'))),
    );
  }
  if (command === 'api' && folder !== undefined) {
    return writeFiles(new Map([['api.json', formatApi(await loadApi(folder))]]));
  }
  if (command === 'handles') {
    const [protocol = '', api = ''] = await Promise.all(
      ['protocol.json', 'api.json'].map((name) => readFile(join(generated, name), 'utf8')),
    );
    return writeFiles(generateHandles(parseProtocol(protocol), parseApi(api)));
  }
  if (command === 'constants' && folder !== undefined) return writeFiles(await generateConstants(folder));
  process.stderr.write(usage);
  return 2;
}

async function writeProtocol(folder: string): Promise<number> {
  const version = await readLibvirtVersion(folder);
  if (version === undefined)
    throw new Error(`Cannot find libvirt's version: no meson.build in or above ${folder}`);
  const protocol = await loadProtocol(folder, version);
  const path = join(generated, 'protocol.json');
  if (existsSync(path)) {
    const known = parseProtocol(await readFile(path, 'utf8'));
    const { added, compatible, breaking } = compareProtocols(known, protocol);
    for (const item of added) console.log(`added: ${item}`);
    for (const item of compatible) console.log(`changed: ${item}`);
    if (breaking.length > 0) {
      for (const item of breaking) console.error(`breaking: ${item}`);
      console.error(
        `libvirt ${version} breaks ${breaking.length} known definitions of ${known.libvirt}; nothing written`,
      );
      return 1;
    }
  }
  return writeFiles(new Map([['protocol.json', formatProtocol(protocol)], ...generateCodecs(protocol)]));
}

async function writeFiles(files: ReadonlyMap<string, string>): Promise<number> {
  await mkdir(generated, { recursive: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(generated, name)), { recursive: true });
    await writeFile(join(generated, name), text);
    console.log(`wrote ${name}, ${text.length} characters`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
