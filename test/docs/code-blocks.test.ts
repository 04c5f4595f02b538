import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../architecture/source-tree.js';
import { checkCodeBlocks, findCodeBlocks } from './code-blocks.js';

const packages = readdirSync(join(repositoryRoot, 'packages')).map((name) => `packages/${name}/README.md`);
const documents = ['README.md', ...packages].filter((path) => existsSync(join(repositoryRoot, path)));
const blocks = documents.flatMap((path) =>
  findCodeBlocks(path, readFileSync(join(repositoryRoot, path), 'utf8')),
);

describe('the examples in the documents', () => {
  it('type-check against the sources', { timeout: 60_000 }, () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(checkCodeBlocks(repositoryRoot, blocks)).toEqual([]);
  });

  it('are found by their fence, with the line they stand on', () => {
    const markdown = [
      '# A',
      '```ts',
      'const a = 1;',
      '```',
      '```sh',
      'ls',
      '```',
      '```ts',
      'b();',
      '```',
    ].join('\n');
    expect(findCodeBlocks('a.md', markdown)).toEqual([
      { document: 'a.md', line: 3, code: 'const a = 1;\n' },
      { document: 'a.md', line: 9, code: 'b();\n' },
    ]);
  });

  it('are refused when they are wrong, at their line of the document', { timeout: 60_000 }, () => {
    const code = `import { ComputeError } from '@hostelry/compute';\nconst n: number = new ComputeError('failed', 'x').message;\n`;
    const wrong = [{ document: 'a.md', line: 7, code }];
    expect(checkCodeBlocks(repositoryRoot, wrong)).toEqual([
      `a.md:8: Type 'string' is not assignable to type 'number'.`,
    ]);
  });
});
