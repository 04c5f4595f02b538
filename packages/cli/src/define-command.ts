import { type Command, Option } from 'commander';
import { type CommandContext, contextOf } from './context.js';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

/** The values of an option that may be repeated. */
export const collect = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  value,
];

/** Hidden: the root's help shows them; here they only may stand after a command's name as well. */
const GLOBAL_OPTIONS: readonly Option[] = [
  new Option('--host <uri>').argParser(collect).hideHelp(),
  new Option('--host-option <key=value>').argParser(collect).hideHelp(),
  new Option('--server <url>').hideHelp(),
  new Option('-o, --output <format>').hideHelp(),
];

/** A command under `parent` that takes the global options after its name too. */
export function command(
  parent: Command,
  nameAndArgs: string,
  description: string,
  aliases: readonly string[] = [],
): Command {
  const made = parent
    .command(nameAndArgs)
    .description(description)
    .aliases([...aliases]);
  for (const option of GLOBAL_OPTIONS) made.addOption(option);
  return made;
}

type Run<Module> = (
  module: Module,
  context: CommandContext,
  args: string[],
  options: Record<string, unknown>,
) => Promise<void>;

/** Loads the command's module when it runs, and runs it. */
export function runs<Module>(made: Command, io: Io, load: () => Promise<Module>, run: Run<Module>): void {
  made.allowExcessArguments().action(async (...given: unknown[]) => {
    const args = given.slice(0, -2).map((each) => each as string);
    refuseExcess(made);
    await run(await load(), contextOf(made, io), args, made.opts());
  });
}

/** Commander would only count them. */
function refuseExcess(made: Command): void {
  const takes = made.registeredArguments;
  const excess = takes.at(-1)?.variadic === true ? [] : made.args.slice(takes.length);
  if (excess.length === 0) return;
  const told = excess.map((each) => `"${each}"`).join(', ');
  throw new CommandError(ExitCode.USAGE, `Too many arguments for ${made.name()}: ${told}`);
}
