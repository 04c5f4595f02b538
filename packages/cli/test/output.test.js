import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { printList, printOne } from '../src/output.js';
import { FakeIo } from './fake-io.js';
const VIEW = {
    columns: [
        { heading: 'NAME', show: (row) => row.name },
        { heading: 'CPUS', show: (row) => String(row.cpus), align: 'right' },
    ],
    name: (row) => row.name,
};
const ROWS = [
    { name: 'a', cpus: 1 },
    { name: 'longer', cpus: 16 },
];
async function listed(format, rows = ROWS) {
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
    await printOne(io, 'table', ROWS[0], [
        ['Name', 'a'],
        ['CPU count', '1'],
    ], 'a');
    expect(io.stdout.text).toBe('Name:      a\nCPU count: 1\n');
});
