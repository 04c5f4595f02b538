import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../architecture/source-tree.js';
import { declaresSymbol, parseLineage, splitReference } from './lineage.js';
import { specItems } from './spec-items.js';

const rows = parseLineage(readFileSync(join(repositoryRoot, 'docs/lineage.md'), 'utf8'));

describe('docs/lineage.md', () => {
  it.each(Object.entries(specItems))('lists every item of %s, and no other', (section, items) => {
    expect(rows.filter((row) => row.section === section).map(({ item }) => item)).toEqual(items);
  });

  it('has no section besides those of the specifications', () => {
    expect([...new Set(rows.map(({ section }) => section))]).toEqual(Object.keys(specItems));
  });

  it.each(rows)('$section: $item is planned or names symbols that exist', ({ references, isPlanned }) => {
    expect(isPlanned).toBe(references.length === 0);
    const broken = references.filter((reference) => {
      const [path, symbol] = splitReference(reference);
      const file = join(repositoryRoot, path);
      return !existsSync(file) || !declaresSymbol(path, readFileSync(file, 'utf8'), symbol);
    });
    expect(broken).toEqual([]);
  });
});

describe('the resolver of symbols', () => {
  it('splits a reference at its first "#", since private members have one too', () => {
    expect(splitReference('src/host.ts#Host.#dial')).toEqual(['src/host.ts', 'Host.#dial']);
  });

  const text = `
    export class Host { connect() { const inner = { hidden: 1 }; } #dial() {} readonly name = 'a'; }
    export interface Facet { start(): void }
    export const table = { qemu: 1 };
    class Inner { run() {} }
    function listed() {}
    export { listed as shown };
  `;
  it.each(['Host', 'Host.connect', 'Host.#dial', 'Host.name', 'Facet.start', 'table.qemu', 'listed'])(
    'finds %s',
    (symbol) => {
      expect(declaresSymbol('a.ts', text, symbol)).toBe(true);
    },
  );
  it.each(['Inner', 'Inner.run', 'Host.hidden', 'Host.dial', 'Guest', 'table.lxc', 'shown'])(
    'does not find %s',
    (symbol) => {
      expect(declaresSymbol('a.ts', text, symbol)).toBe(false);
    },
  );
});
