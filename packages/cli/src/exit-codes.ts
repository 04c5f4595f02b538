import { type ErrorResource } from '@hostelry/server/api';

/** The exit codes of every command; scripts may rely on them. */
export const ExitCode = {
  OK: 0,
  ERROR: 1,
  USAGE: 2,
  NOT_FOUND: 3,
  CONFLICT: 4,
  OPERATION_FAILED: 5,
  UNREACHABLE: 6,
  /** As shells report a command that Ctrl-C ended. */
  INTERRUPTED: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error that ends the command with a code of its own; the message is for people. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** A command line that does not fit; where a word of it is not known, that and the words that are. */
export class UsageError extends CommandError {
  readonly word: string | undefined;
  readonly known: readonly string[];

  constructor(message: string, word?: string, known: readonly string[] = []) {
    super(ExitCode.USAGE, message);
    this.name = 'UsageError';
    this.word = word;
    this.known = known;
  }
}

type Code = ErrorResource['code'];

const REQUEST_EXITS: Partial<Record<Code, ExitCode>> = {
  invalid: ExitCode.USAGE,
  'not-found': ExitCode.NOT_FOUND,
  conflict: ExitCode.CONFLICT,
  'no-resources': ExitCode.OPERATION_FAILED,
  failed: ExitCode.OPERATION_FAILED,
  timeout: ExitCode.OPERATION_FAILED,
  unreachable: ExitCode.UNREACHABLE,
  denied: ExitCode.UNREACHABLE,
  unauthenticated: ExitCode.ERROR,
};

/** The exit code for an error of a request: from its API code where it carries one, else 1. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommandError) return error.exitCode;
  const code = error instanceof Error && 'code' in error ? (error.code as Code) : undefined;
  return (code !== undefined ? REQUEST_EXITS[code] : undefined) ?? ExitCode.ERROR;
}

/**
 * The exit code for an operation that was accepted and then failed: what was not found, in the way or out of reach keeps its code;
 * everything else is a failed operation.
 */
export function exitCodeOfOperation(error: ErrorResource | undefined): ExitCode {
  const code = error === undefined ? undefined : REQUEST_EXITS[error.code];
  return code === undefined || code === ExitCode.USAGE ? ExitCode.OPERATION_FAILED : code;
}
