import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../architecture/source-tree.js';

const folder = join(repositoryRoot, 'docs/decisions');

it('the index of decisions lists each one once, in order', () => {
  const files = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.md$/.test(name));
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const listed = [...index.matchAll(/^\| \[(\d{4})\]\(([^)]+)\) \|/gm)];
  expect(listed.map(([, , file]) => file)).toEqual(files.sort());
  expect(listed.filter(([, number = '', file = '']) => !file.startsWith(`${number}-`))).toEqual([]);
});
