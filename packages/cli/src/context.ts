import { type Command } from 'commander';
import type { HostelryApi } from '@hostelry/server/api';
import type { HostInput } from '@hostelry/server/local';
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
}

/** The context of a command that was parsed; global options may stand before or after its name. */
export function contextOf(command: Command, io: Io): CommandContext {
  const options: GlobalOptions = command.optsWithGlobals();
  const own: GlobalOptions = command.opts();
  const merged: GlobalOptions = { ...options, ...own };
  const settings = settle(merged, io);
  return {
    io,
    settings,
    hosts: 'hosts' in settings.target ? settings.target.hosts : [],
    withApi: async (use) => {
      const api = await openApi(settings);
      try {
        return await use(api);
      } finally {
        await api.close();
      }
    },
  };
}
