import { describe, expect, it } from 'vitest';
import { getMetadata, parseDomain, serializeDomain, setMetadata, XmlError } from '../src/index.js';
import { guestXml } from './guest-document.js';
import { edited, expectChange } from './guest-edits.js';

describe('metadata', () => {
  it('is read by namespace, complete by itself', () => {
    const domain = parseDomain(guestXml);
    expect(getMetadata(domain, 'urn:app')).toBe(`<app:owner xmlns:app='urn:app' id="4">Ada</app:owner>`);
    expect(getMetadata(domain, 'urn:none')).toBeUndefined();
  });

  it('is replaced, added and taken out, and other people keep theirs', () => {
    const old = '<h:instance xmlns:h="urn:hostelry"><h:image>tiny</h:image></h:instance>';
    expectChange(old, '<h:new xmlns:h="urn:hostelry"/>', (domain) => {
      setMetadata(domain, 'h', 'urn:hostelry', '<new/>');
    });
    expectChange(old, `${old}\n    <n:a xmlns:n="urn:new"><n:b c="1">x</n:b></n:a>`, (domain) => {
      setMetadata(domain, 'n', 'urn:new', '<a><b c="1">x</b></a>');
    });
    expectChange(`\n    ${old}`, '', (domain) => {
      setMetadata(domain, 'h', 'urn:hostelry', undefined);
    });
  });

  it('comes into a guest that has none', () => {
    const xml = "<domain type='kvm'>\n  <name>n</name>\n</domain>\n";
    const set = edited(xml, (domain) => {
      setMetadata(domain, 'h', 'urn:h', '<h:i xmlns:h="urn:h"/>');
    });
    expect(set).toBe(
      '<domain type=\'kvm\'>\n  <name>n</name>\n  <metadata>\n    <h:i xmlns:h="urn:h"/>\n  </metadata>\n</domain>\n',
    );
    expect(edited(set, (domain) => setMetadata(domain, 'h', 'urn:h', undefined))).toBe(xml);
  });

  it('that is not one element of that namespace is refused', () => {
    const domain = parseDomain(guestXml);
    expect(() => setMetadata(domain, 'h', 'urn:h', '<a>')).toThrow(XmlError);
    expect(() => setMetadata(domain, 'h', 'urn:h', '<a xmlns="urn:other"/>')).toThrow('urn:other');
    expect(() => setMetadata(domain, '1', 'urn:h', '<a/>')).toThrow(XmlError);
    expect(() => setMetadata(domain, 'h', 'urn:h', '<q:a/>')).toThrow('does not declare');
    expect(() => setMetadata(domain, 'h', 'urn:h', '<a><q:b/></a>')).toThrow(
      'Metadata element <q:b> has the prefix "q" that it does not declare',
    );
    expect(() => setMetadata(domain, 'h', 'urn:h', '<a h:b="1"/>')).toThrow('does not declare');
    expect(() => setMetadata(domain, 'h', 'urn:h', '<h:a xmlns:h="urn:h" q:b="1"/>')).toThrow('"q"');
    expect(() => setMetadata(domain, 'h', 'urn:h', '<a><b xmlns:h="urn:x"><c/></b></a>')).toThrow(
      'Prefix "h" is not free in <b>',
    );
    for (const prefix of ['', 'xml', 'xmlns', 'a:b', 'a b'])
      expect(() => setMetadata(domain, prefix, 'urn:h', '<a/>'), prefix).toThrow(XmlError);
    expect(serializeDomain(domain)).toBe(guestXml);
  });
});
