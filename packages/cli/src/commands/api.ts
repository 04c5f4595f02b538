import { connectionTo } from '../connection.js';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { HttpClient } from '../http/http-client.js';
import { type Io } from '../io.js';
import { write } from '../output.js';
import { readText, STDIN } from './xml-files.js';

interface ApiOptions {
  readonly body?: string;
  readonly header?: readonly string[];
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * `hostelry api METHOD PATH`: one request as it is, and its answer on standard output: JSON laid out, all else byte for byte.
 * A problem is told as any command's error, with its exit code. Streams (events, captures) go on until interrupted.
 */
export async function callApi(
  { io, settings }: CommandContext,
  [given = '', path = '']: readonly string[],
  options: ApiOptions,
): Promise<void> {
  if (!('server' in settings.target)) {
    throw new CommandError(
      ExitCode.USAGE,
      'api needs a server: there is no HTTP between the command and --host',
    );
  }
  const client = new HttpClient(settings.target.server, connectionTo(settings.target, io));
  const method = given.toUpperCase();
  if (!METHODS.includes(method)) {
    throw new CommandError(ExitCode.USAGE, `Method is "${given}": give one of ${METHODS.join(', ')}`);
  }
  // Whatever the path says, what is sent (a log-in, say) is for this server only.
  if (!/^\/(?![/\\])/.test(path)) {
    throw new CommandError(
      ExitCode.USAGE,
      `Path is "${path}": give one of the server, for example /v1/hosts`,
    );
  }
  const body = options.body === undefined ? undefined : await bodyOf(io, options.body);
  const end = new AbortController();
  const stop = io.onInterrupt(() => end.abort());
  try {
    const response = await client.send(path, '*', {
      method,
      signal: end.signal,
      headers: {
        ...headersOf(options.header ?? []),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    await print(io, settings.format, response);
  } catch (error) {
    if (!end.signal.aborted) throw error;
    throw new CommandError(ExitCode.INTERRUPTED, `${method} ${path} was interrupted`, { cause: error });
  } finally {
    stop();
  }
}

/** The JSON that was given, or of a file after `@`, or of standard input. Throws a usage error if it is none: it would reach the server as such. */
async function bodyOf(io: Io, given: string): Promise<string> {
  const isFile = given === STDIN || given.startsWith('@');
  const { name, text } = isFile
    ? await readText(io, given.replace(/^@/, ''))
    : { name: '--body', text: given };
  try {
    JSON.parse(text);
    return text;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.USAGE, `The body in ${name} is no JSON: ${reason}`, { cause });
  }
}

function headersOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^([\w-]+):[ \t]*([\x20-\x7e]*)$/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      throw new CommandError(ExitCode.USAGE, `--header is "${text}": give NAME: VALUE`);
    }),
  );
}

async function print(io: Io, format: string, response: Response): Promise<void> {
  if (!/^application\/([\w.-]+\+)?json\b/.test(response.headers.get('content-type') ?? '')) {
    if (response.body === null) return;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) await write(io, chunk);
    return;
  }
  const value: unknown = await response.json();
  if (format === 'yaml') return write(io, (await import('yaml')).stringify(value));
  await write(io, `${JSON.stringify(value, undefined, 2)}\n`);
}
