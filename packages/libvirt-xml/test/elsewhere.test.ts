import { describe, expect, it } from 'vitest';
import {
  type Domain,
  parseDomain,
  parseDomainCheckpoint,
  parseDomainSnapshot,
  parseStoragePool,
  serializeCpuDocument,
  serializeDomain,
  serializeDomainSnapshot,
  serializeHostInterface,
  serializeStoragePool,
} from '../src/index.js';
import { guestXml } from './guest-document.js';

/** An object whose discriminator is changed without the rest. */
interface Loose {
  type: string;
  source: Record<string, unknown>;
}

describe('what is inside a document', () => {
  it('may become a document, and a document what it has inside, with all that is unknown', () => {
    const guest =
      "<domain type='kvm' xmlns:v='urn:v'>\n  <!-- c -->\n  <name>n</name>\n  <v:x/>\n  <novelty a='1'/>\n</domain>";
    const snapshot = parseDomainSnapshot(`<domainsnapshot>\n${guest}\n</domainsnapshot>`);
    const inside = snapshot.domain as Domain;
    expect(serializeDomain(inside)).toBe(`${guest}\n`);
    expect(serializeDomain({ ...inside, title: 't' })).toBe(
      `${guest.replace('</name>', '</name>\n  <title>t</title>')}\n`,
    );
    snapshot.inactiveDomain = parseDomain(`${guest}\n`);
    const inactive = guest.replace('<domain', '<inactiveDomain').replace('</domain', '</inactiveDomain');
    const written = serializeDomainSnapshot(snapshot);
    expect(written).toBe(`<domainsnapshot>\n${guest}\n${inactive}\n</domainsnapshot>`);
    expect(serializeDomain(parseDomainSnapshot(written).inactiveDomain as Domain)).toBe(`${guest}\n`);
  });

  it('takes the prefixes of its document along when it becomes one', () => {
    const checkpoint = parseDomainCheckpoint(
      "<domaincheckpoint xmlns:v='urn:v'><domain type='kvm' v:a='1'><name>n</name><v:x/></domain></domaincheckpoint>",
    );
    expect(serializeDomain(checkpoint.domain as Domain)).toBe(
      "<domain xmlns:v='urn:v' type='kvm' v:a='1'><name>n</name><v:x/></domain>\n",
    );
    const { cpu } = parseDomain("<domain type='kvm'><cpu><model>m</model><novelty/></cpu></domain>");
    expect(serializeCpuDocument(cpu ?? {})).toBe('<cpu><model>m</model><novelty/></cpu>\n');
  });

  it('becomes no document of another kind', () => {
    const { devices: own } = parseDomain(guestXml);
    const first = own?.interface?.[0] ?? expect.fail('The guest has no interface');
    expect(() => serializeHostInterface(first as never)).toThrow('has no such property');
  });
});

describe('a discriminator', () => {
  it('that changes alone leaves what only the old variant has where it is, and edits of that are not lost', () => {
    const become = (more: string, edit: (disk: Loose) => void) => {
      const xml = `<domain type='kvm'><devices><disk type='file'>${more}<target dev='q'/></disk></devices></domain>`;
      const domain = parseDomain(xml);
      const [first] = (domain.devices?.disk ?? []) as unknown[] as Loose[];
      Object.assign(first ?? {}, { type: 'block' });
      edit(first ?? expect.fail('The guest has no disk'));
      return serializeDomain(domain);
    };
    const written = (source: string) =>
      `<domain type='kvm'><devices><disk type='block'>${source}<target dev='q'/></disk></devices></domain>`;
    expect(become("<source file='/a'/>", () => undefined)).toBe(written("<source file='/a'/>"));
    expect(become("<source file='/a'/>", ({ source }) => (source['file'] = '/b'))).toBe(
      written("<source file='/b'/>"),
    );
    expect(become("<source file='/a'/>", ({ source }) => delete source['file'])).toBe(written('<source/>'));
    expect(() => become("<source index='1'/>", ({ source }) => (source['file'] = '/b'))).toThrow(
      'Cannot write "devices.disk[0].source.file": BlockSource has no such property',
    );
  });

  it('that changes alone leaves elements that only the old variant has, and edits of them are not lost', () => {
    const netfs =
      "<pool type='netfs'><source><host name='h'/><dir path='/d'/><format type='nfs'/></source></pool>";
    const edit = (change: (source: Loose['source']) => void, xml = netfs) => {
      const pool = parseStoragePool(xml) as unknown as Loose;
      pool.type = 'logical';
      change(pool.source);
      return serializeStoragePool(pool as never);
    };
    const logical = netfs.replace('netfs', 'logical');
    expect(edit(() => undefined)).toBe(logical);
    expect(edit((source) => ((source['dir'] as { path: string }).path = '/e'))).toBe(
      logical.replace('/d', '/e'),
    );
    expect(edit((source) => delete source['dir'])).toBe(logical.replace("<dir path='/d'/>", ''));
    expect(() =>
      edit((source) => (source['dir'] = { path: '/d' }), netfs.replace("<dir path='/d'/>", '')),
    ).toThrow('Cannot write "source.dir": LogicalStoragePoolSource has no such property');
  });
});
