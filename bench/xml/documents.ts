/** libvirt's own domain documents, which tools/protocol/fetch.sh unpacks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, parseDomain, XmlError } from '@hostelry/libvirt-xml';

export interface Documents {
  readonly files: readonly string[];
  readonly texts: readonly string[];
  /** The UTF-8 length of all. */
  readonly bytes: number;
}

function isDomain(text: string): boolean {
  try {
    return parseDocument(text).root.name === 'domain' && parseDomain(text).name !== '';
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}

/** Every well-formed domain under libvirt's `tests`; undefined where its source is not there. */
export function domainDocuments(): Documents | undefined {
  const source = join(process.env['HOSTELRY_CACHE'] ?? '/var/cache/hostelry', 'libvirt-source');
  if (!existsSync(join(source, 'complete'))) return undefined;
  const folder = join(source, 'source/tests');
  const files: string[] = [];
  const texts: string[] = [];
  let bytes = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.xml')) continue;
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (!isDomain(text)) continue;
    files.push(file);
    texts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return { files, texts, bytes };
}
