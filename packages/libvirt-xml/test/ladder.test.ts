/*
 * The rungs of edits (reference: the acceptance ladder L2 and L3), on libvirt's own documents of all kinds:
 * HOSTELRY_XML_EDITS edits of each document, 1 unless it is set.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  namespaceOf,
  parseDocument,
  pathOf,
  sourceElement,
  type XmlElement,
  type XmlNode,
} from '../src/index.js';
import { kinds } from './libvirt-kinds.js';
import { filesByRoot, isSourceAbsent } from './libvirt-source.js';
import { seeded } from './seeded.js';

const edits = Number(process.env['HOSTELRY_XML_EDITS'] ?? 1);

/** A scalar of a typed object, and the element that its object was read from. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly element: XmlElement;
}

/** The scalars of an object and of all in it; discriminators left out, since with them other properties change. */
function scalarsOf(value: object): Place[] {
  const found: Place[] = [];
  const visit = (at: unknown): void => {
    if (Array.isArray(at)) at.forEach(visit);
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return;
    const holder = at as Record<string, unknown>;
    const element = sourceElement(holder);
    for (const [key, each] of Object.entries(holder)) {
      if (typeof each === 'object') visit(each);
      else if (element !== undefined && !discriminators.has(key)) found.push({ holder, key, element });
    }
  };
  visit(value);
  return found;
}

// Those of a foreign element have an item's own rules
const discriminators = new Set(['type', 'protocol', 'mode', 'backend', 'access', 'name', 'xml', 'namespace']);

/** A value of the same kind that is not there yet. */
function another(value: unknown): unknown {
  if (typeof value === 'string') return `${value} <&'"> é`;
  return typeof value === 'bigint' ? value + 1n : (value as number) + 1;
}

/** Where the texts begin and end to differ. */
function changedSpan(before: string, after: string): { start: number; end: number } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let back = 0;
  const most = Math.min(before.length, after.length) - start;
  while (back < most && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  return { start, end: before.length - back };
}

/** A scalar's own span: its attribute's value, the element's text, or that of the child of its name. */
function spansOf({ key, element }: Place): { start: number; end: number }[] {
  const attribute = element.attributes.find(({ name }) => name === key);
  if (attribute !== undefined) return [{ start: attribute.valueStart, end: attribute.valueEnd }];
  const children = element.children.filter(
    (child): child is XmlElement =>
      child.kind === 'element' && `${child.name}|${child.name}Element`.split('|').includes(key),
  );
  return key === 'value' && children.length === 0
    ? [{ start: element.openEnd, end: element.closeStart }]
    : children.map(({ start, end }) => ({ start, end }));
}

/** Unknown things to be put into a document: each kind that XML has, in someone's namespace and in none. */
const strangers = [
  '<!-- a stranger -->',
  '<?stranger kept="yes"?>',
  '<stranger kind="x"><inner/>text</stranger>',
  '<s:stranger xmlns:s="urn:example:stranger" s:a="1"/>',
  '<stranger xmlns="urn:example:stranger"/>',
];

/** The text with strangers before every element's end tag that has element children, and an attribute in every start tag. */
function withStrangers(text: string, random: (below: number) => number): string {
  const inserts: { at: number; text: string }[] = [];
  const visit = (element: XmlElement): void => {
    const isForeign = element.name === 'metadata';
    inserts.push({ at: element.start + 1 + element.name.length, text: ` stranger='${random(1000)}'` });
    const inner = element.children.filter((child: XmlNode): child is XmlElement => child.kind === 'element');
    if (inner.length > 0 && !isForeign) {
      inserts.push({ at: element.closeStart, text: strangers[random(strangers.length)] ?? '' });
      inserts.push({ at: element.openEnd, text: strangers[random(strangers.length)] ?? '' });
      inner.forEach(visit);
    }
  };
  visit(parseDocument(text).root);
  let result = '';
  let at = 0;
  for (const insert of inserts.sort((left, right) => left.at - right.at)) {
    result += text.slice(at, insert.at) + insert.text;
    at = insert.at;
  }
  return result + text.slice(at);
}

describe.skipIf(isSourceAbsent)("libvirt's documents (needs tools/protocol/fetch.sh and xmllint)", () => {
  const files = filesByRoot();
  const documentsOf = (root: string): { path: string; text: string }[] =>
    (files.get(root) ?? [])
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
      .filter(({ text }) => namespaceOf(parseDocument(text).root) === undefined);

  it.each(kinds)('of <$root> change only at the span of a scalar that is edited', (kind) => {
    const documents = documentsOf(kind.root);
    expect(documents.length).toBeGreaterThan(0);
    documents.forEach(({ path, text }, seed) => {
      const random = seeded(seed);
      for (let round = 0; round < edits; round++) {
        const value = kind.parse(text);
        const places = scalarsOf(value);
        const place = places[random(places.length)];
        if (place === undefined) continue;
        const wanted = another(place.holder[place.key]);
        const spans = spansOf(place);
        place.holder[place.key] = wanted;
        const written = kind.serialize(value);
        const changed = changedSpan(text, written);
        const where = `${path}: ${pathOf(place.element)} ${place.key}`;
        expect(
          spans.some(({ start, end }) => start <= changed.start && changed.end <= end),
          where,
        ).toBe(true);
        const again = scalarsOf(kind.parse(written))[places.indexOf(place)];
        expect(again?.holder[place.key], where).toEqual(wanted);
      }
    });
  });

  it.each(kinds)('of <$root> keep strangers in place when something else is edited', (kind) => {
    documentsOf(kind.root).forEach(({ path, text }, seed) => {
      const random = seeded(seed + 7919);
      const strange = withStrangers(text, random);
      expect(kind.serialize(kind.parse(strange)) === strange, path).toBe(true);
      const value = kind.parse(strange);
      const places = scalarsOf(value);
      const place = places[random(places.length)];
      if (place === undefined) return;
      const spans = spansOf(place);
      place.holder[place.key] = another(place.holder[place.key]);
      const written = kind.serialize(value);
      const changed = changedSpan(strange, written);
      const where = `${path}: ${pathOf(place.element)} ${place.key}`;
      expect(
        spans.some(({ start, end }) => start <= changed.start && changed.end <= end),
        where,
      ).toBe(true);
    });
  });

  it.each(kinds)('of <$root> keep strangers when an element beside them goes or comes', (kind) => {
    documentsOf(kind.root).forEach(({ path, text }, seed) => {
      const random = seeded(seed + 104729);
      const strange = withStrangers(text, random);
      const value = kind.parse(strange) as Record<string, unknown>;
      const keys = Object.keys(value).filter((key) => typeof value[key] === 'object' && key !== 'metadata');
      const key = keys[random(keys.length)];
      if (key === undefined) return;
      const gone = value[key];
      delete value[key];
      const without = kind.serialize(value);
      const count = (xml: string): number => xml.split('stranger').length;
      const lost = count(strange) - count(without);
      value[key] = structuredClone(gone);
      const back = kind.serialize(value);
      expect(count(strange) - count(back), `${path}: ${key}`).toBeLessThanOrEqual(lost);
      parseDocument(back);
    });
  });
});
