import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/command-table.js';
import { helpOf, suggestion } from '../src/help.js';
import { command } from './both-ways.js';
test('help goes to stdout and tells every command, global option and exit code', async () => {
    const { code, stdout, stderr } = await command('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { names, summary } of COMMANDS) {
        expect(stdout).toContain(`\n  ${names.join('|')}`);
        expect(stdout).toContain(summary);
    }
    for (const { flags } of GLOBAL_OPTIONS)
        expect(stdout).toContain(flags);
    expect(stdout).toContain('130 interrupted');
    expect(await command('help')).toEqual({ code, stdout, stderr });
});
test('the help of each command tells its own options, and the global ones once', async () => {
    for (const { names, summary, options = [] } of COMMANDS) {
        const { code, stdout } = await command(names[0], '--help');
        expect(code).toBe(0);
        expect(stdout).toContain(summary);
        expect(stdout.match(/--host <uri>/g), stdout).toHaveLength(1);
        for (const { flags } of options)
            expect(stdout).toContain(flags);
        expect(await command('help', names[0])).toMatchObject({ code: 0, stdout });
    }
});
test('help of a command of a command names both', async () => {
    const { stdout } = await command('host', 'test', '--help');
    expect(stdout).toContain('Usage: hostelry host test <uri> [options]\n');
});
test('help is wrapped to the terminal and loses no word', () => {
    const wide = helpOf([], 1000);
    const narrow = helpOf([], 80);
    const words = (text) => text.split(/\s+/);
    expect(words(narrow)).toEqual(words(wide));
    const table = narrow.slice(0, narrow.indexOf('\nExamples'));
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
test('a suggestion is the nearest word, or none', () => {
    expect(suggestion('lst', ['list', 'last', 'show'])).toBe('(Did you mean one of list, last?)');
    expect(suggestion('frobnicate', ['list', 'show'])).toBe('');
});
test('the version is the package’s', async () => {
    const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    const { version } = JSON.parse(manifest);
    expect(await command('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});
test('no command at all is a usage error with the help', async () => {
    const { code, stdout, stderr } = await command();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: hostelry');
});
