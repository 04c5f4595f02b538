import { CommanderError } from 'commander';
import { ExitCode, exitCodeOf } from './exit-codes.js';
import { type Io } from './io.js';
import { program } from './program.js';

/** Runs one command line; returns its exit code. Errors are told on stderr, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    await program(io, args).parseAsync([...args], { from: 'user' });
    return ExitCode.OK;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has told help, version and usage errors itself.
      return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
    }
    io.stderr.write(`hostelry: ${error instanceof Error ? error.message : String(error)}\n`);
    if (io.env['HOSTELRY_DEBUG'] !== undefined && error instanceof Error) {
      io.stderr.write(
        `${error.stack ?? ''}\n${error.cause instanceof Error ? (error.cause.stack ?? '') : ''}\n`,
      );
    }
    return exitCodeOf(error);
  }
}
