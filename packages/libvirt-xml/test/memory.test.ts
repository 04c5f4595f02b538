/** What a parsed document keeps alive, and what is left when a call has failed or was begun inside another. */
import { describe, expect, it } from 'vitest';
import { parseDocument, parseDomain, serializeDomain, type Domain, XmlError } from '../src/index.js';

const small = (name: string): string =>
  `<domain type='kvm'><name>${name}</name><memory unit='KiB'>1</memory></domain>`;
/** Of more records than short documents share an array for. */
const large = `<domain type='kvm'><name>large</name><devices>${`<disk type='file'><target dev='vda'/></disk>`.repeat(3000)}</devices></domain>`;

describe('documents', () => {
  it('keep their own contents, however many are read between, long, short and wrong', () => {
    const kept: Domain[] = [];
    for (let index = 0; index < 200; index++) {
      kept.push(parseDomain(small(`guest-${index}`)));
      if (index % 50 === 0) kept.push(parseDomain(large));
      expect(() => parseDocument(`<domain><name>wrong`)).toThrow(XmlError);
      if (index % 20 === 0) expect(() => parseDocument(large.slice(0, -20))).toThrow(XmlError);
    }
    const names = kept.map(({ name }) => name);
    expect(names.filter((name) => name === 'large')).toHaveLength(4);
    for (const domain of kept) domain.memory = { ...domain.memory, value: 2 };
    const texts = kept.map((domain) => serializeDomain(domain));
    expect(texts.map((text) => parseDomain(text).name)).toEqual(names);
    expect(texts[0]).toBe(small('guest-0').replace('>1<', '>2<'));
  });
});

describe('writing', () => {
  it('goes on after one that failed', () => {
    const fresh = structuredClone(parseDomain(small('a')));
    const before = serializeDomain(fresh);
    const wrong = { ...structuredClone(fresh), devices: { disk: [{ type: 'file', target: { dev: 7 } }] } };
    expect(() => serializeDomain(wrong as unknown as Domain)).toThrow('devices.disk[0].target.dev');
    expect(serializeDomain(fresh)).toBe(before);
  });

  it('may begin inside another', () => {
    const inner = structuredClone(parseDomain(small('inner')));
    const outer = structuredClone(parseDomain(small('outer')));
    const texts: string[] = [];
    Object.defineProperty(outer, 'title', {
      enumerable: true,
      get: () => {
        texts.push(serializeDomain(inner));
        return 'seen';
      },
    });
    expect(parseDomain(serializeDomain(outer))).toMatchObject({ name: 'outer', title: 'seen' });
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set([serializeDomain(inner)]));
  });

  it('takes texts that are longer than what is put together at once, and of any characters', () => {
    const fresh = structuredClone(parseDomain(small('a')));
    fresh.title = 'ü€😀&<'.repeat(30_000);
    fresh.description = 'plain '.repeat(20_000);
    const again = parseDomain(serializeDomain(fresh));
    expect([again.title, again.description]).toEqual([fresh.title, fresh.description]);
  });
});
