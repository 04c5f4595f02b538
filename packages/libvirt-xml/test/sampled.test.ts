/*
 * L4 of the acceptance ladder: typed values drawn from all that the schemas allow are written as what the schemas take.
 * HOSTELRY_XML_SAMPLES of each kind, 60 unless it is set.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument, textOf, type XmlElement } from '../src/index.js';
import { kinds } from './libvirt-kinds.js';
import { isSourceAbsent, lint } from './libvirt-source.js';
import { sampleDocument } from './sample-document.js';

/** What a document says, a line for each element, attribute and text; without order and the spelling of numbers. */
function saidIn(xml: string): string[] {
  const lines: string[] = [];
  const visit = (element: XmlElement, parent: string): void => {
    const path = `${parent}/${element.name.slice(element.name.indexOf(':') + 1)}`;
    lines.push(path);
    for (const { name, value } of element.attributes)
      if (!name.startsWith('xmlns:')) lines.push(`${path}/@${name} ${plain(value)}`);
    const children = element.children.filter((child) => child.kind === 'element');
    if (children.length === 0) lines.push(`${path} ${plain(textOf(element))}`);
    const once = children.find(({ name }) => readOnce.test(`${path}/${name}`));
    for (const child of children) if (child.name !== once?.name || child === once) visit(child, path);
  };
  visit(parseDocument(xml).root, '');
  return lines.sort();
}

function plain(text: string): string {
  return /^(?:[0-9]+|0[xX][0-9a-fA-F]+)$/.test(text) ? BigInt(text).toString() : text;
}

/** What the schema lets repeat and libvirt refuses or reads once: the types have the first (docs/decisions/0105). */
const readOnce = /\/(?:serial|parallel|console|channel|redirdev|backend|pool\/source)\/(?:source|name)$/;

const count = Number(process.env['HOSTELRY_XML_SAMPLES'] ?? 60);

describe.skipIf(isSourceAbsent)("sampled values (needs libvirt's source and xmllint)", () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hostelry-sampled-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each(kinds)('of <$root> are written as the schema wants', ({ root, schema, parse, serialize }) => {
    const written = Array.from({ length: count }, (_, seed) => {
      const sample = sampleDocument(root, seed + 1);
      const value = structuredClone(parse(sample));
      const text = serialize(value);
      expect(structuredClone(parse(text)), sample).toEqual(value);
      expect(saidIn(text), sample).toEqual(saidIn(sample));
      const files = [sample, text].map((each, index) => {
        const path = join(scratch, `${root}-${seed}-${index}.xml`);
        writeFileSync(path, each);
        return path;
      });
      return { sample: files[0] ?? '', text: files[1] ?? '', value };
    });
    const verdicts = lint(
      schema,
      written.flatMap(({ sample, text }) => [sample, text]),
    );
    // What xmllint itself does not take was no sample: its regular expressions and ours may differ
    const valid = written.filter(({ sample }) => verdicts.get(sample)?.length === 0);
    expect(valid.length).toBeGreaterThan(count * 0.6);
    const wrong = valid.filter(({ text }) => verdicts.get(text)?.length !== 0);
    expect(wrong.map(({ text }) => [text, verdicts.get(text)])).toEqual([]);
  });
});
