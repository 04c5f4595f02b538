import { describe, expect, it } from 'vitest';
import {
  attributeValue,
  diffDocuments,
  formatDocument,
  namespaceOf,
  parseDocument,
  parseDomain,
  serializeDocument,
  serializeDomain,
  textOf,
  type XmlElement,
  XmlError,
} from '../src/index.js';

/** The root element of a document. */
function root(xml: string): XmlElement {
  return parseDocument(xml).root;
}

/** The error a document is refused with. */
function refusal(xml: string, options?: Parameters<typeof parseDocument>[1]): XmlError {
  try {
    parseDocument(xml, options);
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
  return expect.fail(`Accepted: ${xml.slice(0, 80)}`);
}

describe('the seventeen traps', () => {
  it('1: an attribute that is there twice is refused', () => {
    expect(refusal('<a b="1" c="2" b="3"/>').message).toContain('Attribute "b" is there twice');
    const many = Array.from({ length: 40 }, (_, i) => `a${i}='1'`).join(' ');
    expect(refusal(`<a ${many} a39=''/>`).message).toContain('"a39"');
  });

  it('2: tags that do not match are refused', () => {
    expect(refusal('<a><b></a></b>').message).toContain('</a> does not match <b>');
    expect(refusal('<a></ab>').message).toContain('</ab>');
    expect(refusal('</a>').message).toContain('without a start tag');
  });

  it('3: an undefined entity is refused', () => {
    expect(refusal('<a>&foo;</a>').message).toContain('Undefined entity "&foo;"');
    expect(refusal('<a b="&foo;"/>').message).toContain('Undefined entity');
    expect(refusal('<a>&</a>').message).toContain('Ampersand');
    expect(refusal('<a>&lt</a>').message).toContain('Ampersand');
  });

  it('4: an element that is not closed is refused', () => {
    expect(refusal('<a><b/>').message).toContain('<a> is not closed');
    expect(refusal('<a').message).toContain('<a> is not closed');
    expect(refusal('').message).toContain('no root element');
  });

  it('5: "<" in an attribute is refused', () => {
    expect(refusal('<a b="<"/>').message).toContain('"<" in the value of attribute "b"');
  });

  it('6: two roots are refused', () => {
    expect(refusal('<a/><b/>').message).toContain('second root');
    expect(refusal('<a/>x').message).toContain('Text outside');
  });

  it('7: ">" in an attribute is taken', () => {
    expect(attributeValue(root('<a b="1>2"/>'), 'b')).toBe('1>2');
  });

  it('8: line ends and tabs in attributes become spaces, references to them do not', () => {
    expect(attributeValue(root('<a b="1\n2\t3\r\n4\r5&#10;6&#x9;7"/>'), 'b')).toBe('1 2 3 4 5\n6\t7');
  });

  it('9: CRLF in text becomes a line feed', () => {
    expect(textOf(root('<a>1\r\n2\r3<![CDATA[\r\n]]>&#13;</a>'))).toBe('1\n2\n3\n\r');
  });

  it('10: character references are replaced', () => {
    expect(textOf(root('<a>&#65;&#x42;&#x1F600;&lt;&gt;&amp;&quot;&apos;</a>'))).toBe('AB😀<>&"\'');
    expect(refusal('<a>&#xG;</a>').message).toContain('Malformed');
    expect(refusal('<a>&#;</a>').message).toContain('Malformed');
  });

  it('11: CDATA is text', () => {
    expect(textOf(root('<a>x<![CDATA[<b>&amp;]]]]>y</a>'))).toBe('x<b>&amp;]]y');
    expect(refusal('<a>]]></a>').message).toContain(']]>');
    expect(refusal('<![CDATA[x]]><a/>').message).toContain('outside');
  });

  it('12: white space is kept', () => {
    const [text] = root('<a> \n\t </a>').children;
    expect(text).toMatchObject({ kind: 'text', value: ' \n\t ', start: 3, end: 7 });
  });

  it('13: a __proto__ attribute or element is harmless', () => {
    expect(attributeValue(root('<a __proto__="x"/>'), '__proto__')).toBe('x');
    const xml =
      '<domain type="kvm" __proto__="x" constructor="y"><__proto__><polluted>1</polluted></__proto__><name>n</name></domain>';
    const domain = parseDomain(xml);
    expect(Object.getPrototypeOf(domain)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(domain.constructor).toBe(Object);
    expect(serializeDomain(domain)).toBe(xml);
  });

  it('14: a no-break space is text and no white space', () => {
    expect(textOf(root('<a>\u00a0</a>'))).toBe('\u00a0');
    expect(refusal('<a\u00a0b="1"/>')).toBeInstanceOf(XmlError);
    expect(refusal('<a/>\u00a0').message).toContain('Text outside');
  });

  it('15: a reference to a character that XML does not have is refused', () => {
    expect(refusal('<a>&#0;</a>').message).toContain('names no character');
    expect(refusal('<a>&#xD800;</a>').message).toContain('names no character');
    expect(refusal('<a>&#99999999999999;</a>').message).toContain('names no character');
    expect(refusal('<a>\u0001</a>').message).toContain('U+0001');
    expect(refusal('<a>\ud800</a>').message).toContain('U+D800');
  });

  it('16: 0x01 and 007 are kept as they are written', () => {
    expect(attributeValue(root("<a b='0x01' c='007'/>"), 'b')).toBe('0x01');
    const xml =
      "<domain type='kvm'><name>007</name><devices><disk><target dev='a'/><address type='pci' bus='0x1' slot='007'/></disk></devices></domain>";
    const domain = parseDomain(xml);
    const address = domain.devices?.disk?.[0]?.address;
    if (address?.type !== 'pci') return expect.fail('No PCI address');
    expect([domain.name, address.bus, address.slot]).toEqual(['007', 1, 7]);
    address.slot = 8;
    expect(serializeDomain(domain)).toBe(xml.replace("'007'", "'0x08'"));
  });

  it('17: billion laughs, and every other DOCTYPE, is refused', () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><lolz>&lol2;</lolz>';
    expect(refusal(laughs).message).toContain('DOCTYPE is refused');
    expect(refusal('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>').message).toContain('DOCTYPE');
    expect(refusal('<!DOCTYPE a><a/>').message).toContain('DOCTYPE');
    expect(refusal('<a><!DOCTYPE a></a>').message).toContain('DOCTYPE');
  });
});

describe('the rest of the grammar', () => {
  it.each([
    '<a b=1/>',
    '<a b/>',
    '<a b="1"c="2"/>',
    '<a / >',
    '< a/>',
    '<1/>',
    '<a><!-- -- --></a>',
    '<a><!-- --->',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a><!x></a>',
    '<a><? x?></a>',
    '<a><?x</a>',
    '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>',
    '<?xml?><a/>',
    '<?xml version="2.0"?><a/>',
    '<?xml encoding="UTF-8" version="1.0"?><a/>',
    '<a></a',
    '<a></a b="1">',
    '<a b="',
    'x',
    '<!-- only -->',
  ])('refuses %s', (xml) => {
    expect(refusal(xml)).toBeInstanceOf(XmlError);
  });

  it.each([
    '<a/>',
    '\ufeff<a/>',
    "<?xml version='1.0' standalone='yes' ?>\n<a/>\n",
    '<?xml version="1.1" encoding="utf-8"?><a/>',
    '<?x?><a><?y  z ?></a><!-- e -->',
    '<a  b = "1"\n\tc=\'"\' ></a\n>',
    '<é:ü.-·1 _:x="1"/>',
    '<a>]] > ]]</a>',
    '<𐀀/>',
  ])('takes %s', (xml) => {
    expect(serializeDocument(parseDocument(xml))).toBe(xml);
  });

  it('resolves namespaces where asked', () => {
    const { root: a } = parseDocument(
      '<a xmlns="urn:d" xmlns:p="urn:p"><p:b><c xmlns=""/></p:b><d/><q:e/></a>',
    );
    const names = (element: XmlElement): unknown[] => [
      namespaceOf(element),
      ...element.children.flatMap((child) => (child.kind === 'element' ? names(child) : [])),
    ];
    expect(names(a)).toEqual(['urn:d', 'urn:p', undefined, 'urn:d', undefined]);
  });
});

describe('an error', () => {
  it('has line, column and the path of the element', () => {
    const error = refusal('<domain>\n  <devices>\r\n    <disk/>\r\n    <disk a="1" a="2"/>');
    expect(error.place).toEqual({ offset: 51, line: 4, column: 17, path: '/domain/devices/disk[2]' });
    expect(error.message).toBe(
      'Attribute "a" is there twice (line 4, column 17, in /domain/devices/disk[2])',
    );
    expect([error.line, error.column, error.path]).toEqual([4, 17, '/domain/devices/disk[2]']);
  });

  it('comes beyond the limits of depth and length', () => {
    const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(() => parseDocument(deep(256))).not.toThrow();
    expect(refusal(deep(257)).message).toContain('deeper than 256');
    expect(refusal(deep(3), { maxDepth: 2 }).message).toContain('deeper than 2');
    expect(refusal('<a>long</a>', { maxLength: 5 }).message).toContain('longer than 5');
    expect(refusal('<a>'.repeat(1_000_000)).message).toContain('deeper');
  });

  it('is never one of the stack, at the largest depth that may be asked for', () => {
    const maxDepth = 1000;
    const deep = (name: string, levels: number): string =>
      `<${name}>`.repeat(levels) + `</${name}>`.repeat(levels);
    const xml = `<domain type='kvm'><name>a</name><metadata>${deep('x', maxDepth - 2)}</metadata></domain>`;
    const domain = parseDomain(xml, { maxDepth });
    domain.name = 'b';
    expect(serializeDomain(domain)).toBe(xml.replace('>a<', '>b<'));
    const document = parseDocument(xml, { maxDepth });
    expect(diffDocuments(document, parseDocument(formatDocument(document), { maxDepth }))).toEqual([]);
    expect(() => serializeDomain(structuredClone(domain))).toThrow(XmlError);
    for (const wrong of [1001, 0, Number.NaN])
      expect(() => parseDocument('<a/>', { maxDepth: wrong })).toThrow(
        `Invalid maxDepth ${wrong}: must be 1 to 1000`,
      );
  });
});
