import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Domain,
  parseCapabilities,
  parseDocument,
  parseDomain,
  parseDomainCapabilities,
  parseNetwork,
  parseStoragePool,
  parseStorageVol,
  serializeCapabilities,
  serializeDocument,
  serializeDomain,
  serializeDomainCapabilities,
  serializeNetwork,
  serializeStoragePool,
  serializeStorageVol,
  XmlError,
} from '../src/index.js';

// libvirt's own documents, unpacked by tools/protocol/fetch.sh, read here and never committed
const cache = process.env['HOSTELRY_CACHE'] ?? '/var/cache/hostelry';
const folder = join(cache, 'libvirt-source');

/** Every XML file under a `tests` folder of libvirt's source, by path. */
function documents(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/(?:^|\/)tests\/.*\.xml$/.test(path)) found.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return found;
}

/** The round trip through the typed form, by root element, with and without the source slot. */
const kinds = new Map<string, { typed: (xml: string) => string; canonical: (xml: string) => string }>();

function kind<T extends object>(
  root: string,
  parse: (xml: string) => T,
  serialize: (value: T) => string,
): void {
  kinds.set(root, {
    typed: (xml) => serialize(parse(xml)),
    canonical: (xml) => {
      const first = serialize(structuredClone(parse(xml)));
      const second = serialize(structuredClone(parse(first)));
      expect(second).toBe(first);
      return first;
    },
  });
}

kind('domain', parseDomain, serializeDomain);
kind('capabilities', parseCapabilities, serializeCapabilities);
kind('domainCapabilities', parseDomainCapabilities, serializeDomainCapabilities);
kind('pool', parseStoragePool, serializeStoragePool);
kind('volume', parseStorageVol, serializeStorageVol);
kind('network', parseNetwork, serializeNetwork);

describe.skipIf(!existsSync(join(folder, 'complete')))("libvirt's own test documents", () => {
  const all = existsSync(join(folder, 'complete')) ? documents() : new Map<string, string>();
  const wellFormed = [...all].filter(([, xml]) => {
    try {
      parseDocument(xml);
      return true;
    } catch (error) {
      if (error instanceof XmlError) return false;
      throw error;
    }
  });

  it('are well-formed but two, and come back byte for byte', () => {
    expect(wellFormed.length).toBeGreaterThan(3000);
    expect(all.size - wellFormed.length).toBe(2);
    for (const [path, xml] of wellFormed) {
      expect(serializeDocument(parseDocument(xml)) === xml, path).toBe(true);
    }
  });

  it('of the kinds with types come back byte for byte through them', () => {
    let count = 0;
    for (const [path, xml] of wellFormed) {
      const { name, attributes } = parseDocument(xml).root;
      const trip = kinds.get(name);
      if (trip === undefined || attributes.some((attribute) => attribute.name === 'xmlns')) continue;
      count++;
      expect(trip.typed(xml) === xml, path).toBe(true);
    }
    expect(count).toBeGreaterThan(2500);
  });

  it('of the kinds with types have a canonical form that is stable', () => {
    for (const [path, xml] of wellFormed) {
      const { name, attributes } = parseDocument(xml).root;
      if (attributes.some((attribute) => attribute.name === 'xmlns')) continue;
      expect(() => kinds.get(name)?.canonical(xml), path).not.toThrow();
    }
  });

  it('that are domains change only at the title when it changes', () => {
    for (const [path, xml] of wellFormed) {
      if (parseDocument(xml).root.name !== 'domain') continue;
      let domain: Domain = parseDomain(xml);
      domain.title = 'Another <title>';
      const written = serializeDomain(domain);
      domain = parseDomain(written);
      expect(domain.title, path).toBe('Another <title>');
      const before = parseDomain(xml).title;
      if (before === undefined) delete domain.title;
      else domain.title = before;
      expect(serializeDomain(domain) === xml || before !== undefined, path).toBe(true);
    }
  });
});
