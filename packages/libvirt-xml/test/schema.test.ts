import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as xml from '../src/index.js';
import { type XmlElement } from '../src/index.js';
import { kinds } from './libvirt-kinds.js';
import { filesByRoot, isSourceAbsent, validFiles } from './libvirt-source.js';

/** Two sources of a TCP channel, one for each direction: a form from before `mode`, which the types have once. */
const severalSources = 'chardev-tcp-multiple-source.xml';

/** A number in one spelling; other text without white space around it. */
function normal(value: string): string {
  const text = value.trim();
  return /^(?:[0-9]{1,30}|0[xX][0-9a-fA-F]{1,30})$/.test(text) ? String(BigInt(text)) : text;
}

/** Every element, attribute and text of a tree with its path, sorted: what a rewrite must have too. */
function infoset(text: string): string[] {
  const items: string[] = [];
  const visit = (element: XmlElement, path: string): void => {
    const own = `${path}/${xml.localName(element.name)}`;
    items.push(own);
    for (const { name, value } of element.attributes) {
      if (!/^xmlns(?::|$)/.test(name)) items.push(`${own}@${name}=${normal(value)}`);
    }
    const content = normal(xml.textOf(element));
    if (content !== '') items.push(`${own}=${content}`);
    for (const child of element.children) if (child.kind === 'element') visit(child, own);
  };
  visit(xml.parseDocument(text).root, '');
  return items.sort();
}

describe.skipIf(isSourceAbsent)(
  "libvirt's schema-valid documents (needs tools/protocol/fetch.sh and xmllint)",
  () => {
    const files = filesByRoot();
    const scratch = mkdtempSync(join(tmpdir(), 'hostelry-xml-'));
    afterAll(() => rmSync(scratch, { recursive: true, force: true }));

    it.each(kinds)(
      'of <$root> are typed in full and rewritten as valid',
      ({ schema, root, atLeast, rewrite, rewriteJson }) => {
        const valid = validFiles(schema, files.get(root) ?? []);
        expect(valid.length).toBeGreaterThanOrEqual(atLeast);
        const lost: string[] = [];
        const written = valid.map((file, index) => {
          const text = readFileSync(file, 'utf8');
          const again = rewrite(text);
          expect(rewriteJson(text) === again, file).toBe(true);
          const [before, after] = [infoset(text), new Set(infoset(again))];
          const missing = before.filter((item) => !after.has(item));
          if (missing.length > 0 || before.length !== infoset(again).length)
            lost.push(`${file}: ${missing.slice(0, 3).join(', ')}`);
          const path = join(scratch, `${root}-${index}.xml`);
          writeFileSync(path, again);
          return path;
        });
        expect(lost.filter((each) => !each.includes(severalSources))).toEqual([]);
        const stillValid = new Set(validFiles(schema, written));
        expect(valid.filter((_, index) => !stillValid.has(written[index] ?? ''))).toEqual([]);
      },
    );
  },
);
