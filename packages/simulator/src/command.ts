import { parseArgs } from 'node:util';
// The package by its name, so that the program is not a second copy of it.
import { serveSimulator, type ServedSimulator } from '@hostelry/simulator';

const USAGE = `Usage: hostelry-simulator --socket PATH [--hosts N] [--guests N] [--cpus N] [--memory MIB] [--latency MS]

Serves simulated libvirt hosts on a unix socket, until it is interrupted.

  --socket PATH  where to listen
  --hosts N      hosts test:///host-1 to test:///host-N besides test:///default (0)
  --guests N     guests of each of those hosts, every third shut off (0)
  --cpus N       CPUs of each of those hosts (16)
  --memory MIB   memory of each of those hosts (64 GiB, or as much as its guests need)
  --latency MS   how long every call takes (0)
  --help         this text
`;

/** How the command ended or failed to begin: 0 fine, 1 it cannot serve, 2 the arguments are wrong. */
export type ExitCode = 0 | 1 | 2;

const MOST = 1_000_000;

/** Where the command writes. */
export interface CommandOutput {
  out(text: string): void;
  err(text: string): void;
}

/** What starting the command came to. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  /** What is being served, if anything is; closing it ends the command. */
  readonly served: ServedSimulator | undefined;
}

interface Arguments {
  readonly path: string;
  readonly hosts: number;
  readonly guests: number;
  readonly cpus: number | undefined;
  readonly memoryMiB: number | undefined;
  readonly latencyMs: number;
}

class UsageError extends Error {}

/** Does what `hostelry-simulator ARGV...` does, up to the moment when it serves. Never rejects. */
export async function runCommand(argv: readonly string[], output: CommandOutput): Promise<CommandResult> {
  try {
    const options = readArguments(argv);
    if (options === undefined) {
      output.out(USAGE);
      return { exitCode: 0, served: undefined };
    }
    const served = await serveSimulator(options);
    output.out(`Simulator ready at ${served.uri}\n`);
    return { exitCode: 0, served };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const usage = error instanceof UsageError;
    output.err(`hostelry-simulator: ${message}\n${usage ? `\n${USAGE}` : ''}`);
    return { exitCode: usage ? 2 : 1, served: undefined };
  }
}

/** The arguments, or undefined where help was asked for. */
function readArguments(argv: readonly string[]): Arguments | undefined {
  const { values } = parse(argv);
  if (values.help === true) return undefined;
  if (values.socket === undefined || values.socket === '') throw new UsageError('--socket PATH is missing');
  return {
    path: values.socket,
    hosts: readNumber('hosts', values.hosts),
    guests: readNumber('guests', values.guests),
    cpus: values.cpus === undefined ? undefined : readNumber('cpus', values.cpus),
    memoryMiB: values.memory === undefined ? undefined : readNumber('memory', values.memory),
    latencyMs: readNumber('latency', values.latency),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        socket: { type: 'string' },
        hosts: { type: 'string' },
        guests: { type: 'string' },
        cpus: { type: 'string' },
        memory: { type: 'string' },
        latency: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readNumber(name: string, text: string | undefined): number {
  if (text === undefined) return 0;
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= MOST)) {
    throw new UsageError(`--${name} must be a whole number from 0 to ${MOST}, not "${text}"`);
  }
  return value;
}
