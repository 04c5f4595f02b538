import { readFileSync } from 'node:fs';
import { contextOf } from './context.js';
import { CommandError, ExitCode, exitCodeOf, UsageError } from './exit-codes.js';
import { type Io } from './io.js';
import { write } from './output.js';
import { type CommandLine, parseCommandLine } from './parse-command-line.js';

/** Runs one command line; returns its exit code. Errors are told on stderr, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    await runLine(parseCommandLine(withoutHelpCommand(args)), io);
    return ExitCode.OK;
  } catch (error) {
    io.stderr.write(await told(error));
    if (io.env['HOSTELRY_DEBUG'] !== undefined && error instanceof Error) {
      io.stderr.write(
        `${error.stack ?? ''}\n${error.cause instanceof Error ? (error.cause.stack ?? '') : ''}\n`,
      );
    }
    return exitCodeOf(error);
  }
}

/** `help list` is `list --help`. */
function withoutHelpCommand(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args;
}

async function runLine({ path, args, options }: CommandLine, io: Io): Promise<void> {
  if (options['version'] === true) return write(io, `${versionOf()}\n`);
  const command = path.at(-1);
  if (options['help'] === true || command?.run === undefined) {
    const { helpOf } = await import('./help.js');
    const help = helpOf(path, io.stdout.columns ?? 100);
    if (options['help'] === true) return write(io, help);
    throw new CommandError(ExitCode.USAGE, `Name a command\n${help}`);
  }
  const { hostOption: _own, ...rest } = options;
  await command.run(contextOf(command.takesHostOptions === true ? rest : options, io), args, options);
}

/** From the package, which is one folder up from the sources and from what is built of them. */
function versionOf(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function told(error: unknown): Promise<string> {
  const message = `hostelry: ${error instanceof Error ? error.message : String(error)}\n`;
  if (!(error instanceof UsageError)) return message;
  const { suggestion } = await import('./help.js');
  const suggested = error.word === undefined ? '' : suggestion(error.word, error.known);
  const hint = '(hostelry --help tells the commands, hostelry COMMAND --help its options)\n';
  return `${message}${suggested === '' ? '' : `${suggested}\n`}${hint}`;
}
