import { type HostelryApi } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { throwAll } from '../failures.js';
import { write } from '../output.js';

/** The option that names a host. */
export interface OnOption {
  readonly on?: string;
}

/** The host that is named, or else the only one. Throws a usage error where that is not one. */
export async function oneHost(api: HostelryApi, { on }: OnOption): Promise<string> {
  if (on !== undefined) return on;
  const hosts = await api.listHosts();
  const [first, ...more] = hosts;
  if (first !== undefined && more.length === 0) return first.name;
  const names = hosts.map(({ name }) => name).join(', ');
  throw new CommandError(
    ExitCode.USAGE,
    names === '' ? 'There is no host' : `Give --on: the host is one of ${names}`,
  );
}

/** Something with the host that it is on. */
export type OnHost<T> = T & { readonly host: string };

/**
 * What every connected host that has a facet tells, or the one that is named; a host that cannot be reached is asked too, and tells why.
 * Gives what came, and what failed.
 */
export async function fromHosts<T extends object>(
  api: HostelryApi,
  { on }: OnOption,
  facet: string,
  ask: (host: string) => Promise<readonly T[]>,
): Promise<{
  readonly found: readonly OnHost<T>[];
  readonly ended: readonly PromiseSettledResult<unknown>[];
}> {
  const hosts =
    on === undefined
      ? (await api.listHosts())
          // A host that cannot be reached tells no facets; asked, it tells why.
          .filter((host) => host.state !== 'connected' || host.facets.includes(facet))
          .map((host) => host.name)
      : [on];
  const ended = await Promise.allSettled(
    hosts.map(async (host) => (await ask(host)).map((each) => ({ ...each, host }))),
  );
  return { found: ended.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])), ended };
}

/** Does something with each of several things of one host, in turn, and prints the names of those that it was done to; what failed is told when all were tried. */
export async function changeEach(
  context: CommandContext,
  names: readonly string[],
  options: OnOption,
  changeOn: (api: HostelryApi, host: string) => (name: string) => Promise<unknown>,
): Promise<void> {
  await context.withApi(async (api) => {
    const change = changeOn(api, await oneHost(api, options));
    const failures: unknown[] = [];
    for (const name of names) {
      try {
        await change(name);
        await write(context.io, `${name}\n`);
      } catch (error) {
        failures.push(error);
      }
    }
    throwAll(failures);
  });
}

/** Whether a pool or network is started with its host: takes its name, and `on` or `off`; anything else is a usage error. */
export async function changeAutostart(
  context: CommandContext,
  [name = '', text = '']: readonly string[],
  options: OnOption,
  of: (api: HostelryApi, host: string) => { setAutostart(name: string, autostart: boolean): Promise<void> },
): Promise<void> {
  if (text !== 'on' && text !== 'off') {
    throw new CommandError(ExitCode.USAGE, `autostart is "${text}": give on or off`);
  }
  await changeEach(
    context,
    [name],
    options,
    (api, host) => () => of(api, host).setAutostart(name, text === 'on'),
  );
}
