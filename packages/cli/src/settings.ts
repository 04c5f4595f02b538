import type { HostelryApi } from '@hostelry/server/api';
import type { HostInput } from '@hostelry/server/local';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';
import { OUTPUT_FORMATS, type OutputFormat } from './output.js';

/** Where `hostelry serve` listens, and where commands look, unless told otherwise. */
export const DEFAULT_PORT = 4180;

/** The options that every command takes. */
export interface GlobalOptions {
  readonly host?: readonly string[];
  readonly hostOption?: readonly string[];
  readonly server?: string;
  readonly ca?: string;
  readonly output?: string;
}

/** Options and environment, settled. `ca` is a file of certificates to trust for the server, as it was given. */
export interface Settings {
  readonly format: OutputFormat;
  /** In-process hosts where given, else the server's address; `assumed` when nobody named it. */
  readonly target:
    | { readonly hosts: readonly HostInput[] }
    | { readonly server: string; readonly assumed: boolean; readonly ca?: string | undefined };
}

/** Settles options over environment (HOSTELRY_HOST, HOSTELRY_SERVER, HOSTELRY_CA) over the default. Throws usage errors. */
export function settle(options: GlobalOptions, io: Io): Settings {
  const format = options.output ?? 'table';
  if (!isFormat(format)) {
    throw new CommandError(
      ExitCode.USAGE,
      `--output is "${format}": give one of ${OUTPUT_FORMATS.join(', ')}`,
    );
  }
  if (options.host !== undefined && options.server !== undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --host or --server, not both');
  }
  const driverOptions = hostOptions(options.hostOption ?? []);
  const inProcess = (uris: readonly string[]): Settings => ({
    format,
    target: { hosts: uris.map((uri) => ({ uri, ...driverOptions })) },
  });
  if (options.host !== undefined) return inProcess(options.host);
  const host = io.env['HOSTELRY_HOST'];
  if (host !== undefined && host !== '' && options.server === undefined) return inProcess([host]);
  if (driverOptions.options !== undefined) {
    throw new CommandError(ExitCode.USAGE, '--host-option needs --host: a server has its own options');
  }
  const named = options.server ?? (io.env['HOSTELRY_SERVER'] || undefined);
  return {
    format,
    target: {
      server: named ?? `http://127.0.0.1:${DEFAULT_PORT}`,
      assumed: named === undefined,
      ca: options.ca ?? (io.env['HOSTELRY_CA'] || undefined),
    },
  };
}

function hostOptions(given: readonly string[]): Pick<HostInput, 'options'> {
  return given.length === 0 ? {} : { options: keyValues('--host-option', given) };
}

/**
 * The values of an option such as `--host-option key=value`: numbers and truth values as such, objects and lists as JSON, all else as text;
 * the driver's schema says what fits.
 */
export function keyValues(flag: string, given: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = given.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new CommandError(ExitCode.USAGE, `${flag} is "${text}": give key=value`);
    return [text.slice(0, at), valueIn(text.slice(at + 1), `${flag} is "${text}"`)] as const;
  });
  return Object.fromEntries(entries);
}

function valueIn(text: string, what: string): unknown {
  if (!/^(true|false|-?(0|[1-9][0-9]*)|[{[].*)$/s.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(ExitCode.USAGE, `${what}: its value is no JSON: ${(error as Error).message}`);
  }
}

function isFormat(text: string): text is OutputFormat {
  return (OUTPUT_FORMATS as readonly string[]).includes(text);
}

/** Opens the API in process on the hosts, or over HTTP at the server. The caller closes it. */
export async function openApi(settings: Settings, io: Io): Promise<HostelryApi> {
  if ('hosts' in settings.target) {
    const { openLocalApi } = await import('@hostelry/server/local');
    return openLocalApi({ hosts: settings.target.hosts });
  }
  const { HttpApi } = await import('./http/http-api.js');
  const { connectionTo } = await import('./connection.js');
  return new HttpApi(settings.target.server, connectionTo(settings.target, io));
}
