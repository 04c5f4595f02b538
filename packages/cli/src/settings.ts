import { type HostelryApi } from '@hostelry/server/api';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';
import { OUTPUT_FORMATS, type OutputFormat } from './output.js';

/** Where `hostelry serve` listens, and where commands look, unless told otherwise. */
export const DEFAULT_PORT = 4180;

/** The options that every command takes. */
export interface GlobalOptions {
  readonly host?: readonly string[];
  readonly server?: string;
  readonly output?: string;
}

/** Options and environment, settled. */
export interface Settings {
  readonly format: OutputFormat;
  /** In-process hosts where given, else the server's address. */
  readonly target: { readonly hosts: readonly string[] } | { readonly server: string };
}

/** Settles options over environment (HOSTELRY_HOST, HOSTELRY_SERVER) over the default. Throws usage errors. */
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
  if (options.host !== undefined) return { format, target: { hosts: options.host } };
  if (options.server !== undefined) return { format, target: { server: options.server } };
  const host = io.env['HOSTELRY_HOST'];
  if (host !== undefined && host !== '') return { format, target: { hosts: [host] } };
  return { format, target: { server: io.env['HOSTELRY_SERVER'] || `http://127.0.0.1:${DEFAULT_PORT}` } };
}

function isFormat(text: string): text is OutputFormat {
  return (OUTPUT_FORMATS as readonly string[]).includes(text);
}

/** Opens the API in process on the hosts, or over HTTP at the server. The caller closes it. */
export async function openApi(settings: Settings): Promise<HostelryApi> {
  if ('hosts' in settings.target) {
    const { openLocalApi } = await import('@hostelry/server/local');
    return openLocalApi({ hosts: settings.target.hosts.map((uri) => ({ uri })) });
  }
  const { HttpApi } = await import('./http/http-api.js');
  return new HttpApi(settings.target.server);
}
