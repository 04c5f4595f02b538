import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, XmlError } from '../src/index.js';

// libvirt's own documents, unpacked by tools/protocol/fetch.sh, and its schemas, of the same version
const source = join(process.env['HOSTELRY_CACHE'] ?? '/var/cache/hostelry', 'libvirt-source/source');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

/** Whether libvirt's documents and schemas, or what validates by them, are not on this machine. */
export const isSourceAbsent = !existsSync(join(source, '../complete')) || !hasXmllint;

/** The files of libvirt's tests by root element; those that are not well-formed left out. None where the source is absent. */
export function filesByRoot(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (isSourceAbsent) return found;
  const folder = join(source, 'tests');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.xml')) continue;
    const file = join(folder, path);
    try {
      const { name } = parseDocument(readFileSync(file, 'utf8')).root;
      found.set(name, [...(found.get(name) ?? []), file]);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
    }
  }
  return found;
}

/** Those of the files that a schema takes, by xmllint. */
export function validFiles(schema: string, files: readonly string[]): string[] {
  return [...lint(schema, files)].flatMap(([file, complaints]) => (complaints.length === 0 ? file : []));
}

/** What xmllint says of each file by a schema; nothing of those that the schema takes. */
export function lint(schema: string, files: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let start = 0; start < files.length; start += 500) {
    const batch = files.slice(start, start + 500);
    const { stderr } = spawnSync(
      'xmllint',
      ['--noout', '--relaxng', join(source, 'src/conf/schemas', `${schema}.rng`), ...batch],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    let complaints: string[] = [];
    for (const line of stderr.split('\n')) {
      const [, file, verdict] = /^(.*) (validates|fails to validate)$/.exec(line) ?? [];
      if (file === undefined) complaints.push(line);
      else {
        found.set(file, verdict === 'validates' ? [] : complaints);
        complaints = [];
      }
    }
  }
  return found;
}
