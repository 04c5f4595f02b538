import { describe, expect, it } from 'vitest';
import { type Domain, parseDocument, parseDomain, serializeDomain, XmlError } from '../src/index.js';

const xml = `<domain type='kvm'>
  <metadata>
    <a:one xmlns:a='urn:a'/>
    <two/>
  </metadata>
  <devices>
    <disk type='file'><target dev='vda'/></disk>
    <disk type='file'><target dev='vdb'/></disk>
  </devices>
</domain>`;

/** What writing a guest says after an edit, both where it was read and where it is fresh. */
function refusals(edit: (domain: Domain) => void): string[] {
  const domain = parseDomain(xml);
  edit(domain);
  const fresh = structuredClone(domain);
  return [domain, fresh].map((each) => {
    try {
      return `Written: ${serializeDomain(each)}`;
    } catch (error) {
      return error instanceof XmlError ? error.message : `No XmlError: ${String(error)}`;
    }
  });
}

const twice = (message: string) => [message, message];

describe('what cannot be written', () => {
  it('is a list with holes, wherever it comes from', () => {
    const message = 'Cannot write "devices.disk[0]": undefined is no object';
    expect(refusals(({ devices }) => delete devices?.disk?.[0])).toEqual(twice(message));
    expect(
      refusals(({ devices = {} }) => {
        devices.disk = [];
        devices.disk[1] = { type: 'file', target: { dev: 'vdz' } };
      }),
    ).toEqual(twice(message));
    expect(refusals(({ metadata }) => delete metadata?.[0])).toEqual(
      twice('Cannot write "metadata[0]": undefined is no object'),
    );
  });

  it('is no object at all', () => {
    for (const value of [undefined, null, 'domain', 5, []])
      expect(() => serializeDomain(value as never), String(value)).toThrow(
        /^Cannot write <domain>: .* is no object$/,
      );
  });

  it('is what holds itself, told in few words', () => {
    const messages = refusals(({ devices }) => {
      const [disk] = devices?.disk ?? [];
      const chain: Record<string, unknown> = { type: 'file', format: { type: 'raw' } };
      chain['backingStore'] = chain;
      Object.assign(disk ?? {}, { backingStore: chain });
    });
    for (const message of messages) {
      const form =
        /^Cannot write "devices\.disk\[0\](?:\.backingStore){6,7}\.…": objects nest deeper than 256$/;
      expect(message).toMatch(form);
    }
  });
});

describe('what cannot be read', () => {
  it('is no text', () => {
    for (const value of [undefined, null, Buffer.from('<a/>')])
      expect(() => parseDocument(value as never), String(value)).toThrow(
        /^Document is .*: must be a string$/,
      );
  });

  it('is beyond limits that are no limits', () => {
    for (const maxLength of [NaN, -1]) expect(() => parseDocument('<a/>', { maxLength })).toThrow(RangeError);
    for (const maxDepth of [NaN, 0, 1001])
      expect(() => parseDocument('<a/>', { maxDepth })).toThrow(RangeError);
  });
});
