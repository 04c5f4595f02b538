import { type PoolInfo, type PoolSpec } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { throwFailures } from '../failures.js';
import { printList, printOne, type View } from '../output.js';
import { parseCount, showMiB } from '../quantities.js';
import { changeAutostart, changeEach, fromHosts, oneHost, type OnHost, type OnOption } from './one-host.js';

const size = (mib: number | undefined): string => (mib === undefined ? '-' : showMiB(mib));

const POOLS: View<OnHost<PoolInfo>> = {
  columns: [
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'TYPE', show: (each) => each.type },
    { heading: 'AUTOSTART', show: (each) => (each.autostart ? 'yes' : 'no') },
    { heading: 'CAPACITY', show: (each) => size(each.capacityMiB), align: 'right' },
    { heading: 'ALLOCATED', show: (each) => size(each.allocationMiB), align: 'right' },
    { heading: 'AVAILABLE', show: (each) => size(each.availableMiB), align: 'right' },
    { heading: 'TARGET', show: (each) => each.target ?? '-' },
  ],
  name: (each) => each.name,
};

/** `hostelry pool list` */
export async function listPools(context: CommandContext, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const { found, ended } = await fromHosts(api, options, 'storagePools', (host) =>
      api.storage.pools(host).list(),
    );
    await printList(context.io, context.settings.format, found, POOLS);
    throwFailures(ended);
  });
}

/** `hostelry pool show` */
export async function showPool(context: CommandContext, name: string, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const host = await oneHost(api, options);
    await printPool(context, { ...(await api.storage.pools(host).get(name)), host });
  });
}

interface CreateOptions extends OnOption {
  readonly type?: string;
  readonly path?: string;
  readonly source?: readonly string[];
  readonly initialise?: boolean;
  readonly autostart?: boolean;
}

/** `hostelry pool create`: prints the pool. */
export async function createPool(
  context: CommandContext,
  name: string,
  options: CreateOptions,
): Promise<void> {
  const spec = specOf(name, options);
  await context.withApi(async (api) => {
    const host = await oneHost(api, options);
    await printPool(context, { ...(await api.storage.pools(host).create(spec)), host });
  });
}

/** Which fields there are by type, and what they may be, is the API's to say. Throws usage errors. */
function specOf(
  name: string,
  { type = 'dir', path, source = [], initialise, autostart }: CreateOptions,
): PoolSpec {
  const fields = source.map((text): [string, unknown] => {
    const [, key = '', value = ''] = /^([A-Za-z]+)=(.+)$/.exec(text) ?? [];
    if (key === '') {
      throw new CommandError(
        ExitCode.USAGE,
        `--source is "${text}": give a key and a value, as in server=nas`,
      );
    }
    return [key, valueOf(key, value)];
  });
  return {
    ...{ name, type },
    ...(path === undefined ? {} : { path }),
    ...Object.fromEntries(fields),
    ...(initialise === true ? { initialise } : {}),
    ...(autostart === false ? { autostart } : {}),
  } as PoolSpec;
}

/** Lists are with commas, a server may have a port, and a secret its user: `devices=/dev/sdb,/dev/sdc`, `servers=mon1:6789,mon2`, `auth=USER:SECRET`. */
function valueOf(key: string, value: string): unknown {
  switch (key) {
    case 'port':
      return parseCount(value, '--source port');
    case 'devices':
      return value.split(',');
    case 'servers':
      return value.split(',').map((text) => {
        const [, name = text, port] = /^(.*):([0-9]+)$/.exec(text) ?? [];
        return port === undefined ? { name } : { name, port: Number(port) };
      });
    case 'auth': {
      const [user = '', secret = ''] = value.split(':');
      return { user, secret };
    }
    default:
      return value;
  }
}

/** `hostelry pool start|stop|refresh|delete`: prints the names of those that it was done to. */
export async function changePools(
  context: CommandContext,
  verb: 'start' | 'stop' | 'refresh' | 'delete',
  names: readonly string[],
  options: OnOption & { readonly contents?: boolean },
): Promise<void> {
  await changeEach(context, names, options, (api, host) => (name) => {
    const pools = api.storage.pools(host);
    return verb === 'delete'
      ? pools.delete(name, { contents: options.contents === true })
      : pools[verb](name);
  });
}

/** `hostelry pool autostart POOL on|off` */
export function setAutostart(
  context: CommandContext,
  args: readonly string[],
  options: OnOption,
): Promise<void> {
  return changeAutostart(context, args, options, (api, host) => api.storage.pools(host));
}

function printPool(context: CommandContext, pool: OnHost<PoolInfo>): Promise<void> {
  const fields = [
    ['Name', pool.name],
    ['Host', pool.host],
    ['State', pool.state],
    ['Type', pool.type],
    ['Target', pool.target ?? '-'],
    ['Autostart', pool.autostart ? 'yes' : 'no'],
    ['Capacity', size(pool.capacityMiB)],
    ['Allocated', size(pool.allocationMiB)],
    ['Available', size(pool.availableMiB)],
  ] as const;
  return printOne(context.io, context.settings.format, pool, fields, pool.name);
}
