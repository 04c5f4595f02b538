import { Writable } from 'node:stream';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { type Io, guarded } from '../src/io.js';
import { printList, printOne, type View, write } from '../src/output.js';
import { FakeIo } from './fake-io.js';

interface Row {
  readonly name: string;
  readonly cpus: number;
}

const VIEW: View<Row> = {
  columns: [
    { heading: 'NAME', show: (row) => row.name },
    { heading: 'CPUS', show: (row) => String(row.cpus), align: 'right' },
  ],
  name: (row) => row.name,
};
const ROWS: Row[] = [
  { name: 'a', cpus: 1 },
  { name: 'longer', cpus: 16 },
];

async function listed(format: 'table' | 'json' | 'yaml' | 'name', rows = ROWS): Promise<string> {
  const io = new FakeIo();
  await printList(io, format, rows, VIEW);
  return io.stdout.text;
}

it('a table aligns its columns under their headings', async () => {
  expect(await listed('table')).toBe('NAME    CPUS\na          1\nlonger    16\n');
});

it('an empty table still has its headings, and empty JSON is an array', async () => {
  expect(await listed('table', [])).toBe('NAME  CPUS\n');
  expect(JSON.parse(await listed('json', []))).toEqual([]);
  expect(await listed('name', [])).toBe('');
});

it('JSON and YAML carry the same rows', async () => {
  expect(JSON.parse(await listed('json'))).toEqual(ROWS);
  expect(parse(await listed('yaml'))).toEqual(ROWS);
});

it('names are one a line', async () => {
  expect(await listed('name')).toBe('a\nlonger\n');
});

it('one thing is a line for each field', async () => {
  const io = new FakeIo();
  await printOne(
    io,
    'table',
    ROWS[0],
    [
      ['Name', 'a'],
      ['CPU count', '1'],
    ],
    'a',
  );
  expect(io.stdout.text).toBe('Name:      a\nCPU count: 1\n');
});

/** An Io whose standard output fails with that code, and how often that was told. */
function broken(code: string): { readonly io: Io; readonly told: string[] } {
  const told: string[] = [];
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: no more`), { code })),
  });
  const stdout = guarded(stream, () => told.push(code));
  return { io: Object.assign(new FakeIo(), { stdout }), told };
}

it('a reader that went away is no error, and interrupts what still works for it', async () => {
  const { io, told } = broken('EPIPE');
  await write(io, 'a');
  await write(io, 'b');
  expect(told).toEqual(['EPIPE']);
});

it('what cannot be written is an error of the command and not of the process', async () => {
  const { io } = broken('ENOSPC');
  await expect(write(io, 'a')).rejects.toThrow('Cannot write to standard output: ENOSPC: no more');
});
