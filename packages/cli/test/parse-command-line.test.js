import { expect, test } from 'vitest';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/command-table.js';
import { parseCommandLine } from '../src/parse-command-line.js';
import { command } from './both-ways.js';
/** Every command with those it stands under. */
function everyPath(commands = COMMANDS, above = []) {
    return commands.flatMap((each) => {
        const path = [...above, each];
        return [path, ...everyPath(each.commands ?? [], path)];
    });
}
function parsed(...args) {
    const { path, args: rest, options } = parseCommandLine(args);
    return { path: path.map(({ names }) => names[0]), args: rest, options };
}
test('global options stand before or after the name of a command, and what repeats adds up', () => {
    expect(parsed('--host', 'a', '-o', 'json', 'ls', '--host=b', '--on', 'x', '-o', 'yaml')).toEqual({
        path: ['list'],
        args: [],
        options: { host: ['a', 'b'], output: 'yaml', on: 'x' },
    });
    expect(parsed('host', '--server', 'list', 'test', 'uri')).toEqual({
        path: ['host', 'test'],
        args: ['uri'],
        options: { server: 'list' },
    });
});
test('a value is taken as it is, and after -- nothing is an option', () => {
    expect(parsed('launch', '--cmdline', '-x --no-wait', '--no-wait', '--', '--name')).toEqual({
        path: ['launch'],
        args: ['--name'],
        options: { cmdline: '-x --no-wait', wait: false },
    });
    expect(parsed('stop', '-fo', 'name', 'a', 'b')).toMatchObject({
        args: ['a', 'b'],
        options: { force: true, output: 'name' },
    });
});
test('every command is found by each of its names', () => {
    for (const path of everyPath()) {
        const above = path.slice(0, -1).map(({ names }) => names[0]);
        for (const name of path.at(-1)?.names ?? []) {
            expect(parseCommandLine([...above, name, '--help']).path).toEqual(path);
        }
    }
});
test('no two commands in one place share a name, and no two options of a command', () => {
    const places = [COMMANDS, ...everyPath().map((path) => path.at(-1)?.commands ?? [])];
    for (const commands of places) {
        const names = commands.flatMap((each) => each.names);
        expect(new Set(names).size).toBe(names.length);
    }
    for (const path of everyPath()) {
        const flags = [GLOBAL_OPTIONS, ...path.map(({ options }) => options ?? [])]
            .flat()
            .flatMap((option) => option.flags.replace(/ .*<.*/, '').split(', '));
        expect(new Set(flags).size, flags.join(' ')).toBe(flags.length);
    }
});
test.each([
    [['liist'], "unknown command 'liist'", '(Did you mean list?)'],
    [['host', 'tets'], "unknown command 'tets'", '(Did you mean test?)'],
    [['--bogus', 'list'], "unknown option '--bogus'"],
    [['list', '--onn', 'x'], "unknown option '--onn'", '(Did you mean --on?)'],
    [['--on', 'x', 'list'], "unknown command 'x'"],
    [['list', '-x'], "unknown option '-x'"],
    [['list', '-o'], "option '-o, --output <format>' argument missing"],
    [['start', '--no-wait=yes', 'a'], 'option \'--no-wait\' takes no value: "yes"'],
    [['start'], "missing required argument 'instance'"],
    [['show', 'a', 'b', 'c'], 'Too many arguments for show: "b", "c"'],
    [['host', 'list', 'x'], 'Too many arguments for host list: "x"'],
    [['host'], 'Name a command', 'hostelry host <command>'],
])('%s is a usage error that says what is wrong', async (args, ...expected) => {
    const { code, stdout, stderr } = await command(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^hostelry: /);
    for (const each of expected)
        expect(stderr).toContain(each);
});
