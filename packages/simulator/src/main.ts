import { parseArgs } from 'node:util';
import { serveSimulator } from './serve.js';

const USAGE = `Usage: hostelry-simulator --socket PATH [--hosts N] [--guests N]

Serves simulated libvirt hosts on a unix socket, until it is interrupted.

  --socket PATH  where to listen
  --hosts N      hosts test:///host-1 to test:///host-N besides test:///default (0)
  --guests N     guests of each of those hosts, every third shut off (0)
  --help         this text
`;

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const MOST = 1_000_000;

interface Arguments {
  readonly path: string;
  readonly hosts: number;
  readonly guests: number;
}

class UsageError extends Error {}

function readNumber(name: string, text: string | undefined): number {
  if (text === undefined) return 0;
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= MOST))
    throw new UsageError(`--${name} must be a whole number from 0 to ${MOST}, not "${text}"`);
  return value;
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
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(USAGE);
    return;
  }
  const served = await serveSimulator(options);
  const stop = (): void => {
    // What keeps the process alive is the server alone.
    void served.close();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Simulator ready at ${served.uri}\n`);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError;
  process.stderr.write(`hostelry-simulator: ${message}\n${usage ? `\n${USAGE}` : ''}`);
  process.exitCode = usage ? EXIT_USAGE : EXIT_FAILURE;
});
