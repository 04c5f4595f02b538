import { parseArgs } from 'node:util';
import { type CommandSpec, type GivenOptions, type OptionSpec } from './command-spec.js';
import { COMMANDS, GLOBAL_OPTIONS } from './command-table.js';
import { UsageError } from './exit-codes.js';

/** What a command line asks for. */
export interface CommandLine {
  /** The command and those it stands under, the outermost first; empty for the program itself. */
  readonly path: readonly CommandSpec[];
  readonly args: readonly string[];
  readonly options: GivenOptions;
}

interface Option extends OptionSpec {
  readonly name: string;
  readonly takesValue: boolean;
}

/**
 * Reads a command line; global options may stand before or after the command's name, a command's own only after it.
 * `--help` and `--version` are options like others here, but what else is missing is then no error.
 * Throws UsageError, which names what does not fit.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const path = commandsNamed(args);
  const options = new Map<string, Option>();
  for (const each of optionsOf(path)) options.set(each.name, each);
  const { tokens } = parse(args, [...options.values()]);
  const given: Record<string, string | boolean | string[]> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.get(token.name);
    if (option === undefined) {
      const known = [...options.keys()].map((name) => `--${name}`);
      throw new UsageError(`unknown option '${token.rawName}'`, token.rawName, known);
    }
    const key = keyOf(option.name);
    if (!option.takesValue) {
      if (token.value !== undefined) {
        throw new UsageError(`option '${option.flags}' takes no value: "${token.value}"`);
      }
      given[key] = !option.name.startsWith('no-');
    } else if (token.value === undefined) {
      throw new UsageError(`option '${option.flags}' argument missing`);
    } else if (option.repeats === true) {
      const before = given[key];
      given[key] = [...(Array.isArray(before) ? before : []), token.value];
    } else given[key] = token.value;
  }
  const rest = words.slice(path.length);
  if (given['help'] !== true && given['version'] !== true) checkArguments(path, rest);
  return { path, args: rest, options: given };
}

/** The commands that the first words name; options between them are skipped. */
function commandsNamed(args: readonly string[]): readonly CommandSpec[] {
  const path: CommandSpec[] = [];
  for (const word of parse(args, optionsOf([])).positionals) {
    const below: readonly CommandSpec[] = path.length === 0 ? COMMANDS : (path.at(-1)?.commands ?? []);
    if (below.length === 0) break;
    const found = below.find(({ names }) => names.includes(word));
    if (found === undefined) {
      throw new UsageError(
        `unknown command '${word}'`,
        word,
        below.flatMap(({ names }) => names),
      );
    }
    path.push(found);
  }
  return path;
}

/** Every option that may stand after these commands. */
function optionsOf(path: readonly CommandSpec[]): readonly Option[] {
  return [...GLOBAL_OPTIONS, ...path.flatMap(({ options }) => options ?? [])].map((option) => ({
    ...option,
    name: /--([\w-]+)/.exec(option.flags)?.[1] ?? '',
    takesValue: option.flags.endsWith('>'),
  }));
}

/** Node's own reading, which knows values, short options and `--`; what does not fit is left to the caller. */
function parse(args: readonly string[], options: readonly Option[]): Reading {
  const known = options.map(({ name, flags, takesValue }) => [
    name,
    {
      type: takesValue ? ('string' as const) : ('boolean' as const),
      ...(flags.startsWith('--') ? {} : { short: flags.charAt(1) }),
    },
  ]);
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(known) as Record<string, { type: 'string' | 'boolean' }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

/** The part of `parseArgs`' result that is used. */
interface Reading {
  readonly positionals: readonly string[];
  readonly tokens: readonly (
    | {
        readonly kind: 'option';
        readonly name: string;
        readonly rawName: string;
        readonly value?: string | undefined;
      }
    | { readonly kind: 'positional'; readonly value: string }
    | { readonly kind: 'option-terminator' }
  )[];
}

/** `--host-option` is `hostOption`, `--no-wait` is `wait`. */
function keyOf(name: string): string {
  return name.replace(/^no-/, '').replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

function checkArguments(path: readonly CommandSpec[], args: readonly string[]): void {
  const wanted = path.at(-1)?.argument?.split(' ') ?? [];
  const missing = wanted.slice(args.length).find((each) => each.startsWith('<'));
  if (missing !== undefined) {
    throw new UsageError(`missing required argument '${missing.replace(/[^\w-]/g, '')}'`);
  }
  const excess = wanted.at(-1)?.includes('...') === true ? [] : args.slice(wanted.length);
  if (excess.length === 0) return;
  const told = excess.map((each) => `"${each}"`).join(', ');
  throw new UsageError(`Too many arguments for ${path.map(({ names }) => names[0]).join(' ')}: ${told}`);
}
