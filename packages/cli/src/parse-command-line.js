import { parseArgs } from 'node:util';
import { COMMANDS, GLOBAL_OPTIONS } from './command-table.js';
import { UsageError } from './exit-codes.js';
/**
 * Reads a command line; global options may stand before or after the command's name, a command's own only after it.
 * `--help` and `--version` are options like others here, but what else is missing is then no error.
 * Throws UsageError, which names what does not fit.
 */
export function parseCommandLine(args) {
    const path = commandsNamed(args);
    const command = path.at(-1);
    const options = new Map();
    for (const each of optionsOf(path))
        options.set(each.name, each);
    const { tokens } = parse(args, [...options.values()]);
    const given = {};
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.get(token.name);
        if (option === undefined) {
            throw new UsageError(`unknown option '${token.rawName}'`, token.rawName, [
                ...[...options.keys()].map((name) => `--${name}`),
            ]);
        }
        const key = keyOf(option.name);
        if (!option.takesValue) {
            if (token.value !== undefined) {
                throw new UsageError(`option '${option.flags}' takes no value: "${token.value}"`);
            }
            given[key] = !option.name.startsWith('no-');
        }
        else if (token.value === undefined) {
            throw new UsageError(`option '${option.flags}' argument missing`);
        }
        else if (option.repeats === true) {
            const before = given[key];
            given[key] = [...(Array.isArray(before) ? before : []), token.value];
        }
        else
            given[key] = token.value;
    }
    const rest = words.slice(path.length);
    if (given['help'] !== true && given['version'] !== true)
        checkArguments(command, path, rest);
    return { path, args: rest, options: given };
}
/** The commands that the first words name; options between them are skipped. */
function commandsNamed(args) {
    const path = [];
    for (const word of parse(args, optionsOf([])).positionals) {
        const below = path.length === 0 ? COMMANDS : (path.at(-1)?.commands ?? []);
        if (below.length === 0)
            break;
        const found = below.find(({ names }) => names.includes(word));
        if (found === undefined) {
            throw new UsageError(`unknown command '${word}'`, word, below.flatMap(({ names }) => names));
        }
        path.push(found);
    }
    return path;
}
/** Every option that may stand after these commands. */
function optionsOf(path) {
    return [...GLOBAL_OPTIONS, ...path.flatMap(({ options }) => options ?? [])].map((option) => ({
        ...option,
        name: /--([\w-]+)/.exec(option.flags)?.[1] ?? '',
        takesValue: option.flags.endsWith('>'),
    }));
}
/** Node's own reading, which knows values, short options and `--`; what does not fit is left to the caller. */
function parse(args, options) {
    const known = options.map(({ name, flags, takesValue }) => [
        name,
        {
            type: takesValue ? 'string' : 'boolean',
            ...(flags.startsWith('--') ? {} : { short: flags.charAt(1) }),
        },
    ]);
    return parseArgs({
        args: [...args],
        options: Object.fromEntries(known),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
}
/** `--host-option` is `hostOption`, `--no-wait` is `wait`. */
function keyOf(name) {
    return name.replace(/^no-/, '').replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
}
function checkArguments(command, path, args) {
    const argument = command?.argument ?? '';
    if (argument.startsWith('<') && args.length === 0) {
        throw new UsageError(`missing required argument '${argument.replace(/[^\w-]/g, '')}'`);
    }
    const excess = args.slice(argument === '' ? 0 : argument.includes('...') ? args.length : 1);
    if (excess.length === 0)
        return;
    const told = excess.map((each) => `"${each}"`).join(', ');
    throw new UsageError(`Too many arguments for ${path.map(({ names }) => names[0]).join(' ')}: ${told}`);
}
