import { type CommandSpec, type OptionSpec } from '../command-spec.js';
import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { type Place } from '../completion/place.js';
import { zshCompletion } from '../completion/zsh.js';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { write } from '../output.js';

/** What can be completed. */
export interface CommandTable {
  readonly commands: readonly CommandSpec[];
  /** Those that every command takes. */
  readonly options: readonly OptionSpec[];
}

const SHELLS: Readonly<Record<string, (places: readonly Place[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `hostelry completion SHELL`: a script for that shell, made from the table of commands. */
export async function completion({ io }: CommandContext, shell: string, table: CommandTable): Promise<void> {
  const make = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (make === undefined) {
    throw new CommandError(
      ExitCode.USAGE,
      `Shell is "${shell}": give one of ${Object.keys(SHELLS).join(', ')}`,
    );
  }
  await write(io, make(placesIn(table)));
}

/** Every place on a command line where a command was named, the program itself first. */
export function placesIn({ commands, options }: CommandTable): readonly Place[] {
  return [placeOf('hostelry', [], commands, options), ...below('hostelry', commands, options)];
}

function below(
  path: string,
  commands: readonly CommandSpec[],
  inherited: readonly OptionSpec[],
): readonly Place[] {
  return commands.flatMap((command) => {
    const { names, argument, options = [], commands: own = [] } = command;
    const reachable = [...inherited, ...options];
    const here = `${path} ${names[0]}`;
    return [
      placeOf(
        here,
        names.map((name) => `${path} ${name}`),
        own,
        reachable,
        argument,
      ),
      ...below(here, own, reachable),
    ];
  });
}

function placeOf(
  path: string,
  words: readonly string[],
  commands: readonly CommandSpec[],
  options: readonly OptionSpec[],
  argument?: string,
): Place {
  const flags = options.map(({ flags: text, summary }) => ({
    names: [...text.matchAll(/(?:^|\s)(--?[\w-]+)/g)].map(([, name = '']) => name),
    value: /<([^>]*)>/.exec(text)?.[1],
    summary,
  }));
  return {
    path,
    words,
    commands: commands.flatMap(({ names, summary }) => names.map((name) => ({ name, summary }))),
    options: flags,
    argument: argument?.split(' ')[0]?.replace(/[<>[\].]/g, ''),
  };
}
