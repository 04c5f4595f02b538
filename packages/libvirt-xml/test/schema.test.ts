import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as xml from '../src/index.js';
import { type XmlElement } from '../src/index.js';

// libvirt's own documents, unpacked by tools/protocol/fetch.sh, and its schemas, of the same version
const source = join(process.env['HOSTELRY_CACHE'] ?? '/var/cache/hostelry', 'libvirt-source/source');
const schemas = join(source, 'src/conf/schemas');
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
const absent = !existsSync(join(source, '../complete')) || !hasXmllint;

/** Two sources of a TCP channel, one for each direction: a form from before `mode`, which the types have once. */
const severalSources = 'chardev-tcp-multiple-source.xml';

interface Kind {
  readonly schema: string;
  readonly root: string;
  /** How many of libvirt's documents the schema takes, at least. */
  readonly atLeast: number;
  readonly rewrite: (text: string) => string;
}

function kind<T extends object>(
  [schema, root, atLeast]: readonly [string, string, number],
  parse: (text: string) => T,
  serialize: (value: T) => string,
): Kind {
  return { schema, root, atLeast, rewrite: (text) => serialize(structuredClone(parse(text))) };
}

const kinds: readonly Kind[] = [
  kind(['domain', 'domain', 2236], xml.parseDomain, xml.serializeDomain),
  kind(['capability', 'capabilities', 22], xml.parseCapabilities, xml.serializeCapabilities),
  kind(
    ['domaincaps', 'domainCapabilities', 61],
    xml.parseDomainCapabilities,
    xml.serializeDomainCapabilities,
  ),
  kind(['cpu', 'cpu', 284], xml.parseCpuDocument, xml.serializeCpuDocument),
  kind(['network', 'network', 140], xml.parseNetwork, xml.serializeNetwork),
  kind(['networkport', 'networkport', 7], xml.parseNetworkPort, xml.serializeNetworkPort),
  kind(['nwfilter', 'filter', 102], xml.parseNWFilter, xml.serializeNWFilter),
  kind(['nwfilterbinding', 'filterbinding', 2], xml.parseNWFilterBinding, xml.serializeNWFilterBinding),
  kind(['storagepool', 'pool', 77], xml.parseStoragePool, xml.serializeStoragePool),
  kind(['storagevol', 'volume', 48], xml.parseStorageVol, xml.serializeStorageVol),
  kind(
    ['storagepoolcaps', 'storagepoolCapabilities', 2],
    xml.parseStoragePoolCapabilities,
    xml.serializeStoragePoolCapabilities,
  ),
  kind(['nodedev', 'device', 92], xml.parseNodeDevice, xml.serializeNodeDevice),
  kind(['interface', 'interface', 19], xml.parseHostInterface, xml.serializeHostInterface),
  kind(['secret', 'secret', 7], xml.parseSecret, xml.serializeSecret),
  kind(['domainsnapshot', 'domainsnapshot', 26], xml.parseDomainSnapshot, xml.serializeDomainSnapshot),
  kind(['domaincheckpoint', 'domaincheckpoint', 9], xml.parseDomainCheckpoint, xml.serializeDomainCheckpoint),
  kind(['domainbackup', 'domainbackup', 14], xml.parseDomainBackup, xml.serializeDomainBackup),
];

/** The files of libvirt's tests by root element; those that are not well-formed left out. */
function filesByRoot(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const folder = join(source, 'tests');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.xml')) continue;
    const file = join(folder, path);
    try {
      const { name } = xml.parseDocument(readFileSync(file, 'utf8')).root;
      found.set(name, [...(found.get(name) ?? []), file]);
    } catch (error) {
      if (!(error instanceof xml.XmlError)) throw error;
    }
  }
  return found;
}

/** Those of the files that a schema takes. */
function validFiles(schema: string, files: readonly string[]): string[] {
  const valid: string[] = [];
  for (let start = 0; start < files.length; start += 500) {
    const batch = files.slice(start, start + 500);
    const { stderr } = spawnSync(
      'xmllint',
      ['--noout', '--relaxng', join(schemas, `${schema}.rng`), ...batch],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const lines = new Set(stderr.split('\n'));
    valid.push(...batch.filter((file) => lines.has(`${file} validates`)));
  }
  return valid;
}

/** A number in one spelling; other text without white space around it. */
function normal(value: string): string {
  const text = value.trim();
  return /^(?:[0-9]{1,30}|0[xX][0-9a-fA-F]{1,30})$/.test(text) ? String(BigInt(text)) : text;
}

/** Every element, attribute and text of a tree with its path, sorted: what a rewrite must have too. */
function infoset(text: string): string[] {
  const items: string[] = [];
  const visit = (element: XmlElement, path: string): void => {
    const own = `${path}/${xml.localName(element.name)}`;
    items.push(own);
    for (const { name, value } of element.attributes) {
      if (!/^xmlns(?::|$)/.test(name)) items.push(`${own}@${name}=${normal(value)}`);
    }
    const content = normal(xml.textOf(element));
    if (content !== '') items.push(`${own}=${content}`);
    for (const child of element.children) if (child.kind === 'element') visit(child, own);
  };
  visit(xml.parseDocument(text).root, '');
  return items.sort();
}

describe.skipIf(absent)(
  "libvirt's schema-valid documents (needs tools/protocol/fetch.sh and xmllint)",
  () => {
    const files = absent ? new Map<string, string[]>() : filesByRoot();
    const scratch = mkdtempSync(join(tmpdir(), 'hostelry-xml-'));
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    it.each(kinds)(
      'of <$root> are typed in full and rewritten as valid',
      ({ schema, root, atLeast, rewrite }) => {
        const valid = validFiles(schema, files.get(root) ?? []);
        expect(valid.length).toBeGreaterThanOrEqual(atLeast);
        const lost: string[] = [];
        const written = valid.map((file, index) => {
          const text = readFileSync(file, 'utf8');
          const again = rewrite(text);
          const [before, after] = [infoset(text), new Set(infoset(again))];
          const missing = before.filter((item) => !after.has(item));
          if (missing.length > 0 || before.length !== infoset(again).length)
            lost.push(`${file}: ${missing.slice(0, 3).join(', ')}`);
          const path = join(scratch, `${root}-${index}.xml`);
          writeFileSync(path, again);
          return path;
        });
        expect(lost.filter((each) => !each.includes(severalSources))).toEqual([]);
        const stillValid = new Set(validFiles(schema, written));
        expect(valid.filter((_, index) => !stillValid.has(written[index] ?? ''))).toEqual([]);
      },
    );
  },
);
