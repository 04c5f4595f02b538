/*
 * Random edits of random documents: HOSTELRY_XML_RANDOM_EDITS documents of each kind, 40 unless it is set. A document is
 * drawn from the schemas, laid out at random and mixed with what no schema knows.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDocuments, formatDocument, parseDocument, sourceElement, validate } from '../src/index.js';
import { firstLost, keptPieces } from './kept-pieces.js';
import { type Kind, kinds } from './libvirt-kinds.js';
import { RandomEditor } from './random-edits.js';
import { layOutAtRandom } from './random-layout.js';
import { sampleDocument } from './sample-document.js';
import { seeded } from './seeded.js';

const count = Number(process.env['HOSTELRY_XML_RANDOM_EDITS'] ?? 40);

/** What an object says: without what is absent, and lists of nothing, which no element stands for. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0))
    .map(([key, each]): [string, unknown] => [key, meaning(each)]);
  return Object.fromEntries(entries);
}

function strangersIn(text: string): Set<string> {
  return new Set(text.match(/stranger-[0-9]+/g));
}

interface Draw {
  readonly document: number;
  readonly donor: number;
  readonly layout: number;
  readonly edits: readonly number[];
}

const draw: fc.Arbitrary<Draw> = fc.record({
  document: fc.nat(1_000_000),
  donor: fc.nat(1_000_000),
  layout: fc.nat(1_000_000),
  edits: fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 }),
});

function expectOnlyEdits({ root, parse, serialize }: Kind, { document, donor, layout, edits }: Draw): void {
  const { text } = layOutAtRandom(sampleDocument(root, document), seeded(layout));
  const value = parse(text);
  expect(serialize(value)).toBe(text);
  expect(structuredClone(value)).toEqual(structuredClone(parse(sampleDocument(root, document))));
  const other = parse(layOutAtRandom(sampleDocument(root, donor), seeded(layout + 1)).text);
  const editors = edits.map((seed) => new RandomEditor(value, other, seeded(seed)));
  for (const editor of editors) editor.edit();
  const log = editors.flatMap((each) => each.log).join('\n');
  const written = serialize(value);
  const where = `${log}\n--- of\n${text}\n--- gives\n${written}`;
  expect(meaning(structuredClone(parse(written))), where).toEqual(meaning(structuredClone(value)));
  expect(meaning(structuredClone(parse(serialize(structuredClone(value))))), where).toEqual(
    meaning(structuredClone(value)),
  );
  expect(serialize(parse(written)) === written, where).toBe(true);
  const source = sourceElement(value);
  if (source === undefined) return;
  const touched = new Map(editors.flatMap((each) => [...each.touched]));
  for (const { touched: own } of editors) {
    for (const [element, keys] of own)
      touched.set(element, new Set([...(touched.get(element) ?? []), ...keys]));
  }
  // The elements of the tree that the object itself was read to
  const pieces = keptPieces({ ...parseDocument(text), root: source }, touched);
  expect(firstLost(pieces, written), where).toBeUndefined();
  if (pieces.length > 0) expect(written.startsWith(pieces[0] ?? ''), where).toBe(true);
  if (editors.some(({ isDestructive }) => isDestructive)) return;
  const kept = strangersIn(written);
  expect(
    [...strangersIn(text)].filter((each) => !kept.has(each)),
    where,
  ).toEqual([]);
}

describe('random documents', () => {
  it.each(kinds)('of <$root> are valid but for what was put in, in any layout', async ({ root }) => {
    const drawn = fc.record({ document: fc.nat(1_000_000), layout: fc.nat(1_000_000) });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ document, layout }) => {
        const { text } = layOutAtRandom(sampleDocument(root, document), seeded(layout));
        const findings = await validate(parseDocument(text));
        const others = findings.filter(
          ({ severity, path }) => severity === 'error' || !path.includes('stranger-'),
        );
        expect(others, text).toEqual([]);
        const laidOut = formatDocument(parseDocument(text));
        expect(formatDocument(parseDocument(laidOut))).toBe(laidOut);
        expect(diffDocuments(parseDocument(text), parseDocument(laidOut)), text).toEqual([]);
      }),
      { numRuns: Math.ceil(count / 2) },
    );
  });

  it.each(kinds)('of <$root> are the same from JSON as from a clone', ({ root, parse, serialize }) => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (document) => {
        const value = parse(sampleDocument(root, document));
        const written = serialize(structuredClone(value));
        expect(serialize(JSON.parse(JSON.stringify(value)) as object)).toBe(written);
        expect(serialize(structuredClone(parse(written)))).toBe(written);
      }),
      { numRuns: Math.ceil(count / 2) },
    );
  });
});

describe('random edits of random documents change what they edit and nothing else', () => {
  it.each(kinds)('in <$root>', (kind) => {
    fc.assert(
      fc.property(draw, (drawn) => expectOnlyEdits(kind, drawn)),
      { numRuns: count },
    );
  });
});
