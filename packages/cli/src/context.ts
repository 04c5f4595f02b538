import type { HostelryApi } from '@hostelry/server/api';
import type { HostInput } from '@hostelry/server/local';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';
import { type GlobalOptions, openApi, type Settings, settle } from './settings.js';

/** What a command gets: where it reads and writes, its settings, and the API while it needs it. */
export interface CommandContext {
  readonly io: Io;
  readonly settings: Settings;
  /** The hosts that were named. */
  readonly hosts: readonly HostInput[];
  /** Opens the API, hands it over, and closes it whatever happens. */
  withApi<T>(use: (api: HostelryApi) => Promise<T>): Promise<T>;
  /** As withApi, but in process where no server was named: for what needs no host of its own. */
  withNearestApi<T>(use: (api: HostelryApi) => Promise<T>): Promise<T>;
}

/** The context of a command with these global options. */
export function contextOf(options: GlobalOptions, io: Io): CommandContext {
  const settings = settle(options, io);
  return {
    io,
    settings,
    hosts: 'hosts' in settings.target ? settings.target.hosts : [],
    withApi: (use) => withApi(settings, io, use),
    withNearestApi: (use) => {
      const { target } = settings;
      const isAssumed = 'server' in target && target.assumed;
      return withApi(isAssumed ? { ...settings, target: { hosts: [] } } : settings, io, use);
    },
  };
}

async function withApi<T>(settings: Settings, io: Io, use: (api: HostelryApi) => Promise<T>): Promise<T> {
  const api = await openApi(settings, io);
  try {
    return await use(api);
  } finally {
    await api.close();
  }
}

/** `--no-wait` leaves the work to a server. In process it would end with the command, so it is a usage error there. */
export function refuseToLeave(context: CommandContext, options: { readonly wait?: boolean }): void {
  if (options.wait !== false || 'server' in context.settings.target) return;
  throw new CommandError(
    ExitCode.USAGE,
    '--no-wait needs a server: with --host the work is done by this command and would end with it',
  );
}

/** The server that a command is about. Users and tokens are a server's: with `--host` that is a usage error. */
export function serverOf({ settings }: CommandContext): {
  readonly server: string;
  readonly ca?: string | undefined;
} {
  if ('server' in settings.target) return settings.target;
  throw new CommandError(ExitCode.USAGE, 'Users and tokens are those of a server: give --server, not --host');
}
