import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDocuments, formatDocument, parseDocument, type XmlNode } from '../src/index.js';
import { arbitraryDocument } from './arbitrary-document.js';
import { guestXml } from './guest-document.js';
import { filesByRoot, isSourceAbsent } from './libvirt-source.js';

const format = (xml: string) => formatDocument(parseDocument(xml));

/** Everything in a document but layout: names, raw values, texts that are not blank, comments, instructions. */
function contentOf(xml: string): string[] {
  const found: string[] = [];
  const { children } = parseDocument(xml);
  const visit = (node: XmlNode): void => {
    if (node.kind !== 'element') {
      const isBlank = node.kind === 'text' && node.value.trim() === '';
      if (!isBlank) found.push(`${node.kind} ${xml.slice(node.start, node.end)}`);
      return;
    }
    found.push(`<${node.name}`);
    for (const { name, valueStart, valueEnd } of node.attributes)
      found.push(`${name}=${xml.slice(valueStart - 1, valueEnd + 1)}`);
    node.children.forEach(visit);
    found.push('>');
  };
  children.forEach(visit);
  return found;
}

describe('the layout of a document', () => {
  it('has an element a line and two spaces a level', () => {
    expect(
      format(`<domain  type='kvm'\n id="1" ><name>a</name><os><boot dev='hd' /></os>\n\n\n<vcpu/></domain>`),
    ).toBe(`<domain type='kvm' id="1">
  <name>a</name>
  <os>
    <boot dev='hd'/>
  </os>
  <vcpu/>
</domain>
`);
  });

  it('keeps comments, those behind an element on its line too, and instructions', () => {
    expect(
      format(`<?xml version='1.0'?>
<!-- first --> <!-- second -->
<a><!-- one --><b/> <!-- behind -->
<!-- below
  in two lines --><?do it?></a><!-- after -->`),
    ).toBe(`<?xml version='1.0'?>
<!-- first --> <!-- second -->
<a>
  <!-- one -->
  <b/> <!-- behind -->
  <!-- below
  in two lines -->
  <?do it?>
</a> <!-- after -->
`);
  });

  it('leaves alone what holds text, and what asks for it', () => {
    const inside = [
      `<b>  two  words </b>`,
      `<c>\n  some <d/>  text\n</c>`,
      `<e> <![CDATA[ <x> ]]> </e>`,
      `<f> </f>`,
      `<g xml:space='preserve'> <h/>  <i/> </g>`,
      `<j k='a\n  b&#10;' l="'"/>`,
    ];
    expect(format(`<a>${inside.join('')}</a>`)).toBe(`<a>\n  ${inside.join('\n  ')}\n</a>\n`);
  });

  it('keeps unknown content and other people’s namespaces', () => {
    expect(contentOf(format(guestXml))).toEqual(contentOf(guestXml));
  });

  it('loses nothing of any document, and leaves its own layout as it is', () => {
    fc.assert(
      fc.property(arbitraryDocument, (xml) => {
        const laidOut = format(xml);
        expect(contentOf(laidOut)).toEqual(contentOf(xml));
        expect(format(laidOut)).toBe(laidOut);
      }),
    );
  });

  it.skipIf(isSourceAbsent)(
    "loses nothing of libvirt's documents (needs tools/protocol/fetch.sh and xmllint)",
    () => {
      for (const file of [...filesByRoot().values()].flat()) {
        const xml = readFileSync(file, 'utf8');
        const laidOut = format(xml);
        expect(contentOf(laidOut), file).toEqual(contentOf(xml));
        expect(format(laidOut) === laidOut, file).toBe(true);
        expect(diffDocuments(parseDocument(xml), parseDocument(laidOut)), file).toEqual([]);
      }
    },
  );
});
