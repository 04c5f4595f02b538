import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parseDocument, serializeDocument, type XmlElement, type XmlNode, XmlError } from '../src/index.js';
import { arbitraryDocument, mutationsOf } from './arbitrary-document.js';
import { guestXml } from './guest-document.js';
import { filesByRoot, isSourceAbsent } from './libvirt-source.js';

type Event = readonly [kind: string, ...values: string[]];

/** What saxes says is in a document; undefined if it is not well-formed. */
function saxesContent(xml: string): Event[] | undefined {
  const events: Event[] = [];
  let failed = false;
  const parser = new SaxesParser({ xmlns: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  parser.on('error', () => {
    failed = true;
  });
  parser.on('doctype', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    events.push(['open', name, ...Object.entries(attributes as Record<string, string>).flat()]);
  });
  parser.on('closetag', ({ name }) => events.push(['close', name]));
  parser.on('text', (value) => events.push(['text', value]));
  parser.on('cdata', (value) => events.push(['cdata', value]));
  parser.on('comment', (value) => events.push(['comment', value]));
  parser.on('processinginstruction', ({ target, body }) => events.push(['instruction', target, body]));
  parser.write(xml).close();
  return failed ? undefined : events;
}

function isOutsideText(event: Event, depth: number): boolean {
  return event[0] === 'text' && depth === 0;
}

/** Without white space outside the root, which saxes reports in other pieces. */
function insideRoot(events: readonly Event[]): Event[] {
  let depth = 0;
  return events.filter((event) => {
    if (event[0] === 'open') depth++;
    if (event[0] === 'close') depth--;
    return !isOutsideText(event, depth);
  });
}

/** What our tree says is in a document; undefined if it is refused. */
function ourContent(xml: string): Event[] | undefined {
  const events: Event[] = [];
  const element = (node: XmlElement): void => {
    const attributes = node.attributes.flatMap(({ name, value }) => [name, value]);
    events.push(['open', node.name, ...attributes]);
    node.children.forEach(visit);
    events.push(['close', node.name]);
  };
  const visit = (node: XmlNode): void => {
    if (node.kind === 'element') element(node);
    else if (node.kind === 'instruction') {
      if (node.target !== 'xml') events.push(['instruction', node.target, node.value]);
    } else events.push([node.kind, node.value]);
  };
  try {
    parseDocument(xml).children.forEach(visit);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
  return events;
}

/** Whether a document has what saxes takes and XML 1.0 does not: half a surrogate pair, "?" in a target. */
function isSaxesLax(xml: string): boolean {
  return /\p{Surrogate}/u.test(xml) || /<\?[^\s?>]+\?(?!>)/.test(xml);
}

function expectAgreement(xml: string): void {
  const ours = ourContent(xml);
  const theirs = saxesContent(xml);
  if (ours === undefined && isSaxesLax(xml)) return;
  expect(ours === undefined ? 'refused' : 'taken', JSON.stringify(xml)).toBe(
    theirs === undefined ? 'refused' : 'taken',
  );
  if (ours !== undefined && theirs !== undefined) {
    expect(insideRoot(ours), JSON.stringify(xml)).toEqual(insideRoot(theirs));
    expect(serializeDocument(parseDocument(xml))).toBe(xml);
  }
}

describe('the scanner agrees with saxes', () => {
  it('on well-formed documents', () => {
    fc.assert(
      fc.property(arbitraryDocument, (xml) => {
        expect(ourContent(xml), xml).toBeDefined();
        expectAgreement(xml);
      }),
      { numRuns: 1000 },
    );
  });

  it('on mutations of them', () => {
    fc.assert(fc.property(mutationsOf(arbitraryDocument), expectAgreement), { numRuns: 3000 });
  });

  it('on mutations of a guest', () => {
    fc.assert(fc.property(mutationsOf(fc.constant(guestXml)), expectAgreement), { numRuns: 1000 });
  });
});

// HOSTELRY_XML_CORPUS_STEP=1 takes every document of libvirt's tests, else each tenth
const step = Number(process.env['HOSTELRY_XML_CORPUS_STEP'] ?? 10);

describe.skipIf(isSourceAbsent)("the scanner agrees with saxes on libvirt's documents", () => {
  const texts = [...filesByRoot().values()]
    .flat()
    .filter((_, index) => index % step === 0)
    .map((file) => readFileSync(file, 'utf8'));

  it('as they are', () => {
    expect(texts.length * step).toBeGreaterThan(3000);
    for (const text of texts) expectSameContent(text);
  });

  it('with some characters changed', () => {
    texts.forEach((text, seed) => {
      const [mutated = ''] = fc.sample(mutationsOf(fc.constant(text)), { seed, numRuns: 1 });
      expectSameContent(mutated);
    });
  });
});

/** As expectAgreement, for long documents: what differs is said only if something does. */
function expectSameContent(xml: string): void {
  const ours = ourContent(xml);
  const theirs = saxesContent(xml);
  const same =
    ours === undefined || theirs === undefined
      ? ours === theirs
      : JSON.stringify(insideRoot(ours)) === JSON.stringify(insideRoot(theirs));
  if (!same) expectAgreement(xml);
}
